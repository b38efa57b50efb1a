import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Storage } from "../../src/lib/kiro";
import { askInProcess } from "./ask-elsewhere";
import { inLine, type Fault } from "./fault";
import { oldReading, type Stage } from "./set-stage";

function fullDisk({ storage }: Stage): Storage {
  const refuse = () => {
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  };
  return { get: (key) => storage.get(key), set: refuse, remove: refuse };
}

const refuseToOpen = () => {
  throw Object.assign(new Error("read-only file system"), { code: "EROFS" });
};

/** A file where the folder should be binds even the superuser, whom permissions do not. */
function fileForFolder({ cacheFolder }: Stage) {
  const folder = path.join(path.dirname(cacheFolder), "no-folder");
  writeFileSync(folder, "");
  return { folder };
}

function spoil(key: string, value: string) {
  return ({ storage }: Stage) => storage.set(key, value);
}

/** A lock as a command leaves it that was ended in the middle: renewed last at this distance from now. */
function leaveLock(ageMs: number) {
  return ({ context }: Stage) => {
    mkdirSync(context.folder, { recursive: true });
    const file = path.join(context.folder, "refresh.lock");
    writeFileSync(file, "somebody");
    const time = new Date(Date.now() - ageMs);
    utimesSync(file, time, time);
  };
}

const day = 86_400_000;
const at = (time: string) => () => ({ now: () => new Date(time) });
const freshReading = JSON.stringify({ ...oldReading, updatedAt: "2026-11-21T05:12:00.000Z" });
const failed = JSON.stringify({
  kind: "timed-out",
  detail: null,
  failedAt: "2026-11-21T05:12:00.000Z",
  hasStartedLogin: false,
  count: 9,
});
const printsMonthAndDay = { release: "1.26.0" };

/** What is wrong with the computer around kiro-cli. */
export const worldFaults: Fault[] = [
  ...inLine({ when: "answers, but the disk is full or read-only", expected: "12.5 of 50", stored: "old" }, [
    { name: "full disk", context: (stage) => ({ openStorage: () => fullDisk(stage) }) },
    { name: "cache that cannot be opened", context: () => ({ openStorage: refuseToOpen }) },
  ]),
  {
    name: "folder that cannot be made",
    when: "cannot be given a folder to run in",
    expected: "cli-failed",
    context: fileForFolder,
  },
  ...inLine({ when: "answers, but what was kept is damaged", expected: "12.5 of 50" }, [
    ...["snapshot", "failure", "rungs", "due"].flatMap((key) => [
      { name: `${key}: no JSON`, prepare: spoil(key, '{"schemaVersion":1,') },
      { name: `${key}: another shape`, prepare: spoil(key, '{"schemaVersion":2,"kind":7}') },
      { name: `${key}: another type`, prepare: spoil(key, "[null]") },
      { name: `${key}: garbage`, prepare: spoil(key, "\0\uFFFD") },
    ]),
  ]),
  ...inLine({ when: "answers, but the clock jumped", expected: "12.5 of 50" }, [
    { name: "a day back", prepare: spoil("snapshot", freshReading), context: at("2026-11-20T05:12:09.000Z") },
    { name: "a day back after a failure", prepare: spoil("failure", failed), context: at("2026-11-20T05:12:09.000Z") },
    { name: "a year forward", prepare: spoil("snapshot", freshReading), context: at("2027-11-21T05:12:09.000Z") },
    {
      name: "a year forward after a failure",
      prepare: spoil("failure", failed),
      context: at("2027-11-21T05:12:09.000Z"),
    },
    { name: "a lock from tomorrow", prepare: leaveLock(-day) },
    { name: "a lock from yesterday", prepare: leaveLock(day) },
  ]),
  ...inLine({ when: "answers, but the time zone changed", expected: "12.5 of 50", scenario: printsMonthAndDay }, [
    ...["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns", "Nowhere/Atall"].map(
      (zone) => ({
        name: `zone ${zone}`,
        ask: (stage: Stage) => askInProcess(stage, { TZ: zone }),
      }),
    ),
  ]),
];
