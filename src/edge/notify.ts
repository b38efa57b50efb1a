import { runAppleScript } from "@raycast/utils";
import type { NoticeWords } from "../lib/words/notices";

/** The texts are arguments, never part of the script: a folder's name may look like AppleScript. */
const script = `on run argv
  display notification (item 2 of argv) with title (item 1 of argv)
end run`;

/** Shows a macOS notification, which macOS lists under Script Editor. Never rejects. */
export async function notify({ title, body }: NoticeWords): Promise<void> {
  try {
    await runAppleScript(script, [title, body], { language: "AppleScript" });
  } catch {
    // You may not allow it.
  }
}
