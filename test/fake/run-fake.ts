import { spawn } from "node:child_process";
import type { FakeKiroCli } from "./install-fake-kiro-cli";
import type { LedgerEntry } from "./ledger-entry";

/** What one run of the stand-in came to. */
export interface FakeRun {
  stdout: string;
  stderr: string;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

/**
 * Runs an installed stand-in to its end.
 * @param options.input what it reads on stdin; without it stdin is ignored
 * @param options.until stop it as soon as its output contains this
 * @param options.killAt leave its stdin open, and send it the signal once the ledger has such an event
 * @param options.waitFor "exit" when a helper is known to keep the streams open
 */
export function runFake(
  fake: FakeKiroCli,
  args: string[],
  options: {
    input?: string;
    until?: string;
    killAt?: { event: LedgerEntry["event"]; signal: NodeJS.Signals };
    waitFor?: "close" | "exit";
    env?: NodeJS.ProcessEnv;
    cwd?: string;
  } = {},
): Promise<FakeRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(fake.path, args, { cwd: options.cwd, env: { ...process.env, NO_COLOR: "", ...options.env } });
    let stdout = "";
    let stderr = "";
    const stopWhenSeen = (): void => {
      if (options.until !== undefined && (stdout + stderr).includes(options.until)) child.kill("SIGKILL");
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      stopWhenSeen();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      stopWhenSeen();
    });
    child.on("error", reject);
    child.on(options.waitFor ?? "close", (exitCode: number | null, signal: NodeJS.Signals | null) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ stdout, stderr, exitCode, signal });
    });
    child.stdin.on("error", () => {});
    if (options.killAt === undefined) return child.stdin.end(options.input);
    const { event, signal } = options.killAt;
    child.stdin.write(options.input ?? "");
    const watch = setInterval(() => fake.readLedger().some((entry) => entry.event === event) && child.kill(signal), 5);
    child.on("exit", () => clearInterval(watch));
  });
}
