import * as fs from "node:fs";

/**
 * The file system, except that what is written has the host's time, so that the age of a file is what the host's clock
 * says it is.
 *
 * @param readTime the host's time in ms since 1970; undefined where it is that of the machine
 */
export function stampFiles(readTime: () => number | undefined): typeof fs {
  const stamp = (file: fs.PathLike) => {
    const time = readTime();
    if (time !== undefined) fs.utimesSync(file, time / 1_000, time / 1_000);
  };
  return {
    ...fs,
    writeFileSync(file, data, options) {
      const isNew = typeof options === "object" && options?.flag === "wx";
      if (readTime() !== undefined && isNew) return createWhole(String(file), data);
      fs.writeFileSync(file, data, options);
      if (typeof file !== "number") stamp(file);
    },
    appendFileSync(file, data, options) {
      fs.appendFileSync(file, data, options);
      if (typeof file !== "number") stamp(file);
    },
    mkdirSync: ((folder: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
      const made = fs.mkdirSync(folder, options);
      if (made !== undefined || !options?.recursive) stamp(folder);
      return made;
    }) as typeof fs.mkdirSync,
  };

  /** Nobody may see it with another time, not even for a moment. */
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
