import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPaths = ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** An installed Chromium; nothing is ever downloaded. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  const files = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...files, ...macPaths].find(isExecutable);
}

/** Starts it without a window, and without anything that would ask the network. */
export function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = ["quic", "background-networking", "component-update", "sync", "gpu"].map((name) => `--disable-${name}`);
  return chromium.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--no-first-run", "--disable-lcd-text", ...quiet],
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
