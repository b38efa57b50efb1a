/** Returns the current instant in milliseconds since 1970, finely enough to subtract, and alike in every process. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
