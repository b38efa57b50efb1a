/** Returns what `act` returns, or undefined where it throws: for what is kept where a disk may be full, broken or read-only. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
