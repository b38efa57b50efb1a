import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import { runFake, type FakeRun } from "./run-fake";
import type { Scenario } from "./scenario";

const USAGE = ["chat", "--no-interactive", "/usage"];
const V1_USAGE = ["chat", "--no-interactive", "--agent-engine=v1", "--legacy-ui", "/usage"];
const STREAM_USAGE = ["chat", "--no-interactive", "--output-format", "stream-json", "/usage"];
const OVER_LIMIT: Scenario = {
  usage: { plan: "KIRO PRO", resetsOn: "2026-12-01", rows: [{ label: "Credits", used: 1200, limit: 1000 }] },
  print: { colors: false },
};

let fake: FakeKiroCli;

async function run(scenario: Scenario, args: string[], options?: Parameters<typeof runFake>[2]): Promise<FakeRun> {
  fake.update(scenario);
  return runFake(fake, args, options);
}

beforeEach(async () => {
  fake = await installFakeKiroCli();
});
afterEach(() => fake.remove());

describe("releases", () => {
  const clamped = "Credits (1000.00 of 1000 covered in plan)";
  const full = "Credits (1200.00 of 1000 covered in plan)";
  it.each<[string, "stdout" | "stderr", string]>([
    ["1.20.0", "stderr", "Model: auto | Plan: KIRO PRO (/usage for more detail)"],
    ["1.26.0", "stderr", "resets on 12/01"],
    ["1.27.0", "stderr", "resets on 2026-12-01"],
    ["2.10.0", "stderr", "configure overages"],
    ["2.13.0", "stderr", clamped],
    ["2.16.1", "stderr", clamped],
    ["2.17.0", "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.1", "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.4", "stdout", `${full}, 120.0%`],
    ["2.24.1", "stdout", `${full}, 120.0%`],
    ["3.0.0", "stdout", `${full}, 120.0%`],
  ])("%s prints on %s: %s", async (release, stream, expected) => {
    const outcome = await run({ ...OVER_LIMIT, release }, USAGE);
    expect(outcome[stream]).toContain(expected);
    expect(outcome[stream === "stdout" ? "stderr" : "stdout"]).toBe("");
    expect(outcome.exitCode).toBe(0);
  });

  it.each<[string, number, string]>([
    ["1.26.0", 2, "error: unexpected argument '--agent-engine' found"],
    ["2.10.0", 2, "error: unexpected argument '--agent-engine' found"],
    ["2.17.0", 0, `${clamped}\n`],
    ["2.19.2", 0, `${full}\n`],
    ["2.24.1", 0, `${full}\n`],
    ["3.0.0", 1, "no longer available"],
  ])("%s answers the v1 engine with exit code %d", async (release, exitCode, expected) => {
    const outcome = await run({ ...OVER_LIMIT, release }, V1_USAGE);
    expect(outcome).toMatchObject({ stdout: "", exitCode, stderr: expect.stringContaining(expected) });
  });

  it.each([
    ["2.13.0", ["--output-format", "stream-json"]],
    ["2.20.2", ["--v2"]],
    ["2.24.1", ["--made-up"]],
  ])("%s does not know %j", async (release, flags) => {
    const outcome = await run({ release }, ["chat", "--no-interactive", ...flags, "/usage"]);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain(`error: unexpected argument '${flags[0]}' found`);
  });

  it("takes options away on demand", async () => {
    const outcome = await run({ release: "2.24.1", unknownFlags: ["--output-format"] }, STREAM_USAGE);
    expect(outcome.exitCode).toBe(2);
  });

  it("hands /usage to a model on v3, and says so in the ledger", async () => {
    const saved = await run({ release: "3.0.0", savedEngine: "v3" }, USAGE);
    expect(saved.stdout).toContain("▸ Credits: 0.21 • Time: 24s");
    expect(fake.readLedger().map(({ event }) => event)).toEqual(["run", "model", "created"]);
    const named = await run({ release: "3.0.0", savedEngine: "v3" }, ["chat", "--no-interactive", "--v2", "/usage"]);
    expect(named.stdout).toContain("12.50 of 50 covered in plan");
    expect((await run({}, ["chat", "--no-interactive", "--v3", "/usage"])).stdout).toContain("▸ Credits");
  });
});

