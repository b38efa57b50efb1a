import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileCacheStorage, memoryCacheStorage, type CacheStorage } from "./cache-storage";
import { declaredPreferences, readManifest, type Manifest } from "./manifest";
import { projectFolder } from "./project-folder";
import type { ToastRecord } from "./toast";

/** Something put on the clipboard. */
export interface ClipboardEntry {
  text?: string;
  html?: string;
  file?: string;
  concealed?: boolean;
}

/** A question that a command asked. */
export interface AlertRecord {
  title: string;
  message?: string;
  primaryAction?: { title: string; onAction?: () => void };
  dismissAction?: { title: string; onAction?: () => void };
}

/** The Mac around the commands: what they read, and a record of everything they did to it. It outlives a launch. */
export interface World {
  readonly bundleFolder: string;
  readonly manifest: Manifest;
  readonly assetsPath: string;
  readonly supportPath: string;
  readonly cache: CacheStorage;
  /** Values that the person has set; everything else has the default of package.json. */
  readonly preferences: Record<string, unknown>;
  readonly localStorage: Map<string, string | number | boolean>;
  /** What `getApplications` answers. */
  readonly applications: { name: string; path: string; bundleId?: string }[];
  appearance: "light" | "dark";
  /** A program that commands find nowhere, wherever it is installed on this machine. */
  hiddenProgram?: string;
  /** What the person answers when asked. */
  alertAnswer: boolean;
  /** When set, `launchCommand` fails with it, as it does where the other command is switched off. */
  launchFailure?: Error;
  /** When set, `open` fails with it, as it does where there is no such application. */
  openFailure?: Error;

  readonly clipboard: ClipboardEntry[];
  readonly pasted: ClipboardEntry[];
  readonly toasts: ToastRecord[];
  readonly huds: string[];
  readonly opened: { target: string; application?: string }[];
  readonly shownInFinder: string[];
  readonly launched: { name: string; type: string; context?: unknown; arguments?: unknown }[];
  /** The subtitle that each command has in root search. */
  readonly subtitles: Record<string, string | null | undefined>;
  readonly openedPreferences: ("extension" | "command")[];
  readonly alerts: AlertRecord[];
  /** Every time the Raycast window was closed or taken back to root search. */
  readonly windowChanges: ("closed" | "root")[];

  /** Deletes the folder for support files, if the world made it. */
  remove(): void;
}

/** What a world can be made with. */
export interface WorldOptions {
  preferences?: Record<string, unknown>;
  /** Where the build put the bundles; `dist` by default. */
  bundleFolder?: string;
  /** Keeps the cache in files, shared with every other process that is given the same folder. */
  cacheFolder?: string;
  /** An existing folder for support files; by default a new one that `remove` deletes. */
  supportPath?: string;
  appearance?: "light" | "dark";
}

/** Makes a fresh Mac on which the extension has just been installed. */
export function createWorld(options: WorldOptions = {}): World {
  const { preferences = {}, bundleFolder = path.join(projectFolder, "dist"), appearance = "dark" } = options;
  const manifest = readManifest(bundleFolder);
  const declared = declaredPreferences(manifest).map((each) => each.name);
  for (const name of Object.keys(preferences)) {
    if (!declared.includes(name)) throw new Error(`package.json declares no preference "${name}".`);
  }
  const ownFolder = options.supportPath ? undefined : mkdtempSync(path.join(tmpdir(), "kiro-usage-world-"));
  const supportPath = options.supportPath ?? path.join(ownFolder!, "support");
  mkdirSync(supportPath, { recursive: true });
  return {
    bundleFolder,
    manifest,
    assetsPath: path.join(bundleFolder, "assets"),
    supportPath,
    cache: options.cacheFolder ? fileCacheStorage(options.cacheFolder) : memoryCacheStorage(),
    preferences: { ...preferences },
    localStorage: new Map(),
    applications: [],
    appearance,
    alertAnswer: true,
    clipboard: [],
    pasted: [],
    toasts: [],
    huds: [],
    opened: [],
    shownInFinder: [],
    launched: [],
    subtitles: {},
    openedPreferences: [],
    alerts: [],
    windowChanges: [],
    remove: () => ownFolder && rmSync(ownFolder, { recursive: true, force: true }),
  };
}
