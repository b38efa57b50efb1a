import { parseCliVersion } from "../report/cli-version";
import type { RunKiro } from "./asking";

/** `--version` takes 0.3 to 3.4 seconds; this is how long it may take, in milliseconds. */
const longestMs = 5_000;

/** Returns the release that `--version` names, or null. It starts no engine and renews no login. */
export async function readVersion(runKiro: RunKiro, remainingMs: number): Promise<string | null> {
  const { output } = await runKiro(["--version"], { timeoutMs: Math.min(longestMs, remainingMs / 4) });
  return parseCliVersion(output);
}
