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
async function askUsage(scenario: Scenario, acp: AcpBehavior): Promise<Message[]> {
  fake.update({ usage: { resetsOn: "2026-12-01" }, ...scenario, behavior: { acp: { acp } } });
  const child = spawn(fake.path, ["acp"], { stdio: ["pipe", "pipe", "inherit"] });
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

const failed = (message: string) => ({ id: 2, result: { success: false, message: expect.stringContaining(message) } });
const rowsOf = (usageBreakdowns: object[]) => ({ id: 2, result: { success: true, data: { usageBreakdowns } } });
const noToken = "Failed to retrieve usage information: dispatch failure (other): No token";

it.each<[Scenario, AcpBehavior, Partial<Message>]>([
  [{ release: "2.10.0" }, {}, rowsOf([{ used: 12.5, limit: 50, percentage: 25 }])],
  [{ usage: { rows: [] } }, {}, rowsOf([])],
  [{ usage: { rows: [{ label: "Credits", used: 320, limit: 0 }] } }, {}, rowsOf([{ used: 320, limit: 0 }])],
  [{ state: "signed-out" }, {}, failed(noToken)],
  [{ state: "offline" }, {}, failed(noToken)],
  [{ state: "throttled" }, {}, failed("information: ThrottlingError [ThrottlingException]: Rate exceeded")],
  [{ state: "unreachable" }, {}, failed("information: dispatch failure (io error): ")],
  [{ state: "expired" }, {}, { id: 2, error: { code: -32603, message: expect.stringContaining("expired") } }],
  [{ savedEngine: "v3" }, {}, { id: 2, error: { code: -32601, message: expect.any(String) } }],
  [{}, { error: { code: -32000, message: "no" } }, { id: 2, error: { code: -32000, message: "no" } }],
  [{}, { silent: true }, { id: 1 }],
  [{}, { answer: { success: true } }, { id: 2, result: { success: true } }],
  [{}, { rawAnswer: '{"id":"raw"}' }, { id: "raw" }],
  [{}, { wrongIds: "only" }, { id: null }],
  [{}, { outOfOrder: true }, { id: 2 }],
  [{}, { hugeLineBytes: 200_000, delayMs: 1 }, { id: 2 }],
])("ends the conversation about usage with %j %j", async (scenario, acp, last) => {
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

it("states usage unclamped, with the keys of the release", () => {
  const usage = completeUsage({
    resetsOn: "2026-12-01",
    managedBy: "organization",
    rows: [{ label: "Credits", used: 1530.5, limit: 1000 }],
    addons: { available: false, packs: [{ used: 1, total: 250, expires: "2027-06-18" }], otherPacks: null },
  });
  const row = { used: 1530.5, limit: 1000, percentage: 153, currentOverages: 530.5 };
  const basic = { billingCycleReset: "2026-12-01", isEnterprise: true, usageBreakdowns: [row] };
  const addOnCredits = [{ used: 1, total: 250, expiresAt: "Jun 18, 2027", isActive: true }];
  expect(acpUsage(usage)).toMatchObject({
    success: true,
    message: "Plan: KIRO FREE | 1 usage breakdowns",
    data: { ...basic, usageBreakdowns: [{ ...row, hasLimit: true }], addOnCredits, overageCapable: true },
  });
  expect(acpUsage(usage, "basic").data).toMatchObject(basic);
  expect(JSON.stringify(acpUsage(usage, "basic"))).not.toMatch(/addOnCredits|overageCapable|hasLimit/);
  expect(acpUsage(usage, "early").data).toMatchObject({ isEnterprise: false, usageBreakdowns: [row] });
  expect(JSON.stringify(acpUsage(usage, "early"))).not.toContain("billingCycleReset");
});
