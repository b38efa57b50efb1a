import type { ForecastSummary } from "../shapes/forecast-summary";
import { dayMs } from "../shapes/has-ended";

/** What the picture is drawn for. */
interface ChartOptions {
  appearance: "light" | "dark";
  now: Date;
  labels: { start: string; end: string; today: string; limit: string };
}

/** In the units of the picture, which Raycast shows about as wide as this. */
const width = 430;
const height = 200;
const plot = { left: 10, right: 420, top: 34, bottom: 170 };
const highestBar = 44;
/** The room for a few words, `200,000` or half of `Today`. */
const labelWidth = 60;
const labelHalf = 20;

const palettes = {
  light: { ink: "#1f2328", muted: "#6e7781", grid: "#d0d7de", use: "#0969da", bar: "#54aeff", alarm: "#cf222e" },
  dark: { ink: "#f0f3f6", muted: "#9ea7b3", grid: "#3d444d", use: "#58a6ff", bar: "#388bfd", alarm: "#ff7b72" },
};

/**
 * Draws a forecast as SVG, 430 by 200: what was used over the period as a line and by day as bars, the even line to the
 * limit, the limit, today, and the range at the reset as a band.
 */
export function drawChart(summary: ForecastSummary, { appearance, now, labels }: ChartOptions): string {
  const { startsAt, resetsAt, used, limit, expected, low, high, state } = summary;
  const color = palettes[appearance];
  const start = Date.parse(startsAt);
  const end = Date.parse(resetsAt);
  const today = Math.min(end, Math.max(now.getTime(), Date.parse(summary.madeAt)));
  const isRangeShown = state !== "too-early" && today < end;
  const most = Math.max(limit, used, ...summary.points.map((point) => point.used), isRangeShown ? high : 0) * 1.08 || 1;
  const x = (time: number) => round(plot.left + ((time - start) / (end - start)) * (plot.right - plot.left));
  const y = (credits: number) => round(plot.bottom - (credits / most) * (plot.bottom - plot.top));
  const line = (x1: number, y1: number, x2: number, y2: number, style: string) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${style}/>`;
  const text = (at: [number, number], anchor: string, words: string, fill: string) =>
    `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}" fill="${fill}">${escape(words)}</text>`;

  const path = [[start, 0], ...summary.points.map((point) => [Date.parse(point.at), point.used]), [today, used]];
  const limitColor = used >= limit ? color.alarm : color.ink;
  const band = `${x(today)},${y(used)} ${x(end)},${y(high)} ${x(end)},${y(low)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="-apple-system, Helvetica, Arial, sans-serif" font-size="11">`,
    ...drawDays(summary, today, x, color.bar),
    line(plot.left, plot.bottom, plot.right, plot.bottom, `stroke="${color.grid}"`),
    line(x(start), y(0), x(end), y(limit), `stroke="${color.muted}" stroke-dasharray="2 4"`),
    line(plot.left, y(limit), plot.right, y(limit), `stroke="${limitColor}" stroke-width="1.25"`),
    line(x(today), plot.top - 14, x(today), plot.bottom, `stroke="${color.muted}" stroke-width="1"`),
    ...(isRangeShown
      ? [
          `<polygon points="${band}" fill="${color.use}" fill-opacity="0.25"/>`,
          line(
            x(today),
            y(used),
            x(end),
            y(expected),
            `stroke="${color.use}" stroke-width="1.5" stroke-dasharray="4 3"`,
          ),
        ]
      : []),
    `<polyline points="${path.map(([time, credits]) => `${x(time)},${y(credits)}`).join(" ")}" fill="none" stroke="${color.use}" stroke-width="2.5" stroke-linejoin="round"/>`,
    `<circle cx="${x(today)}" cy="${y(used)}" r="3.5" fill="${color.use}"/>`,
    x(today) < plot.left + labelWidth
      ? text([plot.right, y(limit) - 5], "end", labels.limit, limitColor)
      : text([plot.left, y(limit) - 5], "start", labels.limit, limitColor),
    text([plot.left, plot.bottom + 18], "start", labels.start, color.muted),
    text([plot.right, plot.bottom + 18], "end", labels.end, color.muted),
    text([x(today), plot.top - 20], chooseAnchor(x(today)), labels.today, color.ink),
    "</svg>",
  ].join("");
}

/** What was used between two points is spread over the days between them; the highest day is as high as it may be. */
function drawDays(
  { startsAt, points }: ForecastSummary,
  today: number,
  x: (time: number) => number,
  fill: string,
): string[] {
  const start = Date.parse(startsAt);
  const days = new Array<number>(Math.ceil((today - start) / dayMs)).fill(0);
  let before = { time: start, used: 0 };
  for (const point of points) {
    const time = Date.parse(point.at);
    const rate = Math.max(0, point.used - before.used) / Math.max(1, time - before.time);
    for (let from = before.time, to; from < time; from = to) {
      const day = Math.floor((from - start) / dayMs);
      to = Math.min(time, start + (day + 1) * dayMs);
      days[day] += rate * (to - from);
    }
    before = { time, used: point.used };
  }
  const most = Math.max(...days, 0);
  return days.flatMap((used, day) => {
    if (used === 0) return [];
    const left = x(start + day * dayMs);
    const size = round(Math.max(1, (used / most) * highestBar));
    const wide = round(x(start + (day + 1) * dayMs) - left - 2);
    return `<rect x="${round(left + 1)}" y="${round(plot.bottom - size)}" width="${wide}" height="${size}" rx="1" fill="${fill}" fill-opacity="0.45"/>`;
  });
}

/** Keeps the words at a line inside the picture. */
function chooseAnchor(x: number): string {
  if (x < plot.left + labelHalf) return "start";
  return x > plot.right - labelHalf ? "end" : "middle";
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
