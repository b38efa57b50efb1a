import { existsSync } from "node:fs";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import type { SideEffectEntry } from "./ledger-entry";
import { runFake, type FakeRun } from "./run-fake";
import type { Behavior, Scenario } from "./scenario";

const USAGE = ["chat", "--no-interactive", "/usage"];
const REPORT = [
  "Estimated Usage | resets on 2026-12-01 | KIRO FREE",
  "Credits (12.50 of 50 covered in plan), 25.0%",
  "Manage your plan at https://app.kiro.dev/account/usage",
  "",
].join("\n");
const [FIRST, SECOND, THIRD] = REPORT.split("\n");

let fake: FakeKiroCli;

function run(chat: Behavior, options?: Parameters<typeof runFake>[2]): Promise<FakeRun> {
  fake.update({ usage: { resetsOn: "2026-12-01" }, behavior: { chat } });
  return runFake(fake, USAGE, options);
}

beforeEach(async () => {
  fake = await installFakeKiroCli();
});
afterEach(() => fake.remove());

it.each<[string, Behavior, Partial<FakeRun>]>([
  ["exit code", { exitCode: 3 }, { stdout: REPORT, exitCode: 3 }],
  ["verbatim streams", { stderr: "no\n", exitCode: 1 }, { stdout: "", stderr: "no\n", exitCode: 1 }],
  ["signal", { signal: "SIGKILL" }, { stdout: REPORT, exitCode: null, signal: "SIGKILL" }],
  ["every byte apart", { chunks: "every-byte" }, { stdout: REPORT }],
  ["cut in pieces", { chunks: [3, 60] }, { stdout: REPORT }],
  ["trickle", { trickleMs: 0 }, { stdout: REPORT }],
  ["twice", { repeat: 2 }, { stdout: REPORT + REPORT }],
  ["long line", { longLineBytes: 100_000 }, { stdout: `${"x".repeat(99_999)}\n${REPORT}` }],
  ["NUL", { nul: true }, { stdout: `\0\0mcp\0\n${REPORT}` }],
  ["bad UTF-8", { invalidUtf8: true }, { stdout: expect.stringContaining(`\ufffd`) }],
  ["only on a terminal", { onlyOnTty: true }, { stdout: "", exitCode: 0 }],
  ["delays", { delayMs: 1, exitDelayMs: 1 }, { stdout: REPORT, exitCode: 0 }],
  ["noise", { noiseForMs: 1 }, { stdout: REPORT, stderr: expect.stringContaining("mcp server did not load") }],
  ["both streams in turn", { interleave: true }, { stdout: `${FIRST}\n${THIRD}\n`, stderr: `${SECOND}\n` }],
  ["flood", { floodBytes: 200_000 }, { stdout: expect.stringMatching(/^(?:\[mcp\] .*\n){6000,}[^]*usage\n$/) }],
  ["other state", { state: "expired" }, { exitCode: 1 }],
  ["other usage", { usage: { rows: [{ label: "Credits", used: 1, limit: 2 }] } }, { exitCode: 0 }],
])("behaves: %s", async (_name, behavior, expected) => {
  expect(await run(behavior)).toMatchObject(expected);
});

it("hangs in the middle of a report and after it", async () => {
  const half = await run({ hang: "half" }, { until: "Estimated Usage" });
  expect(half.signal).toBe("SIGKILL");
  expect(REPORT.startsWith(half.stdout)).toBe(true);
  expect(half.stdout.length).toBeLessThan(REPORT.length);
  expect(await run({ hang: "after" }, { until: "account/usage" })).toMatchObject({ stdout: REPORT, signal: "SIGKILL" });
});

it.each(["holds-stdout", "double-fork", "setsid", "daemon"] as const)(
  "leaves a helper behind until it is removed: %s",
  async (helper) => {
    expect(await run({ helper }, { waitFor: "exit" })).toMatchObject({ exitCode: 0 });
    const entry = fake.readLedger().find(({ event }) => event === "helper") as SideEffectEntry;
    expect(process.kill(entry.helperPid ?? 0, 0)).toBe(true);
    fake.remove();
    expect(existsSync(fake.folder)).toBe(false);
  },
);

it("answers successive calls differently, from the start again after an update", async () => {
  const scenario: Scenario = { behavior: { version: { sequence: [{ release: "2.20.1" }, { release: "2.20.2" }] } } };
  const versions: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    fake.update(scenario);
    for (let call = 0; call < 3; call += 1) versions.push((await runFake(fake, ["--version"])).stdout.trim());
  }
  const once = ["kiro-cli 2.20.1", "kiro-cli 2.20.2", "kiro-cli 2.20.2"];
  expect(versions).toEqual([...once, ...once]);
});

it("runs from a folder with every awkward character", async () => {
  const awkward = await installFakeKiroCli({ release: "2.1.0" }, { folder: `${fake.folder}/it's "$HOME" \`x\`` });
  expect((await runFake(awkward, ["--version"])).stdout).toBe("kiro-cli 2.1.0\n");
  awkward.remove();
});
