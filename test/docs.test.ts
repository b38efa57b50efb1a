import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { generateSchema } from "../scripts/write-schema";
import { kiroForecastSchema } from "../src/lib/forecast/forecast-summary";
import { snapshotSchema } from "../src/lib/kiro/snapshot";
import { projectFolder } from "./raycast/project-folder";

const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(projectFolder, "docs")).map((name) => `docs/${name}`),
];
const texts = pages.filter((page) => page.endsWith(".md"));

test("the README is short", () => {
  expect(read("README.md").split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1_200);
});

test("the JSON Schema is the one that the code checks with; npm run schema writes it", () => {
  expect(read("docs/snapshot.schema.json")).toBe(generateSchema());
});

test("the sample of the JSON names every field, and no other", () => {
  const [, sample] = /```jsonc\n([^]*?)```/.exec(read("docs/json.md"))!;
  const json = JSON.parse(sample.replace(/(?<=[\s,])\/\/.*$/gm, "").replace(/,(?=\s*[}\]])/g, ""));
  const { forecast, windows, ...rest } = json;
  expect(Object.keys(json)).toEqual([...Object.keys(snapshotSchema.shape), "forecast"]);
  expect(kiroForecastSchema.parse(forecast)).toEqual(forecast);
  expect(snapshotSchema.parse({ ...rest, primary: windows[0], windows })).toMatchObject({ windows });
});

test.each(texts)("%s leads only to files and commands that there are", (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
    path.join(path.dirname(page), link),
  );
  expect(links.filter((link) => !existsSync(path.join(projectFolder, link)))).toEqual([]);
  const scripts = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  const known = Object.keys(JSON.parse(read("package.json")).scripts);
  expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
  const files = [...text.matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file);
  expect(files.filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
});
