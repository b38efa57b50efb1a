import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { refreshUsage } from "../src/lib/kiro";
import { installFakeKiroCli } from "./fake/install-fake-kiro-cli";

async function main() {
  const cases = JSON.parse(process.argv[2] ?? "[{}]");
  for (const scenario of cases) {
    const { timeoutMs = 10000, times = 1, ...rest } = scenario;
    const fake = await installFakeKiroCli(rest);
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "try-")));
    const map = new Map<string, string>();
    const storage = { get: (k: string) => map.get(k), set: (k: string, v: string) => void map.set(k, v), remove: (k: string) => void map.delete(k) };
    const context = { openStorage: () => storage, folder, env: { PATH: `${fake.folder}:/usr/bin:/bin`, HOME: folder }, home: folder, platform: process.platform, now: () => new Date(), cliPath: "", timeoutMs, maxAgeMs: 300000, hideAccount: false };
    for (let i = 0; i < times; i++) {
      fake.clearLedger();
      const t = performance.now();
      const state = await refreshUsage(context, { force: true, ...(scenario.options ?? {}) });
      console.log(JSON.stringify(scenario), "→", Math.round(performance.now() - t), "ms", state.error ? `${state.error.kind}: ${state.error.detail}` : "", state.snapshot ? `${state.snapshot.source} ${state.snapshot.primary?.used}/${state.snapshot.primary?.limit} reset ${state.snapshot.primary?.resetsAt} v${state.snapshot.cliVersion} ${state.snapshot.identity.accountEmail} windows ${state.snapshot.windows.length} exceed ${state.snapshot.mayExceedLimit}` : "no reading", "ways", state.report?.ways.join(","), "own", state.report?.usedOwnAgent);
      console.log("    sessions", fake.readSessions().length); for (const e of fake.readLedger()) console.log("   ", e.event, e.event === "run" ? (e as any).argv.join(" ") : JSON.stringify(e));
      console.log("    ways:", map.get("ways"), "pulse", map.get("pulse"), "left", map.get("leftovers"));
    }
    fake.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
void main();
