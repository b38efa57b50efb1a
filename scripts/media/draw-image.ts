import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeImage } from "../../test/raycast/words";
import { glyphs } from "./glyphs";
import { html, Markup } from "./html";

/** What drawing depends on in addition to the tree. */
export interface Canvas {
  appearance: "light" | "dark";
  assetsPath: string;
}

/** An icon: a picture of the extension, a drawing, or a glyph that stands for one of Raycast's own. */
export function drawImage(image: unknown, canvas: Canvas): Markup | null {
  if (image === undefined || image === null || image === "") return null;
  if (typeof image === "object" && "value" in image) return drawImage(image.value, canvas);
  const { source, tintColor } = (typeof image === "object" ? image : { source: image }) as Record<string, unknown>;
  const file = String(choose(source, canvas));
  const tint = colorOf({ color: tintColor }, canvas);
  if (file.startsWith("data:image/svg+xml,")) return drawSvg(file);
  const asset = path.resolve(canvas.assetsPath, file);
  if (!file.endsWith(".png") || !existsSync(asset)) return drawGlyph(describeImage(file) ?? "", tint);
  const uri = `data:image/png;base64,${readFileSync(asset).toString("base64")}`;
  if (tint === null) return html`<img class="image" src="${uri}" />`;
  // The picture is the shape, and the tint its color, as macOS draws template images.
  return html`<span class="image mask" style="--mask: url(${uri}); --tint: ${tint}"></span>`;
}

/** The color that a text, a tag or an icon was given, as CSS; null if it has none. */
export function colorOf(part: unknown, canvas: Canvas): string | null {
  const color = typeof part === "object" && part !== null && "color" in part ? part.color : undefined;
  return color ? replaceColors(String(choose(color, canvas))) : null;
}

function choose(value: unknown, { appearance }: Canvas): unknown {
  return typeof value === "object" && value !== null && appearance in value ? value[appearance as never] : value;
}

/** The style sheet knows Raycast's own colors by their names, which stand in drawings, too. */
function replaceColors(text: string): string {
  return text.replace(/raycast-[a-z]+(?:-text)?/g, "var(--$&)");
}

/** Raycast draws progress on 100 by 100 units without a view box, which doesn't shrink. */
function drawSvg(uri: string): Markup {
  const svg = decodeURIComponent(uri.slice(uri.indexOf(",") + 1));
  const sized = svg.replace('width="100px" height="100px"', 'viewBox="0 0 100 100"');
  return html`<span class="image">${new Markup(replaceColors(sized))}</span>`;
}

function drawGlyph(name: string, tint: string | null): Markup {
  const style = tint && html` style="color: ${tint}"`;
  return html`<svg class="image glyph" viewBox="0 0 16 16" ${style}><path d="${glyphs[name] ?? glyphs.Info}" /></svg>`;
}
