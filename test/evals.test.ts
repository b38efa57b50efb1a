import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import manifest from "../package.json";
import { forecastSummarySchema } from "../src/lib/shapes/forecast-schema";
import { publishForecast, type KiroForecast } from "../src/lib/shapes/forecast-summary";
import { KiroError, kiroErrorKinds } from "../src/lib/shapes/kiro-error";
import type { KiroSnapshot } from "../src/lib/shapes/snapshot";
import { snapshotSchema } from "../src/lib/shapes/snapshot-schema";
import { describeOutlook } from "../src/lib/words/forecast";
import { countDaysUntil } from "../src/lib/words/format";
import { describeProblems } from "../src/lib/words/problems";
import { notRecorded } from "../src/lib/words/spending";
import { describeSentence } from "../src/lib/words/usage";

interface Mock {
  sentence: string | null;
  reading: KiroSnapshot | null;
  ageInMinutes: number | null;
  daysUntilReset: number | null;
  isStale: boolean;
  outlook: string | null;
  forecast: KiroForecast | null;
  problems: string[];
}

/** What the tool answers; the order is that of its type. */
const keys = ["sentence", "reading", "ageInMinutes", "daysUntilReset", "isStale", "outlook", "forecast", "problems"];

type Call = string | { name: string; arguments?: Record<string, unknown> };
type Expected = { callsTool?: Call; not?: { callsTool?: Call } };

const { evals, instructions } = manifest.ai;
const tools = manifest.tools.map(({ name }) => name);
const listMocks = (tool: string) =>
  evals.flatMap(({ input, mocks }) => {
    const mock = (mocks as Record<string, unknown>)[tool];
    return mock === undefined ? [] : [[input, mock] as const];
  });
const mocks = listMocks("get-usage") as (readonly [string, Mock])[];
const amount = z.number().min(0);
const spendingAnswer = z.strictObject({
  sentence: z.string(),
  credits: amount,
  turns: z.int().min(0),
  rows: z.array(z.strictObject({ name: z.string(), credits: amount, turns: z.int().min(0) })),
  notIncluded: z.literal(notRecorded.text),
  isComplete: z.boolean(),
});

test("there are at least six, all addressed to the extension", () => {
  expect(evals.length).toBeGreaterThanOrEqual(6);
  expect(new Set(evals.map(({ input }) => input)).size).toBe(evals.length);
  for (const { input } of evals) expect(input).toMatch(/^@kiro-usage \S/);
});

test.each(mocks)("%s: the answer has the shape of the tool's, and says one thing", (_input, mock) => {
  const { reading, ageInMinutes, problems } = mock;
  expect(Object.keys(mock)).toEqual(keys);
  const now = new Date(reading ? Date.parse(reading.updatedAt) + ageInMinutes! * 60_000 : 0);
  const about = { now, locale: "en-US", timeZone: "UTC" };
  const errors = [null, ...kiroErrorKinds.map((kind) => new KiroError(kind))];
  const nothing = { report: null, spending: null, isStale: false, isLoggingIn: false };
  const possible = errors.map((error) =>
    describeProblems({ ...nothing, snapshot: reading, error, failedAt: now }, about),
  );
  const words = possible.map((list) => list.map(({ title, sentences }) => `${title}. ${sentences.join(" ")}`));
  expect(words).toContainEqual(problems);
  expect(mock.isStale).toBe((ageInMinutes ?? 0) > 60);
  const summary = mock.forecast && forecastSummarySchema.parse({ ...mock.forecast, points: [] });
  expect(mock.outlook).toBe(summary && describeOutlook(summary, about));
  expect(mock.forecast).toEqual(summary && publishForecast(summary));
  if (reading === null) return;
  expect(snapshotSchema.parse(reading)).toEqual(reading);
  expect(describeSentence(reading, about).replaceAll("\u202f", " ")).toBe(mock.sentence);
  expect(reading.primary).toEqual(reading.windows[0]);
  expect(reading.secondary).toEqual(reading.windows.find(({ kind }) => kind === "bonus") ?? null);
  expect(mock.daysUntilReset).toBe(countDaysUntil(reading.primary!.resetsAt!, about));
});

test.each(mocks.filter(([, { reading }]) => reading))("%s: the numbers agree with each other", (_input, mock) => {
  const reading = mock.reading!;
  for (const { used, limit, remaining, usedPercent } of reading.windows) {
    expect(remaining).toBeCloseTo(Math.max(0, limit! - used), 6);
    expect(usedPercent).toBeCloseTo((used / limit!) * 100, 1);
  }
  const { overage, primary } = reading;
  if (overage?.creditsUsed) {
    expect(overage.creditsUsed).toBeCloseTo(primary!.used - primary!.limit!, 6);
    expect(overage.cost).toBeCloseTo(overage.creditsUsed * overage.ratePerCredit!, 2);
  }
});

test.each(listMocks("get-spending"))("%s: the answer has the shape of the tool's, and adds up", (_input, mock) => {
  const { credits, rows } = spendingAnswer.parse(mock);
  expect(rows.reduce((sum, row) => sum + row.credits, 0)).toBeCloseTo(credits, 6);
  for (const { name } of rows) expect(name).not.toContain("/");
});

test.each(evals)("$input: expects only tools and inputs that there are", ({ expected, mocks }) => {
  expect(Object.keys(mocks).every((name) => tools.includes(name))).toBe(true);
  const calls = (expected as Expected[]).flatMap((each) => each.callsTool ?? each.not?.callsTool ?? []);
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) {
    const { name, arguments: given = {} } = typeof call === "string" ? { name: call } : call;
    expect(tools).toContain(name);
    const source = readFileSync(path.join(__dirname, "..", "src", "tools", `${name}.ts`), "utf8");
    for (const input of Object.keys(given)) expect(source).toMatch(new RegExp(`\\*/\\s+${input}\\?: `));
  }
});

test("at least one asks for a refresh, and at least one must not", () => {
  const texts = evals.map(({ expected }) => JSON.stringify(expected));
  expect(texts.some((text) => text.includes('"refresh":true') && !text.includes('"not"'))).toBe(true);
  expect(texts.some((text) => /"not":\{.*"refresh":true/.test(text))).toBe(true);
});

test("the instructions tell the four kinds of credits apart", () => {
  for (const word of ["plan", "bonus", "add-on", "overage", "mayExceedLimit", "forecast", "problems"]) {
    expect(instructions).toContain(word);
  }
});
