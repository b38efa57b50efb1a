import { strict } from "./strict";
import type { ClipboardEntry, World } from "./world";

/** What commands may copy: text, a number, or an object that says what kind of content it is. */
export type Copyable = string | number | ClipboardEntry;

/** Makes the stand-in for `Clipboard`. */
export function createClipboard(world: World) {
  const entryOf = (content: Copyable): ClipboardEntry =>
    typeof content === "object" ? { ...content } : { text: String(content) };
  const newest = (offset = 0) => world.clipboard.at(-1 - offset);

  return strict("Clipboard", {
    async copy(content: Copyable, options: { concealed?: boolean } = {}): Promise<void> {
      world.clipboard.push({ ...entryOf(content), ...options });
    },
    async paste(content: Copyable): Promise<void> {
      world.pasted.push(entryOf(content));
    },
    async clear(): Promise<void> {
      world.clipboard.push({ text: "" });
    },
    async read(options: { offset?: number } = {}): Promise<ClipboardEntry> {
      return { text: "", ...newest(options.offset) };
    },
    async readText(options: { offset?: number } = {}): Promise<string | undefined> {
      return newest(options.offset)?.text;
    },
  });
}
