import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Stage } from "./stage";

/**
 * Runs a `.command` file as Terminal does, with a program that prints how it is called in place of kiro-cli, and an `open`
 * that only records what it is to open.
 *
 * @param answer what the person types
 * @returns what was printed, and the links that the file opened
 */
export async function runInTerminal(
  { host, fake }: Stage,
  file: string,
  answer = "",
): Promise<{ printed: string; links: string[] }> {
  const programs = path.join(host.env.HOME!, "programs");
  const opened = path.join(programs, "opened");
  mkdirSync(programs, { recursive: true });
  writeFileSync(path.join(programs, "open"), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${opened}'\n`, { mode: 0o755 });
  const script = readFileSync(file, "utf8").replaceAll(fake.path, "/bin/echo");
  const env = { ...host.env, PATH: `${programs}:/usr/bin:/bin` };
  const running = promisify(execFile)("/bin/sh", ["-c", script], { env });
  running.child.stdin!.end(answer);
  const { stdout } = await running;
  // The shell has the machine's clock.
  const mark = path.join(host.supportPath, "login-ended");
  if (existsSync(mark)) utimesSync(mark, host.now() / 1_000, host.now() / 1_000);
  const words = existsSync(opened) ? readFileSync(opened, "utf8").split("\n") : [];
  rmSync(programs, { recursive: true });
  return { printed: stdout, links: words.filter((word) => word.includes("://")) };
}
