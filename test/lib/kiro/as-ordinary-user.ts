import { chmodSync } from "node:fs";

/** An id that owns nothing. */
const nobody = 65_534;

/** Does something while nothing can be written in `folder`. Root could all the same, so it is somebody else for that long. */
export function asOrdinaryUser<T>(folder: string, action: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(nobody);
  try {
    return action();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}
