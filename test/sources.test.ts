import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json";
import { projectFolder } from "./raycast/project-folder";

interface Source {
  /** Below the project's folder. */
  file: string;
  text: string;
  /** What it imports at run time or for its types: files below the project's folder without ending, or packages. */
  imports: string[];
}

const sources = readSources("src");
const all = [...sources, ...["test", "scripts", "bench"].flatMap(readSources)];

function readSources(folder: string): Source[] {
  const names = readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:[cm]?js|tsx?)$/.test(name)).map((name) => path.posix.join(folder, name));
  return files.map((file) => {
    const text = readFileSync(path.join(projectFolder, file), "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
    const names = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);
    const imports = names.map((name) => (name.startsWith(".") ? path.posix.join(path.dirname(file), name) : name));
    return { file, text, imports: imports.map(withoutEnding) };
  });
}

function withoutEnding(name: string): string {
  return name.replace(/\.(?:[cm]?js|tsx?)$/, "");
}

const filesWhere = (list: Source[], isWrong: (source: Source) => boolean) =>
  list.filter(isWrong).map(({ file }) => file);

test("files are small, have names in kebab case, and are finished", () => {
  expect(filesWhere(sources, ({ text }) => text.split("\n").length > 300)).toEqual([]);
  const isOther = ({ file }: Source) => !/^(?:[a-z0-9.-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.\w+$/.test(file);
  expect(filesWhere(all, isOther)).toEqual([]);
  const only = new RegExp(`\\b(?:test|it|describe)\\.${"only"}\\(`);
  expect(filesWhere(all, ({ text }) => only.test(text))).toEqual([]);
});

// The rooms and their arrows are rules of eslint, which sees one file at a time.
test("imports have no circle", () => {
  const graph = new Map(all.map(({ file, imports }) => [withoutEnding(file), imports]));
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

test("packages that are imported are declared, and those that are declared are imported", () => {
  const names = sources.flatMap(({ imports }) => imports).filter((name) => !/^(?:src\/|node:)/.test(name));
  const packages = new Set(names.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
  const declared = Object.keys(manifest.dependencies);
  expect([...packages].filter((name) => name !== "react").toSorted()).toEqual(declared.toSorted());
});

test("preferences that are read are declared, and those that are declared are read", () => {
  const code = sources.map(({ text }) => text).join("\n");
  const shared = [...code.matchAll(/(?:\bpreferences|getPreferenceValues<\w+>\(\))\.(\w+)/g)].map(([, name]) => name!);
  const own = [...code.matchAll(/const \{([^}]*)\} = getPreferenceValues</g)].flatMap(([, names]) =>
    names!.split(",").map((each) => each.split(":")[0]!.trim()),
  );
  const commands: { preferences?: { name: string }[] }[] = manifest.commands;
  const declared = [manifest, ...commands].flatMap(({ preferences = [] }) => preferences).map(({ name }) => name);
  expect([...new Set([...shared, ...own])].toSorted()).toEqual(declared.toSorted());
});

test("no token is looked for: not the keychain, not the login of kiro-cli or the IDE", () => {
  const secret = /keychain|security find-|data\.sqlite|\.aws\/|kiro-auth-token|access_?token|refresh_?token/i;
  expect(filesWhere(sources, ({ text }) => secret.test(text))).toEqual([]);
});
