import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import { KiroError } from "../../../../src/lib/shapes/kiro-error";
import type { KiroSnapshot, KiroWindow } from "../../../../src/lib/shapes/snapshot";

/** The instant of every reading in these tests. */
export const now = new Date("2026-11-21T12:00:00.000Z");

const samples = join(__dirname, "../../../samples");

/** Returns a recorded output, or `expected.json`, which states what each reads as. */
export function loadSample(file: string): string {
  return readFileSync(join(samples, file), "utf8");
}

/** Reads a report at `now`. */
export function read(output: string, cliVersion: string | null = null): KiroSnapshot {
  return parseUsage(output, { now, cliVersion });
}

/** Returns the windows of one kind. */
export function windowsOf(snapshot: KiroSnapshot, kind: KiroWindow["kind"]): KiroWindow[] {
  return snapshot.windows.filter((window) => window.kind === kind);
}

/** Returns the KiroError that `run` throws, or null if it throws none; any other error is thrown. */
export function findFailureOf(run: () => unknown): KiroError | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof KiroError) return error;
    throw error;
  }
}

/** Returns the kind of the KiroError that `run` throws, or null if it throws none. */
export function failureOf(run: () => unknown) {
  return findFailureOf(run)?.kind ?? null;
}
