import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readTrees } from "../preview-session";
import { previewStates } from "../preview-states";
import { fixedSurroundings, setStage } from "../stage";
import { drawPage } from "./draw-page";

/** A picture for the README. */
export interface Picture {
  /** One of the preview's states. */
  state: string;
  /** Which figure of the page it shows, by its id. */
  figure: "menu-bar" | "list";
  /** Of the list; the menu bar is drawn in both. Dark by default. */
  appearance?: "light" | "dark";
}

/** Seen in the picture of the list, which would be another one each time with a folder of any name. */
const cliFolder = path.join(tmpdir(), "kiro-usage-media");

/** Draws a state and takes a picture of one of its figures, at twice the size for sharp displays, as PNG. */
export async function takePicture(browser: Browser, { state, figure, appearance }: Picture): Promise<Buffer> {
  const { item, ...wanted } = previewStates[state]!;
  const { host, remove } = await setStage({ ...fixedSurroundings, ...wanted, appearance, cliFolder });
  const page = await readTrees(host)
    .then((trees) => drawPage(host, trees, { item, about: state }))
    .finally(remove);
  const tab = await browser.newPage({ viewport: { width: 1480, height: 900 }, deviceScaleFactor: 2 });
  try {
    await tab.setContent(page);
    await tab.addStyleTag({ content: "figure { padding: 8px } .drawings { flex-wrap: nowrap; max-width: none }" });
    // Transparent around the drawing, so that it stands well on a light page and on a dark one.
    return await tab.locator(`#${figure}`).screenshot({ omitBackground: true, animations: "disabled" });
  } finally {
    await tab.close();
    rmSync(cliFolder, { recursive: true, force: true });
  }
}
