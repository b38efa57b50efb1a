import type { Whoami } from "../report/parse-whoami";
import type { RunKiro } from "./asking";

/**
 * Asks who is signed in. `whoami` asks the service for the email, with retries (18.5 s if kiro-cli 2.2.1 was throttled). That
 * it fails says nothing about the login.
 */
export async function askWhoami(runKiro: RunKiro, timeoutMs: number): Promise<Whoami> {
  const { output } = await runKiro(["whoami", "--format", "json"], { timeoutMs });
  const { parseWhoami } = await import("../report/parse-whoami");
  return parseWhoami(output);
}
