import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { KiroError } from "../../shapes/kiro-error";

/** Where to look for the Kiro IDE's data. */
interface IdeOptions {
  home: string;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
}

/** How long to wait while the IDE writes. In milliseconds. */
const lockMs = 2_000;

/** The IDE's state is one JSON object, whose field names have dots; only this field leaves SQLite. */
const query = `
  SELECT CAST(value AS TEXT) -> '$."kiro.resourceNotifications.usageState"' AS usageState
  FROM ItemTable WHERE key = 'kiro.kiroAgent'`;

/**
 * Returns the Kiro IDE's own record of the account's usage, for `parseIdeUsage`; null if the IDE was never opened here.
 * Reads the IDE's SQLite database and leaves no trace: nothing is written, and no file is created next to it. Throws a
 * KiroError: `no-credits-reported` if the IDE has never received an answer, `timed-out` if it has locked the database for
 * two seconds, `cli-failed` if the database can't be opened, `unrecognized-output` if it is something else.
 */
export async function readIdeRecord(options: IdeOptions): Promise<unknown> {
  const file = getDatabase(options);
  try {
    const parameter = await chooseParameter(file);
    if (parameter === null) return null;
    const usageState = select(`${pathToFileURL(file).href}?${parameter}`);
    const record: unknown = typeof usageState === "string" ? JSON.parse(usageState) : null;
    if (record !== null) return record;
  } catch (error) {
    throw explain(error);
  }
  throw new KiroError("no-credits-reported", "The Kiro IDE hasn't received your credits yet.");
}

function getDatabase({ home, env, platform }: IdeOptions): string {
  return join(getDataFolder(home, env, platform), "Kiro", "User", "globalStorage", "state.vscdb");
}

function getDataFolder(home: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return env.APPDATA || join(home, "AppData", "Roaming");
  return env.XDG_CONFIG_HOME || join(home, ".config");
}

/** Bytes 18 and 19 of a SQLite file are 2 if it has a write-ahead log. */
const [versionAt, writeAheadLog] = [18, 2];

/**
 * Returns how to open the database so that SQLite creates nothing; null if there is none. With a write-ahead log, SQLite
 * would create `-wal` and `-shm`. If that log is empty, everything is in the file, which is read as it stands
 * (`immutable`); if it isn't, it is read, but through a `-shm` that must be there already (`readonly_shm`).
 */
async function chooseParameter(file: string): Promise<string | null> {
  const header = await readStart(file, versionAt + 2);
  if (header === null) return null;
  if (header[versionAt] !== writeAheadLog && header[versionAt + 1] !== writeAheadLog) return "mode=ro";
  const log = await ignoreMissing(stat(`${file}-wal`));
  return log === null || log.size === 0 ? "immutable=1" : "readonly_shm=1";
}

async function readStart(file: string, length: number): Promise<Buffer | null> {
  const handle = await ignoreMissing(open(file, "r"));
  if (handle === null) return null;
  try {
    return (await handle.read(Buffer.alloc(length), 0, length, 0)).buffer;
  } finally {
    await handle.close();
  }
}

async function ignoreMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

function select(url: string): unknown {
  // Loaded only if it is needed: it takes a few milliseconds, and Node.js prints a warning. Not by `import()`, which hosts
  // that compile the bundle on their own refuse.
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const database = new DatabaseSync(new URL(url), { readOnly: true });
  try {
    database.exec(`PRAGMA busy_timeout = ${lockMs}`);
    return database.prepare(query).get()?.usageState;
  } finally {
    database.close();
  }
}

/** SQLite's result codes, without their details: busy, locked; an error in the query's world, corrupt, not a database. */
const [lockedCodes, shapeCodes] = [
  [5, 6],
  [1, 11, 26],
];

function explain(error: unknown): KiroError {
  const code = ((error as { errcode?: number }).errcode ?? -1) & 0xff;
  const cause = { cause: error };
  if (lockedCodes.includes(code)) return new KiroError("timed-out", "The Kiro IDE is writing its data.", cause);
  const isShape = error instanceof SyntaxError || shapeCodes.includes(code);
  if (isShape) return new KiroError("unrecognized-output", null, cause);
  return new KiroError("cli-failed", "Kiro Usage can't open the Kiro IDE's data.", cause);
}
