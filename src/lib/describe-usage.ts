import type { KiroOverage, KiroSnapshot, KiroWindow } from "./kiro";
import {
  formatCompactCredits,
  formatCredits,
  formatDay,
  formatDaysUntil,
  formatMoney,
  formatPercent,
  formatTime,
  type Surroundings,
} from "./format";

/** What is left of a window, or what was used where there is no limit: `37.5 of 50 left`, `320 used`. */
export function describeLeft(window: KiroWindow, locale?: string): string {
  const { remaining, limit } = window;
  if (remaining === null || limit === null) return describeUsed(window, locale);
  return `${formatCredits(remaining, locale)} of ${formatCredits(limit, locale)} left`;
}

/** What was used of a window: `12.5 of 50 used`, `320 used`. */
export function describeUsed({ used, limit }: KiroWindow, locale?: string): string {
  return limit === null
    ? `${formatCredits(used, locale)} used`
    : `${formatCredits(used, locale)} of ${formatCredits(limit, locale)} used`;
}

/** The percentage of a window in words: `25% used`, `at least 100% used`, `no limit`. */
export function describePercent({ usedPercent }: KiroWindow, mayExceedLimit: boolean, locale?: string): string {
  if (usedPercent === null) return "no limit";
  return `${mayExceedLimit ? "at least " : ""}${formatPercent(usedPercent, locale)} used`;
}

/** When a plan resets, or a bonus or pack expires: `Resets Dec 1, in 10 days`. Null where there is nothing to say. */
export function describeReset(window: KiroWindow, now: Date): string | null {
  const isPlan = window.kind === "plan";
  if (window.resetsAt === null) return isPlan ? "Reset date not stated" : null;
  const isOver = Date.parse(window.resetsAt) <= now.getTime();
  const verb = isPlan ? (isOver ? "Reset" : "Resets") : isOver ? "Expired" : "Expires";
  return `${verb} ${formatDay(window.resetsAt, now)}, ${formatDaysUntil(window.resetsAt, now)}`;
}

/** The overage in words: `Overages off`, `40.29 overage credits, $1.61`. */
export function describeOverage(overage: KiroOverage, locale?: string): { title: string; cost: string | null } {
  const { enabled, creditsUsed, ratePerCredit, cost, currency } = overage;
  const rate = ratePerCredit === null ? null : `${formatMoney(ratePerCredit, currency, locale)} per credit`;
  if (!enabled && !creditsUsed) return { title: "Overages are off", cost: null };
  const title = creditsUsed === null ? "Overages are on" : `${formatCredits(creditsUsed, locale)} overage credits used`;
  return { title, cost: cost === null ? rate : formatMoney(cost, currency, locale) };
}

/** The text beside the menu bar's icon; empty where there is no number to show. */
export function describeTitle(snapshot: KiroSnapshot | null, locale?: string): string {
  const primary = snapshot?.primary;
  return primary ? formatCompactCredits(primary.remaining ?? primary.used, locale) : "";
}

/** One sentence that can be spoken: `37.5 of 50 Kiro credits left, resets December 1, updated 9:30 PM`. */
export function describeSentence(snapshot: KiroSnapshot, surroundings: Surroundings): string {
  const { primary, updatedAt } = snapshot;
  const updated = `updated ${formatTime(new Date(updatedAt), surroundings)}`;
  if (primary === null) return `Your organization manages this Kiro plan, ${updated}`;
  const { now, locale } = surroundings;
  const reset = primary.resetsAt && `resets ${formatDay(primary.resetsAt, now, "long")}`;
  const amount = describeLeft(primary, locale).replace(/ (left|used)$/, " Kiro credits $1");
  const beyond = snapshot.mayExceedLimit ? "at least 100% used" : null;
  return [amount, beyond, reset, updated].filter(Boolean).join(", ");
}

/** The reading in a few words for Raycast's search: `37.5 of 50 left`. */
export function describeSubtitle(snapshot: KiroSnapshot, locale?: string): string {
  return snapshot.primary ? describeLeft(snapshot.primary, locale) : "Managed by your organization";
}

/** The whole reading as text to paste somewhere, a line a window. */
export function describeSummary(snapshot: KiroSnapshot, surroundings: Surroundings): string {
  const { now, locale } = surroundings;
  const windows = snapshot.windows.map((window) => {
    const percent = describePercent(window, snapshot.mayExceedLimit && window.kind === "plan", locale);
    const reset = describeReset(window, now);
    return `${window.label}: ${describeLeft(window, locale)} (${percent})${reset === null ? "" : `. ${reset}`}`;
  });
  const overage = snapshot.overage && describeOverage(snapshot.overage, locale);
  return [
    snapshot.identity.accountOrganization ?? "Kiro",
    ...(snapshot.primary === null ? ["Your organization manages this plan; kiro-cli shows no numbers."] : windows),
    ...(overage ? [[overage.title, overage.cost].filter(Boolean).join(", ")] : []),
    `Updated ${formatTime(new Date(snapshot.updatedAt), surroundings)}`,
  ].join("\n");
}
