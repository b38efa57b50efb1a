import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import type { SideEffectEntry } from "./ledger-entry";
import { runFake } from "./run-fake";
import type { Behavior, Scenario } from "./scenario";

const USAGE = ["chat", "--no-interactive", "/usage"];
const OURS = ["--agent", "usage"];
const BARE = { name: "usage", description: "", tools: [], mcpServers: {}, includeMcpJson: false, hooks: {} };

let fake: FakeKiroCli;

beforeEach(async () => {
  fake = await installFakeKiroCli();
});
afterEach(() => fake.remove());

const count = (name: string) => fake.readLedger().filter(({ event }) => event === name).length;

/** Runs the stand-in in its own folder until its input ends, or until a signal that comes when the ledger has an event. */
async function run(args: string[], end?: NodeJS.Signals, event = "created") {
  const child = spawn(fake.path, args, { cwd: fake.folder, env: { ...process.env, NO_COLOR: "1" } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  if (args[0] === "acp") {
    const send = (id: number, method: string, params: object) =>
      child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    send(0, "initialize", {});
    send(1, "session/new", { cwd: fake.folder, mcpServers: [] });
  }
  const ended = once(child, "close");
  if (end === undefined) child.stdin.end();
  else {
    while (count(event) === 0) await sleep(5);
    child.kill(end);
  }
  const [exitCode] = await ended;
  return { output, exitCode };
}

function writeAgent(change: object = {}): void {
  mkdirSync(join(fake.folder, ".kiro", "agents"), { recursive: true });
  writeFileSync(join(fake.folder, ".kiro", "agents", "usage.json"), JSON.stringify({ ...BARE, ...change }));
}

const untold: Behavior = { acp: { at: "session/new", silent: true } };

describe("chat sessions", () => {
  it.each<[string, Scenario, NodeJS.Signals | undefined, number]>([
    ["removes its own at the end of input", { release: "2.2.1" }, undefined, 0],
    ["removes one that nobody was told of", { release: "2.2.1", behavior: { acp: untold } }, undefined, 0],
    ["leaves it when killed", { release: "2.2.1", behavior: { acp: untold } }, "SIGKILL", 1],
    ["leaves it at SIGTERM", { release: "2.2.1" }, "SIGTERM", 1],
    ["leaves it when a release does not clean up", { release: "2.17.0", sessionsAtEof: "kept" }, undefined, 1],
    ["leaves it at the end of input, 1.28", { release: "1.28.3" }, undefined, 1],
    ["removes it at SIGTERM, 1.28", { release: "1.28.3" }, "SIGTERM", 0],
  ])("of ACP: %s", async (_name, scenario, end, left) => {
    fake.update(scenario);
    const { output } = await run(["acp"], end);
    if (scenario.behavior?.acp === untold) expect(output).not.toContain("sessionId");
    expect([count("created"), fake.readSessions().length, count("deleted")]).toEqual([1, left, 1 - left]);
  });

  it.each([
    ["2.20.2", [], 0],
    ["2.21.4", [], 1],
    ["2.21.4", ["--agent-engine=v1"], 0],
  ])("of text: %s %j saves %d", async (release, args, saved) => {
    fake.update({ release });
    await run([...USAGE, ...args]);
    expect(fake.readSessions().map(({ cwd, messages }) => [cwd, messages])).toEqual(
      Array.from({ length: saved }, () => [fake.folder, 0]),
    );
  });

  it("are listed and deleted in the working directory", async () => {
    fake.saveSession({ cwd: "/", messages: 3 });
    expect((await run(["chat", "--list-sessions"])).output).toBe(`No saved chat sessions for ${fake.folder}\n`);
    const id = fake.saveSession({ cwd: fake.folder, messages: 0 });
    const { output } = await run(["chat", "--list-sessions"]);
    expect(output).toMatch(/^\nChat sessions for .*:\n\nChat SessionId: \S*[0-9a-f-]{36}\S*\n {2}\d+ seconds ago \| /);
    expect(output).toContain(id);
    expect(output.match(/\d msgs/g)).toEqual(["0 msgs"]);
    for (const each of [id, id, "unknown"]) {
      const deletion = await run(["chat", "--delete-session", each]);
      expect(deletion).toMatchObject({ output: expect.stringContaining("Deleted"), exitCode: 0 });
    }
    expect(fake.readSessions()).toMatchObject([{ cwd: "/", messages: 3 }]);
    expect(count("deleted")).toBe(1);
  });

  it("are in a store that 1.28 neither lists nor deletes from", async () => {
    fake.update({ release: "1.28.3" });
    const id = fake.saveSession({ cwd: fake.folder, messages: 0 });
    expect((await run(["chat", "--list-sessions"])).output).toContain("No saved chat sessions");
    expect((await run(["chat", "--delete-session", id])).output).toContain("Deleted");
    expect(fake.readSessions()).toHaveLength(1);
  });

  it.each(["--list-sessions", "--delete-session=x"])("want a login: %s", async (option) => {
    fake.update({ state: "signed-out-refused" });
    expect(await run(["chat", option])).toMatchObject({ output: expect.stringContaining("Not logged"), exitCode: 1 });
    fake.update({ state: "signed-out" });
    await run(["chat", option], "SIGKILL", "browser");
  });
});

describe("the user's servers and hook", () => {
  const costly: Scenario = { release: "2.2.1", userServers: {}, userHook: true, serverWaitMs: 6 };
  const events = () => ["server", "hook"].map(count);

  it.each([[USAGE], [["acp"]]])("are started by the user's own agent, not by a bare one: %j", async (way) => {
    fake.update(costly);
    writeAgent();
    const bare = await run([...way, ...OURS]);
    expect(bare.exitCode).toBe(0);
    expect(bare.output).not.toContain("not_found");
    expect(events()).toEqual([0, 0]);
    await run(way);
    expect(events()).toEqual([1, 1]);
    const { helperPid = 0 } = fake.readLedger().find(({ event }) => event === "server") as SideEffectEntry;
    expect(() => process.kill(helperPid, 0)).toThrow();
  });

  it.each<[string, object]>([
    ["tools", { tools: ["*"] }],
    ["no list of tools", { tools: undefined }],
    ["servers", { mcpServers: { slow: { command: "slow" } } }],
    ["the user's servers", { includeMcpJson: true }],
    ["hooks", { hooks: { agentSpawn: [{ command: "ls" }] } }],
    ["another name", { name: "other" }],
  ])("are started by an agent with %s", async (_name, change) => {
    fake.update(costly);
    writeAgent(change);
    await run([...USAGE, ...OURS]);
    expect(events()).toEqual([1, 1]);
  });

  it("are waited for, and said to be late", async () => {
    fake.update(costly);
    expect((await run(USAGE)).output).toContain("Not all mcp servers loaded");
    fake.update({ ...costly, userServers: { startMs: 1 } });
    expect((await run(USAGE)).output).not.toContain("Not all mcp servers loaded");
  });

  it("leave a server behind once", async () => {
    fake.update({ ...costly, userServers: { leaves: true } });
    for (let time = 0; time < 2; time += 1) await runFake(fake, USAGE, { waitFor: "exit" });
    expect([count("server"), count("helper")]).toEqual([2, 1]);
    const { helperPid = 0 } = fake.readLedger().find(({ event }) => event === "helper") as SideEffectEntry;
    expect(process.kill(helperPid, 0)).toBe(true);
  });

  it.each<[string, string[], number, string]>([
    ["2.2.1", USAGE, 0, "Error: no agent with name usage found. Falling back to user specified default\n"],
    ["2.21.4", USAGE, 4, "Error: no agent with name usage found\n"],
    ["2.21.4", [...USAGE, "--agent-engine=v1"], 0, "Falling back to user specified default\n"],
    ["2.24.1", ["acp"], 0, '"method":"_kiro.dev/agent/not_found","params":{"requestedAgent":"usage"'],
  ])("%s without the agent's file: %j ends with %d", async (release, way, exitCode, expected) => {
    fake.update({ ...costly, release });
    expect(await run([...way, ...OURS])).toMatchObject({ exitCode, output: expect.stringContaining(expected) });
    expect(events()).toEqual(exitCode === 0 ? [1, 1] : [0, 0]);
  });
});
