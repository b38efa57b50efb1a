import * as z from "zod/mini";
import { kiroErrorKinds } from "../kiro-error";
import { snapshotSchema, type KiroSnapshot } from "../snapshot";

/** The part of Raycast's Cache that is used here. Texts in, texts out; every call may throw. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

const nothingKept: Storage = { get: () => undefined, set: () => {}, remove: () => {} };

/** Opens the cache; where that fails, one that keeps nothing: a broken disk costs the memory of a reading, not the reading. */
export function openCache(open: () => Storage): Storage {
  try {
    return open();
  } catch {
    return nothingKept;
  }
}

const failureSchema = z.object({
  kind: z.enum(kiroErrorKinds),
  detail: z.nullable(z.string()),
  failedAt: z.iso.datetime(),
  /** kiro-cli began a login by itself, so it is not asked again until a person says so. */
  hasStartedLogin: z.boolean(),
  /** How many refreshes failed in a row, this one included. */
  count: z.int().check(z.positive()),
});

/** The last refresh that failed; there is none once one succeeds. */
export type Failure = z.infer<typeof failureSchema>;

const snapshotKey = "snapshot";
const failureKey = "failure";
const dueKey = "due";

/** Returns the last good reading, or null where there is none that this version understands. */
export function loadSnapshot(storage: Storage): KiroSnapshot | null {
  return load(storage, snapshotKey, snapshotSchema);
}

/** Keeps a good reading and forgets the failure before it. */
export function saveSnapshot(storage: Storage, snapshot: KiroSnapshot): void {
  save(storage, snapshotKey, snapshot);
  remove(storage, failureKey);
  remove(storage, dueKey);
}

/**
 * Has the next look at the usage ask kiro-cli, however fresh the reading is and however long the failures before said to
 * wait: the person is about to log in or to change the account.
 */
export function markDue(storage: Storage): void {
  save(storage, dueKey, true);
  remove(storage, failureKey);
}

/** Says whether the next look at the usage asks kiro-cli in any case. */
export function isMarkedDue(storage: Storage): boolean {
  return load(storage, dueKey, z.literal(true)) ?? false;
}

/** Returns the last failure, or null where the last refresh succeeded. */
export function loadFailure(storage: Storage): Failure | null {
  return load(storage, failureKey, failureSchema);
}

/** Keeps a failure. The last good reading stays beside it, unless it is another account's. */
export function saveFailure(storage: Storage, failure: Failure, { dropSnapshot }: { dropSnapshot: boolean }): void {
  save(storage, failureKey, failure);
  remove(storage, dueKey);
  if (dropSnapshot) remove(storage, snapshotKey);
}

/** Returns the value under `key`, or null where it is missing, broken or not of this shape. */
export function load<T extends z.core.$ZodType>(storage: Storage, key: string, schema: T): z.core.output<T> | null {
  try {
    const stored = storage.get(key);
    return stored === undefined ? null : (z.safeParse(schema, JSON.parse(stored)).data ?? null);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`. A full disk costs the memory of a reading, not the reading itself. */
export function save(storage: Storage, key: string, value: unknown): void {
  attempt(() => storage.set(key, JSON.stringify(value)));
}

function remove(storage: Storage, key: string): void {
  attempt(() => storage.remove(key));
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}
