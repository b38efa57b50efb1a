import { publishForecast, type ForecastSummary } from "../shapes/forecast-summary";
import type { KiroOverage, KiroSnapshot } from "../shapes/snapshot";
import { windowKinds, type WindowKind } from "../shapes/window-kinds";
import { describeOutlook } from "./forecast";
import { formatCount, formatCredits, formatDay, formatMoney, formatTime, joinWords, type Viewer } from "./format";
import { isFromIde } from "./reading";
import { chooseResetVerb, describeLeft, describePercent, describeReset, listExtras, nameWindows } from "./window";

/** What is said of a plan whose numbers aren't told. */
export const managedSentence = "Your organization manages this plan";

/** Where to look for them. */
export const managedAdvice = "Ask your administrator, or open the dashboard";

const checkOverages = "Check overages on the dashboard";

/**
 * Returns the overage as a row: `Overages are off`, `40.29 overage credits used` and its cost `$1.61`. Whether overages
 * are on is only said if the source states it.
 */
export function describeOverage(overage: KiroOverage, locale?: string): { title: string; cost: string | null } {
  const { enabled, creditsUsed, cost, currency } = overage;
  if (!enabled && !creditsUsed && !cost)
    return { title: enabled === null ? checkOverages : "Overages are off", cost: null };
  const rate = describeRate(overage, locale);
  if (creditsUsed === null) {
    return { title: enabled ? "Overages are on" : "Overage", cost: cost ? formatMoney(cost, currency, locale) : rate };
  }
  const title = `${formatCount(creditsUsed, "overage credit", locale)} used`;
  if (!enabled && !cost) return { title, cost: null };
  return { title, cost: cost === null ? rate : formatMoney(cost, currency, locale) };
}

/** Returns what use beyond the plan costs: `$0.04 per credit`; null if that isn't stated. */
export function describeRate({ ratePerCredit, currency }: KiroOverage, locale?: string): string | null {
  return ratePerCredit === null ? null : `${formatMoney(ratePerCredit, currency, locale)} per credit`;
}

type OverageFacts = Pick<KiroSnapshot, "overage" | "identity">;

/** Returns whether the plan can't turn on overages. Text reports don't say so of a free plan, whose name does. */
export function lacksOverages({ overage, identity }: OverageFacts): boolean {
  return !(overage?.capable ?? !/\bfree\b/i.test(identity.accountOrganization ?? ""));
}

/** Returns what it means that overages are on, off, unknown, or not to be had, a sentence each. */
export function explainOverage(snapshot: OverageFacts, locale?: string): string[] {
  const { overage } = snapshot;
  if (!overage?.enabled && lacksOverages(snapshot)) return ["Overages aren't available on this plan."];
  if (overage === null || overage.enabled === null) return [`${checkOverages}.`];
  if (!overage.enabled) return ["Overages are off.", "Nothing is billed beyond the plan."];
  const rate = describeRate(overage, locale);
  return ["Overages are on.", `Use beyond the plan is billed${rate === null ? "" : ` at ${rate}`}.`];
}

/**
 * Returns one sentence that can be spoken: `37.5 of 50 Kiro credits left, resets December 1, updated 9:30 PM`; if the plan
 * is used up, with what is left besides it. `amountPrefix` stands before the amount: `At most`.
 */
