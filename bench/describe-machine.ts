import { cpus, loadavg, release, totalmem, type } from "node:os";

/** Says on which machine, when, and beside how much other work was measured. */
export function describeMachine(loadBefore: number): string {
  const processors = cpus();
  const loadAfter = loadavg()[0]!;
  // The measuring itself keeps about one processor busy.
  const isQuiet = loadBefore <= processors.length / 2 && loadAfter <= processors.length;
  const load = `load average ${loadBefore.toFixed(2)} before, ${loadAfter.toFixed(2)} after`;
  return [
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `${type()} ${release()}, ${processors.length} × ${processors[0]!.model.trim()}, ${Math.round(totalmem() / 1e9)} GB`,
    `Node ${process.version}`,
    `${isQuiet ? "a quiet machine" : "a busy machine: times are too long"} (${load})`,
  ].join("; ");
}
