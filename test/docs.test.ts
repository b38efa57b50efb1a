import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { generateSchema } from "../scripts/write-schema";
import { kiroForecastSchema } from "../src/lib/shapes/forecast-summary";
import { refreshUsage } from "../src/lib/kiro";
import { getArguments, ways } from "../src/lib/kiro/ask/ways";
import { kiroErrorKinds } from "../src/lib/shapes/kiro-error";
import { snapshotSchema } from "../src/lib/shapes/snapshot";
import { describeError } from "../src/lib/words/describe-error";
import { formatSnapshotJson } from "../src/lib/words/format-snapshot-json";
import { createReading } from "./create-reading";
import { createSummary } from "./lib/forecast/create-summary";
import { createTestContext } from "./lib/kiro/create-test-context";
import { projectFolder } from "./raycast/project-folder";

const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");
const readme = read("README.md");
const inDocs = readdirSync(path.join(projectFolder, "docs")).filter((name) => name.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...inDocs.map((name) => `docs/${name}`)];

/** What a page shows or leads to, in the project's folder. */
function listLinks(page: string): string[] {
  const links = read(page).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:|#)([^)#"]+)/g);
  return [...links].map(([, link]) => path.join(path.dirname(page), link));
}

test("the README is short", () => {
  expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1_200);
});

test("the README names every command line and everything that is kept", async () => {
  const { context, storage, folder, remove } = await createTestContext();
  try {
    await refreshUsage(context);
    const kept = [...storage.values.keys(), ...readdirSync(folder)];
    const asked = ways.map((way) => getArguments(way, "kiro-usage", []).join(" "));
    expect(kept.length).toBeGreaterThan(6);
    expect([...asked, ...kept].filter((words) => !readme.includes(`\`${words}\``))).toEqual([]);
  } finally {
    remove();
  }
});

test("the problems of the README have the titles that people see", () => {
  const [, section] = /## Common Problems\n([^]*?)\n!?\[/.exec(readme)!;
  const details = [null, "A model answered."];
  const titles = kiroErrorKinds.flatMap((kind) => details.map((detail) => describeError({ kind, detail }).title));
  const named = [...section.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, title]) => title);
  expect(named).toHaveLength(5);
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});

describe("the JSON", () => {
  const [, sample] = /```jsonc\n([^]*?)```/.exec(read("docs/json.md"))!;
  const json = JSON.parse(sample.replace(/(?<=[\s,])\/\/.*$/gm, "").replace(/,(?=\s*[}\]])/g, ""));
  const written = z.fromJSONSchema(JSON.parse(read("docs/snapshot.schema.json")));

  test("has a schema that is current; npm run schema writes it", () => {
    expect(read("docs/snapshot.schema.json")).toBe(generateSchema());
  });

  test("is as the schema says, and what is not is refused", () => {
    const copied = JSON.parse(formatSnapshotJson(createReading(), createSummary()));
    expect(written.safeParse(copied)).toMatchObject({ success: true });
    expect(written.safeParse({ ...json, primary: json.windows[0] })).toMatchObject({ success: true });
    expect(written.safeParse({ ...copied, windows: [{ ...copied.primary, used: null }] }).success).toBe(false);
    expect(written.safeParse({ ...copied, forecast: undefined }).success).toBe(false);
  });

  test("has a sample that names every field, and no other", () => {
    const { forecast, windows } = json;
    expect(Object.keys(json)).toEqual([...Object.keys(snapshotSchema.entries), "forecast"]);
    expect(Object.keys(forecast)).toEqual(Object.keys(kiroForecastSchema.entries));
    expect(Object.keys(windows[0])).toEqual(Object.keys(createReading().windows[0]));
  });
});

test.each(pages)("%s leads only to files and commands that there are", (page) => {
  const text = read(page);
  const files = [...text.matchAll(/`((?:src|test|docs|scripts|bench)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file);
  expect([...listLinks(page), ...files].filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
  const scripts = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  const known = Object.keys(JSON.parse(read("package.json")).scripts);
  expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
});

test("every picture is shown on a page", () => {
  const shown = pages.flatMap(listLinks);
  const pictures = readdirSync(path.join(projectFolder, "media")).map((name) => `media/${name}`);
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});
