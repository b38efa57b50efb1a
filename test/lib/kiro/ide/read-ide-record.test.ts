import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readIdeRecord } from "../../../../src/lib/kiro/ide/read-ide-record";
import { KiroError } from "../../../../src/lib/shapes/kiro-error";

const field = "kiro.resourceNotifications.usageState";
const key = "kiro.kiroAgent";
const record = { usageBreakdowns: [], timestamp: 1_795_262_321_206 };
const value = JSON.stringify({
  hasBeenInstalled: true,
  kiro: { resourceNotifications: { usageState: 0 } },
  [field]: record,
});

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kiro-ide-"));
  file = join(home, ".config", "Kiro", "User", "globalStorage", "state.vscdb");
  mkdirSync(dirname(file), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const read = () => readIdeRecord({ home, env: {}, platform: "linux" });

/** Reads, and checks that nothing is created, removed or written in the folder. */
async function readUntouched(): Promise<unknown> {
  const list = () => readdirSync(dirname(file)).map((name) => [name, statSync(join(dirname(file), name)).mtimeMs]);
  const before = list();
  try {
    return await read();
  } finally {
    expect(list()).toEqual(before);
  }
}

async function failure(): Promise<unknown> {
  return readUntouched().catch((error: unknown) => {
    expect(error).toBeInstanceOf(KiroError);
    return error;
  });
}

/** Makes the IDE's database; the connection stays open until it is closed. */
function create(stored: unknown = value, mode = "DELETE", at = file): DatabaseSync {
  const database = new DatabaseSync(at);
  database.exec(
    `PRAGMA journal_mode = ${mode}; CREATE TABLE ItemTable (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB)`,
  );
  const insert = database.prepare("INSERT INTO ItemTable VALUES (?, ?)");
  insert.run("some.other.extension", "{}");
  if (stored !== null) insert.run(key, stored as string);
  return database;
}

/** Runs a script in another process with the database open as `db`; returns once it has printed something. */
async function writeElsewhere(script: string) {
  const open = `const {DatabaseSync} = require("node:sqlite"); const db = new DatabaseSync(process.argv[1]);`;
  const child = spawn(process.execPath, ["--no-warnings", "-e", open + script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("finds the database of each system", () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string[]]>([
    ["darwin", {}, ["Library", "Application Support"]],
    ["linux", {}, [".config"]],
    ["linux", { XDG_CONFIG_HOME: "xdg" }, ["xdg"]],
    ["win32", { APPDATA: "AppData" }, ["AppData"]],
    ["win32", {}, ["AppData", "Roaming"]],
  ])("%s %j", async (platform, variables, folder) => {
    const env = Object.fromEntries(Object.entries(variables).map(([name, path]) => [name, join(home, path!)]));
    const at = join(home, ...folder, "Kiro", "User", "globalStorage", "state.vscdb");
    expect(await readIdeRecord({ home, env, platform })).toBeNull();
    mkdirSync(dirname(at), { recursive: true });
    create(value, "DELETE", at).close();
    expect(await readIdeRecord({ home, env, platform })).toEqual(record);
  });
});

it("is null if the IDE was never opened here, and creates nothing", async () => {
  expect(await readUntouched()).toBeNull();
  rmSync(join(home, ".config"), { recursive: true });
  writeFileSync(join(home, ".config"), "");
  expect(await read()).toBeNull();
});

it.each<[string, unknown]>([
  ["text", value],
  ["a BLOB", Buffer.from(value)],
])("reads a value stored as %s", async (_type, stored) => {
  create(stored).close();
  expect(await readUntouched()).toEqual(record);
});

it("reads from a folder with any name", async () => {
  const other = join(home, "a ?b=1#c%20d");
  const at = join(other, "Kiro", "User", "globalStorage", "state.vscdb");
  mkdirSync(dirname(at), { recursive: true });
  create(value, "WAL", at).close();
  expect(await readIdeRecord({ home, env: { XDG_CONFIG_HOME: other }, platform: "linux" })).toEqual(record);
});

describe("an IDE that has never received an answer", () => {
  it.each<[string, unknown]>([
    ["no key", null],
    ["no field", "{}"],
    ["a field that is null", JSON.stringify({ [field]: null })],
  ])("%s", async (_name, stored) => {
    create(stored).close();
    expect(await failure()).toMatchObject({ kind: "no-credits-reported" });
  });
});

describe("something else than the database", () => {
  it.each<[string, () => void]>([
    ["a torn value", () => create(value.slice(0, -5)).close()],
    ["a value that is no JSON", () => create("hello").close()],
    ["no table", () => new DatabaseSync(file).exec("CREATE TABLE other (x)")],
    ["an empty file", () => writeFileSync(file, "")],
    ["another file", () => writeFileSync(file, "not a database, but long enough to have a header".repeat(20))],
  ])("%s", async (_name, make) => {
    make();
    expect(await failure()).toMatchObject({ kind: "unrecognized-output" });
  });
});

describe("while the IDE writes", () => {
  const change = `db.exec("UPDATE ItemTable SET value = '{}'")`;

  it("reads the last committed value", async () => {
    create().close();
    const child = await writeElsewhere(
      `db.exec("BEGIN IMMEDIATE"); ${change}; console.log("begun"); setInterval(() => {}, 1e3);`,
    );
    expect(await readUntouched()).toEqual(record);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  it("waits for a lock", async () => {
    create().close();
    const child = await writeElsewhere(
      `db.exec("BEGIN EXCLUSIVE"); console.log("locked"); setTimeout(() => { db.exec("COMMIT"); db.close(); }, 400);`,
    );
    const exit = once(child, "exit");
    expect(await read()).toEqual(record);
    await exit;
    expect(readdirSync(dirname(file))).toEqual(["state.vscdb"]);
  });

  it("times out at a lock that stays", async () => {
    const database = create();
    database.exec("BEGIN EXCLUSIVE");
    expect(await failure()).toMatchObject({ kind: "timed-out" });
    database.close();
  });
});

describe("with a write-ahead log", () => {
  const newest = value.replace("1795262321206", "1795262399000");
  const newestRecord = { ...record, timestamp: 1_795_262_399_000 };

  it("reads what is only in the log while the IDE is open", async () => {
    const database = create(value, "WAL");
    database.prepare("UPDATE ItemTable SET value = ? WHERE key = ?").run(newest, key);
    expect(readdirSync(dirname(file))).toHaveLength(3);
    expect(await readUntouched()).toEqual(newestRecord);
    database.close();
  });

  it("reads a closed database without creating the log", async () => {
    create(value, "WAL").close();
    expect(readdirSync(dirname(file))).toEqual(["state.vscdb"]);
    expect(await readUntouched()).toEqual(record);
    writeFileSync(`${file}-wal`, "");
    expect(await readUntouched()).toEqual(record);
  });

  it("reads the log that a killed IDE has left, and never an old value instead of it", async () => {
    const left = join(home, "left");
    mkdirSync(left);
    const database = create(value, "WAL");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.prepare("UPDATE ItemTable SET value = ? WHERE key = ?").run(newest, key);
    for (const name of readdirSync(dirname(file))) copyFileSync(join(dirname(file), name), join(left, name));
    database.close();
    for (const name of readdirSync(left)) copyFileSync(join(left, name), join(dirname(file), name));
    expect(await readUntouched()).toEqual(newestRecord);
    rmSync(`${file}-shm`);
    expect(await failure()).toMatchObject({ kind: "cli-failed", detail: "Kiro Usage can't open the Kiro IDE's data." });
  });
});

it("takes only one field out of a file of 200 MB", async () => {
  const database = create();
  database.exec("CREATE TABLE padding (bytes BLOB)");
  const megabytes = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)";
  database.exec(`PRAGMA synchronous = OFF; ${megabytes} INSERT INTO padding SELECT zeroblob(1048576) FROM n`);
  database.close();
  expect(statSync(file).size).toBeGreaterThan(200e6);
  expect(await readUntouched()).toEqual(record);
});

describe("without permission", () => {
  const asRoot = process.getuid?.() === 0;
  afterEach(() => {
    chmodSync(dirname(file), 0o755);
    if (readdirSync(dirname(file)).length > 0) chmodSync(file, 0o644);
  });

  it.each(["DELETE", "WAL"])("to write into the folder it reads all the same (%s)", async (mode) => {
    create(value, mode).close();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    expect(await readUntouched()).toEqual(record);
  });

  it("to read the file it says so", async () => {
    create().close();
    chmodSync(file, 0o000);
    // The superuser may read everything.
    if (asRoot) expect(await readUntouched()).toEqual(record);
    else
      expect(await failure()).toMatchObject({
        kind: "cli-failed",
        detail: "Kiro Usage can't open the Kiro IDE's data.",
      });
  });
});

it("changes no byte of the database", async () => {
  create(value, "WAL").close();
  const before = readFileSync(file);
  await read();
  expect(readFileSync(file).equals(before)).toBe(true);
});
