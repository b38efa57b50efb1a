import { spawn } from "node:child_process";
import { once } from "node:events";

/** A shell in a process group of its own, and a `sleep` that it started. They end by themselves after a minute. */
interface Sleeper {
  /** Also the id of the group. */
  shell: number;
  sleep: number;
}

/** Starts a sleeper. `ignoresSigterm`: both of them refuse to end when asked politely. */
export async function startSleeper({ ignoresSigterm = false, env = {} } = {}): Promise<Sleeper> {
  const trap = ignoresSigterm ? "trap '' TERM; " : "";
  const child = spawn("/bin/sh", ["-c", `${trap}sleep 60 >/dev/null & echo $!; wait; wait`], {
    env: { PATH: "/usr/bin:/bin", ...env },
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [data] = await once(child.stdout, "data");
  return { shell: child.pid!, sleep: Number(String(data)) };
}
