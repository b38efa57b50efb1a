import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs";
import path from "node:path";
import { clearSpending } from "../../../../src/lib/kiro/sessions/clear-spending";
import { scanSpending } from "../../../../src/lib/kiro/sessions/scan-spending";
import { createSplit, createSummary, createTurn, createV2, SessionHome } from "./create-session-home";

let kiro: SessionHome;
beforeEach(() => (kiro = new SessionHome()));
afterEach(() => kiro.remove());

const morning = "2026-11-20T08:00:00.123456Z";
const noon = "2026-11-20T12:00:00.5Z";
const bucket = "0123456789abcdef";

describe("v2 sessions", () => {
  test("give one entry per turn: the sum of its requests, its time to the millisecond, its folder and model", async () => {
    kiro.write("cli/a.json", createV2([createTurn(morning, [0.25, 0.25, 0.5], { model: "claude" })]));
    expect(await kiro.scan()).toMatchObject({ isComplete: true, filesRead: 1, entriesAdded: 1 });
    expect(await kiro.read()).toEqual([
      {
        key: expect.any(String),
        kind: "turn",
        endedAt: "2026-11-20T08:00:00.123Z",
        credits: 1,
        model: "claude",
        project: "/Users/ann/shop",
        session: "11111111-2222-4333-8444-555555555555",
        source: "v2",
      },
    ]);
  });

  test.each<[string, object, number[]]>([
    ["no metering", { metering_usage: undefined }, []],
    ["null", { metering_usage: null }, []],
    ["an empty list", { metering_usage: [] }, []],
    ["another unit", { metering_usage: [{ value: 1, unit: "request" }] }, []],
    ["a stated 0", { metering_usage: [{ value: 0, unit: "credit" }] }, [0]],
    ["a unit in capitals", { metering_usage: [{ value: 1, unit: "CREDIT" }] }, [1]],
    ["a negative value", { metering_usage: [{ value: -1, unit: "credit" }] }, []],
    [
      "an absurd value next to a good one",
      { metering_usage: [1e6 + 1, 2].map((value) => ({ value, unit: "credit" })) },
      [2],
    ],
    ["values that aren't numbers", { metering_usage: [null, "credit", { value: "1", unit: "credit" }] }, []],
    ["no end", { end_timestamp: null }, []],
    ["an end that is no date", { end_timestamp: "2026-02-30T08:00:00Z" }, []],
    ["an end in another zone", { end_timestamp: "2026-11-20T08:00:00+02:00" }, [1]],
    ["a turn that was canceled", { end_reason: "Cancelled", result: { Err: {} } }, [1]],
  ])("with %s", async (_, more, expected) => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1], more), null, "turn"]));
    await kiro.scan();
    expect(await kiro.credits()).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["a list", []],
    ["null", null],
    ["no state", { session_id: "a", session_state: null }],
    ["no turns", createV2([], { session_state: { conversation_metadata: { user_turn_metadatas: {} } } })],
  ])("of %s are foreign, not torn", async (_, content) => {
    kiro.write("cli/a.json", content);
    expect(await kiro.scan()).toMatchObject({ filesRead: 1, filesUnreadable: 0, entriesAdded: 0 });
  });

  test("that repeat turns of others count them once, whatever the order of keys, and keep what was recorded", async () => {
    const turn = createTurn(morning, [0.041999999999999996]);
    const { agent_id, rand } = turn.loop_id;
    const copy = { ...turn, loop_id: { rand, agent_id: { rand: null, parent_id: null, name: agent_id.name } } };
    const unnamed = createTurn(noon, [2], { loop_id: null });
    kiro.write("cli/a.json", createV2([turn, unnamed]));
    await kiro.scan();
    const credits = [{ value: 0.042, unit: "credit" }];
    kiro.write("cli/b.json", createV2([{ ...copy, metering_usage: credits }, unnamed], { cwd: "/Users/ann/blog" }));
    expect(await kiro.scan()).toMatchObject({ filesRead: 1, filesUnchanged: 1, entriesAdded: 0 });
    expect(await kiro.read()).toMatchObject([
      { credits: turn.metering_usage[0].value, project: "/Users/ann/shop" },
      {},
    ]);
  });

  test("tell turns apart that end in the same millisecond, and those without any id by session and end", async () => {
    const { loop_id } = createTurn(noon, []);
    const nameless = { loop_id: null, message_ids: [null] };
    const turns = [
      createTurn("2026-11-20T08:00:00.123456Z", [1], { loop_id }),
      createTurn("2026-11-20T08:00:00.123457000Z", [2], { loop_id }),
      createTurn(noon, [3], nameless),
    ];
    kiro.write("cli/a.json", createV2(turns));
    kiro.write("cli/b.json", createV2([createTurn(noon, [4], nameless)], { session_id: "b" }));
    await kiro.scan();
    expect((await kiro.credits()).sort()).toEqual([1, 2, 3, 4]);
  });

  test("keep what was recorded when they are cleared, deleted, or resumed elsewhere; a null is filled in", async () => {
    const [first, second] = [createTurn(morning, [1]), createTurn(noon, [2])];
    kiro.write("cli/a.json", createV2([first], { cwd: "" }));
    await kiro.scan();
    kiro.write("cli/a.json", createV2([first, second], { cwd: "/Users/ann/Cafe\u0301///" }));
    expect(await kiro.scan()).toMatchObject({ entriesAdded: 1 });
    kiro.write("cli/a.json", createV2([second], { cwd: "/Users/ann/blog" }));
    expect(await kiro.scan()).toMatchObject({ entriesAdded: 0 });
    rmSync(kiro.home, { recursive: true });
    expect(await kiro.scan()).toMatchObject({ isComplete: true, filesUnreadable: 0 });
    const project = "/Users/ann/Caf\u00e9";
    expect(await kiro.read()).toMatchObject([
      { credits: 1, project },
      { credits: 2, project },
    ]);
  });
});

