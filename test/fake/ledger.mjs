// @ts-check
import { spawnSync } from "node:child_process";
import { appendFileSync, fstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {ReturnType<typeof openLedger>} Ledger */

/**
 * The record of everything that the stand-in was asked and did, one JSON line each. It lies in the folder that all
 * processes of an installation share, next to a file for each one that runs.
 * @param {string} folder
 */
export function openLedger(folder) {
  const running = join(folder, "running");
  const own = join(running, String(process.pid));

  /** @param {Omit<import("./ledger-entry").LedgerEntry, "pid"> & Record<string, unknown>} entry */
  const record = (entry) => {
    try {
      // One short write to a file opened for appending: lines of processes that run at once never mix.
      appendFileSync(join(folder, "ledger.jsonl"), `${JSON.stringify({ ...entry, pid: process.pid })}\n`);
    } catch {
      // The folder is gone because the test has ended.
    }
  };

  return {
    record,
    /**
     * @param {Invocation} invocation
     * @param {string[]} argv
     */
    begin({ kind, line, isPromised }, argv) {
      record({ event: "run", kind, argv, cwd: workingDirectory(), time: new Date().toISOString() });
      const offences = [
        !isPromised && kind !== "login" && "not promised",
        process.env.KIRO_NO_AUTO_UPDATE !== "1" && "may update kiro-cli",
        process.env.KIRO_DISABLE_TELEMETRY !== "1" && "sends telemetry",
        !["null", "pipe"].includes(stdinKind()) && `stdin is a ${stdinKind()}`,
      ];
      for (const what of offences) if (what) record({ event: "offence", what: `${what}: ${line}` });
      // It renews no login, so it may run next to another one.
      if (kind === "version") return;
      try {
        mkdirSync(running, { recursive: true });
        writeFileSync(own, line);
        for (const pid of readdirSync(running)) {
          if (pid === String(process.pid)) continue;
          const other = readFileSync(join(running, pid), "utf8");
          if (isRunning(pid)) record({ event: "overlap", what: `${line} next to ${other}` });
          else rmSync(join(running, pid), { force: true });
        }
      } catch {
        // The other one has just ended, or the test has.
      }
    },
    /** @param {number | null} exitCode */
    end(exitCode) {
      rmSync(own, { force: true });
      record({ event: "end", time: new Date().toISOString(), exitCode });
    },
  };
}

/**
 * A dead process that its parent has not collected doesn't run, and ids are given out again.
 * @param {string} pid
 */
function isRunning(pid) {
  const { stdout } = spawnSync("ps", ["-ww", "-o", "stat=,command=", "-p", pid], { encoding: "utf8" });
  return !stdout.trim().startsWith("Z") && stdout.includes("fake-kiro-cli");
}

function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return "";
  }
}

function stdinKind() {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isSocket()) return "pipe";
    if (stat.isFile()) return "file";
    return process.stdin.isTTY ? "terminal" : "null";
  } catch {
    return "closed descriptor";
  }
}
