import { updateCommandMetadata } from "@raycast/api";
import type { KiroSnapshot } from "../lib/shapes/snapshot";
import { describeSubtitle } from "../lib/words/usage";

/** Keeps the reading next to the command's name in Raycast's search; nothing once there is none. Never rejects. */
export async function renewSubtitle(snapshot: KiroSnapshot | null): Promise<void> {
  try {
    await updateCommandMetadata({ subtitle: snapshot && describeSubtitle(snapshot) });
  } catch {
    // The old one carries its time.
  }
}