describe("v3 sessions", () => {
  const file = `${bucket}/sess_a/messages.jsonl`;
  const details = { id: "sess_a", title: "SECRET", workspacePaths: ["/", "/other"], modelId: "auto" };

  test("give one entry per execution, however often and wherever its line is repeated", async () => {
    const lines = createSummary("ex-1", morning, 0.5) + createSummary("ex-1", morning, 0.5);
    const null_ = createSummary("ex-2", noon, null) + createSummary("ex-3", noon, 1, { promptTurnSummaries: [] });
    const quoted = `{"id":"m","payload":{"type":"tool_result","text":${JSON.stringify(createSummary("ex-4", noon, 9))}}}\n`;
    kiro.write(
      file,
      `${lines}${null_}${quoted}not JSON usage_summary\n${createSummary("ex-5", noon, 2, { status: "failed" })}`,
    );
    kiro.write(`${bucket}/sess_a/session.json`, details);
    kiro.write(`${bucket}/sess_a/sub-executions/messages.jsonl`, createSummary("ex-6", noon, 7));
    kiro.write(`_global/sess_b/messages.jsonl`, lines + createSummary("ex-7", noon, 4));
    expect(await kiro.scan()).toMatchObject({ filesRead: 2, filesUnreadable: 0, entriesAdded: 3 });
    expect(await kiro.read()).toMatchObject([
      { credits: 0.5, source: "v3" },
      { credits: 4, project: null, model: null, session: "sess_b" },
      { credits: 2, project: "/", model: "auto", session: "sess_a" },
    ]);
  });

  test("count a half-written last line once it is whole", async () => {
    const line = createSummary("ex-1", noon, 2);
    kiro.write(file, createSummary("ex-0", morning, 1) + line.slice(0, -9));
    expect(await kiro.scan()).toMatchObject({ filesUnreadable: 0, entriesAdded: 1 });
    kiro.write(file, createSummary("ex-0", morning, 1) + line.trimEnd());
    expect(await kiro.scan()).toMatchObject({ entriesAdded: 1 });
  });

  test("give an entry for each increase of auxiliary credits, copied lines once", async () => {
    const at = (minute: number) => `2026-11-20T10:0${minute}:00.000Z`;
    const shared = createSplit("m-0", at(0), 0) + createSplit("m-1", at(1), 0.25) + createSplit("m-2", at(2), null);
    const tail = createSplit("m-3", at(3), 0.75) + createSplit("m-4", at(4), 0.5) + createSplit("m-5", at(5), 0.625);
    kiro.write(file, shared + tail);
    await kiro.scan();
    kiro.write(`${bucket}/sess_fork/messages.jsonl`, shared + createSplit("m-6", at(6), 1.25));
    await kiro.scan();
    expect(await kiro.credits()).toEqual([0.25, 0.5, 0.125, 1]);
    expect(new Set((await kiro.read()).map(({ kind }) => kind))).toEqual(new Set(["auxiliary"]));
  });

  test("count before session.json can be read, and learn folder and model from it later", async () => {
    kiro.write(file, createSummary("ex-1", noon, 1) + createSplit("m-1", noon, 2));
    kiro.write(`${bucket}/sess_a/session.json`, JSON.stringify(details).slice(0, 40));
    expect(await kiro.scan()).toMatchObject({ isComplete: true, filesUnreadable: 1, entriesAdded: 2 });
    expect(await kiro.scan()).toMatchObject({ isComplete: true, filesUnreadable: 1, filesRead: 0 });
    kiro.write(`${bucket}/sess_a/session.json`, { ...details, workspacePaths: ["/Users/ann/shop"] });
    expect(await kiro.scan()).toMatchObject({ filesUnreadable: 0, entriesAdded: 0 });
    const known = { project: "/Users/ann/shop", model: "auto" };
    expect(await kiro.read()).toMatchObject([known, known]);
  });
});

