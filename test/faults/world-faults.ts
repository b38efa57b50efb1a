import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { UsageContext } from "../../src/lib/kiro/context";
import type { Behavior } from "../fake/scenario";
import { day } from "../lib/kiro/create-test-clock";
import { waitFor } from "../lib/kiro/wait-for";
import { noAcp, usual, withScenarios, type Fault, type FaultLine } from "./fault";

const hanging: Behavior = { hang: "before" };

/** The preferences name another file than the stand-in. */
function atPath(name: string, make: (file: string) => void): Fault {
  return {
    prepare({ context, folder }) {
      const file = path.join(folder, name);
      make(file);
      context.cliPath = file;
    },
  };
}

function withFile(content: Buffer | string, mode = 0o755): Fault {
  return atPath("other-cli", (file) => {
    writeFileSync(file, content);
    chmodSync(file, mode);
  });
}

/** The first bytes of a program for IBM Z, which no Mac and no PC runs. */
const foreignElf = Buffer.concat([Buffer.from("7f454c4602020100000000000000000000020016", "hex"), Buffer.alloc(200)]);
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at % 7 === 0 ? 0 : 128 + ((at * 37) % 128))));

/** A lock as a command leaves it that was killed: renewed last at this distance from now. */
function lockLeft(ageMs: number): Fault {
  return {
    prepare({ folder }) {
      const file = path.join(folder, "refresh.lock");
      writeFileSync(file, "gone");
      const time = new Date(Date.now() - ageMs);
      utimesSync(file, time, time);
    },
  };
}

/** The kept value is this. */
const spoiled = (value: string): Fault => ({ prepare: ({ storage }) => storage.set("kept", value) });

/** A folder where a file is to be binds even the superuser, whom permissions don't. */
const folderFor = (name: string): Fault => ({
  prepare: ({ folder }) => void mkdirSync(path.join(folder, name), { recursive: true }),
});

/** Another release is there when the usage is refreshed for the second time. */
function updated(before: Fault["scenario"], after: Fault["scenario"]): Fault {
  return {
    scenario: before,
    async act({ fake }, refresh) {
      await refresh();
      fake.update({ ...usual, ...after });
      return refresh();
    },
  };
}

const closedStorage: UsageContext["openStorage"] = () => {
  throw new Error("The disk is full.");
};

/** What stands where kiro-cli should be, and what happens around it while it is asked. */
export const worldFaults: FaultLine[] = [
  {
    when: "isn't there, or is no program",
    result: "cli-not-found",
    faults: {
      "no file": atPath("gone", () => {}),
      "a folder": atPath("folder", mkdirSync),
      "a link to nowhere": atPath("link", (file) => symlinkSync(`${file}-gone`, file)),
      "a file that isn't executable": withFile("#!/bin/sh\necho hello\n", 0o644),
    },
  },
  {
    when: "is damaged or made for another machine",
    result: "cli-failed",
    faults: {
      "an ELF program for another machine": withFile(foreignElf),
      "garbage instead of a program": withFile(noise),
      "a script without its interpreter": withFile("#!/nowhere/kiro\n"),
      "removed while it is asked": {
        scenario: { behavior: { acp: { ...noAcp, delayMs: 1_000 } } },
        async act({ fake }, refresh) {
          const asking = refresh();
          await waitFor(() => fake.readRuns().some(({ kind }) => kind === "acp"));
          rmSync(fake.path);
          return asking;
        },
      },
    },
  },
  {
    when: "doesn't tell its version, or an absurd one",
    result: "acp",
    faults: withScenarios(
      Object.fromEntries(
        (
          [
            ["a version without numbers", { stdout: "kiro-cli nightly\n" }],
            ["no version", { stdout: "", exitCode: 1 }],
            ["version 999.0.0", { stdout: "kiro-cli 999.0.0\n" }],
            ["a version of 40 digits", { stdout: `kiro-cli ${"9".repeat(40)}.1.1\n` }],
            ["a version of 10 MB", { stdout: "", longLineBytes: 10_000_000 }],
          ] as [string, Behavior][]
        ).map(([name, version]) => [name, { behavior: { version, acp: { acp: { noVersion: true } } } }]),
      ),
    ),
  },
  {
    when: "hangs when it is asked for its version",
    result: "acp",
    faults: { "--version hangs": { scenario: { behavior: { version: hanging } }, context: { timeoutMs: 9_000 } } },
  },
  {
    when: "is replaced by another release",
    result: "acp",
    faults: {
      "updated from 2.12.0": updated({ release: "2.12.0" }, { release: "2.24.1", savedEngine: "v3" }),
      "updated from 1.26.0": updated({ release: "1.26.0" }, { release: "2.24.1", savedEngine: "v3" }),
      "updated to 3.0.0, v3 saved": updated({}, { release: "3.0.0", savedEngine: "v3" }),
      "2.2.1 is put back": updated({}, { release: "2.2.1" }),
    },
  },
  {
    when: "is replaced by a release that ACP can't ask",
    result: "cli",
    faults: { "1.26.0 is put back": updated({}, { release: "1.26.0" }) },
  },
  {
    when: "can't be given a folder or an agent",
    result: "cli-failed",
    faults: {
      "a file where the folder should be": { context: { folder: "/dev/null/nowhere" }, rules: { workspace: "" } },
    },
  },
  {
    when: "answers, but what was kept is damaged, or nothing can be kept",
    result: "acp",
    faults: {
      "no JSON": spoiled('{"version":1,'),
      "JSON of another shape": spoiled('{"version":1,"snapshot":{"windows":7}}'),
      "another version": spoiled('{"version":2,"snapshot":7}'),
      "no cache": { context: { openStorage: closedStorage } },
      "no history can be written": folderFor("history.jsonl"),
      "a folder where the agent should be": folderFor("workspace/.kiro/agents/kiro-usage.json"),
    },
  },
  {
    when: "answers, but the clock was set",
    result: "acp",
    faults: {
      "a day back": { prepare: ({ clock }) => clock.advance(-day) },
      "a year forward": { prepare: ({ clock }) => clock.advance(365 * day) },
      "a lock from tomorrow": lockLeft(-day),
      "a lock from yesterday": lockLeft(day),
    },
  },
  {
    when: "is asked by several commands at once",
    result: "acp",
    faults: {
      "three at once, with a renewal": {
        scenario: { login: { expiresInMs: 0 } },
        act: (_test, refresh) => Promise.all([refresh(), refresh(), refresh()]).then(([state]) => state),
      },
    },
  },
];
