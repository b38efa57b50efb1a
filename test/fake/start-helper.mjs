// @ts-check
import { spawn } from "node:child_process";

/**
 * Starts a `sleep` that holds both output streams, as MCP servers and updaters of kiro-cli do.
 * @param {{ isOrphan?: boolean; ignoresSigterm?: boolean }} options isOrphan: its parent has ended
 * @returns {Promise<number>} its process id
 */
export async function startHelper({ isOrphan = false, ignoresSigterm = false }) {
  const trap = ignoresSigterm ? "trap '' TERM; " : "";
  const script = isOrphan ? `${trap}sleep 60 3>&- & echo $! >&3` : `${trap}echo $$ >&3; exec sleep 60 3>&-`;
  // The sleep itself must not hold the stream that tells its id.
  const child = spawn("/bin/sh", ["-c", script], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const pipe = /** @type {import("node:net").Socket} */ (child.stdio[3]);
  const pid = await new Promise((resolve) => pipe.once("data", (data) => resolve(Number(data.toString()))));
  pipe.destroy();
  child.unref();
  return pid;
}
