import { chmodSync, copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fixedSurroundings } from "../raycast/stage";
import { look, refresh } from "./look";
import type { Flow } from "./run-flow";
import { minute, used } from "./scenarios";

/** Logins, releases and sources that come and go. */
export const accountFlows: Flow[] = [
  {
    name: "Signed out and in again elsewhere: said first, and right again at the next interval",
    stage: { earlier: { minutesAgo: 20 }, scenario: { state: "signed-out" } },
    async act({ host, fake }) {
      await refresh(host);
      const said = (await look(host)).row;
      fake.update(used(20));
      await host.pass(10 * minute);
      return { said, title: (await look(host)).title };
    },
    expected: { said: "Signed Out", title: "30" },
  },
  {
    name: "kiro-cli is updated in between, with a saved v3: a model is never asked",
    stage: {
      earlier: { minutesAgo: 20, scenario: { release: "1.29.0" } },
      scenario: { release: "3.0.0", savedEngine: "v3" },
    },
    async act({ host }) {
      await refresh(host);
      return look(host);
    },
    expected: { asked: 1, title: "37.5" },
  },
  {
    name: "kiro-cli is not there, and then it is: found at the next interval",
    async act({ host, fake }) {
      const elsewhere = path.join(host.supportPath, "kiro-cli");
      host.preferences.cliPath = elsewhere;
      await refresh(host);
      const said = (await look(host)).row;
      copyFileSync(fake.path, elsewhere);
      chmodSync(elsewhere, 0o755);
      await host.pass(10 * minute);
      const { title } = await look(host);
      rmSync(elsewhere);
      return { said, title };
    },
    expected: { asked: 1, said: "kiro-cli Not Found", title: "37.5" },
  },
  {
    name: "Only the Kiro IDE is there, then a kiro-cli that is signed out: its number is shown, and stays",
    stage: { ...fixedSurroundings, scenario: null, ide: { used: 418.26, minutesAgo: 25 } },
    async act({ host, fake }) {
      await refresh(host);
      const first = await look(host);
      const runs = fake.readRuns().length;
      host.preferences.cliPath = fake.path;
      delete host.hiddenProgram;
      fake.update({ state: "signed-out" });
      await host.pass(10 * minute);
      return { first: first.title, hasProblem: /Not Found|Signed Out/.test(first.row), runs, ...(await look(host)) };
    },
    expected: { first: "581.7", hasProblem: false, runs: 0, title: "581.7" },
  },
];
