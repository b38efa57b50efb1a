/**
 * Draws every picture in assets/ from the shapes in this file.
 *
 *   node scripts/draw-icons.mjs           writes the files
 *   node scripts/draw-icons.mjs --check   writes nothing; exits 1 and names files that differ, are missing or extra
 *
 * extension-icon.png      the extension's icon, 512x512
 * meter-0 … meter-100     menu bar meters in steps of 5 %: how much is used, filling clockwise from the top
 * meter-stale             the reading is old
 * meter-signed-out        nobody is signed in
 * meter-unreadable        the answer could not be read
 * meter-unlimited         the plan has no limit
 * meter-waiting           nothing is known yet
 * meter-managed           an organization keeps the numbers to itself
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const ASSETS = join(dirname(fileURLToPath(import.meta.url)), "..", "assets");

/** A point on a circle as path text; 0 degrees is the top and angles grow clockwise, as on a clock. */
function at(cx, cy, radius, degrees) {
  const angle = (degrees * Math.PI) / 180;
  // Rounded, so that the last digits of sin and cos on another machine cannot change a file.
  return `${(cx + radius * Math.sin(angle)).toFixed(3)} ${(cy - radius * Math.cos(angle)).toFixed(3)}`;
}

/** An arc as path text, clockwise from one angle to another. */
function arc(cx, cy, radius, from, to) {
  const large = to - from > 180 ? 1 : 0;
  return `M${at(cx, cy, radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(cx, cy, radius, to)}`;
}

/** A gauge at three quarters with a needle, on a violet rounded square. */
function extensionIcon() {
  const [cx, cy, radius] = [256, 280, 140];
  const [start, end] = [-126, 126];
  const now = start + (end - start) * 0.75;
  const [hub, needle] = [32, 90];
  // The needle's sides touch the hub as tangents, which makes one smooth drop instead of a triangle on a disc.
  const tangent = (Math.acos(hub / needle) * 180) / Math.PI;
  const [near, far] = [at(cx, cy, hub, now + tangent), at(cx, cy, hub, now - tangent)];
  const drop = `M${at(cx, cy, needle, now)}L${near}A${hub} ${hub} 0 1 1 ${far}Z`;
  const band = `fill="none" stroke="#fff" stroke-width="54" stroke-linecap="round"`;
  // The margin of 32 is one whole pixel at 16 px.
  // The gradient runs straight down: equal pixels in a row keep the PNG small.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">
    <linearGradient id="violet" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#8f45f7"/><stop offset="1" stop-color="#3420a4"/>
    </linearGradient>
    <rect x="32" y="32" width="448" height="448" rx="100" fill="url(#violet)"/>
    <path d="${arc(cx, cy, radius, start, end)}" ${band} stroke-opacity="0.3"/>
    <path d="${arc(cx, cy, radius, start, now)}" ${band}/>
    <path d="${drop}" fill="#ffc53d" stroke="#ffc53d" stroke-width="10" stroke-linejoin="round"/>
  </svg>`;
}

/**
 * A menu bar glyph on a grid of 16 units, one per point, drawn four times as large for sharp displays. It is plain
 * black: the menu bar tints it, so only the alpha counts.
 */
function glyph(shapes) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16">${shapes}</svg>`;
}

/** A line with round ends and corners. */
function line(d, width) {
  const round = `stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="none" stroke="#000" stroke-width="${width}" ${round}/>`;
}

// The edges of the ring lie at 1 and 15, and its inside at 2 and 14: whole pixels at 16 px.
const RING = `<circle cx="8" cy="8" r="6.5" fill="none" stroke="#000"/>`;

/** The ring with a wedge for the part that is used. */
function meter(percent) {
  // Full is one solid disc without the gap, so that 100 % cannot be taken for 95 %.
  if (percent === 100) return glyph(`<circle cx="8" cy="8" r="7"/>`);
  if (percent === 0) return glyph(RING);
  const wedge = `${arc(8, 8, 5, 0, percent * 3.6)}L8 8Z`;
  return glyph(`${RING}<path d="${wedge}"/>`);
}

