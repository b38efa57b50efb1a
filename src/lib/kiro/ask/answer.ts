import type { KiroError } from "../../shapes/kiro-error";
import type { KiroSnapshot } from "../../shapes/snapshot";

/** What one way of asking gave. */
export interface Answer {
  outcome: KiroSnapshot | KiroError;
  /** The release, if it told its version. */
  cliVersion: string | null;
  /** kiro-cli used your own agent, because the release doesn't know ours. */
  usedOwnAgent: boolean;
  /** kiro-cli opened a login on its own. */
  opensLogin: boolean;
}
