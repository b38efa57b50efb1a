import { KiroError } from "../../shapes/kiro-error";
import { startsLogin } from "../report/starts-login";
import type { Answer } from "./answer";
import { readFailedRun } from "./ask-acp";
import type { RunKiro } from "./asking";
import { findUnknownOption, withoutOption } from "./options";

/**
 * Asks for the text report. Only this way can reach a model, so it's run only for a login that `whoami` has confirmed, and
 * not again for a release once `model-answered` came of it. It's asked once more only if kiro-cli refused an option.
 */
export async function askText(
  runKiro: RunKiro,
  args: string[],
  { agent, now, cliVersion, timeoutMs }: { agent: string; now: Date; cliVersion: string | null; timeoutMs: number },
): Promise<Answer> {
  const deadline = performance.now() + timeoutMs;
  let all = [...args, "--agent", agent, "/usage"];
  for (;;) {
    const run = await runKiro(all, { timeoutMs: deadline - performance.now(), isHopeless: startsLogin });
    if (findUnknownOption(run, all) === "--agent") {
      all = withoutOption(all, "--agent");
      continue;
    }
    const fellBack = /\bno agent with name\b/i.test(run.output);
    const [{ parseUsage }, { readFailure }] = await Promise.all([
      import("../report/parse-usage"),
      import("../report/find-failure"),
    ]);
    const read = () => {
      try {
        return parseUsage(run.output, { now, cliVersion });
      } catch (cause) {
        const error = KiroError.from(cause);
        const isTold = error.kind !== "unrecognized-output" && error.kind !== "model-answered";
        const isAnswer = run.end === "exited" && run.exitCode === 0;
        return isTold || isAnswer ? error : readFailedRun(run, readFailure);
      }
    };
    const usedOwnAgent = fellBack || !all.includes("--agent");
    return { outcome: read(), cliVersion, usedOwnAgent, opensLogin: run.end === "login-started" };
  }
}
