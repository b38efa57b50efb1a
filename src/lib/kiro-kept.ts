/**
 * The part of the Kiro module that views need: what is kept. It's a door of its own because esbuild wraps everything that a
 * dynamic import can reach, and unwrapping it would delay a first paint.
 */
export type { UsageContext } from "./kiro/context";
export { formatHistoryCsv, formatHistoryJson } from "./kiro/keep/format-history";
export { readHistory } from "./kiro/keep/history";
export { readKeptText } from "./kiro/keep/kept";
export { clearMark, nameMark, readMark, setMark } from "./kiro/keep/marks";
export { readSpending } from "./kiro/sessions/read-spending";
export { isLockHeld, nameLock, readUsage } from "./kiro/read-usage";
export * from "./kiro/schedule";
export type { UsageState } from "./kiro/usage-state";
export { quoteWord } from "./kiro/quote-word";
