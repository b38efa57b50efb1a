import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../test/raycast/project-folder";
import { printTable } from "./print-table";

const dist = path.join(projectFolder, "dist");
/** As in test/budgets/bundle-size.test.ts. */
const goals: Record<string, number> = { "menu-bar.js": 35_000, "usage.js": 45_000, "spending.js": 45_000 };
const views = Object.keys(goals);

const bytes = (count: number) => count.toLocaleString("en-US");

/** Weighs the bundles and tells what the two views are made of. */
export async function measureBundles(): Promise<string> {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const sizes = names.toSorted().map((name) => {
    const text = readFileSync(path.join(dist, name), "utf8");
    const goal = name in goals ? `≤ ${bytes(goals[name]!)}, starts no process` : "";
    return [name, bytes(Buffer.byteLength(text)), text.includes("child_process") ? "yes" : "no", goal];
  });
  const parts = await Promise.all(views.map((view) => weighPackages(view.replace(".js", ".tsx"))));
  const packages = [...new Set(parts.flatMap((each) => [...each.keys()]))];
  const rows = packages.map((name) => [name, ...parts.map((each) => bytes(each.get(name) ?? 0))]);
  return [
    printTable("Bundles, in bytes", ["", "Size", "Starts processes", "Goal"], sizes),
    printTable("What is in the views, in bytes", ["", ...views], rows),
  ].join("\n\n");
}

/** Bytes in the bundle by package, heaviest first; bundled as `ray build` does it. */
async function weighPackages(entry: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    entryPoints: [path.join(projectFolder, "src", entry)],
    bundle: true,
    minify: true,
    platform: "node",
    external: ["@raycast/api", "react"],
    outdir: dist,
    write: false,
    metafile: true,
  });
  const sizes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
    if (bytesInOutput === 0) continue;
    const name =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? /src(?:\/lib)?\/\w+(?=\/)/.exec(file)?.[0] ?? "src";
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return new Map([...sizes].sort(([, a], [, b]) => b - a));
}
