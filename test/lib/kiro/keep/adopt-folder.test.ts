import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { adoptFolder } from "../../../../src/lib/kiro/keep/adopt-folder";

let home: string;
beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), "kiro-adopt-"))));
afterEach(() => rmSync(home, { recursive: true }));

const folderOf = (raycast: string) => {
  const folder = path.join(home, "Library/Application Support", raycast, "extensions/kiro-usage");
  mkdirSync(path.join(folder, "workspace"), { recursive: true });
  return folder;
};

test("the first run of another Raycast takes over all but the lock and the working directory, once", () => {
  const [old, own] = ["com.raycast.macos", "com.raycast-x.macos"].map(folderOf);
  const files = ["history.jsonl", "history.salt", "memory.json", "spending.jsonl", "refresh.lock"];
  for (const name of files) writeFileSync(path.join(old, name), name);
  writeFileSync(path.join(old, "workspace/agent"), "");
  adoptFolder({ folder: own, home });
  expect(readdirSync(own).sort()).toEqual([...files.slice(0, 4), "workspace"].sort());
  expect(readdirSync(path.join(own, "workspace"))).toEqual([]);
  writeFileSync(path.join(own, "history.jsonl"), "");
  writeFileSync(path.join(own, "memory.json"), "newer");
  adoptFolder({ folder: own, home });
  expect(readFileSync(path.join(own, "memory.json"), "utf8")).toBe("newer");
});

test("without another Raycast's history nothing is taken", () => {
  const [old, own] = ["com.raycast.macos", "com.raycast-x.macos"].map(folderOf);
  writeFileSync(path.join(old, "memory.json"), "{}");
  adoptFolder({ folder: own, home });
  adoptFolder({ folder: old, home });
  expect(readdirSync(own)).toEqual(["workspace"]);
});