describe("a scan", () => {
  test("finds nothing where Kiro never ran, and writes nothing", async () => {
    expect(await kiro.scan()).toEqual({
      isComplete: true,
      filesRead: 0,
      filesUnchanged: 0,
      filesUnreadable: 0,
      filesLeft: 0,
      entriesAdded: 0,
    });
    expect(await kiro.read()).toEqual([]);
    expect(readdirSync(kiro.folder)).toEqual([]);
  });

  test("reads nothing while the preference is off", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    const scan = await scanSpending({ ...kiro.context, readsSessions: false });
    expect(scan).toMatchObject({ isComplete: true, filesRead: 0, entriesAdded: 0 });
  });

  test("reads the newest files first, at least one per slice", async () => {
    for (const name of ["a", "b", "c"])
      kiro.write(`cli/${name}.json`, createV2([createTurn(noon, [1])], { session_id: name }));
    expect(await kiro.scan(0)).toMatchObject({ isComplete: false, filesRead: 1, filesLeft: 2 });
    expect(await kiro.read()).toMatchObject([{ session: "c" }]);
    expect(await kiro.scan(0)).toMatchObject({ isComplete: false, filesRead: 1, filesUnchanged: 1, filesLeft: 1 });
    expect(await kiro.scan(0)).toMatchObject({ isComplete: true, filesRead: 1, filesUnchanged: 2, filesLeft: 0 });
    expect(await kiro.credits()).toEqual([1, 1, 1]);
  });

  test("reads below KIRO_HOME too, and a folder with two names once", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    kiro.write(path.join(kiro.home, "two/sessions/cli/b.json"), createV2([createTurn(noon, [2])]));
    kiro.env = { KIRO_HOME: path.join(kiro.home, "two") };
    expect(await kiro.scan()).toMatchObject({ filesRead: 2 });
    symlinkSync(path.join(kiro.home, ".kiro"), path.join(kiro.home, "same"));
    kiro.env = { KIRO_HOME: path.join(kiro.home, "same") };
    expect(await kiro.scan()).toMatchObject({ filesRead: 0, filesUnchanged: 1 });
  });

  test("opens no file that has not changed, and never a chat", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    for (const other of ["a.jsonl", "a.history", "a.lock", "b.json.tmp"]) kiro.write(`cli/${other}`, "SECRET");
    kiro.write(`${bucket}/sess_a/messages.jsonl`, createSummary("ex-1", noon, 1));
    const open = jest.spyOn(fs, "openSync");
    const opened = () => open.mock.calls.map(([file]) => String(file)).filter((file) => file.startsWith(kiro.home));
    try {
      await kiro.scan();
      expect(opened().map((file) => path.basename(file))).toEqual(["messages.jsonl", "a.json"]);
      open.mockClear();
      expect(await kiro.scan()).toMatchObject({ isComplete: true, filesRead: 0, filesUnchanged: 2, entriesAdded: 0 });
      expect(opened()).toEqual([]);
    } finally {
      open.mockRestore();
    }
  });

  test("keeps no word of a chat", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    const prompt = `{"id":"m","payload":{"type":"user_message","content":"SECRET usage_summary"}}\n`;
    kiro.write(`${bucket}/sess_a/messages.jsonl`, prompt + createSummary("ex-1", noon, 1));
    kiro.write(`${bucket}/sess_a/session.json`, { id: "sess_a", title: "SECRET" });
    expect(await kiro.scan()).toMatchObject({ entriesAdded: 2 });
    const files = readdirSync(kiro.folder).map((name) => readFileSync(path.join(kiro.folder, name), "utf8"));
    expect(files.length).toBeGreaterThan(1);
    expect(files.join("")).not.toContain("SECRET");
  });

  test("passes over texts of any length", async () => {
    const long = '\\"x{[é'.repeat(3_000_000);
    const turn = createTurn(noon, [1], { result: { Ok: { content: [{ data: long }] } } });
    kiro.write("cli/a.json", createV2([turn, createTurn(morning, [2])]));
    const line = JSON.stringify({ payload: { type: "tool_result", text: long } });
    const numbers = `{"payload":{"type":"usage_summary","list":[${"1,".repeat(900_000)}1]}}`;
    kiro.write(
      `${bucket}/sess_a/messages.jsonl`,
      `${line}\n${numbers}\n${line.slice(0, -3)}\n${createSummary("ex-1", noon, 4)}`,
    );
    kiro.write("cli/b.json", `[${"1,".repeat(5_000_000)}1]`);
    expect(await kiro.scan(1e9)).toMatchObject({ filesRead: 2, filesUnreadable: 1, entriesAdded: 3 });
  });

  test("counts a torn file, costs nothing that was recorded, and reads it when it is whole", async () => {
    const content = JSON.stringify(createV2([createTurn(morning, [1]), createTurn(noon, [2])]));
    kiro.write("cli/a.json", content);
    kiro.write("cli/b.json", createV2([createTurn(noon, [4])]));
    await kiro.scan();
    kiro.write("cli/a.json", content.slice(0, -20));
    for (const filesRead of [0, 0]) {
      const scan = await kiro.scan(0);
      expect(scan).toMatchObject({
        isComplete: true,
        filesRead,
        filesUnreadable: 1,
        filesUnchanged: 1,
        entriesAdded: 0,
      });
    }
    kiro.write("cli/a.json", `\uFEFF${content}`);
    expect(await kiro.scan()).toMatchObject({ filesRead: 1, filesUnreadable: 0 });
    expect((await kiro.credits()).sort()).toEqual([1, 2, 4]);
  });

  test("walks into no loop of links and reads nothing but files", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    kiro.write("cli/folder.json/x", "");
    kiro.write("stray", "");
    symlinkSync("..", path.join(kiro.sessions, "loop"));
    symlinkSync("self.json", path.join(kiro.sessions, "cli/self.json"));
    symlinkSync("gone.json", path.join(kiro.sessions, "cli/dangling.json"));
    symlinkSync("/dev/zero", path.join(kiro.sessions, "cli/zero.json"));
    expect(await kiro.scan()).toMatchObject({ isComplete: true, filesRead: 1, filesUnreadable: 1, entriesAdded: 1 });
  });

  test("tries a file without permission again, and it holds up no other", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    kiro.write("cli/c.json", createV2([createTurn(morning, [4])]));
    const locked = kiro.write("cli/b.json", createV2([createTurn(noon, [2])]));
    chmodSync(locked, 0);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await kiro.scan(0)).toMatchObject({ isComplete: false, filesRead: 1, filesUnreadable: 1 });
      expect(await kiro.scan(0)).toMatchObject({ isComplete: true, filesRead: 1, filesUnreadable: 1 });
      expect(await kiro.scan(0)).toMatchObject({ isComplete: true, filesRead: 0, filesUnreadable: 1 });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    chmodSync(locked, 0o644);
    expect(await kiro.scan()).toMatchObject({ filesRead: 1, filesUnreadable: 0, entriesAdded: 1 });
    expect((await kiro.credits()).sort()).toEqual([1, 2, 4]);
  });

  test("never throws, and reads again what it could not write", async () => {
    kiro.write("cli/a.json", createV2([createTurn(noon, [1])]));
    const folder = path.join(kiro.folder, "file");
    writeFileSync(folder, "");
    expect(await scanSpending({ ...kiro.context, folder })).toMatchObject({ isComplete: false, entriesAdded: 0 });
    expect(await kiro.scan()).toMatchObject({ isComplete: true, entriesAdded: 1 });
  });
});

