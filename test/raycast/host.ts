import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFreshStorage, type CacheKind, type CacheStorage } from "./cache-storage";
import { bundleWorker } from "./bundle-worker";
import { createEffectHandlers, createEffects, type Caller, type Effects } from "./effects";
import { checkPreferences, findCommand, parseInterval, readManifest, readPreferences, type Manifest } from "./manifest";
import type { LaunchType, WorkerInput } from "./messages";
import { projectFolder } from "./project-folder";
import { Run } from "./run";
import { createWaiting } from "./waiting";
import { readClock } from "./worker/surroundings";

/** What a Mac can be made with. */
export interface HostOptions {
  /** Values that the person has set; everything else has the default of package.json. */
  preferences?: Record<string, unknown>;
  /** Where the build put the bundles; `dist` by default. */
  bundleFolder?: string;
  /** The environment of the commands; by default that of Raycast on a Mac, with a home folder of its own. */
  env?: Record<string, string | undefined>;
  /** How the cache keeps its values; "usual" by default. */
  cache?: CacheKind;
  /** A launch of a command that is turned off throws at once instead of rejecting. */
  throwsAtLaunch?: boolean;
  /** Ends background runs of commands with an interval after this time instead of that interval. In ms. */
  timeoutMs?: number;
  isOffline?: boolean;
  /** A clock that stands still, in ms since 1970; by default it is that of the machine. */
  now?: number;
  locale?: string;
  timeZone?: string;
  appearance?: "light" | "dark";
  /** An existing folder for everything that is kept; by default a new one that `remove` deletes. */
  folder?: string;
}

/** How a command is started. */
interface LaunchOptions {
  /** "userInitiated" by default: the menu or the window is open. */
  type?: LaunchType;
  context?: Record<string, unknown>;
  arguments?: Record<string, unknown>;
}

/** A launch of a command, by a person, an interval or a command. */
export interface LaunchRecord extends Omit<LaunchOptions, "type"> {
  name: string;
  type: LaunchType;
  /** The command that launched it; null for a person and for an interval. */
  from: string | null;
  /** By the host's clock, in ms since 1970. */
  at: number;
  /** The command is turned off, or is a view that was launched in the background. */
  isRefused: boolean;
}

/**
 * A Mac with Raycast and the extension, at least as harsh as the real one. Every run of a command is a worker of its own,
 * which is terminated: a menu bar when it is idle with its menu closed, right after that paint, and when an item is
 * clicked; a view when it is left, and when any command shows a HUD; anything else with its promise; and in the background
 * whatever has an interval, once that is over. What it had not told the host by then is lost.
 */
export interface Host extends Effects {
  readonly manifest: Manifest;
  readonly assetsPath: string;
  readonly supportPath: string;
  readonly env: Record<string, string | undefined>;
  readonly preferences: Record<string, unknown>;
  readonly appearance: "light" | "dark";
  /** Commands that the person has turned off. */
  readonly disabled: Set<string>;
  /** A program that commands find nowhere, wherever it is installed on this machine. */
  hiddenProgram?: string;
  /** Commands that start from now on can write neither in the support folder nor in the cache. */
  isDiskReadOnly: boolean;
  /** Commands that start from now on see no network. */
  isOffline: boolean;
  readonly launches: readonly LaunchRecord[];
  /** Every run so far, the tools' included, oldest first. */
  readonly runs: readonly Run[];

