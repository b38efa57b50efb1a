import { KiroError } from "../shapes/kiro-error";
import type { Kept } from "../shapes/kept";
import type { KiroSnapshot } from "../shapes/snapshot";
import { askAndKeep } from "./ask-and-keep";
import { isInstalled } from "./ask/find-binary";
import type { RefreshOptions, UsageContext } from "./context";
import { adoptFolder } from "./keep/adopt-folder";
import { attempt } from "./keep/attempt";
import { clearMark, readMark } from "./keep/marks";
import { changeMemory, readMemory } from "./keep/memory";
import type { RefreshLock } from "./keep/refresh-lock";
import { createState, dropOtherSource } from "./read-usage";
import { readIde } from "./read-ide";
import { scanAfter } from "./scan-after";
import type { UsageState } from "./usage-state";

/**
 * Reads the usage from the source that you have chosen, and keeps it. "Automatic" is kiro-cli if it's installed and has
 * answered once, else the Kiro IDE: if it has a record, kiro-cli is tried once, and then only if you press, until it answers.
 * Two sources are never merged. To be called while holding the lock; `lock` is null if the folder can't be written.
 */
export async function updateUsage(
  context: UsageContext,
  options: RefreshOptions,
  lock: RefreshLock | null,
): Promise<UsageState> {
  const { source = "automatic" } = context;
  if (lock !== null) adoptFolder(context);
  const hasLoggedIn = lock !== null && takeLogin(context.folder);
  const keep = async (outcome: KiroSnapshot | KiroError) =>
    scanAfter(context, options, lock, await keepIde(context, options, outcome));
  if (source === "ide") return keep((await readIde(context)) ?? createNoRecordError());
  const memory = readMemory(context.folder);
  if (source === "kiro-cli" || (memory.hasAnswered && isInstalled(context))) {
    // A record that was shown before is another account's as far as we know.
    return askAndKeep({ ...context, source: "kiro-cli" }, options, { lock, record: null });
  }
  const record = await readIde(context);
  if (record === null) return askAndKeep(context, options, { lock, record: null });
  if (record instanceof KiroError) {
    return isInstalled(context) ? askAndKeep(context, options, { lock, record: null }) : keep(record);
  }
  const isTried = memory.wasTried && !options.force && !hasLoggedIn;
  if (isTried || !isInstalled(context)) return keep(record);
  if (lock !== null) attempt(() => changeMemory(context.folder, { wasTried: true }));
  return askAndKeep(context, options, { lock, record });
}

/** Returns whether a login has ended since the last refresh, which lifts what was remembered of the one before. */
function takeLogin(folder: string): boolean {
  if (readMark(folder, "login-ended") === null) return false;
  clearMark(folder, "login-began");
  clearMark(folder, "login-ended");
  attempt(() => changeMemory(folder, { opensLogin: false, failedLoginAt: null }));
  return true;
}

function createNoRecordError(): KiroError {
  return new KiroError("no-credits-reported", "The Kiro IDE hasn't been opened on this Mac.");
}

async function keepIde(
  context: UsageContext,
  options: RefreshOptions,
  outcome: KiroSnapshot | KiroError,
): Promise<Kept> {
  const [{ keepIdeOutcome }, { readWhole }] = await Promise.all([
    import("./keep-ide-outcome"),
    import("./keep/write-kept"),
  ]);
  const before = dropOtherSource(readWhole(context.openStorage), context.source);
  const kept = keepIdeOutcome(context, outcome, before, options.force ?? false);
  options.onUpdate?.(createState(context, kept, null));
  return kept;
}
