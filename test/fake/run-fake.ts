import { spawn } from "node:child_process";
import type { FakeKiroCli } from "./install-fake-kiro-cli";

/** What one run of the stand-in came to. */
export interface FakeRun {
  stdout: string;
  stderr: string;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

/**
 * Runs an installed stand-in to its end, in its folder.
 *
 * @param options.input what it reads on stdin; without it stdin is ignored
 * @param options.until end its input as soon as its output contains this, or this has come true
 */
export function runFake(
  fake: FakeKiroCli,
  args: string[],
  options: { input?: string; until?: string | Promise<unknown> } = {},
): Promise<FakeRun> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, KIRO_NO_AUTO_UPDATE: "1", KIRO_DISABLE_TELEMETRY: "1" };
    const stdin = options.input === undefined ? "ignore" : "pipe";
    const child = spawn(fake.path, args, { cwd: fake.folder, env, stdio: [stdin, "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]!.setEncoding("utf8").on("data", (text: string) => {
        output[name] += text;
        if (typeof options.until === "string" && output[name].includes(options.until)) child.stdin?.end();
      });
    }
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve({ ...output, exitCode, signal }));
    child.stdin?.on("error", () => {});
    if (options.until === undefined) child.stdin?.end(options.input);
    else child.stdin?.write(options.input!);
    if (options.until instanceof Promise) void options.until.then(() => child.stdin?.end());
  });
}
