import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "../test/raycast/project-folder";

const tools = path.join(projectFolder, "node_modules/.bin");

/** Builds an extension as the Store does. */
export async function buildExtension(source: string, outputFolder: string): Promise<void> {
  // The tools' folder comes first because it also holds the Node release that `ray` needs.
  const env = { ...process.env, PATH: [tools, process.env.PATH].join(path.delimiter) };
  const ray = path.join(tools, "ray");
  await promisify(execFile)(ray, ["build", "-e", "dist", "-o", outputFolder], { cwd: source, env });
}

const sources = {
  "menu-bar.tsx": `import { MenuBarExtra } from "@raycast/api";
export default function Empty() {
  return <MenuBarExtra title="Nothing" />;
}
`,
  "usage.tsx": `import { List } from "@raycast/api";
export default function Empty() {
  return <List />;
}
`,
  "copy-usage.ts": `import { showHUD } from "@raycast/api";
export default async function Empty() {
  await showHUD("Nothing");
}
`,
};

/** Writes an extension with the same three kinds of commands that show nothing: the least that a command can cost. */
export function writeEmptyExtension(folder: string): void {
  mkdirSync(path.join(folder, "src"), { recursive: true });
  mkdirSync(path.join(folder, "assets"));
  symlinkSync(path.join(projectFolder, "node_modules"), path.join(folder, "node_modules"));
  copyFileSync(path.join(projectFolder, "tsconfig.json"), path.join(folder, "tsconfig.json"));
  copyFileSync(path.join(projectFolder, "assets/extension-icon.png"), path.join(folder, "assets/extension-icon.png"));
  for (const [file, text] of Object.entries(sources)) writeFileSync(path.join(folder, "src", file), text);
  const command = (name: string, mode: string) => ({ name, title: name, description: name, mode });
  const manifest = {
    name: "empty",
    title: "Empty",
    description: "Shows nothing.",
    icon: "extension-icon.png",
    author: "nobody",
    license: "MIT",
    commands: [command("menu-bar", "menu-bar"), command("usage", "view"), command("copy-usage", "no-view")],
    preferences: [
      { name: "refreshMinutes", title: "Unused", description: "Unused.", type: "textfield", required: false },
    ],
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest, null, 2));
}
