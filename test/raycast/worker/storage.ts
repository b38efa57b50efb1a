import { openCacheStorage } from "../cache-storage";
import type { ClipboardEntry } from "../effects";
import { callHost, input } from "./call-host";
import { strict } from "./strict";

type Value = string | number | boolean;

/** What commands may copy: text, a number, or an object that says what kind of content it is. */
export type Copyable = string | number | ClipboardEntry;

const values = openCacheStorage(`${input.storageFolder}-local`, "");
const parse = (text: string | undefined) => (text === undefined ? undefined : (JSON.parse(text) as Value));

/** The stand-in for `LocalStorage`, shared with every other worker. */
export const LocalStorage = strict("LocalStorage", {
  getItem: async (key: string): Promise<Value | undefined> => parse(values.get(key)),
  setItem: async (key: string, value: Value): Promise<void> => values.set(key, JSON.stringify(value)),
  removeItem: async (key: string): Promise<void> => void values.remove(key),
  allItems: async () => Object.fromEntries(values.keys().map((key) => [key, parse(values.get(key))])),
  clear: async (): Promise<void> => values.keys().forEach((key) => values.remove(key)),
});

/** What is copied, as it is recorded. */
export function entryOf(content: Copyable): ClipboardEntry {
  return typeof content === "object" ? { ...content } : { text: String(content) };
}

const read = (options: { offset?: number } = {}) => callHost("readClipboard", options.offset ?? 0);

/** The stand-in for `Clipboard`. */
export const Clipboard = strict("Clipboard", {
  copy: (content: Copyable, options: { concealed?: boolean } = {}) =>
    callHost("copy", { ...entryOf(content), ...options }),
  paste: (content: Copyable) => callHost("paste", entryOf(content)),
  clear: () => callHost("copy", { text: "" }),
  read: async (options?: { offset?: number }) => ({ text: "", ...((await read(options)) as ClipboardEntry) }),
  readText: async (options?: { offset?: number }) => ((await read(options)) as ClipboardEntry | undefined)?.text,
});
