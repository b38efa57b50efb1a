import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { changeMemory, readMemory } from "../../../../src/lib/kiro/keep/memory";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "kiro-memory-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("what was changed is remembered next to what was known, in one file", () => {
  changeMemory(folder, { cliVersion: "2.24.1", closedText: ["2.30.0"] });
  changeMemory(folder, { opensLogin: true });
  expect(readMemory(folder)).toMatchObject({ cliVersion: "2.24.1", closedText: ["2.30.0"], opensLogin: true });
  expect(readdirSync(folder)).toEqual(["memory.json"]);
});

test.each(["", "{", "null", "[]", '{"cliVersion":1,"closedText":[1,"2.30.0"],"failedLoginAt":"soon"}'])(
  "a broken memory costs only what is broken: %s",
  (text) => {
    const fresh = readMemory(folder);
    writeFileSync(path.join(folder, "memory.json"), text);
    expect(readMemory(folder)).toEqual({ ...fresh, closedText: text.includes("2.30.0") ? ["2.30.0"] : [] });
  },
);

test("what can't be remembered is an error, because a promise hangs on it", () => {
  expect(() => changeMemory(path.join(folder, "missing"), { opensLogin: true })).toThrow();
});
