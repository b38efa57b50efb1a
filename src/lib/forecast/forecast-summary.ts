import * as z from "zod/mini";

/** Stands until the forecast is there. */
export const forecastSummarySchema = z.object({});

/** The forecast as it is kept. */
export type ForecastSummary = z.infer<typeof forecastSummarySchema>;
