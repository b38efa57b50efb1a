/**
 * Makes the pictures of the README in media/, drawn by the project from what the built extension shows.
 *
 *   npm run build && npm run media
 *
 * It needs an installed Chromium, and on Linux the font Inter (Debian: fonts-inter), which is near to that of macOS.
 * Date, language and time zone are fixed, so that only a change of the extension, the drawing or the fonts changes a
 * picture.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findChromium, openBrowser } from "../test/raycast/html/open-browser";
import { takePicture, type Picture } from "../test/raycast/html/take-picture";
import { projectFolder } from "../test/raycast/project-folder";

/** More would slow down the README and the store. In bytes. */
const mostBytes = 300_000;

const pictures: Record<string, Picture> = {
  "menu-bar.png": { state: "likely-lasts", figure: "menu-bar" },
  "list.png": { state: "likely-lasts", figure: "list" },
  "list-light.png": { state: "likely-lasts", figure: "list", appearance: "light" },
  "problem.png": { state: "signed-out", figure: "list" },
  "problem-menu.png": { state: "signed-out", figure: "menu-bar" },
  "over.png": { state: "over", figure: "menu-bar" },
  "runs-out.png": { state: "runs-out", figure: "list" },
};

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("Pictures need an installed Chromium or Chrome, and none was found.");
  const folder = path.join(projectFolder, "media");
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser(chromium);
  try {
    for (const [name, picture] of Object.entries(pictures)) {
      const image = await takePicture(browser, picture);
      if (image.length > mostBytes) throw new Error(`${name} would be ${image.length} bytes, more than ${mostBytes}.`);
      writeFileSync(path.join(folder, name), image);
      console.log(`media/${name}: ${image.length} bytes`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
