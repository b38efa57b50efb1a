import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Storage } from "../../src/lib/kiro";

let writes = 0;

/** Keeps a file per key, so that several processes share the values. */
export function fileStorage(folder: string): Storage {
  const fileOf = (key: string) => path.join(folder, key);
  return {
    get(key) {
      try {
        return readFileSync(fileOf(key), "utf8");
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      mkdirSync(folder, { recursive: true });
      const unfinished = `${fileOf(key)}.${process.pid}.${++writes}`;
      writeFileSync(unfinished, value);
      renameSync(unfinished, fileOf(key));
    },
    remove: (key) => rmSync(fileOf(key), { force: true }),
  };
}
