import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAcpUsage } from "../../../../src/lib/kiro/acp/parse-acp-usage";
import { parseIdeUsage } from "../../../../src/lib/kiro/ide/parse-ide-usage";
import type { KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { snapshotSchema } from "../../../../src/lib/shapes/snapshot-schema";
import { findFailureOf, loadSample, now, read } from "./usage-report";

/** What each output reads as: a failure, or a snapshot whose primary and secondary window are places in the list. */
const expected: Record<string, object> = JSON.parse(loadSample("expected.json"));

test("every recorded output has its expectation", () => {
  const files = readdirSync(join(__dirname, "../../../samples")).filter((file) => file !== "expected.json");
  expect(files.sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.entries(expected))("%s", (file, expectation) => {
  let reading: object = {};
  const failure = findFailureOf(() => (reading = describeSnapshot(parse(file))));
  expect(failure ? { error: failure.kind, ...(failure.detail && { detail: failure.detail }) } : reading).toEqual(
    expectation,
  );
});

function parse(file: string): KiroSnapshot {
  const text = loadSample(file);
  if (file.startsWith("ide-")) return parseIdeUsage(JSON.parse(text));
  return file.endsWith(".json") ? parseAcpUsage(JSON.parse(text), { now }) : read(text);
}

function describeSnapshot(snapshot: KiroSnapshot): object {
  const { identity, managedBy, updatedAt, primary, secondary, windows, overage, mayExceedLimit } = snapshot;
  expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
  const place = (window: typeof primary) => window && windows.indexOf(window);
  return {
    plan: identity.accountOrganization,
    managedBy,
    updatedAt,
    primary: place(primary),
    secondary: place(secondary),
    windows: windows.map((window) => [
      ...[window.kind, window.label, window.used, window.limit, window.usedPercent],
      ...[window.resetsAt, window.resetDescription],
    ]),
    overage,
    mayExceedLimit,
  };
}

test.each(Object.keys(expected).filter((file) => /^(?:v[12]|panel|framed)/.test(file)))(
  "%s reads the same in any terminal",
  (file) => {
    const text = loadSample(file);
    const readAny = (output: string) => {
      let snapshot: KiroSnapshot | null = null;
      const kind = findFailureOf(() => (snapshot = read(output)))?.kind;
      return { kind, snapshot };
    };
    const plain = readAny(text);
    for (const change of changes) expect(readAny(change(text))).toEqual(plain);
  },
);

/** What a terminal, a pipe, or a program on the way makes of a text. */
const changes: ((text: string) => string)[] = [
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\u001b[38;5;141m", "\u001b[m"),
  (text) => `\ufeff\u001b]0;kiro\u0007\u001b[?25l\u001b(B${text}`,
  (text) => `⠋ 3/7\r⠙ 4/7\r\u001b[2K${text}`,
  (text) => text.replace(/^(?!.*⚠)(?=.)/gm, "   "),
  (text) => text.replace(/(?<=\S) (?=\S)/g, "\u001b[1C"),
  (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
  (text) => text.replaceAll("\n", "\u001b[7;1H"),
  (text) => text.replaceAll("e", "\u0000e"),
  (text) => text + text,
];
