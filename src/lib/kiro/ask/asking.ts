import type { RunRecord } from "../../shapes/kept";
import { runProcess, type RunOptions, type RunResult } from "../process/run-process";

/** Runs kiro-cli with arguments, under the rules of one refresh. Throws what `checkRight` throws. */
export type RunKiro = <Talk>(args: string[], options: KiroRunOptions<Talk>) => Promise<RunResult<Talk>>;

type KiroRunOptions<Talk> = Pick<RunOptions<Talk>, "timeoutMs" | "isHopeless" | "converse">;

/** You are logging in, so kiro-cli isn't started: two of them at once can lose the login. */
export class LoginGoingOn extends Error {}

/**
 * kiro-cli updates itself in the background, and one that our run started would be killed with it. Text sends three
 * telemetry events (measured on 2.2.1).
 */
const quiet = { KIRO_NO_AUTO_UPDATE: "1", KIRO_DISABLE_TELEMETRY: "1" };

/** Returns what runs `binary` for one refresh, one run after another; each is told to `onRun`. `checkRight` is called before each and throws if none may start. */
export function createRunKiro(
  binary: string,
  { folder, env, checkRight }: { folder: string; env: NodeJS.ProcessEnv; checkRight: () => void },
  onRun: (record: RunRecord) => void,
): { runKiro: RunKiro; waitUntilGone: () => Promise<void> } {
  let gone: Promise<void> | undefined;
  return {
    async runKiro(args, options) {
      await gone;
      checkRight();
      const run = await runProcess(binary, args, { ...options, folder, env: { ...env, ...quiet }, onRun });
      gone = run.gone;
      return run;
    },
    waitUntilGone: async () => gone,
  };
}