  /** Starts a command as a person does, and waits for its first paint and its effects if it has one. An open menu is given as it is. */
  launch(name: string, options?: LaunchOptions): Promise<Run>;
  /** Starts a command in the background, as its interval does. */
  tick(name: string): Promise<Run>;
  /**
   * Lets time pass, in ms: each command with an interval that was run by a person or launched before is run whenever its
   * interval is over, one after the other, each to its end. A Mac that slept runs each of them once when it wakes up.
   *
   * @returns how often commands were run by their intervals
   */
  pass(ms: number, options?: { asleep?: boolean }): Promise<number>;
  /** Follows a deep link to a command of the extension, as macOS does once the person has confirmed it. */
  openDeeplink(link: string): Promise<Run>;
  /** Has Raycast AI use a tool, and gives what it answers. */
  runTool(name: string, input?: unknown): Promise<unknown>;
  /** Waits until nothing runs but what a person keeps open. */
  settle(limitMs?: number): Promise<void>;
  /** Waits until something is true, looking again whenever a command has done something. */
  waitFor(isTrue: () => boolean, limitMs?: number): Promise<void>;
  /** The values of one namespace of `Cache`, opened again for each access. */
  openCache(namespace: string): CacheStorage;
  /** The time by the host's clock, in ms since 1970. */
  now(): number;
  /** Turns the clock, also that of what runs. In ms; negative for an earlier time. */
  advance(ms: number): void;
  /** Ends everything that runs. */
  killAll(): Promise<void>;
  /** Ends everything that runs, and deletes every folder. */
  remove(): Promise<void>;
}

