import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Bundles a TypeScript file of this folder, so that a plain process or a worker can run it. */
export async function buildScript(name: string): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-script-"));
  const file = path.join(folder, `${name}.cjs`);
  const entry = path.join(__dirname, `${name}.ts`);
  await build({ entryPoints: [entry], outfile: file, bundle: true, platform: "node", format: "cjs", target: "node22" });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
