import { chooseNotices, type Notice } from "../forecast/choose-notices";
import { isNoticeState } from "../forecast/is-notice-state";
import { findBurnProject } from "../spending/find-burn-project";
import type { UsageContext } from "./context";
import { readHistory } from "./keep/history";
import { changeMemory, readMemory } from "./keep/memory";
import { tryRefreshLock } from "./keep/refresh-lock";
import { nameLock } from "./read-usage";
import { listSpending } from "./sessions/read-spending";
import type { UsageState } from "./usage-state";

/**
 * Returns what to notify about after a reading, and remembers it, so that each thing is said once, whoever made the reading.
 * While another command holds the lock, or if nothing can be remembered, there is nothing to say yet. Never throws.
 */
export function takeNotices(context: UsageContext, { snapshot, forecast, error }: UsageState): Notice[] {
  const { folder, now } = context;
  if (snapshot === null || error !== null) return [];
  const lock = tryRefreshLock(nameLock(folder));
  if (typeof lock === "string") return [];
  try {
    const { notices: known } = readMemory(folder);
    // The state may have no email, so the history tells whose reading it is.
    const account = readHistory(folder).findLast(({ at }) => at === snapshot.updatedAt)?.account ?? null;
    const { notices, state } = chooseNotices(isNoticeState(known) ? known : [], {
      snapshot,
      forecast,
      account,
      now: now(),
      findProject: (since, until, credits) =>
        findBurnProject(listSpending(context), new Date(since), new Date(until), credits),
    });
    changeMemory(folder, { notices: state });
    return notices;
  } catch {
    return [];
  } finally {
    lock.release();
  }
}