export function describeSentence(snapshot: KiroSnapshot, viewer: Viewer, amountPrefix = ""): string {
  const { primary } = snapshot;
  const { now, locale } = viewer;
  const from = describeOrigin(snapshot, viewer);
  if (primary === null) return `${managedSentence}, ${from}`;
  const resetDay = primary.resetsAt && formatDay(primary.resetsAt, viewer, { month: "long" });
  const overage = snapshot.overage?.creditsUsed ? describeOverage(snapshot.overage, locale) : null;
  const billed = overage && `${overage.title}${overage.cost === null ? "" : ` (${overage.cost})`}`;
  // The overage is the amount over the limit, so mention it once.
  const counted =
    billed && primary.limit !== null ? { ...primary, used: Math.min(primary.used, primary.limit) } : primary;
  const amount =
    primary.remaining === null
      ? `${formatCount(primary.used, "Kiro credit", locale)} used`
      : describeLeft(counted, locale).replace(" left", " Kiro credits left");
  return [
    amountPrefix === "" ? amount : `${amountPrefix} ${amount}`,
    describeDoubt(snapshot),
    primary.remaining === 0 && describeExtras(snapshot, viewer),
    billed,
    resetDay && `${chooseResetVerb(primary, now)} ${resetDay}`,
    from,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Where the numbers come from and of when they are: `updated 9:30 PM`, `from the Kiro IDE, 9:41 AM`. */
function describeOrigin(snapshot: KiroSnapshot, viewer: Viewer): string {
  const time = formatTime(snapshot.updatedAt, viewer);
  return isFromIde(snapshot) ? `from the Kiro IDE, ${time}` : `updated ${time}`;
}

/** Why the number may be another one. */
function describeDoubt({ mayExceedLimit, isLate }: KiroSnapshot): string | false {
  if (isLate) return "perhaps last month's";
  return mayExceedLimit && "possibly over the limit";
}

/** Returns what is left in bonuses and packs: `114.16 bonus and 57.5 add-on credits left`; null if nothing is. */
export function describeExtras(snapshot: KiroSnapshot, { now, locale }: Viewer): string | null {
  const extras = listExtras(snapshot, now);
  const amounts = (Object.keys(windowKinds) as WindowKind[]).flatMap((kind) => {
    const left = extras.reduce((total, extra) => total + (extra.kind === kind ? extra.remaining! : 0), 0);
    return left > 0 ? [{ left, ...windowKinds[kind] }] : [];
  });
  if (amounts.length === 0) return null;
  if (amounts.length === 1) return `${formatCount(amounts[0].left, amounts[0].noun, locale)} left`;
  const words = amounts.map(({ left, adjective }) => `${formatCredits(left, locale)} ${adjective}`);
  return `${joinWords(words)} credits left`;
}

/** Returns the reading in a few words for Raycast's search, which may show them much later: `37.5 of 50 left (Nov 21, 9:30 PM)`. */
export function describeSubtitle(snapshot: KiroSnapshot, viewer: Omit<Viewer, "now"> = {}): string {
  const { primary, updatedAt } = snapshot;
  const thatDay = { ...viewer, now: new Date(updatedAt) };
  const left = primary === null ? "Managed by your organization" : describeLeft(primary, viewer.locale);
  const extras = primary?.remaining === 0 ? describeExtras(snapshot, thatDay) : null;
  const time = `${formatDay(updatedAt, thatDay)}, ${formatTime(updatedAt, thatDay)}`;
  return `${[left, describeDoubt(snapshot), extras].filter(Boolean).join(", ")} (${time})`;
}

/** Returns the whole reading as text to paste somewhere, a line a window, and what will come of it. */
export function describeSummary(snapshot: KiroSnapshot, forecast: ForecastSummary | null, viewer: Viewer): string {
  const { locale } = viewer;
  const windows = nameWindows(snapshot, viewer).map(({ name, window }) => {
    const reset = describeReset(window, viewer);
    const amount = `${describeLeft(window, locale)} (${describePercent(window, snapshot, locale)})`;
    return `${name}: ${amount}${reset === null ? "" : `. ${reset}`}`;
  });
  const overage = snapshot.overage && describeOverage(snapshot.overage, locale);
  const hasOverage = overage !== null && overage.title !== checkOverages;
  const from = isFromIde(snapshot) ? "From the Kiro IDE," : "Updated";
  return [
    snapshot.identity.accountOrganization ?? "Kiro",
    ...(snapshot.primary === null ? [`${managedSentence}; kiro-cli shows no numbers.`] : windows),
    ...(snapshot.isLate ? ["Kiro's counter may still be last month's"] : []),
    ...(hasOverage ? [[overage.title, overage.cost].filter(Boolean).join(", ")] : []),
    ...(forecast ? [describeOutlook(forecast, viewer)] : []),
    `${from} ${formatTime(snapshot.updatedAt, viewer)}`,
  ].join("\n");
}

/** Returns a reading and its forecast (null if there is none) as the JSON that every export carries, byte for byte the same. */
export function formatSnapshotJson(snapshot: KiroSnapshot, forecast: ForecastSummary | null): string {
  return JSON.stringify({ ...snapshot, forecast: forecast && publishForecast(forecast) }, null, 2);
}
