import { createRequire } from "node:module";
import type { UsageContext } from "../../src/lib/kiro";
import { fileStorage } from "./file-storage";
import { toOutcome } from "./outcome";

/** What `ask-alone` is told, as JSON in its only argument: what of a context can be written down. */
export type AloneArguments = Omit<UsageContext, "openStorage" | "now"> & {
  moduleFile: string;
  cacheFolder: string;
  nowMs: number;
};

// A program of its own, for a process or a worker thread: asks once and prints what came of it.
const { moduleFile, cacheFolder, nowMs, ...rest } = JSON.parse(process.argv[2]) as AloneArguments;
const kiro: typeof import("../../src/lib/kiro") = createRequire(moduleFile)(moduleFile);
const openStorage = () => fileStorage(cacheFolder);
void toOutcome(kiro.refreshUsage({ ...rest, openStorage, now: () => new Date(nowMs) })).then((outcome) =>
  console.log(JSON.stringify(outcome)),
);
