import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../test/raycast/project-folder";
import { describeMachine, type Machine } from "./describe-machine";
import type { Figure } from "./figure";
import { measureFirstPaint, measureQuietTick } from "./measure-commands";
import { measureHeap } from "./measure-heap";
import { measureParser } from "./measure-parser";
import { measureRefresh } from "./measure-refresh";
import { measureSize } from "./measure-size";
import { printTables } from "./print-tables";
import { prepareStage } from "./stage";
import { writeDocument } from "./write-document";

/** What one run of the benchmark found. */
export interface Report {
  machine: Machine;
  figures: Figure[];
}

const help = `npm run bench -- [options]

Measures how long the commands take, what they hold and what they weigh, and writes docs/performance.md.

  --json            print the figures as JSON, and write nothing
  --source FOLDER   the checkout of this extension to measure; this one by default
  --before          keep the figures in bench/before.json, as what later ones are compared with
`;

const beforeFile = path.join(projectFolder, "bench/before.json");

/** The benchmark was called in a way that it does not understand. The message is one line for the person. */
class UsageError extends Error {}

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean" },
        source: { type: "string" },
        before: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    // Node adds a sentence or two about positional arguments, which nobody who mistyped an option needs.
    const [sentence = ""] = (error as Error).message.split(/\.?\s*(?:\n|\. (?=[A-Z]))/);
    throw new UsageError(`${sentence}. See --help.`);
  }
}

async function main(): Promise<void> {
  const options = parse();
  if (options.help) return void process.stdout.write(help);

  const source = path.resolve(options.source ?? projectFolder);
  if (!existsSync(path.join(source, "package.json"))) {
    throw new UsageError(`There is no checkout of this extension in ${options.source}.`);
  }
  const figures = await measureAll(source);
  const report: Report = { machine: describeMachine(), figures };
  if (options.before) writeFileSync(beforeFile, `${JSON.stringify(report, null, 2)}\n`);
  if (options.json) return void process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

  const before: Report = JSON.parse(readFileSync(beforeFile, "utf8"));
  process.stdout.write(`${printTables({ before, after: report })}\n`);
  if (options.source === undefined) await writeDocument({ before, after: report });
}

async function measureAll(source: string): Promise<Figure[]> {
  const stage = await prepareStage(source);
  try {
    const figures: Figure[] = [];
    for (const measure of [
      measureFirstPaint,
      measureQuietTick,
      measureRefresh,
      measureParser,
      measureSize,
      measureHeap,
    ]) {
      const startedAt = performance.now();
      figures.push(...(await measure(stage)));
      process.stderr.write(`${measure.name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s\n`);
    }
    return figures;
  } finally {
    stage.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
