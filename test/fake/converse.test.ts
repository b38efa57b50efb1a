import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { acpUsage } from "./acp-usage.mjs";
import { completeUsage } from "./complete-usage.mjs";
import { installFakeKiroCli, type FakeKiroCli } from "./install-fake-kiro-cli";
import { runFake } from "./run-fake";
import type { AcpBehavior, Scenario } from "./scenario";

interface Message {
  id?: unknown;
  method?: string;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
}

const UNTOLD = "Failed to retrieve usage information: ";

let fake: FakeKiroCli;

beforeEach(async () => {
  fake = await installFakeKiroCli();
});
afterEach(() => fake.remove());

function request(id: number, method: string, params: object = {}): string {
  return `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
}

const INITIALIZE = request(0, "initialize", { protocolVersion: 1 });
const NEW_SESSION = request(1, "session/new", { cwd: "/", mcpServers: [] });

async function converse(scenario: Scenario, input: string): Promise<Message[]> {
  fake.update(scenario);
  const { stdout } = await runFake(fake, ["acp"], { input });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Message);
}

/** Asks for usage as a client does, each request after the answer to the one before; gives all lines that came. */
async function askUsage(scenario: Scenario, acp: AcpBehavior = {}, args: string[] = []): Promise<Message[]> {
  fake.update({ usage: { resetsOn: "2026-12-01" }, ...scenario, behavior: { acp: { acp } } });
  const child = spawn(fake.path, ["acp", ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const received: Message[] = [];
  child.stdin.write(INITIALIZE);
  for await (const line of createInterface({ input: child.stdout })) {
    const message = JSON.parse(line) as Message;
    received.push(message);
    if (message.id === 0) child.stdin.write(NEW_SESSION);
    if (message.id === 1) {
      const params = { sessionId: message.result?.sessionId, command: { command: "usage", args: {} } };
      child.stdin.end(request(2, "_kiro.dev/commands/execute", params));
    }
  }
  if (child.exitCode === null) await once(child, "exit");
  return received;
}

it.each<[Scenario, object]>([
  [{ release: "2.10.0" }, { success: true, data: { usageBreakdowns: [{ used: 12.5, limit: 50, percentage: 25 }] } }],
  [{ usage: { rows: [] } }, { success: true, data: { usageBreakdowns: [] } }],
  [{ usage: { rows: [{ label: "Credits", used: 320, limit: 0 }] } }, { data: { usageBreakdowns: [{ limit: 0 }] } }],
  [{ state: "signed-out" }, { success: false, message: `${UNTOLD}dispatch failure (other): No token` }],
  [{ state: "offline" }, { success: false, message: `${UNTOLD}dispatch failure (other): No token` }],
  [{ state: "throttled" }, { message: `${UNTOLD}ThrottlingError [ThrottlingException]: Rate exceeded` }],
  [{ state: "suspended" }, { message: expect.stringContaining("Your account is temporarily suspended") }],
  [{ state: "unreachable" }, { message: expect.stringContaining("dispatch failure (io error): ") }],
  [{ state: "no-answer" }, { message: expect.stringContaining("dispatch failure (timeout): ") }],
])("answers about usage: %j", async (scenario, result) => {
  expect((await askUsage(scenario)).at(-1)).toMatchObject({ id: 2, result });
});

it.each<[AcpBehavior, Scenario, Partial<Message>]>([
  [{ error: { code: -32000, message: "no" } }, {}, { id: 2, error: { code: -32000, message: "no" } }],
  [{ silent: true }, {}, { id: 1 }],
  [{ answer: { success: true } }, {}, { id: 2, result: { success: true } }],
  [{ rawAnswer: '{"id":"raw"}' }, {}, { id: "raw" }],
  [{ wrongIds: "only" }, {}, { id: null }],
  [{ outOfOrder: true }, {}, { id: 2 }],
  [{ hugeLineBytes: 200_000, delayMs: 1 }, {}, { id: 2 }],
  [{}, { state: "expired" }, { id: 2, error: { code: -32603, message: expect.stringContaining("expired") } }],
  [{}, { savedEngine: "v3" }, { id: 2, error: { code: -32601, message: expect.any(String) } }],
])("ends the conversation about usage with %j %j", async (acp, scenario, last) => {
  expect((await askUsage(scenario, acp)).at(-1)).toMatchObject(last);
});

it.each<[AcpBehavior, unknown[]]>([
  [{ at: "initialize", error: { code: -32000, message: "no" } }, [0, 1]],
  [{ at: "session/new", silent: true }, [0]],
  [{ at: "session/new", closeEarly: true }, [0]],
  [{ outOfOrder: true }, [1, 0]],
  [{ wrongIds: true }, ["nobody", -1, null, 0, "nobody", -1, null, 1]],
  [{ notifications: true }, [undefined, undefined, "agent-1", 0, undefined, undefined, "agent-1", 1]],
])("goes wrong on demand: %j", async (acp, ids) => {
  const answers = await converse({ behavior: { acp: { acp } } }, INITIALIZE + NEW_SESSION);
  expect(answers.map(({ id }) => id)).toEqual(ids);
});

it("wants what the protocol wants", async () => {
  const execute = request(2, "_kiro.dev/commands/execute", { sessionId: "none", command: { command: "usage" } });
  const unknown = request(3, "made/up");
  const answers = await converse({}, NEW_SESSION + INITIALIZE + request(1, "session/new") + execute + unknown);
  expect(answers.map(({ error }) => error?.code)).toEqual([-32600, undefined, -32602, -32602, -32601]);
});

it.each<[Scenario, string[], string | undefined]>([
  [{ release: "2.2.1" }, [], "2.2.1"],
  [{ release: "2.2.1", state: "signed-out" }, ["kiro-login"], "2.2.1"],
  [{ release: "1.28.3" }, ["kiro-login"], "1.28.3"],
  [{ release: "2.2.1", behavior: { acp: { acp: { noVersion: true } } } }, [], undefined],
])("introduces itself: %j", async (scenario, methods, version) => {
  const [{ result }] = await converse(scenario, INITIALIZE);
  expect(result).toMatchObject({ protocolVersion: 1, authMethods: methods.map((id) => ({ id })) });
  expect(result?.agentInfo).toEqual(version && { name: "Kiro CLI Agent", version });
});

it.each<[Scenario, string[], number]>([
  [{ state: "signed-out-outer" }, [], 1],
  [{ release: "1.26.0" }, [], 2],
  [{ release: "2.12.0" }, ["--agent-engine", "v2"], 2],
  [{ release: "2.13.0" }, ["--agent-engine", "v2"], 0],
  [{ unknownFlags: ["--agent"] }, ["--agent", "usage"], 2],
])("begins or refuses: %j %j", async (scenario, args, exitCode) => {
  fake.update(scenario);
  expect(await runFake(fake, ["acp", ...args], { input: "" })).toMatchObject({ exitCode });
});

it("obeys a saved v3 only where no engine is named, since 2.17", async () => {
  const cleared: boolean[] = [];
  for (const [release, ...args] of [["2.16.1"], ["2.17.0"], ["3.0.0"], ["3.0.0", "--agent-engine", "v2"]]) {
    fake.clearLedger();
    await askUsage({ release, savedEngine: "v3" }, {}, args);
    cleared.push(fake.readLedger().some(({ event }) => event === "tasks-cleared"));
  }
  expect(cleared).toEqual([false, true, true, false]);
});

it("states usage unclamped, with the keys of the release", () => {
  const usage = completeUsage({
    resetsOn: "2026-12-01",
    managedBy: "organization",
    rows: [{ label: "Credits", used: 1530.5, limit: 1000 }],
    addons: { available: false, packs: [{ used: 1, total: 250, expires: "2027-06-18" }], otherPacks: null },
  });
  expect(acpUsage(usage)).toMatchObject({
    success: true,
    message: "Plan: KIRO FREE | 1 usage breakdowns",
    data: {
      billingCycleReset: "2026-12-01",
      isEnterprise: true,
      usageBreakdowns: [{ used: 1530.5, limit: 1000, percentage: 153, currentOverages: 530.5, hasLimit: true }],
      addOnCredits: [{ used: 1, total: 250, expiresAt: "Jun 18, 2027", isActive: true }],
      overageCapable: true,
    },
  });
  const basic = acpUsage(usage, "basic").data;
  expect(basic).toMatchObject({ billingCycleReset: "2026-12-01", isEnterprise: true });
  expect(Object.keys(basic)).not.toContain("addOnCredits");
  expect(Object.keys(basic.usageBreakdowns[0])).not.toContain("hasLimit");
  const early = acpUsage(usage, "early").data;
  expect(early.isEnterprise).toBe(false);
  expect(Object.keys(early)).not.toContain("billingCycleReset");
});
