/** Measures the extension and writes docs/performance.md: `npm run bench`. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { buildExtension } from "../test/raycast/build-extension";
import { projectFolder } from "../test/raycast/project-folder";
import { describeMachine } from "./describe-machine";
import { measureBundles } from "./measure-bundles";
import { measureFirstPaint } from "./measure-first-paint";
import { measureForecast } from "./measure-forecast";
import { measureHeap } from "./measure-heap";
import { measureParser } from "./measure-parser";
import { measureQuiet } from "./measure-quiet";
import { measureRefresh } from "./measure-refresh";
import { setHosts } from "../test/budgets/set-hosts";

const document = path.join(projectFolder, "docs/performance.md");
const [begin, end] = ["<!-- figures: begin -->", "<!-- figures: end -->"];

async function main(): Promise<void> {
  const load = loadavg()[0]!;
  await buildExtension();
  const hosts = await setHosts();
  const sections: string[] = [];
  try {
    for (const measure of [
      measureFirstPaint,
      measureQuiet,
      measureRefresh,
      measureBundles,
      measureParser,
      measureForecast,
      measureHeap,
    ]) {
      sections.push(await measure(hosts));
      process.stdout.write(`${sections.at(-1)}\n\n`);
    }
  } finally {
    await hosts.remove();
  }
  const figures = [begin, `Measured ${describeMachine(load)}.`, ...sections, end].join("\n\n");
  const text = readFileSync(document, "utf8");
  const renewed = text.slice(0, text.indexOf(begin)) + figures + text.slice(text.indexOf(end) + end.length);
  writeFileSync(document, await format(renewed, { parser: "markdown", printWidth: 120 }));
}

void main();
