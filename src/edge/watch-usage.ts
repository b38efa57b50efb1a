import {
  isLockHeld,
  lookEveryMs,
  readKeptText,
  readMark,
  readUsage,
  type UsageContext,
  type UsageState,
} from "../lib/kiro-kept";

/** What a look at the usage found. */
interface Look {
  state: UsageState;
  /** Something else is kept than at the look before. */
  isNew: boolean;
  /** A login in Terminal ended since the look before. */
  hasLoginEnded: boolean;
}

const minute = 60_000;

/**
 * Looks at the usage twice a second and reads it again if anything has changed, or once a minute, because staleness and
 * the next refresh depend on the time. Returns what stops it.
 */
export function watchUsage(context: UsageContext, first: UsageState, onLook: (look: Look) => void): () => void {
  const { folder, openStorage, now } = context;
  const openedAt = now().getTime();
  const readEnd = () => readMark(folder, "login-ended")?.getTime() ?? null;
  const describe = (text: string | null, end: number | null) =>
    JSON.stringify([
      text,
      end,
      isLockHeld(folder),
      readMark(folder, "login-began"),
      readMark(folder, "launch-refused"),
      Math.floor((now().getTime() - openedAt) / minute),
    ]);
  let state = first;
  let ended = readEnd();
  let seen = describe(first.revision, ended);
  let missing = 0;
  const look = () => {
    const text = readKeptText(openStorage);
    // Some hosts rewrite the list of what they keep in place; what is missing in between is there at the next look.
    missing = text === null && state.revision !== null ? missing + 1 : 0;
    if (missing === 1) return;
    const end = readEnd();
    const hasLoginEnded = end !== null && end !== ended;
    const isNew = text !== state.revision;
    const description = describe(text, end);
    if (description !== seen) state = readUsage(context);
    seen = description;
    ended = end;
    onLook({ state, isNew, hasLoginEnded });
  };
  const timer = setInterval(look, lookEveryMs);
  return () => clearInterval(timer);
}
