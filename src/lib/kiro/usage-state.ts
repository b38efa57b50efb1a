import type { ForecastSummary } from "../shapes/forecast-summary";
import type { RefreshReport } from "../shapes/kept";
import type { KiroError } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import type { KeptSpending } from "../shapes/spending";

/** What is known without asking: the last good reading and what has gone wrong since. */
export interface UsageState {
  snapshot: KiroSnapshot | null;
  /** Why the last refresh failed; null if it succeeded or there was none. */
  error: KiroError | null;
  failedAt: Date | null;
  /** The numbers are old, of a month that is over, or from before a failure. False if there are none. */
  isStale: boolean;
  /** The counter still seems to be last month's. */
  isLate: boolean;
  /** A person who opens a view is answered by asking. */
  isDue: boolean;
  /** When a background refresh asks again at the latest; null: at the next one. */
  nextRefreshAt: Date | null;
  /** A background refresh asks before that if Kiro is used. */
  waitsForUse: boolean;
  /** Turns were recorded after the reading; it matters for a record of the Kiro IDE, which then says more than is left. */
  isUsedSince: boolean;
  /** A refresh is running, whoever started it. */
  isRefreshing: boolean;
  /** A login is going on in Terminal, so nothing is asked. */
  isLoggingIn: boolean;
  /** The forecast that was made with the reading; null if there is none to make. */
  forecast: ForecastSummary | null;
  /** How the last refresh went; null before the first one. */
  report: RefreshReport | null;
  spending: KeptSpending | null;
  /** The kept value as text, which changes whenever anything kept changes; null before anything was kept. */
  revision: string | null;
}
