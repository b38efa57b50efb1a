import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { createTurn, createV2, SessionHome } from "./create-session-home";

test("a scan that is killed again and again loses no turn and counts none twice", async () => {
  const kiro = new SessionHome();
  try {
    const total = 600;
    for (let file = 0; file < total / 2; file++) {
      const turns = [1, 2].map((credits) => createTurn("2026-11-20T08:00:00.000Z", [credits]));
      kiro.write(`cli/${file}.json`, createV2(turns));
    }
    const script = path.join(kiro.folder, "scan.cjs");
    const entry = path.resolve(__dirname, "../../../../src/lib/kiro/sessions/scan-spending.ts");
    await build({ entryPoints: [entry], bundle: true, platform: "node", outfile: script, logLevel: "error" });
    const { home, folder } = kiro;
    const code = `const { scanSpending } = require(${JSON.stringify(script)});
      const context = { ...${JSON.stringify({ home, folder, env: {} })}, now: () => new Date("2026-11-21T12:00:00Z") };
      (async () => { while (!(await scanSpending(context, { budgetMs: 2 })).isComplete); })();`;
    const size = () => statSync(kiro.ledger, { throwIfNoEntry: false })?.size ?? 0;
    let known = 0;
    for (let kill = 0; kill < 4; kill++) {
      const child = spawn(process.execPath, ["-e", code], { stdio: "ignore" });
      const exit = once(child, "exit");
      for (const before = size(); size() <= before && child.exitCode === null;) await sleep(1);
      child.kill("SIGKILL");
      await exit;
      const entries = await kiro.read();
      expect(entries.length).toBeGreaterThanOrEqual(known);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      known = entries.length;
    }
    expect(known).toBeGreaterThan(0);
    expect(await kiro.scan(1e9)).toMatchObject({ isComplete: true, entriesAdded: total - known });
    expect((await kiro.credits()).reduce((sum, credits) => sum + credits, 0)).toBe(total * 1.5);
  } finally {
    kiro.remove();
  }
});
