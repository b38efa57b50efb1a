import { compareVersions } from "../report/cli-version";

/** How a range of releases of kiro-cli is asked. */
export interface Release {
  /** The first release of the range; the next row begins the next one. */
  since: string;
  /** The arguments of ACP besides `--agent`; null if its answer isn't whole. */
  acp: string[] | null;
  /** The arguments of text besides `--agent` and `/usage`; null if its report has no numbers. */
  text: string[] | null;
}

const chat = ["chat", "--no-interactive"];

/**
 * Every range of releases, oldest first. A release with another option is one row. Together with `--version` and `whoami
 * --format json`, these are all the command lines that ever run. `--v3`, which hands `/usage` to a model, isn't among them.
 *
 * - Before 2.1.0 ACP's answer lacks the reset and who manages the plan.
 * - From 2.13.0 on `--agent-engine` chooses the engine; from 2.17.0 on a saved setting may choose another one than v2.
 * - 2.17.0 to 2.21.3 print `Plan: X | 1 usage breakdowns`, without numbers.
 */
const releases: Release[] = [
  { since: "0.0.0", acp: null, text: chat },
  { since: "2.1.0", acp: ["acp"], text: chat },
  { since: "2.13.0", acp: ["acp", "--agent-engine", "v2"], text: chat },
  { since: "2.17.0", acp: ["acp", "--agent-engine", "v2"], text: null },
  { since: "2.21.4", acp: ["acp", "--agent-engine", "v2"], text: [...chat, "--v2"] },
];

/** Returns how a release is asked; one that isn't known is taken for the newest, which names its engine. */
export function findRelease(cliVersion: string | null): Release {
  const known = releases.findLast(({ since }) => cliVersion === null || compareVersions(cliVersion, since) >= 0);
  return known ?? releases[0];
}

/** The option that names the engine, and the first release that has it; an older one has no other engine. */
export const engineOption = { name: "--agent-engine", since: "2.13.0" };
