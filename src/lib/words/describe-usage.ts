import { chooseResetVerb, describeLeft, describePercent, describeReset } from "./describe-window";
import { formatCount, formatDay, formatMoney, formatTime, type Surroundings } from "./format";
import type { KiroOverage, KiroSnapshot } from "../kiro";

/** What is said of a plan whose numbers kiro-cli does not get. */
export const managedSentence = "Your organization manages this plan";

/** Where to look for them. */
export const managedAdvice = "Ask your administrator, or look at the dashboard";

/** The overage in words: `Overages are off`, `40.29 overage credits used` and its cost `$1.61`. */
export function describeOverage(overage: KiroOverage, locale?: string): { title: string; cost: string | null } {
  const { enabled, creditsUsed, ratePerCredit, cost, currency } = overage;
  if (!enabled && !creditsUsed) return { title: "Overages are off", cost: null };
  const rate = ratePerCredit === null ? null : `${formatMoney(ratePerCredit, currency, locale)} per credit`;
  if (creditsUsed === null) return { title: "Overages are on", cost: rate };
  const title = `${formatCount(creditsUsed, "overage credit", locale)} used`;
  return { title, cost: cost === null ? rate : formatMoney(cost, currency, locale) };
}

/** One sentence that can be spoken: `37.5 of 50 Kiro credits left, resets December 1, updated 9:30 PM`. */
export function describeSentence(snapshot: KiroSnapshot, surroundings: Surroundings): string {
  const { primary, updatedAt } = snapshot;
  const { now, locale } = surroundings;
  const updated = `updated ${formatTime(new Date(updatedAt), surroundings)}`;
  if (primary === null) return `${managedSentence}, ${updated}`;
  const beyond = snapshot.mayExceedLimit && "perhaps more used than the limit";
  const reset = primary.resetsAt && `${chooseResetVerb(primary, now)} ${formatDay(primary.resetsAt, now, "long")}`;
  const overage = snapshot.overage?.creditsUsed ? describeOverage(snapshot.overage, locale) : null;
  const billed = overage && `${overage.title}${overage.cost === null ? "" : ` (${overage.cost})`}`;
  // What is billed is what is over, so it is said once.
  const counted =
    billed && primary.limit !== null ? { ...primary, used: Math.min(primary.used, primary.limit) } : primary;
  const amount =
    primary.remaining === null
      ? `${formatCount(primary.used, "Kiro credit", locale)} used`
      : describeLeft(counted, locale).replace(" left", " Kiro credits left");
  return [amount, beyond, billed, reset, updated].filter(Boolean).join(", ");
}

/** The reading in a few words for Raycast's search, which may show them much later: `37.5 of 50 left (Nov 21, 9:30 PM)`. */
export function describeSubtitle({ primary, updatedAt }: KiroSnapshot, { locale, timeZone }: Surroundings): string {
  const words = primary === null ? "Managed by your organization" : describeLeft(primary, locale);
  // No day is today's where nobody knows when this is read.
  return `${words} (${formatTime(new Date(updatedAt), { now: new Date(0), locale, timeZone })})`;
}

/** The whole reading as text to paste somewhere, a line a window. */
export function describeSummary(snapshot: KiroSnapshot, surroundings: Surroundings): string {
  const { now, locale } = surroundings;
  const windows = snapshot.windows.map((window) => {
    const reset = describeReset(window, now);
    const amount = `${describeLeft(window, locale)} (${describePercent(window, snapshot, locale)})`;
    return `${window.label}: ${amount}${reset === null ? "" : `. ${reset}`}`;
  });
  const overage = snapshot.overage && describeOverage(snapshot.overage, locale);
  return [
    snapshot.identity.accountOrganization ?? "Kiro",
    ...(snapshot.primary === null ? [`${managedSentence}; kiro-cli shows no numbers.`] : windows),
    ...(overage ? [[overage.title, overage.cost].filter(Boolean).join(", ")] : []),
    `Updated ${formatTime(new Date(snapshot.updatedAt), surroundings)}`,
  ].join("\n");
}