/** Makes a Mac on which the extension has just been installed. */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  const { bundleFolder = path.join(projectFolder, "dist"), appearance = "dark" } = options;
  const manifest = readManifest(bundleFolder);
  checkPreferences(manifest, options.preferences ?? {});
  const program = await bundleWorker();
  const folder = options.folder ?? realpathSync(mkdtempSync(path.join(tmpdir(), "kiro-usage-host-")));
  const [supportPath, storageFolder, home] = ["support", "cache", "home"].map((name) => path.join(folder, name));
  for (const each of [supportPath!, home!]) mkdirSync(each, { recursive: true });
  const madeAt = Date.now();
  const clock = { fixedNow: options.now, offsetMs: 0 };
  const waiting = createWaiting();
  const runs: Run[] = [];
  const launches: LaunchRecord[] = [];
  const running = () => runs.filter((run) => run.endReason === undefined);
  /** When each command that has an interval and was run once is due, by the host's clock. */
  const due = new Map<string, number>();

  const host: Host = Object.assign(createEffects(), {
    manifest,
    assetsPath: path.join(bundleFolder, "assets"),
    supportPath: supportPath!,
    env: options.env ?? { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", HOME: home, TMPDIR: tmpdir() },
    preferences: { ...options.preferences },
    appearance,
    disabled: new Set<string>(),
    isDiskReadOnly: false,
    isOffline: options.isOffline ?? false,
    launches,
    runs,
    launch: async (name: string, launch: LaunchOptions = {}) => paintedOnce(start(name, launch, null)),
    async tick(name: string) {
      if (!findCommand(manifest, name).interval) throw new Error(`package.json gives "${name}" no interval.`);
      return paintedOnce(start(name, { type: "background" }, null));
    },
    async pass(ms: number, { asleep = false } = {}) {
      const until = host.now() + ms;
      if (asleep) host.advance(ms);
      let ticks = 0;
      for (;;) {
        const [name, at] = [...due].sort(([, a], [, b]) => a - b)[0] ?? [];
        if (name === undefined || at! > until) break;
        host.advance(Math.max(0, at! - host.now()));
        due.set(name, host.now() + parseInterval(findCommand(manifest, name).interval!));
        if (host.disabled.has(name)) continue;
        ticks += 1;
        await (
          await host.tick(name)
        ).ended;
        await host.settle();
      }
      host.advance(Math.max(0, until - host.now()));
      return ticks;
    },
    async openDeeplink(link: string) {
      const { pathname, searchParams } = new URL(link.replace(/^raycast[\w-]*:\/\//, "https://"));
      const [owner, extension, name = ""] = pathname.split("/").slice(1);
      if (owner !== manifest.author || extension !== manifest.name) throw new Error(`${link} leads elsewhere.`);
      const read = (key: string) => JSON.parse(searchParams.get(key) ?? "null") ?? undefined;
      const type = (searchParams.get("launchType") ?? "userInitiated") as LaunchType;
      return host.launch(name, { type, context: read("context"), arguments: read("arguments") });
    },
    async runTool(name: string, toolInput?: unknown) {
      const run = begin({ name: `tools/${name}`, mode: "tool", launchType: "userInitiated", toolInput }, false);
      if ((await run.ended) === "killed") throw new Error(`The tool "${name}" was ended before it answered.`);
      if (run.error) throw run.error;
      return run.value;
    },
    async settle(limitMs?: number) {
      await waiting.until(() => running().every((run) => run.isOpen), "everything end", limitMs);
      await Promise.all(runs.filter((run) => run.endReason !== undefined).map((run) => run.ended));
    },
    waitFor: async (isTrue: () => boolean, limitMs?: number) =>
      void (await waiting.until(isTrue, "what was waited for", limitMs)),
    openCache: (namespace: string) => openFreshStorage(storageFolder!, namespace, options.cache),
    now: () => readClock(clock, Date.now()),
    advance(ms: number) {
      clock.offsetMs += ms;
      for (const run of running()) run.send({ type: "clock", clock });
    },
    killAll: async () => void (await Promise.all(runs.map((run) => run.kill()))),
    async remove() {
      await host.killAll();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  const handlers = createEffectHandlers(host, () => endAll("view", "left"));

  function endAll(mode: WorkerInput["mode"], reason: "left"): void {
    running()
      .filter((run) => run.mode === mode)
      .forEach((run) => run.end(reason));
  }

  function start(name: string, launch: LaunchOptions, caller: Caller | null): Run {
    const from = caller?.name ?? null;
    const { type = "userInitiated", context, arguments: args } = launch;
    const { mode, title, interval } = findCommand(manifest, name);
    const isRefused = host.disabled.has(name) || (mode === "view" && type === "background");
    launches.push({ name, type, context, arguments: args, from, at: host.now(), isRefused });
    if (host.disabled.has(name)) throw new Error(`The command "${title}" is disabled.`);
    if (isRefused) throw new Error(`"${title}" is a view, which needs a person to open it.`);
    if (interval && !due.has(name)) due.set(name, host.now() + parseInterval(interval));
    if (mode === "no-view" && type === "userInitiated" && caller && caller.mode !== "view") host.flashes.push(name);
    const alike = running().filter((run) => run.name === name && run.mode === "menu-bar" && run.type === type);
    const open = alike.find((run) => run.isOpen);
    if (open) return open;
    if (mode === "view") endAll("view", "left");
    alike.forEach((run) => run.end("replaced"));
    // Only a person opens a menu.
    const isOpen = mode === "view" || (mode === "menu-bar" && type === "userInitiated" && from === null);
    const isLimited = type === "background" && interval !== undefined;
    const timeoutMs = isLimited ? (options.timeoutMs ?? parseInterval(interval)) : undefined;
    return begin({ name, mode, launchType: type, context, arguments: args }, isOpen, timeoutMs);
  }

  function begin(
    command: Pick<WorkerInput, "name" | "mode" | "launchType"> & Partial<WorkerInput>,
    isOpen: boolean,
    timeoutMs?: number,
  ): Run {
    const { hiddenProgram, isDiskReadOnly, isOffline, env, dropdowns } = host;
    const { cache: cacheKind = "usual", locale, timeZone } = options;
    const input: WorkerInput = {
      ...command,
      ...{ bundleFolder, storageFolder: storageFolder!, cacheKind, hiddenProgram },
      ...{ isDiskReadOnly, isOffline, dropdowns },
      ...{ supportPath: supportPath!, appearance, locale, timeZone, clock, madeAt },
      extension: { extensionName: manifest.name, ownerOrAuthorName: manifest.author },
      throwingLaunches: options.throwsAtLaunch ? [...host.disabled] : [],
      preferences: readPreferences(manifest, command.name, host.preferences),
    };
    const run = new Run({ id: runs.length, program, input, env: { ...env }, timeoutMs, isOpen, waiting, answer });
    runs.push(run);
    return run;
  }

  function answer(caller: Caller, name: string, values: unknown[]): unknown {
    if (name !== "launchCommand") return handlers[name]!(caller, ...(values as never[]));
    const [{ name: other, ...launch }] = values as [LaunchOptions & { name: string }];
    start(other, launch, caller);
    return undefined;
  }

  async function paintedOnce(run: Run): Promise<Run> {
    const isShown = run.mode === "view" || run.mode === "menu-bar";
    if (isShown) await waiting.until(() => run.isRested || run.endReason !== undefined, `"${run.name}" paint`);
    return run;
  }

  return host;
}
