/**
 * Makes the pictures of the README in media/, drawn by the project from what the built extension shows.
 *
 *   npm run build && npm run media
 *
 * It needs an installed Chromium, and on Linux the font Inter (Debian: fonts-inter), which is close to that of macOS.
 * Date, language and time zone are fixed, so that only a change of the extension, the drawing or the fonts changes a picture.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { previewStates, stagePreview } from "../test/raycast/preview-states";
import { projectFolder } from "../test/raycast/project-folder";
import { readScreens } from "../test/raycast/read-screens";
import { drawList, drawMenuBar } from "./media/draw-views";
import { html, Markup } from "./media/html";

/** A command in a state. The menu bar is drawn in light and dark, a list in dark unless it says otherwise. */
interface Picture {
  state: string;
  command: string;
  appearance?: "light" | "dark";
}

const pictures: Record<string, Picture> = {
  "menu-bar.png": { state: "likely-lasts", command: "menu-bar" },
  "list.png": { state: "likely-lasts", command: "usage" },
  "list-light.png": { state: "likely-lasts", command: "usage", appearance: "light" },
  "problem.png": { state: "signed-out", command: "usage" },
  "problem-menu.png": { state: "signed-out", command: "menu-bar" },
  "over.png": { state: "over", command: "menu-bar" },
  "runs-out.png": { state: "runs-out", command: "usage" },
};

const programs = ["/usr/bin/chromium", "/usr/bin/google-chrome"].concat(
  ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
);
/** Seen in the pictures, which would change each time with a folder of any name. */
const cliFolder = path.join(tmpdir(), "kiro-usage-media");

async function draw({
  state,
  command,
  appearance = "dark",
}: (typeof pictures)[string] & { appearance?: "light" | "dark" }) {
  const { host, remove } = await stagePreview(state, { cliFolder, appearance });
  try {
    const screens = await readScreens(host);
    const { tree, command: shown } = screens.find((screen) => screen.command.name === command)!;
    const { assetsPath } = host;
    if (command === "menu-bar") {
      return (["light", "dark"] as const).map((each) => drawMenuBar(tree!, { assetsPath, appearance: each }));
    }
    const { item } = previewStates[state]!;
    return [drawList(tree!, { title: shown.title, item }, { assetsPath, appearance })];
  } finally {
    await remove();
    rmSync(cliFolder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const executablePath = programs.find((program) => existsSync(program));
  if (executablePath === undefined)
    throw new Error("Pictures need an installed Chromium or Chrome, and none was found.");
  const style = readFileSync(path.join(__dirname, "media/style.css"), "utf8");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-lcd-text"] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1480, height: 900 }, deviceScaleFactor: 2 });
    for (const [name, picture] of Object.entries(pictures)) {
      const figure = html`<style>
          ${new Markup(style)}
        </style>
        <figure>${await draw(picture)}</figure>`;
      await tab.setContent(figure.text);
      // Transparent around the drawing, so that it looks right on a light page and on a dark one.
      const file = path.join(projectFolder, "media", name);
      await tab.locator("figure").screenshot({ path: file, omitBackground: true, animations: "disabled" });
      console.log(`media/${name}`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
