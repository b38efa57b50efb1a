import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json";
import { chooseMeter } from "../src/lib/words/title";
import { KiroError } from "../src/lib/kiro";
import { createReading } from "./create-reading";
import { projectFolder } from "./raycast/project-folder";

const assets = path.join(projectFolder, "assets");
const files = readdirSync(assets).filter((name) => name.endsWith(".png"));

/** Width, height and color type of a PNG, from its header. */
function readHeader(file: string): { width: number; height: number; hasAlpha: boolean } {
  const bytes = readFileSync(path.join(assets, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: [4, 6].includes(bytes[25]) };
}

test("the icon of the extension is a PNG of 512 by 512", () => {
  expect(readHeader(manifest.icon)).toEqual({ width: 512, height: 512, hasAlpha: true });
});

test.each(files.filter((file) => file.startsWith("meter-")))("%s is square, sharp, and clear around it", (file) => {
  expect(readHeader(file)).toEqual({ width: 64, height: 64, hasAlpha: true });
});

test("every file is used, and every file that is used is there", () => {
  const known = { error: null, isStale: false };
  const snapshot = createReading();
  const percents = Array.from({ length: 2001 }, (_, index) => index / 10);
  const credits = (usedPercent: number | null) => {
    return {
      used: 0,
      limit: 1,
      remaining: 1,
      usedPercent,
      of: null,
      isAtLeast: false,
      overage: null,
      isCovered: false,
    };
  };
  const meters = [
    ...percents.map((percent) => chooseMeter({ ...known, snapshot }, credits(percent))),
    chooseMeter({ ...known, snapshot }, credits(null)),
    chooseMeter({ ...known, snapshot }, null),
    chooseMeter({ ...known, snapshot, isStale: true }, credits(1)),
    chooseMeter({ ...known, snapshot: null }, null),
    chooseMeter({ ...known, snapshot: null, error: new KiroError("timed-out") }, null),
    chooseMeter({ ...known, snapshot: null, error: new KiroError("not-logged-in") }, null),
  ];
  const used = new Set([manifest.icon, ...meters.map((name) => `${name}.png`)]);
  expect([...used].toSorted()).toEqual(files.toSorted());
});

test("every picture that a source names is there", () => {
  const sources = readdirSync(path.join(projectFolder, "src"), { recursive: true, encoding: "utf8" });
  const texts = sources.filter((file) => /\.tsx?$/.test(file));
  const named = texts.flatMap((file) => {
    const text = readFileSync(path.join(projectFolder, "src", file), "utf8");
    return [...text.matchAll(/"([\w-]+\.(?:png|svg|jpe?g))"/g)].map(([, name]) => name);
  });
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});

test("the pictures are as they are drawn", () => {
  const script = path.join(projectFolder, "scripts/draw-icons.mjs");
  const said = execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(said).toContain(`${files.length} files`);
});
