import { KiroError } from "../../shapes/kiro-error";
import type { AcpTalk } from "../acp/acp-conversation";
import type { RunResult } from "../process/run-process";
import { checkVersion } from "../report/cli-version";
import { startsLogin } from "../report/starts-login";
import type { Answer } from "./answer";
import type { RunKiro } from "./asking";
import { findUnknownOption, usageErrorCode, withoutOption } from "./options";
import { engineOption, findRelease } from "./releases";

/** What ACP gave. */
export interface AcpAnswer extends Answer {
  /** The release doesn't accept these options, or is another one than was thought: nothing was asked. */
  isOtherRelease: boolean;
}

/**
 * Asks over ACP: one process, unclamped, all decimals, and no prompt that a model could answer. `args` are those of the
 * release that answered last. If `initialize` tells another release with other options, or the engine's option isn't known,
 * nothing is asked. Our agent has no servers and hooks; a release that doesn't know it is asked with your own.
 */
export async function askAcp(
  runKiro: RunKiro,
  args: string[],
  { agent, folder, now, timeoutMs }: { agent: string; folder: string; now: Date; timeoutMs: number },
): Promise<AcpAnswer> {
  const deadline = performance.now() + timeoutMs;
  let all = [...args, "--agent", agent];
  for (;;) {
    let cliVersion: string | null = null;
    const mayGoOn = (told: string | null) => {
      cliVersion = checkVersion(told ?? "");
      return isMeant(args, cliVersion);
    };
    const run = await runKiro<AcpTalk>(all, {
      timeoutMs: deadline - performance.now(),
      isHopeless: startsLogin,
      // kiro-cli takes 150 ms to start; the protocol and the parser load meanwhile.
      converse: async () => {
        const [{ createAcpConversation }] = await Promise.all([
          import("../acp/acp-conversation"),
          import("../acp/parse-acp-usage"),
        ]);
        return createAcpConversation(folder, mayGoOn);
      },
    });
    const unknown = run.talk?.end === "agent-unknown" ? "--agent" : findUnknownOption(run, all);
    if (unknown === "--agent" && all.includes("--agent")) {
      all = withoutOption(all, "--agent");
      continue;
    }
    const isOtherRelease = run.talk?.end === "stopped" || unknown === engineOption.name;
    const opensLogin = run.end === "login-started";
    const outcome = isOtherRelease ? new KiroError("cli-failed") : await readRun(run, { now, cliVersion });
    return { outcome, cliVersion, usedOwnAgent: !all.includes("--agent"), opensLogin, isOtherRelease };
  }
}

/** A release that doesn't tell its version is asked only if the arguments name the engine. */
function isMeant(args: string[], cliVersion: string | null): boolean {
  return cliVersion === null
    ? args.includes(engineOption.name)
    : findRelease(cliVersion).acp?.join(" ") === args.join(" ");
}

async function readRun(run: RunResult<AcpTalk>, options: { now: Date; cliVersion: string | null }) {
  const [{ parseAcpUsage }, { readFailure }] = await Promise.all([
    import("../acp/parse-acp-usage"),
    import("../report/find-failure"),
  ]);
  try {
    if (run.talk?.end === "answer") return parseAcpUsage(run.talk.answer, options);
  } catch (error) {
    return KiroError.from(error);
  }
  if (run.talk?.end === "failure") return readFailure(run.talk.message);
  if (run.exitCode === usageErrorCode && run.output.includes(engineOption.name)) return createEngineError();
  return readFailedRun(run, readFailure);
}

/** Returns the error for a release that knows the option but refuses the v2 engine; it would be asked in v3, which isn't safe. */
export function createEngineError(): KiroError {
  return new KiroError("cli-failed", engineDetail);
}

/** Kiro Usage never starts the v3 engine: its start clears the states of running tasks. */
const engineDetail =
  "This version of kiro-cli no longer answers the way Kiro Usage asks. Update Kiro Usage, or choose the Kiro IDE as the source in its preferences.";

/** Returns whether an error says that the release refuses the v2 engine, so that there's no use in asking on. */
export function isEngineError(error: KiroError): boolean {
  return error.detail === engineDetail;
}

/** Returns the error for a run that brought no answer: what kiro-cli printed tells why, or else how it ended. */
export function readFailedRun(run: RunResult, readFailure: (message: string) => KiroError): KiroError {
  if (run.end === "timed-out") return new KiroError("timed-out");
  if (run.end === "flooded") return new KiroError("unrecognized-output");
  if (run.end === "login-started") return new KiroError("not-logged-in");
  const code = run.exitCode;
  if (code === 126 || code === 127) return new KiroError("cli-failed", "kiro-cli couldn't be started.");
  const error = readFailure(run.output);
  if (error.kind !== "cli-failed" || error.detail !== null) return error;
  if (code === 0) return new KiroError("unrecognized-output");
  if (code === null || code > 128) return new KiroError("cli-failed", "The system stopped kiro-cli.");
  return new KiroError("cli-failed", `kiro-cli exited with code ${code}.`);
}
