import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { waitFor } from "../lib/kiro/wait-for";
import { checkLedger, deriveRules } from "./check-ledger";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import { runFake } from "./run-fake";
import { realTiming, type Scenario } from "./scenario";

const chat = ["chat", "--no-interactive", "--agent", "kiro-usage", "/usage"];
const chatV2 = [...chat.slice(0, -1), "--v2", "/usage"];
const acp = ["acp", "--agent", "kiro-usage"];
const acpV2 = [...acp, "--agent-engine", "v2"];
const whoami = ["whoami", "--format", "json"];
const overLimit: Scenario["usage"] = {
  plan: "KIRO PRO",
  resetsOn: "2026-12-01",
  rows: [{ label: "Credits", used: 1200, limit: 1000 }],
};
const fakes: FakeKiroCli[] = [];

async function install(scenario: Scenario = {}): Promise<FakeKiroCli> {
  const fake = await installFakeKiroCli(scenario);
  fakes.push(fake);
  const agents = path.join(fake.folder, ".kiro", "agents");
  mkdirSync(agents, { recursive: true });
  writeFileSync(path.join(agents, "kiro-usage.json"), JSON.stringify({ name: "kiro-usage", tools: [] }));
  fake.plantUserFiles(fake.folder);
  return fake;
}

/** Begins a conversation over ACP, and ends it once the answer to a request is there. */
function converse(fake: FakeKiroCli, args: string[], until: string) {
  const session = { id: 2, method: "session/new", params: { cwd: fake.folder, mcpServers: [] } };
  const lines = [{ id: 1, method: "initialize", params: {} }, session].map((line) => `${JSON.stringify(line)}\n`);
  return runFake(fake, args, { input: lines.join(""), until });
}

const events = (fake: FakeKiroCli) => fake.readLedger().map(({ event }) => event);

afterEach(() => fakes.splice(0).forEach((fake) => fake.remove()));

test.each<[string, string[], number, "stdout" | "stderr", string]>([
  ["1.20.0", chat, 0, "stderr", "Model: auto | Plan: KIRO PRO (/usage for more detail)"],
  ["1.26.0", chat, 0, "stderr", "resets on 12/01"],
  ["1.27.0", chat, 0, "stderr", "resets on 2026-12-01"],
  ["2.10.0", chat, 0, "stderr", "configure overages"],
  ["2.16.1", chat, 0, "stderr", "(1000.00 of 1000 covered in plan)"],
  ["2.17.0", chat, 0, "stdout", "Plan: KIRO PRO | 1 usage breakdowns"],
  ["2.21.4", chatV2, 0, "stdout", "Credits (1200.00 of 1000 covered in plan), 120.0%"],
  ["3.0.0", chatV2, 0, "stdout", "Credits (1200.00 of 1000 covered in plan), 120.0%"],
  ["2.16.1", chatV2, 2, "stderr", "error: unexpected argument '--v2' found"],
  ["1.26.0", acp, 2, "stderr", "error: unrecognized subcommand 'acp'"],
  ["2.12.0", acpV2, 2, "stderr", "error: unexpected argument '--agent-engine' found"],
  ["4.0.0", acpV2, 2, "stderr", "not supported with --agent-engine=v2"],
  ["2.24.1", ["--version"], 0, "stdout", "kiro-cli 2.24.1"],
  ["2.24.1", whoami, 0, "stdout", '{"accountType":"BuilderId","email":"person@example.com"}'],
])("%s answers %j with %d on %s: %s", async (release, args, exitCode, stream, expected) => {
  const fake = await install({ release, usage: overLimit });
  expect(await runFake(fake, args)).toMatchObject({ exitCode, [stream]: expect.stringContaining(expected) });
  expect(checkLedger(fake.readLedger(), deriveRules({}, fake.folder))).toEqual([]);
});

