import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json";
import { projectFolder } from "./raycast/project-folder";

interface Source {
  /** Below the project's folder. */
  file: string;
  text: string;
  /** Without comments. */
  code: string;
}

function readSources(folder: string): Source[] {
  const names = readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.(?:[cm]?js|tsx?)$/.test(name))
    .map((name) => {
      const file = path.posix.join(folder, name.split(path.sep).join("/"));
      const text = readFileSync(path.join(projectFolder, file), "utf8");
      return { file, text, code: text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "") };
    });
}

const sources = readSources("src");
const all = [...sources, ...readSources("test"), ...readSources("scripts")];

const filesWhere = (list: Source[], isWrong: (source: Source) => boolean) =>
  list.filter(isWrong).map(({ file }) => file);

describe("files", () => {
  test("are small", () => {
    const longest = 220;
    expect(filesWhere(sources, ({ text }) => text.split("\n").length > longest)).toEqual([]);
  });

  test("have names in kebab case", () => {
    const isOther = ({ file }: Source) => !/^(?:[a-z0-9.-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.\w+$/.test(file);
    expect(filesWhere(all, isOther)).toEqual([]);
  });

  test("have nothing left to do and nothing left over from looking for a mistake", () => {
    const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "XX" + "X"].map((mark) => `\\b${mark}\\b`).join("|"));
    expect(filesWhere(all, ({ text }) => marks.test(text))).toEqual([]);
    expect(filesWhere(sources, ({ code }) => /\bconsole\.|\bdebugger\b/.test(code))).toEqual([]);
    const only = new RegExp(`\\b(?:test|it|describe)\\.${"only"}\\(`);
    expect(filesWhere(all, ({ code }) => only.test(code))).toEqual([]);
  });
});

describe("imports", () => {
  const importsOf = ({ code }: Source) => [...code.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);
  const withRaycast = sources.filter((source) => importsOf(source).some((name) => name.startsWith("@raycast/")));

  test("of Raycast stay out of the Kiro module and of what is pure", () => {
    const inLib = withRaycast.map(({ file }) => file).filter((file) => file.startsWith("src/lib/"));
    expect(inLib.toSorted()).toEqual([
      "src/lib/open-login.ts",
      "src/lib/usage-context.ts",
      "src/lib/use-kiro-usage.ts",
    ]);
  });

  test("of processes, files and schemas stay inside the Kiro module and where Raycast is", () => {
    const heavy = ["execa", "node:child_process", "zod", "zod/mini", "strip-ansi"];
    const wrong = sources.filter((source) => importsOf(source).some((name) => heavy.includes(name)));
    expect(wrong.map(({ file }) => file).filter((file) => !file.startsWith("src/lib/kiro/"))).toEqual([]);
  });

  test("of the Kiro module's parts are made by the module alone", () => {
    const outside = sources.filter(({ file }) => !file.startsWith("src/lib/kiro"));
    expect(filesWhere(outside, (source) => importsOf(source).some((name) => /\/kiro\/[\w-]+$/.test(name)))).toEqual([]);
  });

  test("are packages that package.json declares", () => {
    const names = sources.flatMap(importsOf).filter((name) => !name.startsWith(".") && !name.startsWith("node:"));
    const packages = new Set(names.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
    const declared = [...Object.keys(manifest.dependencies), "react"];
    expect([...packages].filter((name) => !declared.includes(name))).toEqual([]);
    expect(Object.keys(manifest.dependencies).filter((name) => !packages.has(name))).toEqual([]);
  });
});

describe("what package.json declares and what the code reads", () => {
  const code = sources.map((source) => source.code).join("\n");

  test("are the same preferences", () => {
    const shared = [...code.matchAll(/\bpreferences\.(\w+)/g)].map(([, name]) => name);
    expect([...new Set(shared)].toSorted()).toEqual(manifest.preferences.map(({ name }) => name).toSorted());
  });

  test.each(manifest.commands)("are the same preferences and arguments of $name", (command) => {
    const { name, preferences = [], arguments: inputs = [] } = command;
    const source = sources.find(({ file }) => file.startsWith(`src/${name}.`))!;
    const destructured = [...source.code.matchAll(/const \{([^}]*)\} = getPreferenceValues</g)];
    const read = destructured.flatMap(([, names]) => names.split(",").map((each) => each.split(":")[0].trim()));
    expect(read.toSorted()).toEqual(preferences.map((each) => each.name).toSorted());
    const given = /arguments: \{([^}]*)\}/.exec(source.code)?.[1] ?? "";
    expect(
      given
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean),
    ).toEqual(inputs.map((each) => each.name));
  });

  test("preferences are read in two places only", () => {
    const places = filesWhere(sources, (source) => source.code.includes("getPreferenceValues<"));
    expect(places.toSorted()).toEqual(["src/lib/usage-context.ts", "src/menu-bar.tsx"]);
  });
});

describe("Raycast's rules", () => {
  test("a toast stands only in the list; everything else that speaks uses a HUD", () => {
    expect(filesWhere(sources, ({ code }) => code.includes("showToast("))).toEqual(["src/components/list-host.ts"]);
  });

  test("another command is launched only where a failure is caught", () => {
    const launching = sources.filter(({ code }) => /\bawait launchCommand\(/.test(code));
    expect(launching.length).toBeGreaterThan(0);
    expect(filesWhere(launching, ({ code }) => !/try \{\s*await launchCommand\([^]*?\} catch/.test(code))).toEqual([]);
  });

  test("every search bar has a placeholder", () => {
    const lists = sources.filter(({ code }) => /<List\s/.test(code));
    expect(filesWhere(lists, ({ code }) => !code.includes("searchBarPlaceholder="))).toEqual([]);
  });

  test("no token is looked for: not the keychain, not kiro-cli's own files", () => {
    const secret = /keychain|security find-|data\.sqlite|\.aws\/|access_?token|refresh_?token/i;
    expect(filesWhere(sources, ({ code }) => secret.test(code))).toEqual([]);
  });
});
