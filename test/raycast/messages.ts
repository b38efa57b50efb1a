import type { CacheKind } from "./cache-storage";
import type { Clock } from "./worker/surroundings";

/** How a command is started: by a person, or by Raycast's interval or another command. */
export type LaunchType = "userInitiated" | "background";

/** What a worker is told when it starts. */
export interface WorkerInput {
  /** "menu-bar", "tools/get-usage": also the name of the bundle without its ending. */
  name: string;
  mode: "view" | "menu-bar" | "no-view" | "tool";
  extension: { extensionName: string; ownerOrAuthorName: string };
  bundleFolder: string;
  launchType: LaunchType;
  context?: Record<string, unknown>;
  arguments?: Record<string, unknown>;
  /** What a tool is asked. */
  toolInput?: unknown;
  preferences: Record<string, unknown>;
  storageFolder: string;
  cacheKind: CacheKind;
  supportPath: string;
  appearance: "light" | "dark";
  locale?: string;
  timeZone?: string;
  clock: Clock;
  /** When the host was made, by the machine's clock, in ms since 1970. */
  madeAt: number;
  /** A program that can't be found. */
  hiddenProgram?: string;
  /** Nothing can be written in the support folder and the cache. */
  isDiskReadOnly: boolean;
  /** This Mac has no network but its own. */
  isOffline: boolean;
  /** Commands whose launch throws at once instead of rejecting. */
  throwingLaunches: string[];
  /** What was chosen last in each dropdown that stores its value, by `command/id`. */
  dropdowns: Record<string, string>;
}

/** What a command did to get where it is. */
export interface Work {
  /** Processes that it started. */
  processes: number;
  /** How often each key of a cache was read. */
  reads: Record<string, number>;
  /** How often a value of a cache was written or removed. */
  writes: number;
  /** The parts of Node that the bundle loaded, without `node:`. */
  modules: string[];
  /** Bytes of the worker's own heap that are in use. */
  heapUsed: number;
  /** When the bundle began to load, in ms since 1970 with fractions, by a clock that nothing turns. */
  startedAt: number;
  /** The same for the end of what is told: this paint, or the end of the command. */
  reachedAt: number;
}

/** What a worker tells the host. Values are plain: see `toPlain`. */
export type WorkerMessage =
  /** Something was shown; `tree` is null where nothing is. */
  | { type: "painted"; tree: unknown; work: Work }
  /** The effects of what was shown have run. */
  | { type: "rested" }
  /** The command asks Raycast for something. */
  | { type: "called"; id: number; name: string; values: unknown }
  /** What the host invoked has returned, in a menu, whose end that is. */
  | { type: "returned" }
  /** The promise it returned is settled. */
  | { type: "settled"; id: number; error?: unknown }
  /** A command that shows nothing, or a tool, is done. */
  | { type: "finished"; value: unknown; work: Work }
  | { type: "failed"; error: unknown };

/** What the host tells a worker. */
export type HostMessage =
  | { type: "invoke"; id: number; handle: number; values: unknown }
  | { type: "answered"; id: number; value?: unknown; error?: unknown }
  | { type: "clock"; clock: Clock };
