import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DeclaredCommand, DeclaredPreference } from "./manifest";
import { createHost, type Host, type HostOptions } from "./host";

/** A small extension that a test writes. */
interface Fixture {
  /** The body of each bundle by its command's name; what the prelude defines is at hand. */
  bundles: Record<string, string>;
  /** What package.json says about a command; a "view" named as the bundle by default. */
  commands?: Record<string, Partial<DeclaredCommand>>;
  preferences?: DeclaredPreference[];
}

const prelude = `"use strict";
const React = require("react");
const jsx = React.createElement;
const api = require("@raycast/api");
const useLoading = (work) => {
  const [isLoading, setIsLoading] = React.useState(true);
  React.useEffect(() => void Promise.resolve(work()).then(() => setIsLoading(false)), []);
  return isLoading;
};
const useOnce = (work) => React.useEffect(() => void work(), []);
const GoMenu = ({ onAction, ...props }) =>
  jsx(api.MenuBarExtra, props, jsx(api.MenuBarExtra.Item, { title: "Go", onAction }));
const Panel = (...actions) => jsx(api.ActionPanel, null, ...actions);
const Say = (title, words = title) => jsx(api.Action, { title, onAction: () => api.Clipboard.copy(words) });
const GoView = (onAction) => jsx(api.List, { actions: Panel(jsx(api.Action, { title: "Go", onAction })) });
const start = (name, type = "background", context) => api.launchCommand({ name, type, context });
const copyJson = (value) => api.Clipboard.copy(JSON.stringify(value));
`;

const folders: string[] = [];
const hosts: Host[] = [];

/**
 * Writes a fixture to a temporary folder and makes a Mac on which it is installed.
 *
 * @param fixture the extension, or the bundle of its only command, a view which is then named "main"
 */
export async function installFixture(fixture: Fixture | string, options?: HostOptions): Promise<Host> {
  const host = await createHost({ bundleFolder: writeFixture(fixture), ...options });
  hosts.push(host);
  return host;
}

/** Writes a fixture to a temporary folder, as a build would, and gives the folder. */
export function writeFixture(fixture: Fixture | string): string {
  const {
    bundles,
    commands = {},
    preferences,
  }: Fixture = typeof fixture === "string" ? { bundles: { main: fixture } } : fixture;
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-fixture-"));
  folders.push(folder);
  const declared = Object.entries(bundles).map(([name, code]) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, `${name}.js`), prelude + code);
    return { name, title: name, mode: "view", ...commands[name] };
  });
  const manifest = { name: "fixture", title: "Fixture", author: "someone", commands: declared, preferences };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/**
 * Makes a Mac with a menu bar "bar", a view "list", and two commands "work" and "other" that show nothing.
 *
 * @param bodies what those export by default that matter, and tools; `useLoading`, `GoMenu` and others are at hand
 */
export function installCommands(
  bodies: Record<string, string>,
  options?: HostOptions,
  preferences?: DeclaredPreference[],
): Promise<Host> {
  const all = { bar: "() => null", list: "() => null", work: "() => {}", ...bodies };
  const bundles = Object.entries(all).map(([name, body]) => [name, `exports.default = ${body};`]);
  const commands: Fixture["commands"] = {
    bar: { mode: "menu-bar", interval: "10m" },
    work: { mode: "no-view", interval: "10m" },
    other: { mode: "no-view" },
  };
  return installFixture({ bundles: Object.fromEntries(bundles), commands, preferences }, options);
}

/** Makes a Mac with a command "work" of this body, and runs it. */
export async function work(body: string, options?: HostOptions, preferences?: DeclaredPreference[]): Promise<Host> {
  const host = await installCommands({ work: `async () => { ${body} }` }, options, preferences);
  await workAgain(host);
  return host;
}

/** Runs the command "work" to its end, and throws what it throws. */
export async function workAgain(host: Host): Promise<void> {
  const run = await host.launch("work");
  await run.ended;
  if (run.error) throw run.error;
}

/** What commands have copied with `copyJson`. */
export function copied(host: Host): unknown[] {
  return host.clipboard.map((text) => JSON.parse(text) as unknown);
}

/** For `afterEach`: ends everything and leaves no folder behind. */
export async function removeFixtures(): Promise<void> {
  for (const host of hosts.splice(0)) await host.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
