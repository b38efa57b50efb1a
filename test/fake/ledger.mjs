// @ts-check
import { appendFileSync, fstatSync, readFileSync, statSync } from "node:fs";

/** @typedef {import("./ledger-entry").InvocationEntry} InvocationEntry */
/** @typedef {import("./ledger-entry").InvocationKind} InvocationKind */
/** @typedef {import("./scenario").Scenario} Scenario */
/** @typedef {ReturnType<typeof openLedger>} Ledger */

/**
 * The record of everything that the stand-in was asked and did, one JSON line each.
 * @param {Scenario} scenario
 */
export function openLedger({ ledger: path, revision = 0 }) {
  /** @param {object} entry */
  const record = (entry) => {
    if (path === undefined) return;
    try {
      // One short write to a file opened for appending: lines of processes that run at once never mix.
      appendFileSync(path, `${JSON.stringify(entry)}\n`);
    } catch {
      // The folder is gone because the test has ended.
    }
  };

  return {
    record,
    /** @param {string} event */
    hasEntry: (event) => path !== undefined && readEntries(path).some((entry) => entry.event === event),
    /**
     * @param {InvocationKind} kind
     * @param {string[]} argv
     * @returns {InvocationEntry}
     */
    recordRun(kind, argv) {
      const time = new Date().toISOString();
      const { pid } = process;
      const run = `${pid}-${process.hrtime.bigint()}`;
      const stdin = stdinKind();
      /** @type {InvocationEntry} */
      const entry = {
        event: "run",
        kind,
        argv,
        cwd: workingDirectory(),
        time,
        pid,
        stdin,
        stdinIsTty: stdin === "tty",
        mayUpdate: process.env.KIRO_NO_AUTO_UPDATE !== "1",
        run,
        revision,
      };
      record(entry);
      return entry;
    },
    /**
     * How many runs of the same kind stand above this one, since the scenario was last changed.
     * @param {InvocationEntry} entry
     */
    countEarlier(entry) {
      if (path === undefined) return 0;
      const runs = readEntries(path).filter(({ event, kind }) => event === "run" && kind === entry.kind);
      const comparable = runs.filter((other) => other.revision === revision);
      return Math.max(
        0,
        comparable.findIndex(({ run }) => run === entry.run),
      );
    },
  };
}

/**
 * @param {string} path
 * @returns {InvocationEntry[]}
 */
function readEntries(path) {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return "";
  }
}

/** @returns {InvocationEntry["stdin"]} */
function stdinKind() {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isSocket()) return "pipe";
    if (stat.isFile()) return "file";
    return stat.rdev === statSync("/dev/null").rdev ? "null" : "tty";
  } catch {
    return "closed";
  }
}
