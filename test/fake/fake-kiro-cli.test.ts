import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
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

beforeEach(async () => {
  fake = await installFakeKiroCli();
});
afterEach(() => fake.remove());

describe("releases", () => {
  const clamped = "Credits (1000.00 of 1000 covered in plan)";
  const full = "Credits (1200.00 of 1000 covered in plan)";
  it.each<[string, string[], number, "stdout" | "stderr", string]>([
    ["1.20.0", USAGE, 0, "stderr", "Model: auto | Plan: KIRO PRO (/usage for more detail)"],
    ["1.26.0", USAGE, 0, "stderr", "resets on 12/01"],
    ["1.27.0", USAGE, 0, "stderr", "resets on 2026-12-01"],
    ["2.10.0", USAGE, 0, "stderr", "configure overages"],
    ["2.16.1", USAGE, 0, "stderr", clamped],
    ["2.17.0", USAGE, 0, "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.1", USAGE, 0, "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["2.21.4", USAGE, 0, "stdout", `${full}, 120.0%`],
    ["3.0.0", USAGE, 0, "stdout", `${full}, 120.0%`],
    ["2.10.0", V1_USAGE, 2, "stderr", "error: unexpected argument '--agent-engine' found"],
    ["2.17.0", V1_USAGE, 0, "stderr", `${clamped}\n`],
    ["2.24.1", V1_USAGE, 0, "stderr", `${full}\n`],
    ["3.0.0", V1_USAGE, 1, "stderr", "no longer available"],
    ["1.22.0", ["chat", "--list-sessions"], 2, "stderr", "error: unexpected argument '--list-sessions' found"],
    ["2.20.2", [...USAGE, "--v2"], 2, "stderr", "error: unexpected argument '--v2' found"],
    ["2.24.1", [...USAGE, "--agent=usage"], 2, "stderr", "error: unexpected argument '--agent' found"],
    ["2.24.1", ["acp", "--agent", "usage"], 2, "stderr", "error: unexpected argument '--agent' found"],
    ["1.26.0", ["acp"], 2, "stderr", "error: unrecognized subcommand 'acp'"],
    ["2.12.0", ["acp", "--agent-engine", "v2"], 2, "stderr", "error: unexpected argument '--agent-engine' found"],
    ["2.13.0", ["acp", "--agent-engine", "v2"], 0, "stderr", ""],
  ])("%s answers %j with %d on %s: %s", async (release, args, exitCode, stream, expected) => {
    const outcome = await run({ ...OVER_LIMIT, release, unknownFlags: ["--agent"] }, args);
    expect(outcome).toMatchObject({ stdout: "", stderr: "", exitCode, [stream]: expect.stringContaining(expected) });
  });

  it.each<[string, string[], boolean]>([
    ["2.16.1", [], false],
    ["2.17.0", [], true],
    ["3.0.0", [], true],
    ["3.0.0", ["--agent-engine=v2"], false],
  ])("%s with a saved v3 and %j obeys it: %s", async (release, args, obeys) => {
    const { stdout } = await run({ release, savedEngine: "v3" }, [...USAGE, ...args]);
    expect(stdout.startsWith("> I can help")).toBe(obeys);
    await runFake(fake, ["acp", ...args]);
    expect(["model", "tasks-cleared"].map((event) => fake.readLedger().some((entry) => entry.event === event))).toEqual(
      [obeys, obeys],
    );
  });
});

describe("states", () => {
  const untold = "Failed to retrieve usage information: ";
  const warned = "\n⚠️  Warning: Could not retrieve usage information from backend\nError: ";
  it.each<[Scenario["state"], string, number, string, Scenario["prose"]?]>([
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
    ["prose", "2.2.1", 0, "> I can help", "english"],
    ["prose", "2.24.1", 0, "> I'm ready\n\n ▸ Credits: 0.04 • Time: 0s\n", "ready"],
    ["prose", "2.2.1", 0, "> 使用状況", "japanese"],
    ["prose", "2.2.1", 0, "```\nEstimated Usage | ", "fenced"],
    ["prose", "2.2.1", 0, "\n> Credits (37.00 of 1000 covered in plan)\n", "quoted"],
  ])("%s on %s ends with %d: %s", async (state, release, exitCode, expected, prose = "english") => {
    const { stdout, stderr, ...outcome } = await run({ state, release, prose }, USAGE);
    expect(outcome.exitCode).toBe(exitCode);
    expect(stripVTControlCharacters(stdout + stderr)).toContain(expected);
    expect(fake.readLedger().some(({ event }) => event === "model")).toBe(state === "prose");
    if (state === "signed-out-outer") expect(await runFake(fake, ["acp"])).toMatchObject({ stderr, exitCode });
  });
});

describe("commands", () => {
  it("answer --version", async () => {
    expect((await run({ release: "2.10.0" }, ["--version"])).stdout).toBe("kiro-cli 2.10.0\n");
    expect((await run({ programName: "kiro-cli-chat" }, ["--version"])).stdout).toBe("kiro-cli-chat 2.24.1\n");
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
    expect(fake.readLedger()).toContainEqual(expect.objectContaining({ event: "model" }));
    fake.clearLedger();
    expect(fake.readLedger()).toEqual([]);
  });
});
