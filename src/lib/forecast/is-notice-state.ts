import type { NoticeState, Notified } from "./choose-notices";

/**
 * Returns whether a value that was remembered is a `NoticeState`. A guard and not a schema: it's our own, written as a whole,
 * and a library would take longer to load than kiro-cli to start.
 */
export function isNoticeState(value: unknown): value is NoticeState {
  return Array.isArray(value) && value.every(isNotified);
}

function isNotified(value: Partial<Notified> | null): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { account, plan, limit, resetsAt, percent, chance, isUsedUp, expiries, trail } = value;
  return (
    [account, plan, resetsAt].every((text) => text === null || typeof text === "string") &&
    [percent, limit ?? 0].every((number) => typeof number === "number") &&
    [chance, isUsedUp].every((flag) => typeof flag === "boolean") &&
    isListOfObjects(expiries) &&
    (trail === null || (typeof trail?.spent === "number" && [trail.pools, trail.recent].every(isListOfObjects)))
  );
}

function isListOfObjects(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === "object" && each !== null);
}
