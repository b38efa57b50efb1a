import { build, type Plugin } from "esbuild";
import path from "node:path";
import { declaredEnum } from "../test/raycast/declared-enum";
import { projectFolder } from "../test/raycast/project-folder";

/** The programs that are started over and over again, as plain JavaScript, so that starting them is cheap. */
export interface Programs {
  /** Runs a command in the test host; see `programs/run-command.ts`. */
  command: string;
  /** Refreshes once; see `programs/run-refresh.ts`. */
  refresh: string;
  /** The Kiro module alone, minified as in a bundle. */
  kiro: string;
}

/** Builds them; the Kiro module is that of the extension in `source`. */
export async function buildPrograms(source: string, folder: string): Promise<Programs> {
  const programs = path.join(projectFolder, "bench/programs");
  const shared = {
    outdir: folder,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    logLevel: "error",
  } as const;
  await build({
    ...shared,
    entryPoints: [path.join(programs, "run-command.ts"), path.join(programs, "run-refresh.ts")],
    define: { "process.env.NODE_ENV": '"production"', __dirname: JSON.stringify(path.join(projectFolder, "bench")) },
    plugins: [inlineEnums],
  });
  await build({ ...shared, entryPoints: [path.join(source, "src/lib/kiro.ts")], minify: true });
  const at = (name: string) => path.join(folder, `${name}.js`);
  return { command: at("run-command"), refresh: at("run-refresh"), kiro: at("kiro") };
}

const names = ["ActionStyle", "Color", "Icon", "LaunchType", "Mask", "PopToRootType"];

/** Reading them from the types of `@raycast/api` at each start would cost more than what is measured. */
const inlineEnums: Plugin = {
  name: "inline-enums",
  setup({ onLoad }) {
    onLoad({ filter: /declared-enum\.ts$/ }, () => {
      const enums = Object.fromEntries(names.map((name) => [name, { ...declaredEnum(name) }]));
      return {
        contents: `const enums = ${JSON.stringify(enums)};\nexport const declaredEnum = (name) => enums[name];`,
      };
    });
  },
};
