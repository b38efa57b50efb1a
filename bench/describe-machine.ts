import { cpus, loadavg, release, totalmem, type } from "node:os";

/** A load beyond this share of the processors makes times longer. */
const quietShare = 0.5;

/** Says on which machine, when, and beside how much other work was measured. */
export function describeMachine(loadBefore: number): string {
  const processors = cpus();
  const isQuiet = loadBefore <= processors.length * quietShare;
  const load = `load average ${loadBefore.toFixed(2)} before, ${loadavg()[0]!.toFixed(2)} after`;
  return [
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `${type()} ${release()}, ${processors.length} × ${processors[0]!.model.trim()}, ${Math.round(totalmem() / 1e9)} GB`,
    `Node ${process.version}`,
    `${isQuiet ? "a quiet machine" : "a busy machine: times are too long"} (${load})`,
  ].join("; ");
}
