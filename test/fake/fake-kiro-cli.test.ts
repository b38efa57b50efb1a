import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import { runFake, type FakeRun } from "./run-fake";
import type { Scenario } from "./scenario";

const USAGE = ["chat", "--no-interactive", "/usage"];
const V1_USAGE = ["chat", "--no-interactive", "--agent-engine=v1", "--legacy-ui", "/usage"];
const OVER_LIMIT: Scenario = {
  usage: { plan: "KIRO PRO", resetsOn: "2026-12-01", rows: [{ label: "Credits", used: 1200, limit: 1000 }] },
  print: { colors: false },
};

let fake: FakeKiroCli;

async function run(scenario: Scenario, args: string[], options?: Parameters<typeof runFake>[2]): Promise<FakeRun> {
  fake.update(scenario);
  return runFake(fake, args, options);
}

const events = () => fake.readLedger().map(({ event }) => event);

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
    ["2.16.1", "stderr", clamped],
    ["2.17.0", "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.1", "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.4", "stdout", `${full}, 120.0%`],
    ["3.0.0", "stdout", `${full}, 120.0%`],
  ])("%s prints on %s: %s", async (release, stream, expected) => {
    const outcome = await run({ ...OVER_LIMIT, release }, USAGE);
    expect(outcome[stream]).toContain(expected);
    expect(outcome[stream === "stdout" ? "stderr" : "stdout"]).toBe("");
    expect(outcome.exitCode).toBe(0);
  });

  it.each<[string, string[], number, string]>([
    ["2.10.0", V1_USAGE, 2, "error: unexpected argument '--agent-engine' found"],
    ["2.17.0", V1_USAGE, 0, `${clamped}\n`],
    ["2.24.1", V1_USAGE, 0, `${full}\n`],
    ["3.0.0", V1_USAGE, 1, "no longer available"],
    ["1.22.0", ["chat", "--list-sessions"], 2, "error: unexpected argument '--list-sessions' found"],
    ["2.20.2", [...USAGE, "--v2"], 2, "error: unexpected argument '--v2' found"],
    ["2.24.1", [...USAGE, "--agent=usage"], 2, "error: unexpected argument '--agent' found"],
  ])("%s answers %j with exit code %d", async (release, args, exitCode, expected) => {
    const outcome = await run({ ...OVER_LIMIT, release, unknownFlags: ["--agent"] }, args);
    expect(outcome).toMatchObject({ stdout: "", exitCode, stderr: expect.stringContaining(expected) });
  });

  it.each<[string, string[], boolean]>([
    ["2.16.1", [], false],
    ["2.17.0", [], true],
    ["3.0.0", [], true],
    ["3.0.0", ["--v2"], false],
    ["3.0.0", ["--agent-engine=v2"], false],
  ])("%s with a saved v3 and %j asks a model: %s", async (release, args, asksModel) => {
    const { stdout } = await run({ release, savedEngine: "v3" }, [...USAGE, ...args]);
    expect(stdout.startsWith("> I can help")).toBe(asksModel);
    expect(events().includes("model")).toBe(asksModel);
  });

  it.each<[Scenario["prose"], string]>([
    ["english", "> I can help"],
    ["ready", "> I'm ready\n"],
    ["japanese", "> 使用状況"],
    ["fenced", "```\nEstimated Usage | "],
    ["quoted", "\n> Credits (37.00 of 1000 covered in plan)\n"],
  ])("let a model answer: %s", async (prose, expected) => {
    const { stdout, stderr } = await run({ release: "2.2.1", state: "prose", prose }, USAGE);
    expect(stdout).toContain(expected);
    expect(stderr).toContain("▸ Credits: 0.04 • Time: 0s");
    expect(events()).toEqual(["run", "model"]);
  });
});

