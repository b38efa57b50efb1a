import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { summarizeForecast } from "../src/lib/forecast/summarize-forecast";
import { appendHistory } from "../src/lib/kiro/keep/history";
import { formatHistoryLine } from "../src/lib/shapes/history-entry";
import { thinHistory } from "../src/lib/kiro/keep/thin-history";
import { createEntry, createLastReading } from "../test/lib/forecast/create-history";
import { printTable } from "./print-table";
import { printSamples } from "./summarize";
import { timeRuns } from "./time-runs";

const months = 25;
const account = "a";
const hourMs = 3_600_000;

/** Measures what each reading costs beside asking for it, once the history is as long as it gets. */
export function measureForecast(): string {
  const entries = Array.from({ length: months }, (_, month) => listHours(month)).flat();
  const history = thinHistory(entries);
  const snapshot = createLastReading(history);
  const now = new Date(snapshot.updatedAt);
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-bench-"));
  const file = path.join(folder, "history.jsonl");
  writeFileSync(file, history.map(formatHistoryLine).join(""));
  const size = Math.round(statSync(file).size / 1_000);
  const kept = appendHistory(folder, snapshot, account);
  const forecast = timeRuns(() => summarizeForecast({ snapshot, history, now }));
  const append = timeRuns(() => appendHistory(folder, snapshot, account));
  rmSync(folder, { recursive: true });
  return printTable(
    `Forecast from ${months} months (${kept.length} readings, ${size} KB)`,
    ["", "Time"],
    [
      ["Add the reading to the history and read all of it", printSamples(append, "ms")],
      ["The forecast", printSamples(forecast, "ms")],
    ],
  );
}

/** A reading an hour of one month; the last month has gone on for three weeks. */
function listHours(month: number) {
  const [startsAt, resetsAt] = [month, month + 1].map((each) => Date.UTC(2024, 10 + each, 1));
  const endsAt = month === months - 1 ? startsAt! + 21 * 24 * hourMs : resetsAt!;
  const count = (endsAt - startsAt!) / hourMs;
  return Array.from({ length: count }, (_, hour) => {
    const at = new Date(startsAt! + hour * hourMs).toISOString();
    return createEntry({
      at,
      account,
      used: hour * (1 + (month % 5) / 10),
      resetsAt: new Date(resetsAt!).toISOString(),
    });
  });
}
