import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../raycast/project-folder";

const fileOf = (bundle: string) => path.join(projectFolder, "dist", bundle);

/** The files of which something is in a bundle, as its source map names them. */
function listSources(bundle: string): string[] {
  const map = `${fileOf(bundle)}.map`;
  if (!existsSync(map)) throw new Error(`${map} does not exist. Run \`npm run build\` first.`);
  return JSON.parse(readFileSync(map, "utf8")).sources;
}

/** Raycast compiles the whole bundle anew whenever a command starts. In bytes. */
test.each([
  ["menu-bar.js", 100_000],
  ["usage.js", 100_000],
  ["refresh.js", 400_000],
  ["copy-usage.js", 400_000],
  ["tools/get-usage.js", 400_000],
])("%s stays small", (bundle, most) => {
  expect(statSync(fileOf(bundle)).size).toBeLessThan(most);
});

test.each(["menu-bar.js", "usage.js"])(
  "%s starts no process, reads no report and holds two small libraries",
  (bundle) => {
    const text = readFileSync(fileOf(bundle), "utf8");
    expect(text).not.toMatch(/child_process|worker_threads/);
    // One letter beyond ASCII doubles the memory of all of it. The build writes them as escapes, but for those in patterns.
    expect([...text].filter((letter) => letter > "\x7f")).toEqual([]);
    const sources = listSources(bundle);
    expect(sources.filter((source) => /lib\/kiro\/(?:ask|process|report|acp)\//.test(source))).toEqual([]);
    const libraries = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    expect(libraries.filter((library) => !["valibot", "@raycast/utils"].includes(library))).toEqual([]);
  },
);
