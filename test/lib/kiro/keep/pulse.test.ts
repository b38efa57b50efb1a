import { announceChange, beat, readPulse } from "../../../../src/lib/kiro/keep/pulse";
import { createMemoryStorage } from "../create-memory-storage";

const now = new Date("2026-11-21T05:12:09.000Z");

it.each([
  [0, true],
  [3_999, true],
  [4_000, false],
  [-3_999, true],
  [-4_000, false],
])("%d ms after its last beat a refresh is thought to run: %p", (ms, isRefreshing) => {
  const storage = createMemoryStorage();
  beat(storage, now);
  expect(readPulse(storage, new Date(now.getTime() + ms)).isRefreshing).toBe(isRefreshing);
  beat(storage, null);
  expect(readPulse(storage, now).isRefreshing).toBe(false);
});

it.each([undefined, "{", '{"revision":1}'])("the revision is another one after a change alone: from %p", (text) => {
  const storage = createMemoryStorage();
  if (text !== undefined) storage.set("pulse", text);
  expect(readPulse(storage, now)).toEqual({ revision: null, isRefreshing: false });
  beat(storage, now);
  expect(readPulse(storage, now)).toEqual({ revision: null, isRefreshing: true });
  announceChange(storage);
  const { revision } = readPulse(storage, now);
  announceChange(storage);
  const changed = readPulse(storage, now);
  expect(changed).toEqual({ revision: expect.not.stringContaining(revision!), isRefreshing: true });
  beat(storage, null);
  expect(readPulse(storage, now)).toEqual({ ...changed, isRefreshing: false });
});
