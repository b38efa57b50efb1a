/**
 * Measures the extension and writes docs/performance.md: `npm run bench`. `npm run bench -- <commit>` also measures the
 * first paints of an earlier commit, in turn with ours.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { setHosts } from "../test/budgets/set-hosts";
import { buildExtension } from "../test/raycast/build-extension";
import { projectFolder } from "../test/raycast/project-folder";
import { buildCommit } from "./build-commit";
import { describeMachine } from "./describe-machine";
import { measureBundles } from "./measure-bundles";
import { measureFirstPaint } from "./measure-first-paint";
import { measureForecast } from "./measure-forecast";
import { measureParser } from "./measure-parser";
import { measureQuiet } from "./measure-quiet";
import { measureRefresh } from "./measure-refresh";
import { measureSpending } from "./measure-spending";

const document = path.join(projectFolder, "docs/performance.md");
const [begin, end] = ["<!-- figures: begin -->", "<!-- figures: end -->"];

async function main(commit?: string): Promise<void> {
  const load = loadavg()[0]!;
  await buildExtension();
  const before = commit === undefined ? null : await buildCommit(commit);
  const hosts = await setHosts(before?.bundles);
  const sections: string[] = commit === undefined ? [] : [`The earlier version is commit ${commit}.`];
  try {
    for (const measure of [
      measureFirstPaint,
      measureQuiet,
      measureRefresh,
      measureBundles,
      measureParser,
      measureForecast,
      measureSpending,
    ]) {
      sections.push(await measure(hosts));
      process.stdout.write(`${sections.at(-1)}\n\n`);
    }
  } finally {
    await hosts.remove();
    await before?.remove();
  }
  const figures = [begin, `Measured ${describeMachine(load)}.`, ...sections, end].join("\n\n");
  const text = readFileSync(document, "utf8");
  const renewed = text.slice(0, text.indexOf(begin)) + figures + text.slice(text.indexOf(end) + end.length);
  writeFileSync(document, await format(renewed, { parser: "markdown", printWidth: 120 }));
}

void main(process.argv[2]);
