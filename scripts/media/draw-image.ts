import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeImage } from "../words";
import { glyphs } from "./glyphs";
import { html, raw, type Markup } from "./markup";

/** What drawing depends on beside the tree. */
export interface Canvas {
  appearance: "light" | "dark";
  assetsPath: string;
}

/** An icon of a command: a picture of the extension, a drawing, or a glyph that stands for one of Raycast's own. */
export function drawImage(image: unknown, canvas: Canvas): Markup | null {
  if (image === undefined || image === null || image === "") return null;
  if (typeof image === "object" && "value" in image) return drawImage(image.value, canvas);
  const { source, tintColor } = (typeof image === "object" ? image : { source: image }) as Record<string, unknown>;
  const file = String(chooseAppearance(source, canvas));
  const tint = colorOf({ color: tintColor }, canvas);
  if (file.startsWith("data:image/svg+xml,")) return drawSvg(file);
  const uri = readAsset(file, canvas);
  if (uri === undefined) return drawGlyph(describeImage(file) ?? "", tint);
  if (tint === null) return html`<img class="image" src="${uri}" alt="" />`;
  // The picture is the shape, and the tint its color, as macOS draws template images.
  return html`<span class="image mask" style="--mask: url(${uri}); --tint: ${tint}"></span>`;
}

/** The color that a text, a tag or an icon was given, as CSS; null where it has none. */
export function colorOf(part: unknown, canvas: Canvas): string | null {
  const color = typeof part === "object" && part !== null && "color" in part ? part.color : undefined;
  return color ? replaceColors(String(chooseAppearance(color, canvas))) : null;
}

function chooseAppearance(value: unknown, { appearance }: Canvas): unknown {
  return typeof value === "object" && value !== null && appearance in value ? value[appearance as never] : value;
}

/** The style sheet knows Raycast's own colors by their names, which stand in drawings, too. */
function replaceColors(text: string): string {
  return text.replace(/raycast-[a-z]+(?:-text)?/g, "var(--$&)");
}

/** Raycast draws progress on 100 by 100 units without a view box, which does not shrink. */
function drawSvg(uri: string): Markup {
  const svg = decodeURIComponent(uri.slice(uri.indexOf(",") + 1));
  const sized = svg.replace('width="100px" height="100px"', 'viewBox="0 0 100 100"');
  return html`<span class="image">${raw(replaceColors(sized))}</span>`;
}

function readAsset(file: string, { assetsPath }: Canvas): string | undefined {
  const found = path.resolve(assetsPath, file);
  if (!file.endsWith(".png") || !existsSync(found)) return undefined;
  return `data:image/png;base64,${readFileSync(found).toString("base64")}`;
}

function drawGlyph(name: string, tint: string | null): Markup {
  const style = tint && html` style="color: ${tint}"`;
  const shape = glyphs[name];
  if (shape === undefined) return html`<span class="image letter" title="${name}" ${style}>${name.slice(0, 1)}</span>`;
  return html`<svg class="image glyph" viewBox="0 0 16 16" ${style}><path d="${raw(shape)}" /></svg>`;
}
