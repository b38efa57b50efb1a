import { parentPort, workerData } from "node:worker_threads";
import type { WorkerInput, WorkerMessage } from "../messages";
import { revive, toPlain } from "../plain";
import { strict } from "./strict";

/** Every enum of @raycast/api by its name; part of the worker's program. */
declare const declaredEnums: Record<string, Record<string, string>>;

/** How this command was started. */
export const input = workerData as WorkerInput;

const port = parentPort!;
const callbacks: ((...values: unknown[]) => unknown)[] = [];
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
let calls = 0;

/** The values of an enum of @raycast/api; asking for one that it does not have throws. */
export function declaredEnum(name: string): Record<string, string> {
  if (!declaredEnums[name]) throw new Error(`The types of @raycast/api declare no enum "${name}".`);
  return strict(name, declaredEnums[name]);
}

/** Tells the host something. */
export function tellHost(message: WorkerMessage): void {
  port.postMessage(toPlain(message, (callback) => callbacks.push(callback) - 1));
}

/** Asks Raycast for something. The promise never settles where the command is ended before the answer. */
export function callHost(name: string, ...values: unknown[]): Promise<unknown> {
  const id = ++calls;
  const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  tellHost({ type: "called", id, name, values });
  return answer;
}

/** Settles what the command waits for. */
export function settleCall(id: number, value: unknown, error: unknown): void {
  const { resolve, reject } = waiting.get(id)!;
  waiting.delete(id);
  if (error === undefined) resolve(value);
  else reject(revive(error, () => {}));
}

/** Runs what a handle stands for: tells when it has returned, and when its promise is settled. */
export function invoke(id: number, handle: number, values: unknown[]): void {
  // What it has changed is shown first: React does that in the next turn.
  const settle = () => setImmediate(tellHost, { type: "settled", id });
  const fail = (error: unknown) => tellHost({ type: "settled", id, error: asError(error) });
  try {
    Promise.resolve(callbacks[handle]!(...values)).then(settle, fail);
  } catch (error) {
    fail(error);
  }
  if (input.mode === "menu-bar") tellHost({ type: "returned" });
}

/** What was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`Something other than an error was thrown: ${String(thrown)}`);
}
