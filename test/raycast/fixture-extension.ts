import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DeclaredCommand, DeclaredPreference } from "./manifest";
import { createHost, type Host, type HostOptions } from "./host";

/** A small extension that a test writes by itself. */
export interface Fixture {
  /** The body of each bundle by its command's name; `jsx` (type, props, ...children), `React` and `api` are at hand. */
  bundles: Record<string, string>;
  /** What package.json says about a command; a "view" named as the bundle by default. */
  commands?: Record<string, Partial<DeclaredCommand>>;
  preferences?: DeclaredPreference[];
}

const prelude = `"use strict";
const React = require("react");
const jsx = React.createElement;
const api = require("@raycast/api");
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

/** For `afterEach`: ends everything and leaves no folder behind. */
export async function removeFixtures(): Promise<void> {
  for (const host of hosts.splice(0)) await host.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
