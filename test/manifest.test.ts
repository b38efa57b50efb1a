import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../package.json";
import { countedKinds, titleModes } from "../src/lib/words/title";
import { projectFolder } from "./raycast/project-folder";
import { isTitleCase } from "./title-case";

const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");

interface Field {
  name: string;
  type: string;
  title?: string;
  description?: string;
  label?: string;
  placeholder?: string;
  required?: boolean;
  default?: unknown;
  data?: { title: string; value: string }[];
}

interface Command {
  name: string;
  title: string;
  subtitle?: string;
  description: string;
  mode: string;
  interval?: string;
  keywords?: string[];
  preferences?: Field[];
  arguments?: Field[];
}

const commands: Command[] = manifest.commands;
const commandPreferences = commands.flatMap(({ preferences = [] }) => preferences);
const preferences: Field[] = [...(manifest.preferences as Field[]), ...commandPreferences];

describe("the extension", () => {
  test("is named as its users and the store know it", () => {
    expect(manifest).toMatchObject({
      $schema: "https://www.raycast.com/schemas/extension.json",
      name: "kiro-usage",
      title: "Kiro Usage",
      icon: "extension-icon.png",
      license: "MIT",
      private: true,
      platforms: ["macOS"],
      categories: ["Developer Tools", "Productivity"],
    });
    expect(manifest.author).toMatch(/^[a-z0-9_-]+$/);
  });

  test("is described in a sentence and found by its keywords", () => {
    expect(manifest.description).toMatch(/^[A-Z].{20,160}\.$/);
    expect(manifest.keywords).toEqual(expect.arrayContaining(["kiro", "credits", "usage", "quota", "aws", "amazon q"]));
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
  });

  test("has no key that Raycast or npm does not know", () => {
    const extension = ["$schema", "name", "title", "description", "icon", "author", "license", "private", "platforms"];
    const lists = ["categories", "keywords", "contributors", "commands", "tools", "ai", "preferences"];
    const npm = ["scripts", "dependencies", "devDependencies", "engines", "overrides", "sideEffects"];
    expect(Object.keys(manifest).filter((key) => ![...extension, ...lists, ...npm].includes(key))).toEqual([]);
  });

  test("has the scripts that the store's own tools run", () => {
    expect(manifest.scripts).toMatchObject({
      build: expect.stringContaining("ray build -e dist"),
      dev: "ray develop",
      lint: "ray lint",
      publish: "npx @raycast/api@latest publish",
    });
  });
});

describe("commands", () => {
  const texts = ["name", "title", "subtitle", "description", "mode", "interval"];
  const known = [...texts, "icon", "keywords", "preferences", "arguments"];

  test("are these; their names never change", () => {
    expect(commands.map(({ name, mode }) => [name, mode])).toEqual([
      ["usage", "view"],
      ["menu-bar", "menu-bar"],
      ["spending", "view"],
      ["refresh", "no-view"],
      ["copy-usage", "no-view"],
    ]);
  });

  test.each(commands)("$name has a title in title case, a description, and a file", (command) => {
    expect(isTitleCase(command.title)).toBe(true);
    expect(command.title).toContain("Kiro");
    expect(command.description).toMatch(/^[A-Z].{20,160}\.$/);
    expect(Object.keys(command).filter((key) => !known.includes(key))).toEqual([]);
    const files = ["ts", "tsx"].map((ending) => `src/${command.name}.${ending}`);
    expect(files.filter((file) => existsSync(path.join(projectFolder, file)))).toHaveLength(1);
  });

  test.each(["kiro", "credits"])("are all found in Raycast's search by “%s”", (word) => {
    const found = commands.filter(({ title, keywords }) =>
      `${title} ${keywords!.join(" ")}`.toLowerCase().includes(word),
    );
    expect(found).toHaveLength(commands.length);
  });

  test("the menu bar and the refresh have intervals, no more often than Kiro's numbers change", () => {
    const intervals = commands.flatMap(({ name, interval }) => (interval ? [[name, interval]] : []));
    expect(intervals).toEqual([
      ["menu-bar", "10m"],
      ["refresh", "10m"],
    ]);
  });
});

