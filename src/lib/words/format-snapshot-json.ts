import { publishForecast, type ForecastSummary } from "../shapes/forecast-summary";
import type { KiroSnapshot } from "../kiro";

/**
 * Returns a reading and its forecast (null where there is none) as the JSON that every export carries, byte for byte the
 * same wherever it is copied.
 */
export function formatSnapshotJson(snapshot: KiroSnapshot, forecast: ForecastSummary | null): string {
  return JSON.stringify({ ...snapshot, forecast: forecast && publishForecast(forecast) }, null, 2);
}
