// @ts-check
import { spawn } from "node:child_process";

/** @typedef {import("./scenario").Behavior} Behavior */

const SECONDS = 60;

/**
 * Starts a `sleep` that holds both output streams, as MCP servers and updaters of kiro-cli do.
 * @param {Behavior} behavior
 * @returns {Promise<{ helperPid: number; end: () => Promise<unknown> }>} its process id, and what ends a child
 */
export async function startHelper({ helper, ignoreSigterm }) {
  const trap = ignoreSigterm ? "trap '' TERM; " : "";
  const isOrphan = helper === "double-fork" || helper === "daemon";
  const script = isOrphan
    ? `${trap}sleep ${SECONDS} 3>&- & echo $! >&3`
    : `${trap}echo $$ >&3; exec sleep ${SECONDS} 3>&-`;
  const child = spawn("/bin/sh", ["-c", script], {
    detached: helper === "setsid" || helper === "daemon",
    // The sleep itself must not hold the stream that tells its id.
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });

  const pipe = /** @type {import("node:net").Socket} */ (child.stdio[3]);
  const helperPid = await new Promise((resolve) => pipe.once("data", (data) => resolve(Number(data.toString()))));
  pipe.destroy();
  if (isOrphan) await new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(0)));
  child.unref();
  return { helperPid, end: () => endChild(child) };
}

/** @param {import("node:child_process").ChildProcess} child */
async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}
