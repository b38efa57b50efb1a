import type { SpendingSummary } from "../shapes/spending";

/** In the units of the picture, which Raycast shows about as wide as this. */
const width = 430;
const height = 140;
const plot = { left: 10, right: 420, top: 20, bottom: 112 };
/** A month and a day; more bars are too thin to see. */
const mostDays = 32;

const palettes = {
  light: { muted: "#6e7781", grid: "#d0d7de", bar: "#54aeff" },
  dark: { muted: "#9ea7b3", grid: "#3d444d", bar: "#388bfd" },
};

/**
 * Draws what was spent by day as bars, as SVG, 430 by 140. Days without entries leave a gap; of more than 32 days the last
 * ones are drawn. `label` writes a day (`2026-11-21`), `most` the credits of the highest bar.
 */
export function drawDays(
  byDay: SpendingSummary["byDay"],
  { appearance, label, most }: { appearance: "light" | "dark"; label: (day: string) => string; most: string },
): string | null {
  const last = byDay.at(-1)?.day;
  const highest = Math.max(0, ...byDay.map(({ credits }) => credits));
  if (last === undefined || highest === 0) return null;
  const toIndex = (day: string) => (Date.parse(day) - Date.parse(last)) / 86_400_000;
  const shown = byDay.filter(({ day }) => toIndex(day) > -mostDays);
  const count = 1 - toIndex(shown[0].day);
  const color = palettes[appearance];
  const step = (plot.right - plot.left) / Math.max(count, week);
  const bars = shown.map(({ day, credits }) => {
    const size = credits > 0 ? Math.max(1, (credits / highest) * (plot.bottom - plot.top)) : 0;
    const x = plot.left + (count - 1 + toIndex(day)) * step + step / 10;
    return `<rect x="${round(x)}" y="${round(plot.bottom - size)}" width="${round(step * 0.8)}" height="${round(size)}" rx="1" fill="${color.bar}"/>`;
  });
  const text = (x: number, y: number, anchor: string, words: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color.muted}">${words}</text>`;
  const end = round(plot.left + count * step);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="-apple-system, Helvetica, Arial, sans-serif" font-size="11">`,
    ...bars,
    `<line x1="${plot.left}" y1="${plot.bottom}" x2="${plot.right}" y2="${plot.bottom}" stroke="${color.grid}"/>`,
    text(plot.left, plot.top - 6, "start", most),
    text(plot.left, plot.bottom + 18, "start", label(shown[0].day)),
    ...(count > 2 ? [text(end, plot.bottom + 18, "end", label(last))] : []),
    "</svg>",
  ].join("");
}

/** The picture of a few days isn't filled by them. */
const week = 7;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
