import { createRequire } from "node:module";
import { Bench } from "tinybench";
import { summarize, type Figure } from "./figure";
import { adversarialText, mcpNoise, plainReport } from "./texts";
import type { Stage } from "./stage";

type KiroModule = typeof import("../src/lib/kiro");

const sizes = { "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };

/** Within how much the time for a byte must stay from 10 KB to 10 MB. */
const linearGoal = 1.5;

/** Measures how many bytes a second the parser reads, and whether ten times the text takes ten times the time. */
export async function measureParser(stage: Stage): Promise<Figure[]> {
  const { parseUsage }: KiroModule = createRequire(stage.programs.kiro)(stage.programs.kiro);
  const read = (text: string) => {
    try {
      parseUsage(text);
    } catch {
      return;
    }
  };
  const group = "Parser";
  const report = plainReport();
  const rates = await time(read, {
    "Plain report": report,
    "1 MB of MCP noise, then the report": mcpNoise(1_000_000) + report,
    "2 MB of adversarial text": adversarialText(2_000_000),
  });
  const linear = [];
  for (const [name, write] of [["MCP noise", mcpNoise] as const, ["adversarial text", adversarialText] as const]) {
    const texts = Object.fromEntries(Object.entries(sizes).map(([size, bytes]) => [size, write(bytes)]));
    // What else the machine does only adds to the time, and most to the longest runs.
    const fastest = (await time(read, texts)).map(({ nsPerByte }) => Math.min(...nsPerByte));
    const value = Math.max(...fastest) / Math.min(...fastest);
    linear.push({ group, name: `Slowest by fastest byte, 10 KB to 10 MB, ${name}`, unit: "times" as const, value });
  }
  return [
    ...rates.map(({ name, nsPerByte }) => ({
      group,
      name,
      unit: "MB/s" as const,
      ...summarize(nsPerByte.map((ns) => 1_000 / ns)),
    })),
    ...linear.map((figure) => ({ ...figure, goal: linearGoal })),
  ];
}

async function time(read: (text: string) => void, texts: Record<string, string>) {
  const bench = new Bench({ time: 500, iterations: 5, warmupTime: 200, warmupIterations: 2, retainSamples: true });
  for (const [name, text] of Object.entries(texts)) bench.add(name, () => read(text));
  const tasks = await bench.run();
  return tasks.map(({ name, result }) => {
    if (!("latency" in result) || result.latency.samples === undefined) throw new Error(`${name} was not measured.`);
    const bytes = Buffer.byteLength(texts[name]!);
    return { name, nsPerByte: result.latency.samples.map((ms) => (ms * 1e6) / bytes) };
  });
}
