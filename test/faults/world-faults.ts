import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { LedgerEntry } from "../fake/ledger-entry";
import type { Behavior, Command, Scenario } from "../fake/scenario";
import { waitFor } from "../lib/kiro/wait-for";
import { fixedSurroundings, type Stage } from "../raycast/stage";
import { everywhere, lastNumbersAnd, newNumbers, noAcp, type Fault, type FaultLine } from "./fault";
import { refresh } from "./run-faults";

const day = 86_400_000;
const notFound = lastNumbersAnd("kiro-cli Not Found");
const failed = lastNumbersAnd("kiro-cli Failed");
const hanging: Behavior = { hang: "before" };
const stubborn: Behavior = { hang: "before", ignoreSigterm: true };

/** The preferences name another file than the stand-in. */
function atPath(name: string, make: (file: string) => void): Fault {
  return {
    prepare({ host, fake }) {
      const file = path.join(fake.folder, name);
      make(file);
      host.preferences.cliPath = file;
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

/** Waits until the stand-in is called in this way, or has left a helper behind. */
function meet({ fake }: Stage, moment: Command | "helper"): Promise<void> {
  const kindOf = (entry: LedgerEntry) => (entry.event === "run" ? entry.kind : entry.event);
  return waitFor(() => fake.readLedger().some((entry) => kindOf(entry) === moment));
}

/** Usual numbers, and the reset on the same day as before. */
const usual: Scenario = { usage: { resetsOn: "2999-12-01" } };

/** The command that asks is ended at that moment, as Raycast ends what it unloads. The next look finds all well. */
function endedAt(moment: Command | "helper", scenario: Scenario): Fault {
  return {
    scenario,
    isEnded: true,
    async act(stage) {
      const run = await stage.host.launch("refresh", { type: "background" });
      await meet(stage, moment);
      await run.kill();
      stage.fake.update(usual);
      // By then a lock that nobody renews is taken over, and the usage is due again.
      stage.host.advance(10 * 60_000);
    },
  };
}

/** Another release is there when the usage is refreshed for the second time. */
function updated(before: Scenario, after: Scenario, isSeen: boolean): Fault {
  return {
    scenario: before,
    async act(stage) {
      await refresh(stage);
      stage.fake.update({ ...usual, ...after });
      if (isSeen) utimesSync(stage.fake.path, 1, 1);
      stage.host.advance(10 * 60_000);
      await refresh(stage);
    },
  };
}

/** Every value that a refresh leaves in the cache is replaced by this one. */
function spoiled(value: string): Fault {
  return {
    async prepare(stage) {
      await refresh(stage);
      const cache = stage.host.openCache("usage-v1");
      for (const key of [...cache.keys(), "failure", "due", "wish", "login-started"]) cache.set(key, value);
      stage.fake.update(usual);
    },
  };
}

/** A lock as a command leaves it that was ended in the middle: renewed last at this distance from now. */
function lockLeft(ageMs: number): Fault {
  return {
    prepare({ host }) {
      const file = path.join(host.supportPath, "refresh.lock");
      writeFileSync(file, JSON.stringify({ runId: "gone", strength: 0 }));
      const time = new Date(Date.now() - ageMs);
      utimesSync(file, time, time);
    },
  };
}

/** A folder where a file is to be binds even the superuser, whom permissions do not. */
const folderFor = (name: string): Fault => ({
  prepare: ({ host }) => void mkdirSync(path.join(host.supportPath, name), { recursive: true }),
});

/** A file where the folder of the extension should be. */
const noFolder: Fault = {
  prepare({ host }) {
    rmSync(host.supportPath, { recursive: true });
    writeFileSync(host.supportPath, "");
  },
};

/** What stands where kiro-cli should be, and what happens around it while it is asked. */
export const worldFaults: FaultLine[] = [
  {
    when: "is not there, or is no program",
    sees: notFound,
    faults: {
      "no kiro-cli anywhere": { options: { scenario: null } },
      "no file": atPath("gone", () => {}),
      "a folder": atPath("folder", mkdirSync),
      "a link to nowhere": atPath("link", (file) => symlinkSync(`${file}-gone`, file)),
      "a file that is not executable": withFile("#!/bin/sh\necho hello\n", 0o644),
    },
  },
  {
    when: "is damaged or made for another machine",
    sees: failed,
    faults: {
      "an ELF program for another machine": withFile(foreignElf),
      "garbage instead of a program": withFile(noise),
      "a script without its interpreter": withFile("#!/nowhere/kiro\n"),
      "a script that does nothing": withFile("#!/bin/sh\n"),
      "removed while it is asked": {
        scenario: { behavior: { acp: { ...noAcp, delayMs: 1_000 } } },
        async act(stage) {
          const asking = refresh(stage);
          await meet(stage, "acp");
          rmSync(stage.fake.path);
          await asking;
        },
      },
    },
  },
  {
    when: "does not tell its version, or an absurd one",
    sees: newNumbers,
    faults: {
      "no version, no ACP": {
        scenario: { release: "2.10.0", behavior: { version: { stdout: "", exitCode: 1 }, acp: noAcp } },
      },
      ...Object.fromEntries(
        (
          [
            ["a version without numbers", { stdout: "kiro-cli nightly\n" }],
            ["no version", { stdout: "", exitCode: 1 }],
            ["--version hangs", hanging],
            ["version 999.0.0", { stdout: "kiro-cli 999.0.0\n" }],
            ["a version of 40 digits", { stdout: `kiro-cli ${"9".repeat(40)}.1.1\n` }],
            ["a version of 10 MB", { longLineBytes: 10_000_000 }],
          ] as [string, Behavior][]
        ).map(([name, version]) => [name, { scenario: { behavior: { version, acp: { acp: { noVersion: true } } } } }]),
      ),
    },
  },
  {
    when: "is replaced by another release",
    sees: newNumbers,
    faults: {
      "updated between two refreshes": updated({}, { release: "3.0.0", savedEngine: "v3" }, true),
      "updated in one place, v3 saved": updated({}, { release: "3.0.0", savedEngine: "v3" }, false),
      "updated from 1.26.0": updated({ release: "1.26.0" }, { release: "2.24.1", savedEngine: "v3" }, true),
      "an older one is put back": updated({}, { release: "2.10.0", behavior: { acp: noAcp } }, true),
      "updated after --version": updated(
        { release: "2.10.0", behavior: { acp: noAcp, chat: { release: "2.24.1" } } },
        { release: "2.24.1" },
        true,
      ),
    },
  },
  {
    when: "cannot be given a folder to run in",
    sees: failed,
    faults: { "a folder that cannot be made": noFolder },
  },
  {
    when: "answers, but what was kept is damaged, or nothing can be kept",
    sees: newNumbers,
    faults: {
      "no JSON": spoiled('{"schemaVersion":1,'),
      "JSON of another shape": spoiled('{"schemaVersion":2,"kind":7}'),
      garbage: spoiled("\0\uFFFD"),
      "a cache that is rewritten in place": { options: { tornWrites: true } },
      "no history can be written": folderFor("history.jsonl"),
      "no agent can be written": folderFor("workspace/.kiro/agents/kiro-usage.json"),
    },
  },
  {
    when: "answers, but the clock was set",
    sees: newNumbers,
    faults: {
      "a day back": { prepare: ({ host }) => host.advance(-day) },
      "a year forward": { prepare: ({ host }) => host.advance(365 * day) },
      "a lock from tomorrow": lockLeft(-day),
      "a lock from yesterday": lockLeft(day),
      "a folder instead of the lock": {
        prepare({ host }) {
          const file = path.join(host.supportPath, "refresh.lock");
          mkdirSync(file);
          utimesSync(file, 1, 1);
        },
      },
    },
  },
  {
    when: "prints the day of the reset alone",
    sees: newNumbers,
    faults: Object.fromEntries(
      [
        ["Pacific/Kiritimati", "Dec 1"],
        ["Pacific/Pago_Pago", "Nov 30"],
      ].map(([timeZone, reset]) => [
        `no year, ${timeZone}`,
        {
          scenario: { release: "1.26.0", usage: { resetsOn: "2026-12-01" } },
          options: { timeZone, now: fixedSurroundings.now },
          reads: `37.5 of 50 left · ${reset}`,
        },
      ]),
    ),
  },
  {
    when: "is asked by several commands at once",
    sees: newNumbers,
    faults: {
      "two commands and the AI tool": {
        scenario: { behavior: { acp: { acp: { delayMs: 500 } } } },
        async act({ host }) {
          const tool = host.runTool("get-usage", {});
          const runs = [await host.launch("refresh", { type: "background" }), await host.launch("copy-usage")];
          await Promise.all([tool, ...runs.map(({ ended }) => ended)]);
        },
      },
      "the list is left in the middle": {
        scenario: { behavior: { acp: { acp: { delayMs: 500 } } } },
        async act(stage) {
          const list = await stage.host.launch("usage");
          await meet(stage, "acp");
          await list.close();
          await stage.host.settle();
        },
      },
    },
  },
  {
    when: "is asked by a command that Raycast ends",
    sees: newNumbers,
    faults: {
      "ended at whoami": endedAt("whoami", everywhere(hanging, { behavior: { whoami: hanging } })),
      "ended at ACP": endedAt("acp", { behavior: { acp: { acp: { silent: true } } } }),
      "ended at session/new": endedAt("acp", { behavior: { acp: { acp: { silent: true, at: "session/new" } } } }),
      "ended at --version": endedAt("version", { behavior: { acp: noAcp, version: stubborn } }),
      "ended at text, SIGTERM ignored": endedAt("chat", { behavior: { acp: noAcp, chat: stubborn } }),
      "ended at text with a daemon": endedAt("helper", {
        behavior: { acp: noAcp, chat: { ...stubborn, helper: "daemon" } },
      }),
      "ended at the v1 engine": endedAt("chat:v1", {
        release: "2.20.2",
        behavior: { acp: noAcp, "chat:v1": hanging },
      }),
      "ended at the list of sessions": endedAt("list", { behavior: { list: hanging } }),
      "ended at the deletion": endedAt("delete", { sessionsAtEof: "kept", behavior: { delete: hanging } }),
    },
  },
];
