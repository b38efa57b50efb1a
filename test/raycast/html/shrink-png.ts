import { crc32, deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const mostColors = 256;
const mostUsedColors = 160;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture with a palette: a third of the size for drawings of text on plain areas. Colors that are used
 * often stay as they are; others, in the edges of letters, become the nearest of the palette.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, colors } = readPixels(png);
  const palette = choosePalette(colors);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = colors[y * width + x]!;
      const index = indexes.get(color) ?? palette.indexOf(findNearest(color, palette));
      indexes.set(color, index);
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a color in the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => channelsOf(color).slice(0, 3)))),
    chunk("tRNS", Buffer.from(palette.map((color) => channelsOf(color)[3]))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Every pixel as one number: its bytes for red, green, blue and alpha. */
function readPixels(png: Buffer): { width: number; height: number; colors: number[] } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/png;base64,${png.toString("base64")}"/>`;
  const { pixels } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`).render();
  const colors = Array.from({ length: width * height }, (_, pixel) => separateAlpha(pixels, pixel * 4));
  return { width, height, colors };
}

/** The renderer has multiplied each color with its alpha; a PNG holds them apart. */
function separateAlpha(pixels: Buffer, offset: number): number {
  const alpha = pixels[offset + 3]!;
  if (alpha === 0) return 0;
  const [red, green, blue] = [0, 1, 2].map((channel) => Math.round((pixels[offset + channel]! * 255) / alpha));
  return ((red! << 24) | (green! << 16) | (blue! << 8) | alpha) >>> 0;
}

function choosePalette(colors: number[]): number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  // Of two that are used equally often the order is settled by the color itself.
  const byUse = [...counts].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b).map(([color]) => color);
  const palette = byUse.slice(0, mostUsedColors);
  // Something small of its own color, as an icon, would lose it, so the rest goes to what is farthest from all others.
  const others = byUse.slice(mostUsedColors).map((color) => ({ color, far: Infinity }));
  let added = palette;
  while (palette.length < mostColors && others.length > 0) {
    for (const other of others) other.far = Math.min(other.far, ...added.map((color) => measure(color, other.color)));
    others.sort((a, b) => b.far - a.far);
    added = [others.shift()!.color];
    palette.push(...added);
  }
  return palette;
}

function findNearest(color: number, palette: number[]): number {
  const distances = palette.map((other) => measure(color, other));
  return palette[distances.indexOf(Math.min(...distances))]!;
}

/** How far two colors are apart. */
function measure(a: number, b: number): number {
  const others = channelsOf(b);
  return channelsOf(a).reduce((sum, channel, index) => sum + (channel - others[index]!) ** 2, 0);
}

type Channels = [red: number, green: number, blue: number, alpha: number];

function channelsOf(color: number): Channels {
  return [color >>> 24, (color >>> 16) & 255, (color >>> 8) & 255, color & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
