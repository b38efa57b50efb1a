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
  /** What it imports at run time or for its types: files below the project's folder, or packages. */
  imports: string[];
}

const sources = readSources("src");
const all = [...sources, ...["test", "scripts", "bench"].flatMap(readSources)];

function readSources(folder: string): Source[] {
  const names = readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:[cm]?js|tsx?)$/.test(name)).map((name) => path.posix.join(folder, name));
  return files.map((file) => {
    const text = readFileSync(path.join(projectFolder, file), "utf8");
    const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
    const names = [...code.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);
    const imports = names.map((name) => (name.startsWith(".") ? path.posix.join(path.dirname(file), name) : name));
    return { file, text, code, imports };
  });
}

const filesWhere = (list: Source[], isWrong: (source: Source) => boolean) =>
  list.filter(isWrong).map(({ file }) => file);

describe("files", () => {
  test("are small", () => {
    expect(filesWhere(sources, ({ text }) => text.split("\n").length > 220)).toEqual([]);
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

/** The rooms, and which others each may import from. A file is in the first room that its path begins with. */
const rooms: [room: string, from: string[]][] = [
  ["src/lib/kiro/snapshot", []],
  ["src/lib/kiro/kiro-error", []],
  ["src/lib/kiro/history-entry", ["src/lib/kiro/snapshot"]],
  ["src/lib/forecast/", ["src/lib/kiro/snapshot", "src/lib/kiro/history-entry"]],
  ["src/lib/kiro/report/", ["src/lib/kiro/snapshot", "src/lib/kiro/kiro-error"]],
  ["src/lib/kiro/process/", ["src/lib/kiro/kiro-error"]],
  [
    "src/lib/kiro/acp/",
    ["src/lib/kiro/snapshot", "src/lib/kiro/kiro-error", "src/lib/kiro/report/", "src/lib/kiro/process/"],
  ],
  [
    "src/lib/kiro/keep/",
    ["src/lib/kiro/snapshot", "src/lib/kiro/kiro-error", "src/lib/kiro/history-entry", "src/lib/forecast/"],
  ],
  ["src/lib/kiro/ask/", ["src/lib/kiro/", "src/lib/forecast/"]],
  ["src/lib/kiro", ["src/lib/kiro", "src/lib/forecast/"]],
  ["src/lib/words/", ["src/lib/kiro", "src/lib/forecast/"]],
  ["src/edge/", ["src/lib/"]],
  ["src/components/", ["src/edge/", "src/lib/"]],
  ["src/", ["src/"]],
];

describe("imports", () => {
  const roomOf = (file: string) => rooms.find(([room]) => file.startsWith(room))![0];

  test("go one way between the rooms", () => {
    const wrong = sources.flatMap(({ file, imports }) => {
      const [room, from] = rooms.find(([each]) => file.startsWith(each))!;
      const isWrong = (other: string) => roomOf(other) !== room && !from.some((each) => other.startsWith(each));
      return imports.filter((other) => other.startsWith("src/") && isWrong(other)).map((other) => `${file} ← ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  test("have no circle, at any depth", () => {
    const withoutEnding = (name: string) => name.replace(/\.(?:[cm]?js|tsx?)$/, "");
    const graph = new Map(all.map(({ file, imports }) => [withoutEnding(file), imports.map(withoutEnding)]));
    const circles = new Set<string>();
    const done = new Set<string>();
    const follow = (file: string, above: string[]) => {
      if (above.includes(file)) circles.add([...above.slice(above.indexOf(file)), file].join(" → "));
      if (above.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) follow(next, [...above, file]);
      done.add(file);
    };
    for (const file of graph.keys()) follow(file, []);
    expect([...circles]).toEqual([]);
  });

  test("of Raycast are made by the commands, the components and the edge alone", () => {
    const isRaycast = ({ imports }: Source) => imports.some((name) => name.startsWith("@raycast/"));
    expect(filesWhere(sources, isRaycast).filter((file) => file.startsWith("src/lib/"))).toEqual([]);
  });

  test("of what starts processes stay where processes are started, and schemas where things are read", () => {
    const importing = (...names: string[]) =>
      filesWhere(sources, ({ imports }) => imports.some((name) => names.includes(name)));
    expect(importing("execa", "node:child_process").filter((file) => !file.startsWith("src/lib/kiro/"))).toEqual([]);
    expect(importing("valibot", "strip-ansi").filter((file) => !file.startsWith("src/lib/"))).toEqual([]);
  });

  test("of the Kiro module go through its table of contents", () => {
    // The forecast stands below it, and knows the shapes alone.
    const outside = sources.filter(({ file }) => !/^src\/lib\/(?:kiro|forecast)/.test(file));
    expect(filesWhere(outside, ({ imports }) => imports.some((name) => name.startsWith("src/lib/kiro/")))).toEqual([]);
  });

  test("of what asks kiro-cli are put off, for who reads or parses only", () => {
    const eager = /from "[^"]*kiro\/ask\/(?!usage-context)/;
    expect(filesWhere(sources, ({ file, code }) => /^src\/(?!lib\/kiro\/)/.test(file) && eager.test(code))).toEqual([]);
  });

  test("are packages that package.json declares", () => {
    const names = sources.flatMap(({ imports }) => imports).filter((name) => !/^(?:src\/|node:)/.test(name));
    const packages = new Set(names.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
    const declared = [...Object.keys(manifest.dependencies), "react"];
    expect([...packages].filter((name) => !declared.includes(name))).toEqual([]);
    expect(Object.keys(manifest.dependencies).filter((name) => !packages.has(name))).toEqual([]);
  });
});

test("nothing is exported that no other file names", () => {
  const exported = all.flatMap(({ file, code }) =>
    [...code.matchAll(/^export (?:async )?(?:function|const|interface|type|class) (\w+)/gm)].map(([, name]) => ({
      file,
      name,
    })),
  );
  const isAlone = ({ file, name }: (typeof exported)[number]) =>
    !all.some((other) => other.file !== file && new RegExp(`\\b${name}\\b`).test(other.text));
  expect(exported.length).toBeGreaterThan(100);
  expect(exported.filter(isAlone).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
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
    const listNames = (pattern: RegExp) =>
      [...source.code.matchAll(pattern)].flatMap(([, names]) =>
        names.split(",").map((each) => each.split(":")[0].trim()),
      );
    expect(listNames(/const \{([^}]*)\} = getPreferenceValues</g).toSorted()).toEqual(
      preferences.map((each) => each.name).toSorted(),
    );
    expect(listNames(/arguments: \{([^}]*)\}/g)).toEqual(inputs.map((each) => each.name));
  });
});

describe("Raycast's rules", () => {
  test("a toast stands only in the list; everything else that speaks uses a HUD", () => {
    expect(filesWhere(sources, ({ code }) => code.includes("showToast("))).toEqual(["src/components/list-host.ts"]);
  });

  test("another command is launched only where a failure is caught", () => {
    const launching = sources.filter(({ code }) => code.includes("launchCommand("));
    expect(launching.length).toBeGreaterThan(0);
    expect(filesWhere(launching, ({ code }) => !/try \{[^]*?\} catch/.test(code))).toEqual([]);
  });

  test("a timer is a number in Raycast and has no methods", () => {
    expect(filesWhere(sources, ({ code }) => /set(?:Timeout|Interval)\([^]*?\)\.(?:un)?ref\(/.test(code))).toEqual([]);
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
