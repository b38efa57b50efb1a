import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { generateSchema } from "../scripts/write-schema";
import { readSpending, refreshUsage, scanSpending } from "../src/lib/kiro";
import { forecastSchema } from "../src/lib/shapes/forecast-schema";
import { snapshotSchema } from "../src/lib/shapes/snapshot-schema";
import { errorWords } from "../src/lib/words/errors";
import { describeProblems } from "../src/lib/words/problems";
import { formatSnapshotJson } from "../src/lib/words/usage";
import { createReading } from "./create-reading";
import { createSummary } from "./lib/forecast/create-summary";
import { createTestContext } from "./lib/kiro/create-test-context";
import { projectFolder } from "./raycast/project-folder";

const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");
const readme = read("README.md");
const inDocs = readdirSync(path.join(projectFolder, "docs")).filter((name) => name.endsWith(".md"));
const topPages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "STORE_REVIEW_NOTES.md"];
const pages = [...topPages, ...inDocs.map((name) => `docs/${name}`)];

/** What a page shows or leads to, in the project's folder. */
function listLinks(page: string): string[] {
  const links = read(page).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:|#)([^)#"]+)/g);
  return [...links].map(([, link]) => path.join(path.dirname(page), link));
}

test("the README is short", () => {
  expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1_100);
});

test("the page about privacy names every command line and everything that is kept", async () => {
  const noAcp = { acp: { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } } } as const;
  const privacy = read("docs/privacy.md");
  for (const scenario of [{}, { release: "1.29.0" }, { release: "2.10.0" }, { behavior: noAcp }]) {
    const { context, fake, folder, remove } = await createTestContext(scenario);
    try {
      await refreshUsage(context);
      const named = [...readdirSync(folder), ...fake.readRuns().map(({ argv }) => argv.join(" "))];
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((words) => !privacy.includes(`\`${words}\``))).toEqual([]);
    } finally {
      remove();
    }
  }
});

test("the problems of the README have the titles that people see", () => {
  const [, section] = /^## Troubleshooting\n([^]*?)^## /m.exec(readme)!;
  const named = [...section.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, title]) => title);
  const ofErrors = Object.values(errorWords).flatMap(({ title, ...others }) => [
    title,
    ...Object.values(others).map((words) => (words as { title?: string }).title),
  ]);
  const reading = createReading();
  const facts = { error: null, failedAt: null, report: null, isStale: false };
  const ofOthers = [
    { ...facts, snapshot: null, isRefreshOff: true, isFolderClosed: true },
    { ...facts, snapshot: { ...reading, isLate: true }, isBackgroundOff: true },
    { ...facts, snapshot: { ...reading, source: "ide" as const }, isUsedSince: true },
  ].flatMap((each) => describeProblems(each, { now: new Date(reading.updatedAt) }));
  const known = [...ofErrors, ...ofOthers.map(({ title }) => title)];
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((title) => !known.includes(title))).toEqual([]);
});

test("the sample sessions have the credits that the notes for the reviewer name", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "kiro-usage-samples-"));
  const context = {
    home,
    folder: path.join(home, "support"),
    env: {},
    now: () => new Date("2026-12-01T12:00:00.000Z"),
  };
  try {
    cpSync(path.join(projectFolder, "test/sample-sessions"), path.join(home, ".kiro/sessions"), { recursive: true });
    await scanSpending(context);
    const entries = await readSpending(context);
    const credits = entries.reduce((sum, entry) => sum + entry.credits, 0);
    const turns = entries.filter(({ kind }) => kind === "turn").length;
    expect(read("STORE_REVIEW_NOTES.md")).toContain(`${credits} credits in ${turns} turns`);
  } finally {
    rmSync(home, { recursive: true });
  }
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
    expect(Object.keys(json)).toEqual([...Object.keys(snapshotSchema.shape), "forecast"]);
    expect(Object.keys(forecast)).toEqual(Object.keys(forecastSchema.shape));
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
  // Only Raycast knows the scheme.
  expect(text).not.toMatch(/raycast(?:-x)?:\/\//);
});

test("every picture is shown on a page", () => {
  const shown = pages.flatMap(listLinks);
  const pictures = readdirSync(path.join(projectFolder, "media")).map((name) => `media/${name}`);
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});
