import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { utimesSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { refreshUsage } from "../../../../src/lib/kiro";
import type { Behavior } from "../../../fake/scenario";
import { buildScript } from "../build-script";
import { createTestContext, type TestContext } from "../create-test-context";
import { findSurvivors, listNow } from "../find-survivors";
import { nameRungs } from "./name-rungs";
import type { ScriptInput } from "./refresh-script";
import { waitFor } from "../wait-for";

jest.setTimeout(120_000);

let script: { file: string; remove: () => void };
let test: TestContext;

beforeAll(async () => {
  script = await buildScript("refresh-script");
});
beforeEach(async () => {
  test = await createTestContext();
});
afterEach(async () => {
  expect(await findSurvivors(test.fake)).toEqual([]);
  test.remove();
});
afterAll(() => script.remove());

function getInput(): ScriptInput {
  const cacheFolder = path.join(test.folder, "cache");
  return { folder: test.folder, cacheFolder, path: `${test.fake.folder}:/usr/bin:/bin` };
}

function startProcess(): ChildProcess {
  return spawn(process.execPath, [script.file, JSON.stringify(getInput())], { stdio: ["ignore", "pipe", "inherit"] });
}

async function readAnswer(child: ChildProcess): Promise<{ snapshot: unknown; error: unknown }> {
  let text = "";
  child.stdout!.on("data", (data: Buffer) => (text += data));
  await once(child, "close");
  return JSON.parse(text);
}

/** The middle of a refresh: the question is asked, and its helper, if any, is there. */
async function awaitMiddle({ helper }: Behavior): Promise<void> {
  await waitFor(() => nameRungs(test.fake).length > 0);
  await waitFor(() => !helper || test.fake.readLedger().some(({ event }) => event === "helper"));
  expect(listNow(test.fake)).not.toEqual([]);
}

it("two processes at once: one asks, both get the same", async () => {
  const [first, second] = await Promise.all([startProcess(), startProcess()].map(readAnswer));
  expect(first).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
  expect(second).toEqual(first);
  expect(nameRungs(test.fake)).toEqual(["stream"]);
});

const endings: [string, Behavior][] = [
  ["a silent run", { hang: "before" }],
  ["a run that ignores SIGTERM", { hang: "half", ignoreSigterm: true }],
  ["a run with a helper in its group", { hang: "half", helper: "double-fork" }],
];

describe("a command that crashes in the middle leaves nothing behind", () => {
  it.each(endings)("%s", async (_what, chat) => {
    test.fake.update({ behavior: { chat } });
    const child = startProcess();
    await awaitMiddle(chat);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await findSurvivors(test.fake)).toEqual([]);
  });

  it("but for what has left the group, which the next command ends", async () => {
    const chat: Behavior = { hang: "before", helper: "setsid" };
    test.fake.update({ behavior: { chat: { sequence: [chat, {}] } } });
    const child = startProcess();
    await awaitMiddle(chat);
    child.kill("SIGKILL");
    await once(child, "exit");
    // Nobody has renewed the lock for a while.
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path.join(test.folder, "refresh.lock"), longAgo, longAgo);
    expect(await refreshUsage(test.context)).toMatchObject({ error: null });
    expect(await findSurvivors(test.fake)).toEqual([]);
  });
});

describe("a command that is unloaded in the middle leaves nothing behind", () => {
  it.each(endings)("%s", async (_what, chat) => {
    test.fake.update({ behavior: { chat } });
    const worker = new Worker(script.file, { workerData: getInput() });
    await awaitMiddle(chat);
    await worker.terminate();
    expect(await findSurvivors(test.fake)).toEqual([]);
  });

  it("and its worker could have answered", async () => {
    const worker = new Worker(script.file, { workerData: getInput() });
    const [line] = await once(worker, "message");
    expect(JSON.parse(line)).toMatchObject({ error: null, snapshot: { primary: { used: 12.5 } } });
    await worker.terminate();
  });
});
