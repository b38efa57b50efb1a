/** What a command is run with. */
export interface CommandTask {
  bundleFolder: string;
  command: string;
  cacheFolder: string;
  supportPath: string;
  preferences: Record<string, unknown>;
  /**
   * When the run is over: at the first paint, when nothing is loading any more, or, as a background tick, when Raycast
   * unloads the command.
   */
  until: "painted" | "idle" | "unloaded";
}

/** What came of it. Instants are milliseconds since 1970 with fractions, heaps are bytes above those of the host. */
export interface CommandRun {
  /** The host has been loaded; from here on it is the command's time. */
  readyAt: number;
  loadedAt: number;
  paintedAt: number;
  endedAt: number;
  processes: number;
  renders: number;
  /** With everything that had been let go but not collected yet; without `--expose-gc` all heaps are 0. */
  heapAtPaint: number;
  heapKept: number;
  heapPeak: number;
}
