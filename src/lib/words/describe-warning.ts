import { describeExpiry, describeForecast } from "./describe-forecast";
import { formatPercent, type Surroundings } from "./format";
import type { Warning } from "../forecast/choose-warnings";
import type { ForecastSummary } from "../shapes/forecast-summary";

/**
 * What to warn of after a reading in one line: `Kiro: 95% of the plan used, likely to run out Dec 20–27`. Empty where
 * there is nothing.
 */
export function describeWarnings(
  warnings: Warning[],
  summary: ForecastSummary | null,
  surroundings: Surroundings,
): string {
  const parts = warnings.flatMap((warning) => {
    if (warning.kind === "use") return `${formatPercent(warning.percent, surroundings.locale)} of the plan used`;
    if (warning.kind === "chance")
      return summary === null ? [] : describeForecast(summary, surroundings).replace(/^L/, "l");
    return describeExpiry(warning, surroundings);
  });
  return parts.length === 0 ? "" : `Kiro: ${parts.join(", ")}`;
}