test("an ACP conversation makes a session of four files, which 2.2.1 alone deletes at its end", async () => {
  for (const [release, args, left] of [
    ["2.2.1", acp, 0],
    ["2.24.1", acpV2, 3],
  ] as const) {
    const fake = await install({ release });
    const { stdout } = await converse(fake, [...args], "sessionId");
    expect(stdout).toContain(`"version":"${release}"`);
    expect(fake.readSessions().flatMap(({ files }) => files)).toHaveLength(left);
    expect(fake.findChangedFiles()).toEqual([]);
  }
});

test("it answers as slowly as the real one if it is told to", async () => {
  const fake = await install({ timing: realTiming });
  const begin = performance.now();
  await converse(fake, acpV2, '"id":1');
  expect(performance.now() - begin).toBeGreaterThan(140);
});

test.each<[string, Scenario, string[], string[]]>([
  ["a command line that isn't promised", {}, ["chat", "--list-sessions"], ["offence"]],
  ["a question to a model", { serversAnswerMs: 0 }, ["chat", "--no-interactive", "hello"], ["offence", "model"]],
  ["a saved v3", { savedEngine: "v3" }, chat, ["model"]],
  ["a saved v3 over ACP", { savedEngine: "v3" }, acp, ["tasks-cleared"]],
  ["the user's own agent", { serversAnswerMs: 0 }, ["chat", "--no-interactive", "/usage"], ["server", "hook"]],
])("the ledger tells of %s", async (_what, scenario, args, expected) => {
  const fake = await install(scenario);
  await runFake(fake, args, { input: "" });
  expect(events(fake)).toEqual(expect.arrayContaining(expected));
});

test("a browser opens if chat runs while signed out", async () => {
  const fake = await install({ state: "signed-out" });
  const run = runFake(fake, chat);
  await waitFor(() => events(fake).includes("browser"));
  process.kill(fake.readRuns()[0].pid);
  expect(await run).toMatchObject({ signal: "SIGTERM" });
});

test("a change to a file of the user is found", async () => {
  const fake = await install();
  writeFileSync(path.join(fake.home, ".kiro", "settings", "cli.json"), "{}");
  writeFileSync(path.join(fake.home, "new"), "");
  expect(fake.findChangedFiles().sort()).toEqual([".kiro/settings/cli.json", "new"]);
});

describe("an access token that has expired", () => {
  const expired = { login: { expiresInMs: 0 } };

  test("is renewed once, by the first to start", async () => {
    const fake = await install(expired);
    await runFake(fake, whoami);
    await runFake(fake, whoami);
    expect(events(fake).filter((event) => /renew|lost|overlap/.test(event))).toEqual(["renewal", "renewed"]);
    expect(fake.hasLogin()).toBe(true);
  });

  test("costs the login if two renew at once", async () => {
    const fake = await install({ login: { expiresInMs: 0, renewMs: 3_000 } });
    await Promise.all([runFake(fake, whoami), runFake(fake, whoami)]);
    expect(events(fake)).toEqual(expect.arrayContaining(["overlap", "renewed", "login-lost"]));
    expect(await runFake(fake, whoami)).toMatchObject({ stdout: '{"account":null}\n', exitCode: 1 });
  });

  test("costs the login if the service fails", async () => {
    const fake = await install({ login: { expiresInMs: 0, failsRenewal: true } });
    await runFake(fake, chat);
    expect(fake.hasLogin()).toBe(false);
  });

  test.each([
    ["ends with its input", false],
    ["is killed", true],
  ])("costs the login if the process %s after the service took the renewal token", async (_how, isKilled) => {
    const fake = await install({ login: { expiresInMs: 0, renewMs: 1_000 } });
    const halfway = waitFor(() => events(fake).includes("renewal")).then(() => sleep(700));
    const run = runFake(fake, acpV2, { input: "", until: isKilled ? new Promise(() => {}) : halfway });
    await halfway;
    if (isKilled) process.kill(fake.readRuns()[0].pid, "SIGKILL");
    await run;
    expect(events(fake)).not.toContain("renewed");
    expect(fake.hasLogin()).toBe(false);
    expect(await runFake(fake, whoami)).toMatchObject({ stdout: '{"account":null}\n' });
  });
});
