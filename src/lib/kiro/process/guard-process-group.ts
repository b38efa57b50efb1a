import { execa } from "execa";

/**
 * Waits at one end of a pipe. A word means that all is in order; the end of the pipe without one means that the process
 * at the other end has died or was unloaded, and then nobody else is left to end the group.
 */
const script = 'read -r word && exit; kill -s TERM -- "-$1"; sleep 1; kill -s KILL -- "-$1"';

/**
 * Has the group ended even when this process crashes, is killed, or is unloaded in the middle of a refresh. The guard
 * is a shell of a megabyte that reads its input; `release` sends it home.
 */
export function guardProcessGroup(groupId: number): { release(): Promise<void> } {
  const guard = execa("/bin/sh", ["-c", script, "kiro-usage-guard", String(groupId)], {
    stdin: "pipe",
    stdout: "ignore",
    stderr: "ignore",
    env: { PATH: "/usr/bin:/bin" },
    extendEnv: false,
    detached: true,
    cleanup: false,
    reject: false,
  });
  return {
    async release() {
      guard.stdin.on("error", () => {});
      guard.stdin.end("done\n");
      await guard;
    },
  };
}
