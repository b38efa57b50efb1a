import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readTrees } from "../preview-session";
import { previewStates } from "../preview-states";
import { fixedSurroundings, setStage } from "../stage";
import { drawPage } from "./draw-page";
import { shrinkPng } from "./shrink-png";

/** A picture for the README. */
export interface Picture {
  /** One of the preview's states. */
  state: string;
  /** Which figures of the page are in it, by their ids. */
  figures: readonly ("menu-bar" | "list")[];
  /** Of the list; the menu bar is drawn in both. Dark by default. */
  appearance?: "light" | "dark";
}

/** Seen in the picture of the list, which would be another one each time with a folder of any name. */
const cliFolder = path.join(tmpdir(), "kiro-usage-media");

/** Draws a state and takes a picture of some of its figures, at twice the size for sharp displays, as PNG. */
export async function takePicture(browser: Browser, { state, figures, appearance }: Picture): Promise<Buffer> {
  const { item, ...wanted } = previewStates[state]!;
  const { host, remove } = await setStage({ ...fixedSurroundings, ...wanted, appearance, cliFolder });
  const page = await readTrees(host)
    .then((trees) => drawPage(host, trees, { item, about: state }))
    .finally(remove);
  const tab = await browser.newPage({ viewport: { width: 1240, height: 900 }, deviceScaleFactor: 2 });
  try {
    await tab.setContent(page);
    await tab.addStyleTag({ content: onlyShow(figures) });
    return shrinkPng(await tab.locator("body").screenshot({ omitBackground: true, animations: "disabled" }));
  } finally {
    await tab.close();
    rmSync(cliFolder, { recursive: true, force: true });
  }
}

/** Transparent around the drawings, so that they stand well on a light page and on a dark one. */
function onlyShow(figures: readonly string[]): string {
  const shown = figures.map((id) => `:not(#${id})`).join("");
  const [last] = figures.slice(-1);
  return `
    html, body { background: transparent; }
    body { min-width: 0; padding: 8px; }
    h1, figure${shown}, figure:not(#${last}) figcaption { display: none; }
    figure { margin: 0; }
    figure + figure { margin-top: 16px; }
    figcaption { color: #808085; }
  `;
}
