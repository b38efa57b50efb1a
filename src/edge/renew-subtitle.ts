import { updateCommandMetadata } from "@raycast/api";
import type { KiroSnapshot } from "../lib/shapes/snapshot";
import { describeSubtitle } from "../lib/words/usage";

/** Keeps the reading next to the command's name in Raycast's search. Never rejects. */
export async function renewSubtitle(snapshot: KiroSnapshot): Promise<void> {
  try {
    await updateCommandMetadata({ subtitle: describeSubtitle(snapshot) });
  } catch {
    // The old one carries its time.
  }
}
