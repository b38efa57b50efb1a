import * as childProcess from "node:child_process";
import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { callHost } from "./call-host";

/**
 * Node's way to start processes, except that `osascript`, which no other system has, is played: the host is told the
 * script from its input and the arguments, and it ends as the host answers.
 */
export const processes: typeof childProcess = {
  ...childProcess,
  spawn: ((file: string, ...others: unknown[]) => {
    const args = Array.isArray(others[0]) ? (others[0] as string[]) : [];
    if (/(?:^|\/)osascript$/.test(file)) return playScript(args);
    return (childProcess.spawn as (...values: unknown[]) => unknown)(file, ...others);
  }) as typeof childProcess.spawn,
};

/** What asks whether this is a Mac, in `runAppleScript` of @raycast/utils. */
export const macGuard = /process\.platform\s*!==?\s*"darwin"/g;

function playScript([, ...args]: string[]): EventEmitter {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const child = Object.assign(new EventEmitter(), { stdin, stdout, stderr, pid: 0, kill: () => true });
  const end = (exitCode: number, said: string) => {
    stdout.end();
    stderr.end(said);
    child.emit("exit", exitCode, null);
    child.emit("close", exitCode, null);
  };
  const chunks: string[] = [];
  stdin.setEncoding("utf8");
  stdin.on("data", (chunk: string) => chunks.push(chunk));
  stdin.on("end", () => {
    callHost("runScript", chunks.join(""), args).then(
      () => end(0, ""),
      (error: Error) => end(1, error.message),
    );
  });
  return child;
}
