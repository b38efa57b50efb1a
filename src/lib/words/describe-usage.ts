import type { ForecastSummary } from "../shapes/forecast-summary";
import { describeForecast, describeRange } from "./describe-forecast";
import { countCredits, describeCounted, listExtras, type Counted } from "./describe-title";
import { chooseResetVerb, describeLeft, describePercent, describeReset } from "./describe-window";
import { formatCount, formatDay, formatMoney, formatTime, type Surroundings } from "./format";
import { nameWindows } from "./name-windows";
import type { KiroOverage, KiroSnapshot } from "../kiro";

/** What is said of a plan whose numbers kiro-cli does not get. */
export const managedSentence = "Your organization manages this plan";

/** Where to look for them. */
export const managedAdvice = "Ask your administrator, or open the dashboard";

/** The overage in words: `Overages are off`, `40.29 overage credits used` and its cost `$1.61`. */
export function describeOverage(overage: KiroOverage, locale?: string): { title: string; cost: string | null } {
  const { enabled, creditsUsed, cost, currency } = overage;
  if (!enabled && !creditsUsed) return { title: "Overages are off", cost: null };
  const rate = describeRate(overage, locale);
  if (creditsUsed === null) return { title: "Overages are on", cost: rate };
  const title = `${formatCount(creditsUsed, "overage credit", locale)} used`;
  if (!enabled && !cost) return { title, cost: null };
  return { title, cost: cost === null ? rate : formatMoney(cost, currency, locale) };
}

/** What use beyond the plan costs: `$0.04 per credit`; null where that is not stated. */
export function describeRate({ ratePerCredit, currency }: KiroOverage, locale?: string): string | null {
  return ratePerCredit === null ? null : `${formatMoney(ratePerCredit, currency, locale)} per credit`;
}

/** What it means that overages are on or off, in a sentence. */
export function explainOverage(overage: KiroOverage, locale?: string): string {
  if (!overage.enabled) return "Overages are off, so nothing is billed beyond the plan.";
  const rate = describeRate(overage, locale);
  return `Overages are on, so use beyond the plan is billed${rate === null ? "" : ` at ${rate}`}.`;
}

/**
 * One sentence that can be spoken: `37.5 of 50 Kiro credits left, resets December 1, updated 9:30 PM`; where the plan is
 * used up, with what is left beside it.
 */
export function describeSentence(snapshot: KiroSnapshot, surroundings: Surroundings): string {
  const { primary, updatedAt } = snapshot;
  const { now, locale } = surroundings;
  const updated = `updated ${formatTime(new Date(updatedAt), surroundings)}`;
  if (primary === null) return `${managedSentence}, ${updated}`;
  const resetDay = primary.resetsAt && formatDay(primary.resetsAt, surroundings, { month: "long" });
  const reset = resetDay && `${chooseResetVerb(primary, now)} ${resetDay}`;
  const overage = snapshot.overage?.creditsUsed ? describeOverage(snapshot.overage, locale) : null;
  const billed = overage && `${overage.title}${overage.cost === null ? "" : ` (${overage.cost})`}`;
  // What is billed is what is over, so it is said once.
  const counted =
    billed && primary.limit !== null ? { ...primary, used: Math.min(primary.used, primary.limit) } : primary;
  const amount =
    primary.remaining === null
      ? `${formatCount(primary.used, "Kiro credit", locale)} used`
      : describeLeft(counted, locale).replace(" left", " Kiro credits left");
  const beside = primary.remaining === 0 && describeExtras(snapshot, surroundings);
  return [amount, describeBeyond(snapshot), beside, billed, reset, updated].filter(Boolean).join(", ");
}

function describeBeyond({ mayExceedLimit }: KiroSnapshot): string | false {
  return mayExceedLimit && "possibly over the limit";
}

/** What is left in bonuses and packs: `114.16 bonus credits and 57.5 add-on credits left`; null where nothing is. */
export function describeExtras(snapshot: KiroSnapshot, { now, locale }: Surroundings): string | null {
  const extras = listExtras(snapshot, now);
  const amounts = [
    ["bonus", "bonus credit"],
    ["addon", "add-on credit"],
  ].flatMap(([kind, noun]) => {
    const left = extras.reduce((total, extra) => total + (extra.kind === kind ? extra.remaining! : 0), 0);
    return left > 0 ? [formatCount(left, noun, locale)] : [];
  });
  return amounts.length === 0 ? null : `${amounts.join(" and ")} left`;
}

/** What people read who point at the icon: the sentence, and what the title counts where that is not the plan alone. */
export function describeTooltip(snapshot: KiroSnapshot, counted: Counted, surroundings: Surroundings): string {
  const credits = countCredits(snapshot, counted, surroundings.now);
  const about = credits && describeCounted(credits, surroundings.locale);
  const sentence = describeSentence(snapshot, surroundings);
  return about === null ? sentence : `${sentence}. The title counts ${about}`;
}

/** The reading in a few words for Raycast's search, which may show them much later: `37.5 of 50 left (Nov 21, 9:30 PM)`. */
export function describeSubtitle(snapshot: KiroSnapshot, surroundings: Omit<Surroundings, "now">): string {
  const { primary, updatedAt } = snapshot;
  const thatDay = { ...surroundings, now: new Date(updatedAt) };
  const left = primary === null ? "Managed by your organization" : describeLeft(primary, surroundings.locale);
  const beside = primary?.remaining === 0 ? describeExtras(snapshot, thatDay) : null;
  const time = `${formatDay(updatedAt, thatDay)}, ${formatTime(new Date(updatedAt), thatDay)}`;
  return `${[left, describeBeyond(snapshot), beside].filter(Boolean).join(", ")} (${time})`;
}

/** The whole reading as text to paste somewhere, a line a window, and what comes of it. */
export function describeSummary(
  snapshot: KiroSnapshot,
  forecast: ForecastSummary | null,
  surroundings: Surroundings,
): string {
  const { locale } = surroundings;
  const windows = nameWindows(snapshot, surroundings).map(({ name, window }) => {
    const reset = describeReset(window, surroundings);
    const amount = `${describeLeft(window, locale)} (${describePercent(window, snapshot, locale)})`;
    return `${name}: ${amount}${reset === null ? "" : `. ${reset}`}`;
  });
  const overage = snapshot.overage && describeOverage(snapshot.overage, locale);
  return [
    snapshot.identity.accountOrganization ?? "Kiro",
    ...(snapshot.primary === null ? [`${managedSentence}; kiro-cli shows no numbers.`] : windows),
    ...(overage ? [[overage.title, overage.cost].filter(Boolean).join(", ")] : []),
    ...(forecast ? [describeOutlook(forecast, surroundings)] : []),
    `Updated ${formatTime(new Date(snapshot.updatedAt), surroundings)}`,
  ].join("\n");
}

/** What comes of it in a line: `Likely to last (9 in 10). About 800–1,150 of 1,000 by Dec 1`. */
export function describeOutlook(forecast: ForecastSummary, surroundings: Surroundings): string {
  const isRangeTold = forecast.state !== "too-early" && Date.parse(forecast.resetsAt) > surroundings.now.getTime();
  const headline = describeForecast(forecast, surroundings);
  return isRangeTold && forecast.state !== "over" ? `${headline}. ${describeRange(forecast, surroundings)}` : headline;
}
