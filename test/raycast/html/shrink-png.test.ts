import { Resvg } from "@resvg/resvg-js";
import { shrinkPng } from "./shrink-png";

const draw = (content: string, size = 64) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${content}</svg>`).render();

function pixelsOf(png: Buffer): Buffer {
  return draw(`<image width="64" height="64" href="data:image/png;base64,${png.toString("base64")}"/>`).pixels;
}

test("a picture of few colors stays as it is, see-through parts included", () => {
  const original = draw(`<rect width="40" height="40" fill="#c83232"/><rect x="20" width="40" height="50" fill="#000"/>
    <rect y="50" width="64" height="14" fill="#00f" fill-opacity="0.2"/>`);
  const shrunk = shrinkPng(original.asPng());
  expect(pixelsOf(shrunk).equals(original.pixels)).toBe(true);
});

test("of many colors each becomes a near one", () => {
  const original = draw(`<linearGradient id="g"><stop stop-color="#123456"/><stop offset="1" stop-color="#fedcba"/>
    </linearGradient><linearGradient id="h" x2="0" y2="1"><stop stop-color="#fff" stop-opacity="0"/><stop offset="1"/>
    </linearGradient><rect width="64" height="64" fill="url(#g)"/><rect width="64" height="64" fill="url(#h)"/>`);
  const shrunk = pixelsOf(shrinkPng(original.asPng()));
  const differences = [...original.pixels].map((channel, index) => Math.abs(channel - shrunk[index]!));
  expect(Math.max(...differences)).toBeLessThan(90);
  expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(12);
});
