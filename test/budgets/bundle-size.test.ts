import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../raycast/project-folder";

const fileOf = (bundle: string) => path.join(projectFolder, "dist", bundle);
const views = ["menu-bar.js", "usage.js", "spending.js"];

/** The files of which something is in a bundle, as its source map names them. */
function listSources(bundle: string): string[] {
  const map = `${fileOf(bundle)}.map`;
  if (!existsSync(map)) throw new Error(`${map} does not exist. Run \`npm run build\` first.`);
  return JSON.parse(readFileSync(map, "utf8")).sources;
}

/** Raycast compiles the whole bundle whenever a command starts. In bytes; no more than today's, which is more than it should be. */
test.each([
  ["menu-bar.js", 42_500],
  ["usage.js", 53_500],
  ["spending.js", 58_500],
  ["refresh.js", 420_000],
  ["copy-usage.js", 420_000],
  ["tools/get-usage.js", 420_000],
  ["tools/get-spending.js", 420_000],
])("%s stays small", (bundle, most) => {
  expect(statSync(fileOf(bundle)).size).toBeLessThanOrEqual(most);
});

test.each(views)("%s starts no process, and holds neither what asks nor a validation library", (bundle) => {
  const text = readFileSync(fileOf(bundle), "utf8");
  expect(text).not.toMatch(/child_process|worker_threads|node:sqlite/);
  // One letter beyond ASCII doubles the memory of all of it. The build writes them as escapes, but for those in patterns.
  expect([...text].filter((letter) => letter > "\x7f")).toEqual([]);
  const sources = listSources(bundle);
  expect(sources.filter((source) => /lib\/kiro\/(?:ask|process|report|acp|ide)\//.test(source))).toEqual([]);
  const libraries = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  expect(libraries.filter((library) => library !== "@raycast/utils")).toEqual([]);
});