describe("the ledger", () => {
  const turns = [1, 2, 4, 8].map((credits, day) => createTurn(`2026-11-1${day}T08:00:00.000Z`, [credits]));

  beforeEach(async () => {
    kiro.write("cli/gone.json", createV2(turns.slice(0, 1)));
    kiro.write("cli/a.json", createV2(turns.slice(1)));
    await kiro.scan();
    rmSync(path.join(kiro.sessions, "cli/gone.json"));
  });

  test.each<[string, () => void, number[]]>([
    ["missing", () => rmSync(kiro.ledger), [2, 4, 8]],
    ["cut within a line", () => truncateSync(kiro.ledger, readFileSync(kiro.ledger).length - 99), [2, 4, 8]],
    ["cut at the end of a line", () => writeFileSync(kiro.ledger, `${firstLine()}\n`), [2, 4, 8]],
    [
      "without its last line break",
      () => truncateSync(kiro.ledger, readFileSync(kiro.ledger).length - 1),
      [1, 2, 4, 8],
    ],
    [
      "overwritten with zeros",
      () => writeFileSync(kiro.ledger, Buffer.alloc(readFileSync(kiro.ledger).length)),
      [2, 4, 8],
    ],
    [
      "scribbled into",
      () => writeFileSync(kiro.ledger, readFileSync(kiro.ledger, "utf8").replace("\n", "\n\0{\n%%\n")),
      [1, 2, 4, 8],
    ],
    ["torn at its end by a kill", () => appendFileSync(kiro.ledger, '{"key":"abc'), [1, 2, 4, 8]],
    ["without its index", () => rmSync(path.join(kiro.folder, "spending-files.json")), [1, 2, 4, 8]],
    ["with a broken index", () => writeFileSync(path.join(kiro.folder, "spending-files.json"), "{"), [1, 2, 4, 8]],
  ])("is made whole again when it is %s", async (_, spoil, expected) => {
    spoil();
    expect(await kiro.scan()).toMatchObject({ isComplete: true });
    expect(await kiro.credits()).toEqual(expected);
    const lines = readFileSync(kiro.ledger, "utf8").split("\n");
    expect(lines.filter((line) => line.includes('"key"'))).toHaveLength(lines.length - 1);
    expect(await kiro.scan()).toMatchObject({ filesRead: 0, entriesAdded: 0 });
  });

  function firstLine(): string {
    return readFileSync(kiro.ledger, "utf8").split("\n")[0];
  }

  test("forgets what is older than 13 months, and no file brings it back", async () => {
    const splits = [createSplit("m-1", "2025-11-10T08:00:00Z", 5), createSplit("m-2", "2026-11-10T08:00:00Z", 6)];
    kiro.write(`${bucket}/sess_a/messages.jsonl`, splits.join(""));
    await kiro.scan();
    kiro.now = new Date("2026-12-25T12:00:00.000Z");
    expect(await kiro.scan()).toMatchObject({ filesRead: 0, filesUnchanged: 2 });
    expect(readFileSync(kiro.ledger, "utf8")).not.toContain("2025-11-10");
    kiro.write(`${bucket}/sess_a/messages.jsonl`, `${splits.join("")}\n`);
    expect(await kiro.scan()).toMatchObject({ filesRead: 1, entriesAdded: 0 });
    expect(await kiro.read()).toHaveLength(5);
    kiro.now = new Date("2028-01-21T12:00:00.000Z");
    expect(await kiro.read()).toEqual([]);
  });

  test("is cleared: turns whose files still exist come back with the next scan", async () => {
    clearSpending(kiro.folder);
    expect(await kiro.read()).toEqual([]);
    expect(await kiro.scan()).toMatchObject({ entriesAdded: 3 });
  });
});

test("Kiro was used if a file of a session changed, chats included; deleting one doesn't", () => {
  const seconds = (count: number) => new Date(Date.parse("2026-11-20T22:06:40.000Z") + count * 1000);
  kiro.write("cli/a.json", "");
  expect(kiro.wasUsedSince(seconds(-1))).toBe(true);
  expect(kiro.wasUsedSince(seconds(0))).toBe(false);
  const chat = kiro.write("cli/a.jsonl", "");
  expect(kiro.wasUsedSince(seconds(0))).toBe(true);
  rmSync(chat);
  expect(kiro.wasUsedSince(seconds(0))).toBe(false);
  kiro.write(`${bucket}/sess_a/messages.jsonl`, "");
  expect(kiro.wasUsedSince(seconds(1))).toBe(true);
  expect(kiro.wasUsedSince(seconds(2))).toBe(false);
});
