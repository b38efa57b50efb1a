import type { KiroErrorKind } from "../../../../src/lib/shapes/kiro-error";
import { KiroError } from "../../../../src/lib/shapes/kiro-error";
import { parseUsage } from "../../../../src/lib/kiro/report/parse-usage";
import type { KiroSnapshot, KiroWindow } from "../../../../src/lib/shapes/snapshot";
import { completeUsage } from "../../../fake/complete-usage.mjs";
import { printUsage } from "../../../fake/print-usage.mjs";
import type { Format, Overages, PrintOptions, Usage } from "../../../fake/scenario";

/** The instant of every reading in these tests. */
export const now = new Date("2026-11-21T12:00:00.000Z");

/** The forms that state numbers, oldest first; `tui` is the interactive panel. */
export const numericForms: Format[] = ["F1", "F2", "F2b", "F2c", "F4", "tui", "boxed"];

/** 40.29 credits beyond the plan. */
export const overages: Overages = {
  enabled: true,
  rate: 0.04,
  creditsUsed: 40.29,
  cost: 1.61,
  currency: "USD",
  managedByOrganization: false,
};

/** Returns what kiro-cli prints for a usage; by default a free account with 12.5 of 50 credits used, reset on December 1. */
export function report(usage: Partial<Usage>, format: Format, options?: PrintOptions): string {
  return printUsage(completeUsage({ resetsOn: "2026-12-01", ...usage }, now), format, options);
}

/** Returns the rows of a plan whose one meter stands at `used` of `limit`. */
export function credits(used: number, limit: number | null): Pick<Usage, "rows"> {
  return { rows: [{ label: "Credits", used, limit }] };
}

/** Reads a report at `now`. */
export function read(output: string, cliVersion: string | null = null): KiroSnapshot {
  return parseUsage(output, { now, cliVersion });
}

/** Returns the windows of one kind. */
export function windowsOf(snapshot: KiroSnapshot, kind: KiroWindow["kind"]): KiroWindow[] {
  return snapshot.windows.filter((window) => window.kind === kind);
}

/** Returns the kind of the KiroError that `run` throws, or null when it throws none; anything else it throws goes on. */
export function failureOf(run: () => unknown): KiroErrorKind | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof KiroError) return error.kind;
    throw error;
  }
}
