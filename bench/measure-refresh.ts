import path from "node:path";
import { installFakeKiroCli } from "../test/fake/install-fake-kiro-cli";
import type { Scenario } from "../test/fake/scenario";
import { summarize, type Figure } from "./figure";
import type { RefreshRun } from "./programs/run-refresh";
import { runReaped } from "./run-reaped";
import type { Stage } from "./stage";

/** How long output must be still before a complete report counts as all there is, and 60 ms. */
const goal = 100 + 60;

const cases: { name: string; rounds: number; behavior: Scenario["behavior"] }[] = [
  { name: "kiro-cli that answers at once", rounds: 15, behavior: {} },
  { name: "kiro-cli that takes 3 s", rounds: 3, behavior: { chat: { delayMs: 3_000 } } },
  {
    name: "helper that holds the pipes for 10 s",
    rounds: 9,
    behavior: { chat: { helper: "holds-stdout", helperSeconds: 10 } },
  },
];

/** Measures what a refresh adds to what kiro-cli itself needs, in pairs of a bare run and a refresh. */
export async function measureRefresh(stage: Stage): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const each of cases) figures.push(...(await measureCase(stage, each)));
  return figures;
}

async function measureCase(stage: Stage, { name, rounds, behavior }: (typeof cases)[number]): Promise<Figure[]> {
  const group = "Refresh beyond kiro-cli's last byte";
  const fake = await installFakeKiroCli(
    { release: "2.24.1", behavior },
    { folder: path.join(stage.folder, "refreshed-cli") },
  );
  const runs: RefreshRun[] = [];
  for (let round = 0; round < rounds; round++) {
    const task = { kiroFile: stage.programs.kiro, cliPath: fake.path, bareFirst: round % 2 === 0 };
    runs.push(await runReaped<RefreshRun>(stage.programs.refresh, task));
  }
  fake.remove();
  return [
    { group, name: `${name}: kiro-cli alone`, unit: "ms", ...summarize(runs.map(({ bare }) => bare)) },
    {
      group,
      name: `${name}: more until the reading is known`,
      unit: "ms",
      goal,
      ...summarize(runs.map(({ known, bare }) => known - bare)),
    },
    {
      group,
      name: `${name}: more until all is cleaned up`,
      unit: "ms",
      ...summarize(runs.map(({ done, bare }) => done - bare)),
    },
  ];
}
