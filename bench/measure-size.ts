import type { BuildOptions, Metafile } from "esbuild";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { projectFolder } from "../test/raycast/project-folder";
import type { Figure } from "./figure";
import type { Stage } from "./stage";

/** What `ray build` calls, so that what is measured is what is shipped. */
const rayEsbuild: typeof import("esbuild") = createRequire(path.join(projectFolder, "node_modules/@raycast/api/bin/"))(
  "esbuild",
);

/** The options of `ray build -e dist`. */
const rayOptions: BuildOptions = {
  bundle: true,
  minify: true,
  platform: "node",
  target: "node22.22.2",
  external: ["@raycast/api", "react", "react-devtools-raycast", "@parcel/source-map"],
  jsxFactory: "_jsx",
  jsxFragment: "_jsxFragment",
};

const menuBarGoal = 200_000;

/** Measures the bundles, and tells what the menu bar's is made of. */
export async function measureSize(stage: Stage): Promise<Figure[]> {
  const names = readdirSync(stage.bundles, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const sizes = names.sort().map((name) => ({
    group: "Size of the bundles",
    name,
    unit: "bytes" as const,
    value: statSync(path.join(stage.bundles, name)).size,
    goal: name === "menu-bar.js" ? menuBarGoal : undefined,
  }));
  return [...sizes, ...(await lookInside(stage))];
}

async function lookInside(stage: Stage): Promise<Figure[]> {
  const { metafile } = await rayEsbuild.build({
    ...rayOptions,
    entryPoints: [path.join(stage.source, "src/menu-bar.tsx")],
    absWorkingDir: stage.source,
    outdir: stage.folder,
    write: false,
    metafile: true,
  });
  const group = "What is in menu-bar.js";
  const packages = groupByPackage(metafile);
  const named = packages.filter(({ bytes }) => bytes >= 2_000);
  const rest = packages.filter((each) => !named.includes(each));
  const sum = rest.reduce((total, { bytes }) => total + bytes, 0);
  return [...named, { name: `${rest.length} smaller packages`, bytes: sum }].map(({ name, bytes }) => ({
    group,
    name,
    unit: "bytes",
    value: bytes,
  }));
}

function groupByPackage({ outputs }: Metafile): { name: string; bytes: number }[] {
  const sizes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(outputs)[0]!.inputs)) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? "this extension";
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}
