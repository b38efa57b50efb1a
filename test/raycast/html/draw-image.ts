import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeImage } from "../words";
import { cssColor, replaceColors, type Appearance } from "./colors";
import { glyphs } from "./glyphs";
import { html, raw, type Markup } from "./markup";

/** What drawing depends on beside the tree. */
export interface Canvas {
  appearance: Appearance;
  assetsPath: string;
}

/** An icon of a command: a picture of the extension, a drawing, or a glyph that stands for one of Raycast's own. */
export function drawImage(image: unknown, canvas: Canvas): Markup | null {
  if (image === undefined || image === null || image === "") return null;
  if (typeof image === "object" && "value" in image) return drawImage(image.value, canvas);
  const { source, tintColor } = (typeof image === "object" ? image : { source: image }) as Record<string, unknown>;
  const file = chooseSource(source, canvas.appearance);
  const tint = tintColor === undefined ? undefined : cssColor(tintColor, canvas.appearance);
  if (file.startsWith("data:image/svg+xml,")) return drawSvg(file, canvas.appearance);
  const uri = readAsset(file, canvas);
  if (uri === undefined) return drawGlyph(describeImage(file) ?? "", tint);
  if (tint === undefined) return html`<img class="image" src="${uri}" alt="" />`;
  // The picture is the shape, and the tint its color, as macOS draws template images.
  return html`<span class="image mask" style="--mask: url(${uri}); --tint: ${tint}"></span>`;
}

function chooseSource(source: unknown, appearance: Appearance): string {
  const isDynamic = typeof source === "object" && source !== null && "light" in source && "dark" in source;
  return String(isDynamic ? source[appearance] : source);
}

function drawSvg(uri: string, appearance: Appearance): Markup {
  const svg = replaceColors(decodeURIComponent(uri.slice(uri.indexOf(",") + 1)), appearance);
  return html`<img class="image" src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="" />`;
}

function readAsset(file: string, { assetsPath }: Canvas): string | undefined {
  const found = path.resolve(assetsPath, file);
  if (!/\.(png|svg)$/.test(file) || !existsSync(found)) return undefined;
  const type = file.endsWith(".svg") ? "image/svg+xml" : "image/png";
  return `data:${type};base64,${readFileSync(found).toString("base64")}`;
}

function drawGlyph(name: string, tint: string | undefined): Markup {
  const shape = glyphs[name];
  const style = tint === undefined ? null : html` style="color: ${tint}"`;
  if (shape === undefined) return html`<span class="image letter" title="${name}" ${style}>${name.slice(0, 1)}</span>`;
  return html`<svg class="image glyph" viewBox="0 0 16 16" ${style}><path d="${raw(shape)}" /></svg>`;
}