describe("commands", () => {
  it("answers --version", async () => {
    expect(await run({ release: "2.10.0" }, ["--version"])).toMatchObject({ stdout: "kiro-cli 2.10.0\n", exitCode: 0 });
  });

  it("answers whoami in the shape of each release", async () => {
    const account: Scenario["account"] = {
      type: "Social",
      provider: "GitHub",
      email: "person@example.com",
      profile: { name: "Dev", arn: "arn:aws:codewhisperer:us-east-1:000000000000:profile/DEV" },
    };
    const json = ["whoami", "--format", "json"];
    const newest = await run({ account }, json);
    expect(newest.stdout).toBe('{"accountType":"SocialGitHub","email":"person@example.com"}\n');
    const older = await run({ account, release: "2.10.0" }, json);
    expect(older.stdout).toMatch(/^\{"accountType":"Social".*"provider":"GitHub"\}\n\nProfile:\nDev\narn:/);
    const oldest = await run({ account, release: "1.24.0" }, ["whoami"]);
    expect(oldest.stdout).toMatch(/^Logged in with GitHub\n\nProfile:/);
    const signedOut = await run({ state: "signed-out" }, ["whoami", "-f", "json"]);
    expect(signedOut).toMatchObject({ stdout: '{"account":null}\n', exitCode: 1 });
  });

  it("opens a browser and waits when chat runs signed out", async () => {
    await run({ state: "signed-out" }, USAGE, { until: "Opening browser..." });
    expect(fake.readLedger().map(({ event }) => event)).toEqual(["run", "browser"]);
  });

  it.each<[Scenario["state"], number, string]>([
    ["signed-out-refused", 1, "Not logged in."],
    ["expired", 1, "Your session may have expired"],
    ["throttled", 1, "Request quota exceeded"],
    ["limit-reached", 1, "You have reached the limit"],
    ["backend-error", 1, "Failed to retrieve usage information"],
    ["summary-only", 0, "Plan: KIRO FREE | 1 usage breakdowns"],
    ["garbage", 0, "plan? usage!"],
    ["empty", 0, ""],
  ])("state %s ends with %d", async (state, exitCode, expected) => {
    const outcome = await run({ state }, USAGE);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stdout + outcome.stderr).toContain(expected);
  });

  it("exits with 0 when the v1 engine can't reach the service", async () => {
    const outcome = await run({ state: "backend-error", release: "2.10.0" }, USAGE);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("Could not retrieve usage") });
  });

  it("names the session in stream-json and deletes it", async () => {
    const outcome = await run({ release: "2.24.1" }, STREAM_USAGE);
    const events = outcome.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { sessionId, finalText } = events.at(-1).data;
    expect(events[0]).toMatchObject({ type: "runStarted", data: { engine: "v2" } });
    expect(finalText).toContain("Credits (12.50 of 50 covered in plan), 25.0%\n");

    const deletion = await runFake(fake, ["chat", "--delete-session", sessionId]);
    expect(deletion).toMatchObject({ stdout: "Deleted\n", exitCode: 0 });
    expect(fake.readLedger()).toMatchObject([
      { event: "run", kind: "chat" },
      { event: "created", session: sessionId },
      { event: "run", kind: "delete" },
      { event: "deleted", session: sessionId },
    ]);
    const v1 = await run({}, ["chat", "--output-format=stream-json", "--agent-engine=v1", "/usage"]);
    expect(JSON.parse(v1.stdout).type).toBe("runError");
  });

  it("replays a file byte for byte, and then has no other way to tell numbers", async () => {
    const bytes = "\u001b[1mEstimated Usage\u001b[0m\r\n";
    const replay = join(fake.folder, "report.txt");
    writeFileSync(replay, bytes);
    expect(await run({ replay }, USAGE)).toMatchObject({ stdout: bytes, stderr: "", exitCode: 0 });
    expect(await run({ replay, replayStream: "stderr" }, USAGE)).toMatchObject({ stdout: "", stderr: bytes });
    expect(await run({ replay }, ["acp"])).toMatchObject({ exitCode: 2 });
  });

  it("records every call as it was made", async () => {
    await run({}, ["whoami", "--format", "json"]);
    await run({}, V1_USAGE);
    await run({ release: "3.0.0" }, ["chat", "--no-interactive", "tell me a joke"]);
    await run({}, ["logout"]);
    expect(fake.readRuns().map(({ kind }) => kind)).toEqual(["whoami", "chat:v1", "prompt", "other"]);
    expect(fake.readRuns()[1]).toMatchObject({ argv: V1_USAGE, cwd: process.cwd(), stdin: "pipe", stdinIsTty: false });
    expect(fake.readLedger()).toContainEqual(expect.objectContaining({ event: "model" }));
    fake.clearLedger();
    expect(fake.readLedger()).toEqual([]);
  });
});
