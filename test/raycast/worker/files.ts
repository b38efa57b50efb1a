import * as fs from "node:fs";
import path from "node:path";
import { input } from "./call-host";

type WriteOptions = fs.WriteFileOptions | undefined;

/** Throws as a read-only disk does, if the host's disk is one and `file` is the extension's. */
export function refuseWrite(file: fs.PathOrFileDescriptor): void {
  if (!input.isDiskReadOnly || typeof file === "number") return;
  const isOwn = [input.supportPath, input.storageFolder].some(
    (folder) => !path.relative(folder, String(file)).startsWith(".."),
  );
  if (!isOwn) return;
  throw Object.assign(new Error(`EROFS: read-only file system, open '${String(file)}'`), { code: "EROFS" });
}

/**
 * The file system as a command sees it: what it writes gets the host's time, so that a file is as old as the host's clock
 * says, what others write seems to have it, a disk that is read-only takes nothing, and the program that the host hides can't be run.
 *
 * @param readTime returns the host's time in ms since 1970; undefined if it is the machine's
 */
export function createFiles(readTime: () => number | undefined): typeof fs {
  const stamp = (file: fs.PathOrFileDescriptor) => {
    const time = readTime();
    if (time === undefined || typeof file === "number") return;
    const seconds = Math.floor(time) / 1_000;
    fs.utimesSync(file, seconds, seconds);
  };
  const changes = [
    "renameSync",
    "rmSync",
    "unlinkSync",
    "utimesSync",
    "truncateSync",
    "copyFileSync",
    "linkSync",
  ] as const;
  const guarded = changes.map((name) => [name, guard(fs[name] as (...values: unknown[]) => unknown)]);
  /** What a process wrote since the host was made has the machine's time; what was set here is in whole milliseconds. */
  const shift = <T extends { mtimeMs: number; mtime: Date } | undefined>(stats: T): T => {
    const time = readTime();
    const machineNow = performance.timeOrigin + performance.now();
    // The system cuts a time that is set to whole microseconds.
    const isSet = stats && Math.abs(stats.mtimeMs - Math.round(stats.mtimeMs)) < 0.001_5;
    if (stats && !isSet && time !== undefined && stats.mtimeMs >= input.madeAt && stats.mtimeMs <= machineNow) {
      stats.mtimeMs += time - machineNow;
      stats.mtime = new Date(stats.mtimeMs);
    }
    return stats;
  };
  return {
    ...fs,
    statSync: ((...values: Parameters<typeof fs.statSync>) =>
      shift(fs.statSync(...values) as fs.Stats)) as typeof fs.statSync,
    ...(Object.fromEntries(guarded) as Pick<typeof fs, (typeof changes)[number]>),
    accessSync(file, mode) {
      if (path.basename(String(file)) === input.hiddenProgram)
        throw new Error(`ENOENT: ${input.hiddenProgram} is hidden`);
      fs.accessSync(file, mode);
    },
    openSync(file, flags = "r", mode) {
      const writes = typeof flags === "string" && /[wa+]/.test(flags);
      if (writes) refuseWrite(file);
      const descriptor = fs.openSync(file, flags, mode);
      if (writes) stamp(file);
      return descriptor;
    },
    writeFileSync(file, data, options: WriteOptions) {
      refuseWrite(file);
      const isNew = typeof options === "object" && options?.flag === "wx";
      if (readTime() !== undefined && isNew) return createWhole(String(file), data);
      fs.writeFileSync(file, data, options);
      stamp(file);
    },
    appendFileSync(file, data, options) {
      refuseWrite(file);
      fs.appendFileSync(file, data, options);
      stamp(file);
    },
    mkdirSync: ((folder: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
      if (!fs.existsSync(folder)) refuseWrite(String(folder));
      const made = fs.mkdirSync(folder, options);
      if (made !== undefined || !options?.recursive) stamp(folder);
      return made;
    }) as typeof fs.mkdirSync,
  };

  /** It must not be seen with another time, not even for a moment. */
  function createWhole(file: string, data: string | NodeJS.ArrayBufferView): void {
    const aside = `${file}.${process.hrtime.bigint()}`;
    fs.writeFileSync(aside, data);
    stamp(aside);
    try {
      fs.linkSync(aside, file);
    } finally {
      fs.unlinkSync(aside);
    }
  }
}

function guard(change: (...values: unknown[]) => unknown) {
  return (file: fs.PathLike, ...others: unknown[]) => {
    refuseWrite(String(file));
    return change(file, ...others);
  };
}