describe("states", () => {
  const untold = "Failed to retrieve usage information: ";
  const warned = "\n⚠️  Warning: Could not retrieve usage information from backend\nError: ";
  it.each<[Scenario["state"], string, number, string]>([
    ["signed-out-refused", "2.24.1", 1, "Not logged in."],
    ["offline", "2.24.1", 1, "Not logged in."],
    ["signed-out-outer", "2.24.1", 1, "error: You are not logged in, please log in with kiro-cli login"],
    ["expired", "2.24.1", 1, "Your session may have expired"],
    ["limit-reached", "2.24.1", 1, "You have reached the limit"],
    ["summary-only", "2.24.1", 0, "Plan: KIRO FREE | 1 usage breakdowns"],
    ["garbage", "2.24.1", 0, "plan? usage!"],
    ["empty", "2.24.1", 0, ""],
    ["backend-error", "2.24.1", 1, `${untold}dispatch failure (io error): an i/o error occurred\n`],
    ["throttled", "2.2.1", 0, `${warned}ThrottlingError [ThrottlingException]: Rate exceeded\n\n\nTip: `],
    ["token-invalid", "2.2.1", 0, `${warned}AccessDeniedError [AccessDeniedException]: The bearer token included`],
    ["suspended", "2.2.1", 0, `${warned}AccessDeniedError [AccessDeniedException]: Your account is temporarily`],
    ["internal", "2.2.1", 0, `${warned}InternalServerError [InternalServerException]: `],
    ["unreachable", "2.2.1", 0, `${warned}dispatch failure (io error): an i/o error occurred: error sending`],
    ["no-answer", "2.2.1", 0, `${warned}dispatch failure (timeout): `],
  ])("%s on %s ends with %d", async (state, release, exitCode, expected) => {
    const { stdout, stderr, ...outcome } = await run({ state, release }, USAGE);
    expect(outcome.exitCode).toBe(exitCode);
    expect((stdout + stderr).replace(/\u001b\[[\d;]*m/g, "")).toContain(expected);
  });

  it("open a browser and wait when chat runs signed out", async () => {
    await run({ state: "signed-out" }, USAGE, { until: "Opening browser..." });
    expect(events()).toEqual(["run", "browser"]);
  });
});

describe("commands", () => {
  it.each<[Scenario, string]>([
    [{ release: "2.10.0" }, "kiro-cli 2.10.0\n"],
    [{ release: "2.2.1", programName: "kiro-cli-chat" }, "kiro-cli-chat 2.2.1\n"],
  ])("answer --version: %j", async (scenario, stdout) => {
    expect(await run(scenario, ["--version"])).toMatchObject({ stdout, exitCode: 0 });
  });

  const account: Scenario["account"] = {
    type: "Social",
    provider: "GitHub",
    email: "person@example.com",
    profile: { name: "Dev", arn: "arn:aws:codewhisperer:us-east-1:000000000000:profile/DEV" },
  };
  it.each<[Scenario, string[], RegExp, number]>([
    [{ account }, ["--format", "json"], /^{"accountType":"SocialGitHub","email":"person@example.com"}\n$/, 0],
    [{ release: "2.10.0", account }, ["-f", "json"], /^{"accountType":"Social".*"provider":"GitHub"}\n\nProfile:\n/, 0],
    [{ release: "1.24.0", account }, [], /^Logged in with GitHub\n\nProfile:\nDev\narn:/, 0],
    [{ release: "2.2.1", state: "throttled" }, ["-f", "json"], /^{"accountType":"BuilderId",.*"email":null/, 0],
    [{ state: "signed-out" }, ["-f", "json"], /^{"account":null}\n$/, 1],
    [{ state: "offline" }, ["-f", "json"], /^{"account":null}\n$/, 1],
  ])("answer whoami in the shape of each release: %j %j", async (scenario, args, expected, exitCode) => {
    const outcome = await run(scenario, ["whoami", ...args]);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stdout).toMatch(expected);
  });

  it("replay a file byte for byte, and then have no other way to tell numbers", async () => {
    const bytes = "\u001b[1mEstimated Usage\u001b[0m\r\n";
    const replay = join(fake.folder, "report.txt");
    writeFileSync(replay, bytes);
    expect(await run({ replay }, USAGE)).toMatchObject({ stdout: bytes, stderr: "", exitCode: 0 });
    expect(await run({ replay, replayStream: "stderr" }, USAGE)).toMatchObject({ stdout: "", stderr: bytes });
    expect(await run({ replay }, ["acp"])).toMatchObject({ exitCode: 2 });
  });

  it("are recorded as they were called", async () => {
    await run({}, ["whoami", "--format", "json"]);
    await run({}, V1_USAGE);
    await run({ release: "3.0.0" }, ["chat", "--no-interactive", "tell me a joke"]);
    await run({}, ["chat", "--list-sessions"]);
    await run({}, ["logout"]);
    expect(fake.readRuns().map(({ kind }) => kind)).toEqual(["whoami", "chat:v1", "prompt", "list", "other"]);
    expect(fake.readRuns()[1]).toMatchObject({ argv: V1_USAGE, cwd: process.cwd(), stdin: "pipe", stdinIsTty: false });
    expect(events()).toContain("model");
    fake.clearLedger();
    expect(fake.readLedger()).toEqual([]);
  });
});