/** The ring broken by an arrow that runs back, with clock hands: a reading from earlier. */
function stale() {
  const ring = `<path d="${arc(8, 8, 6.5, -42, 276)}" fill="none" stroke="#000"/><path d="M1 2V6.5H5.5Z"/>`;
  // The long hand is two whole pixels wide, as thick as the exclamation mark, so it stays dark at 16 px.
  return glyph(ring + line("M8 5V8.25L10.5 9.75", 2));
}

/** A person in the ring. */
function signedOut() {
  return glyph(`${RING}<circle cx="8" cy="6" r="2"/><path d="M4 12C4 9.8 5.8 9 8 9S12 9.8 12 12Z"/>`);
}

/** An exclamation mark in the ring. */
function unreadable() {
  return glyph(`${RING}<path d="M7 4H9V9H7ZM7 10H9V12H7Z"/>`);
}

/** The sign for infinity in the ring. */
function unlimited() {
  const left = "M8 8C7 6.5 6.2 6 5.4 6A2 2 0 0 0 5.4 10C6.2 10 7 9.5 8 8";
  const right = "S9.8 6 10.6 6A2 2 0 0 1 10.6 10C9.8 10 9 9.5 8 8Z";
  return glyph(RING + line(left + right, 1.2));
}

/** Three dots in the ring: the first answer is still to come. */
function waiting() {
  return glyph(`${RING}<circle cx="5" cy="8" r="1"/><circle cx="8" cy="8" r="1"/><circle cx="11" cy="8" r="1"/>`);
}

/** A building in the ring: a block with a door and two windows. */
function managed() {
  return glyph(`${RING}<path fill-rule="evenodd" d="M5 4H11V12H9V10H7V12H5ZM6 6H7V7H6ZM9 6H10V7H9Z"/>`);
}

/** Every file name in assets/ with its picture. */
function pictures() {
  const drawings = {
    "extension-icon.png": extensionIcon(),
    "meter-stale.png": stale(),
    "meter-signed-out.png": signedOut(),
    "meter-unreadable.png": unreadable(),
    "meter-unlimited.png": unlimited(),
    "meter-managed.png": managed(),
    "meter-waiting.png": waiting(),
  };
  for (let percent = 0; percent <= 100; percent += 5) drawings[`meter-${percent}.png`] = meter(percent);
  // System fonts would only slow the start: no drawing has text.
  const options = { font: { loadSystemFonts: false } };
  return Object.entries(drawings).map(([name, svg]) => [name, new Resvg(svg, options).render().asPng()]);
}

/** What is wrong with assets/, one line for each file. */
function problems(expected) {
  // Finder leaves .DS_Store behind, which is no picture of ours.
  const found = existsSync(ASSETS) ? readdirSync(ASSETS).filter((name) => name.endsWith(".png")) : [];
  const present = new Set(found.filter((name) => !name.startsWith(".")));
  const lines = [];
  for (const [name, png] of expected) {
    if (!present.delete(name)) lines.push(`assets/${name} is missing`);
    else if (!png.equals(readFileSync(join(ASSETS, name)))) lines.push(`assets/${name} differs from its drawing`);
  }
  for (const name of present) lines.push(`assets/${name} is extra: nothing here draws it`);
  return lines;
}

const expected = pictures();
if (process.argv.includes("--check")) {
  const lines = problems(expected);
  for (const problem of lines) console.error(problem);
  if (lines.length > 0) {
    console.error("Run node scripts/draw-icons.mjs to draw assets/ again; remove extra files by hand.");
    process.exit(1);
  }
  console.log(`assets/ is as drawn: ${expected.length} files`);
} else {
  mkdirSync(ASSETS, { recursive: true });
  for (const [name, png] of expected) writeFileSync(join(ASSETS, name), png);
  console.log(`assets/: wrote ${expected.length} files`);
}
