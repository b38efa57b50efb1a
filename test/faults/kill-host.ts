import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { refreshUsage, type UsageContext } from "../../src/lib/kiro";

// A host like Raycast: a process that runs each refresh in a worker, and may terminate it. It is told which and when over IPC.

/** What a worker needs that can be sent to it. */
export type SentContext = Omit<UsageContext, "openStorage" | "now" | "isOnline">;
export type HostMessage = { refresh: string; context: SentContext } | { terminate: string };

/** A cache in a file, written as a whole. */
function openFileStorage(file: string): ReturnType<UsageContext["openStorage"]> {
  return {
    get(key) {
      try {
        return readFileSync(`${file}-${key}`, "utf8");
      } catch {
        return undefined;
      }
    },
    set: (key, value) => writeFileSync(`${file}-${key}`, value),
    remove: (key) => rmSync(`${file}-${key}`, { force: true }),
  };
}

if (isMainThread) {
  const workers = new Map<string, Worker>();
  process.on("message", (message: HostMessage) => {
    if ("terminate" in message) void workers.get(message.terminate)?.terminate();
    else workers.set(message.refresh, new Worker(__filename, { workerData: message.context }));
  });
} else {
  const context = workerData as SentContext;
  const openStorage = () => openFileStorage(path.join(context.folder, "cache"));
  void refreshUsage({ ...context, openStorage, now: () => new Date(), isOnline: () => true }, { force: true });
}
