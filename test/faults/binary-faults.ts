import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { awaitMoment } from "./await-moment";
import { inLine, type Fault } from "./fault";
import { askOnce } from "./run-fault";
import type { Stage } from "./set-stage";

/** Makes an executable file of these bytes, as long as nothing else is said. */
function makeFile(content: Buffer | string, mode = 0o755) {
  return (folder: string): string => {
    const file = path.join(folder, "kiro-cli");
    writeFileSync(file, content);
    chmodSync(file, mode);
    return file;
  };
}

function makeFolder(folder: string): string {
  const made = path.join(folder, "kiro-cli");
  mkdirSync(made);
  return made;
}

function makeDeadLink(folder: string): string {
  const made = path.join(folder, "kiro-cli");
  symlinkSync(path.join(folder, "gone"), made);
  return made;
}

/** The first bytes of a program for IBM Z and of one for PowerPC, which no Mac and no PC runs. */
const foreignElf = Buffer.concat([Buffer.from("7f454c4602020100000000000000000000020016", "hex"), Buffer.alloc(200)]);
const foreignMachO = Buffer.concat([Buffer.from("feedfacf0100001200000000", "hex"), Buffer.alloc(200)]);
const noise = Buffer.from(
  Array.from({ length: 4096 }, (_, index) => (index % 7 === 0 ? 0 : 128 + ((index * 37) % 128))),
);

async function removeMeanwhile(stage: Stage) {
  const outcome = askOnce(stage);
  await Promise.all([awaitMoment(stage, "whoami"), awaitMoment(stage, "version")]);
  rmSync(stage.fake.path);
  return outcome;
}

/** What stands where kiro-cli should be. */
export const binaryFaults: Fault[] = [
  ...inLine({ when: "is not there, or is no program", expected: "cli-not-found" }, [
    { name: "no file", makeBinary: (folder) => path.join(folder, "kiro-cli") },
    { name: "a folder", makeBinary: makeFolder },
    { name: "a link to nowhere", makeBinary: makeDeadLink },
    { name: "a file that is not executable", makeBinary: makeFile("#!/bin/sh\necho hello\n", 0o644) },
  ]),
  ...inLine({ when: "is damaged or made for another machine", expected: "cli-failed" }, [
    { name: "an ELF program for another machine", makeBinary: makeFile(foreignElf) },
    { name: "a Mach-O program for another machine", makeBinary: makeFile(foreignMachO) },
    { name: "garbage instead of a program", makeBinary: makeFile(noise) },
    { name: "a script without its interpreter", makeBinary: makeFile("#!/nowhere/kiro\n") },
    { name: "removed while it is asked", scenario: { behavior: { whoami: { delayMs: 500 } } }, ask: removeMeanwhile },
  ]),
  {
    name: "a script that does nothing",
    when: "gives no report and does not say who is signed in",
    expected: "cli-failed",
    makeBinary: makeFile("#!/bin/sh\n"),
  },
];
