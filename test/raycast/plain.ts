import { types } from "node:util";

const handleKey = "$function";

/**
 * A copy of a value that can be sent to another thread: plain objects, lists, dates, errors, and a handle in place of
 * every function.
 *
 * @param keep remembers a function and gives its handle
 */
export function toPlain(value: unknown, keep: (callback: (...values: unknown[]) => unknown) => number): unknown {
  if (typeof value === "function") return { [handleKey]: keep(value as () => unknown) };
  if (typeof value !== "object" || value === null || types.isDate(value)) return value;
  if (types.isNativeError(value)) return value;
  if (Array.isArray(value)) return value.map((each) => toPlain(each, keep));
  return mapValues(value, (each) => toPlain(each, keep));
}

/** The value that was sent, with functions in place of the handles. Everything in it is made anew, by the caller's thread. */
export function revive(value: unknown, invoke: (handle: number, values: unknown[]) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (types.isDate(value)) return new Date(value.getTime());
  // What a thread died of is no longer one of the errors that Node knows by their kind.
  if ("stack" in value && "message" in value) return reviveError(value as Error);
  if (Array.isArray(value)) return value.map((each) => revive(each, invoke));
  if (handleKey in value) return (...values: unknown[]) => invoke(Number(value[handleKey]), values);
  return mapValues(value, (each) => revive(each, invoke));
}

function reviveError({ name, message, stack }: Error): Error {
  return Object.assign(new Error(message), { name, stack });
}

function mapValues(object: object, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, each]) => [name, map(each)]));
}
