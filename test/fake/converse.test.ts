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
  result?: unknown;
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
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Message);
}

/** Asks for usage as a client does, each request after the answer to the one before; gives all lines that came. */
async function askUsage(acp: AcpBehavior, scenario: Scenario = {}): Promise<Message[]> {
  fake.update({ usage: { resetsOn: "2026-12-01" }, ...scenario, behavior: { acp: { acp } } });
  const child = spawn(fake.path, ["acp"], { stdio: ["pipe", "pipe", "inherit"] });
  const received: Message[] = [];
  child.stdin.write(INITIALIZE);
  for await (const line of createInterface({ input: child.stdout })) {
    const message = JSON.parse(line) as Message;
    received.push(message);
    if (message.id === 0) child.stdin.write(NEW_SESSION);
    if (message.id === 1) {
      const { sessionId } = message.result as { sessionId: string };
      child.stdin.end(request(2, "_kiro.dev/commands/execute", { sessionId, command: { command: "usage", args: {} } }));
    }
  }
  if (child.exitCode === null) await once(child, "exit");
  return received;
}

it("tells usage to a client", async () => {
  const answers = await askUsage({}, { release: "2.10.0" });
  expect(answers.at(-1)).toMatchObject({
    id: 2,
    result: { success: true, data: { usageBreakdowns: [{ used: 12.5, limit: 50, percentage: 25 }] } },
  });
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
  [{}, { state: "backend-error" }, { id: 2, result: expect.objectContaining({ success: false }) }],
  [{}, { savedEngine: "v3" }, { id: 2, error: { code: -32601, message: expect.any(String) } }],
])("ends the conversation about usage with %j %j", async (acp, scenario, last) => {
  expect((await askUsage(acp, scenario)).at(-1)).toMatchObject(last);
});

it("initializes, makes a session and knows nothing else", async () => {
  const [first, second, third] = await converse({}, INITIALIZE + NEW_SESSION + request(2, "made/up"));
  expect(first).toMatchObject({ id: 0, result: { protocolVersion: 1 } });
  const { sessionId } = second.result as { sessionId: string };
  expect(fake.readLedger()).toContainEqual(expect.objectContaining({ event: "created", session: sessionId }));
  expect(third.error?.code).toBe(-32601);
});

it("wants what the protocol wants", async () => {
  const execute = request(2, "_kiro.dev/commands/execute", { sessionId: "none", command: { command: "usage" } });
  const answers = await converse({}, NEW_SESSION + INITIALIZE + request(1, "session/new") + execute);
  expect(answers.map(({ error }) => error?.code)).toEqual([-32600, undefined, -32602, -32602]);
});

it("ends with an error while signed out, and has no acp before 1.27", async () => {
  fake.update({ state: "signed-out" });
  expect(await runFake(fake, ["acp"])).toMatchObject({
    stderr: "error: You are not logged in, please log in with kiro-cli login\n",
    exitCode: 1,
  });
  fake.update({ release: "1.26.0" });
  expect(await runFake(fake, ["acp"])).toMatchObject({ exitCode: 2 });
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

it("states usage unclamped, with the keys of the release", () => {
  const usage = completeUsage({
    resetsOn: "2026-12-01",
    rows: [{ label: "Credits", used: 1530.5, limit: 1000 }],
    addons: { available: false, packs: [{ used: 1, total: 250, expires: "2027-06-18" }], otherPacks: null },
  });
  expect(acpUsage(usage)).toMatchObject({
    success: true,
    message: "Plan: KIRO FREE | 1 usage breakdowns",
    data: {
      billingCycleReset: "2026-12-01",
      usageBreakdowns: [{ used: 1530.5, limit: 1000, percentage: 153, hasLimit: true }],
      addOnCredits: [{ used: 1, total: 250, expiresAt: "Jun 18, 2027", isActive: true }],
      overageCapable: true,
    },
  });
  const basic = acpUsage(usage, "basic").data;
  expect(Object.keys(basic)).not.toContain("addOnCredits");
  expect(Object.keys(basic.usageBreakdowns[0])).not.toContain("hasLimit");
});