describe("tools", () => {
  test.each(manifest.tools)("$name has a title, a description, and a file whose inputs are explained", (tool) => {
    expect(Object.keys(tool).toSorted()).toEqual(["description", "name", "title"]);
    expect(isTitleCase(tool.title)).toBe(true);
    expect(tool.description).toMatch(/^[A-Z].{20,}\.$/);
    const inputs = /type Input = \{([^]*?)\n\};/.exec(read(`src/tools/${tool.name}.ts`))?.[1] ?? "";
    expect(inputs.match(/^ {2}\w+\??:/gm)?.length).toBe(inputs.match(/^ {2}\/\*\*/gm)?.length);
  });
});

describe("preferences", () => {
  test.each(preferences)("$name is described, optional, and has a default that it offers", (preference) => {
    const { title, description, required, type, data, label, default: usual } = preference;
    expect(isTitleCase(title!)).toBe(true);
    expect(description).toMatch(/^[A-Z].{20,}[.]$/);
    expect(required).toBe(false);
    if (type === "dropdown") {
      expect(data!.map(({ value }) => value)).toContain(usual);
      expect(new Set(data!.map((each) => each.value)).size).toBe(data!.length);
      expect(new Set(data!.map((each) => each.title)).size).toBe(data!.length);
    } else {
      expect(data).toBeUndefined();
    }
    if (type === "checkbox") {
      expect(isTitleCase(label!)).toBe(true);
      expect(typeof usual).toBe("boolean");
    }
    if (type === "textfield") expect(preference.placeholder).toBeTruthy();
  });

  test("none is declared twice", () => {
    const names = preferences.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("the words of a missing kiro-cli name the preference as it is titled", () => {
    const { title } = preferences.find(({ name }) => name === "cliPath")!;
    expect(read("src/lib/kiro/ask/find-binary.ts")).toContain(`“${title}”`);
  });

  test.each([
    ["title", titleModes],
    ["counted", Object.keys(countedKinds)],
  ])("what %s offers is what the code knows", (name, known) => {
    const { data } = preferences.find((preference) => preference.name === name)!;
    expect(data!.map(({ value }) => value)).toEqual([...known]);
    for (const each of data!) expect(isTitleCase(each.title)).toBe(true);
  });
});

describe("dependencies", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test.each(all)("%s is pinned to one version: %s", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("no other package manager has left a lock file", () => {
    const others = ["yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"];
    expect(others.filter((file) => existsSync(path.join(projectFolder, file)))).toEqual([]);
  });
});

describe("files of the store", () => {
  test("prettier is set as Raycast sets it", () => {
    expect(JSON.parse(read(".prettierrc"))).toEqual({ printWidth: 120, singleQuote: false });
  });

  test("the changelog has its title and an entry with the date's placeholder on top", () => {
    const headings = read("CHANGELOG.md").match(/^#{1,2} .*$/gm)!;
    expect(headings[0]).toBe("# Kiro Usage Changelog");
    expect(headings[1]).toMatch(/^## \[[^\]]+\] - \{PR_MERGE_DATE\}$/);
    for (const heading of headings.slice(1)) {
      expect(heading).toMatch(/^## \[[^\]]+\] - (\{PR_MERGE_DATE\}|\d{4}-\d{2}-\d{2})$/);
    }
  });

  test("the license is MIT", () => {
    expect(read("LICENSE")).toMatch(/^MIT License\n/);
  });

  test("the README names the extension, every command and every preference", () => {
    const readme = read("README.md");
    expect(readme.startsWith("# Kiro Usage\n")).toBe(true);
    const titles = [...commands, ...preferences].map(({ title }) => title!);
    expect(titles.filter((title) => !readme.includes(title))).toEqual([]);
  });
});
