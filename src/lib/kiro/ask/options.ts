import type { RunResult } from "../process/run-process";

/** kiro-cli exits with this for arguments that it doesn't accept. */
export const usageErrorCode = 2;
/** kiro-cli 2.21 exits with this if it doesn't find the agent. */
const agentUnknownCode = 4;

/** Returns the option that a run says it doesn't know, such as `--agent`; null if it names none. */
export function findUnknownOption({ exitCode, output }: RunResult, args: string[]): string | null {
  if (exitCode === agentUnknownCode && args.includes("--agent")) return "--agent";
  if (exitCode !== usageErrorCode) return null;
  const named = /\b(?:unexpected argument|found argument|unrecognized option|unknown option)\W{1,3}(--[\w-]+)/i.exec(
    output,
  );
  return named && args.includes(named[1]) ? named[1] : null;
}

/** Returns the arguments without an option and its value. */
export function withoutOption(args: string[], option: string): string[] {
  const at = args.indexOf(option);
  if (at < 0) return args;
  const hasValue = args[at + 1] !== undefined && !args[at + 1].startsWith("-") && !args[at + 1].startsWith("/");
  return args.toSpliced(at, hasValue ? 2 : 1);
}
