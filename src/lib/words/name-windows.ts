import { addUpWindows } from "./add-up-windows";
import { formatDay, type Surroundings } from "./format";
import type { KiroSnapshot, KiroWindow } from "../kiro";

/** A window as it is shown, with a name that no other window of the snapshot has. */
export interface NamedWindow {
  name: string;
  window: KiroWindow;
}

/**
 * Returns the windows of a snapshot with names that tell them apart. Bonuses or packs of one label that expire on the
 * same day are counted together, `Add-on credits (2)`; those that expire on other days are named by them.
 */
export function nameWindows({ windows }: KiroSnapshot, surroundings: Surroundings): NamedWindow[] {
  const groups = new Map<string, { day: string | null; group: KiroWindow[] }>();
  windows.forEach((window, index) => {
    const day = window.resetsAt && formatDay(window.resetsAt, surroundings);
    // Plan rows stay apart, because each is a meter of its own; and what has no limit has no sum.
    const isApart = window.kind === "plan" || window.limit === null;
    const key = JSON.stringify(isApart ? index : [window.kind, window.label, day]);
    const known = groups.get(key);
    if (known) known.group.push(window);
    else groups.set(key, { day, group: [window] });
  });
  const all = [...groups.values()];
  const timesNamed = new Map<string, number>();
  return all.map(({ day, group }) => {
    const [{ kind, label }] = group;
    const hasDouble = all.filter(({ group: [other] }) => other.kind === kind && other.label === label).length > 1;
    const count = group.length > 1 ? ` (${group.length})` : "";
    const until = hasDouble && kind !== "plan" && day !== null ? ` until ${day}` : "";
    const name = `${label}${count}${until}`;
    const times = (timesNamed.get(name) ?? 0) + 1;
    timesNamed.set(name, times);
    return {
      name: times === 1 ? name : `${name}, no. ${times}`,
      window: group.length === 1 ? group[0] : { ...group[0], ...addUpWindows(group) },
    };
  });
}
