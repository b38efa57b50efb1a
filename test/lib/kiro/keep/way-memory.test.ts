import {
  loadLatestMemory,
  loadMemoryOfFile,
  loadMemoryOfRelease,
  saveMemory,
} from "../../../../src/lib/kiro/keep/way-memory";
import { createMemoryStorage } from "../create-memory-storage";

/** "file release", the release left out where it told none. */
it.each([
  ["another file of the release", "a 2.0.0", "b 2.0.0", true],
  ["another release in the file", "a 2.0.0", "a 3.0.0", false],
  ["a release that came back", "a 2.0.0, a 3.0.0", "a 2.0.0", true],
  ["a file that told no version", "a", "a", true],
  ["another file that told none", "a", "b", false],
  ["one of eight releases", "a 1, a 2, a 3, a 4, a 5, a 6, a 7, a 8", "a 1", true],
  ["one of nine releases", "a 1, a 2, a 3, a 4, a 5, a 6, a 7, a 8, a 9", "a 1", false],
])("what is known of %s", (_what, kept, wanted, isKnown) => {
  const storage = createMemoryStorage();
  const load = (words: string) => {
    const [file, cliVersion = null] = words.split(" ");
    return loadMemoryOfRelease(storage, file, cliVersion);
  };
  for (const words of kept.split(", ")) {
    const memory = { ...load(words), locked: ["text"] };
    saveMemory(storage, memory);
    expect([loadLatestMemory(storage), loadMemoryOfFile(storage, memory.file)]).toEqual([memory, memory]);
  }
  expect(load(wanted).locked).toEqual(isKnown ? ["text"] : []);
  expect(loadMemoryOfFile(storage, "never asked")).toBeNull();
});
