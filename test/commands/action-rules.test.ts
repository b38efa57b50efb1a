import { kiroErrorKinds, type KiroErrorKind } from "../../src/lib/kiro/kiro-error";
import { createBonus, createPlan, createReading, farReset } from "../create-reading";
import { keyboard } from "../raycast/keyboard";
import { findAll, titleOf, type TreeNode } from "../raycast/tree";
import { describeShortcut } from "../raycast/words";
import { keepFailure, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { isTitleCase } from "../title-case";
import { actionsOf, menuItems } from "./read-tree";

afterEach(removeMacs);

const overage = { enabled: true, creditsUsed: 40, ratePerCredit: 0.04, cost: 2, currency: "USD" };
const windows = [createPlan(90, 50), createBonus("Welcome bonus", 1, 5, farReset)];
const states: [KiroErrorKind | null, boolean][] = [
  [null, true],
  ...kiroErrorKinds.map((kind): [KiroErrorKind, boolean] => [kind, true]),
  ...kiroErrorKinds.map((kind): [KiroErrorKind, boolean] => [kind, false]),
];

/** Raycast keeps these to itself; a command that declares one is not heard. */
const reserved = [
  "⌘W",
  "⌘K",
  "⌘P",
  "⌘Q",
  "⌘A",
  "⌘,",
  "⇧⌘/",
  "⌘⎋",
  "⎋",
  "⌘↵",
  "↵",
  "⌫",
  "⌘⌫",
  "⌥⌫",
  "⌦",
  "⌘",
  "⌘C",
  "⌘V",
];

async function show(name: string, kind: KiroErrorKind | null, hasReading: boolean): Promise<TreeNode> {
  const mac = await setUpMac({}, kind === "cli-not-found" ? { cliPath: "/nowhere/kiro-cli" } : {});
  if (hasReading) keepReading(mac, createReading({ windows, overage }));
  if (kind !== null) keepFailure(mac, kind);
  return (await open(mac, name)).tree()!;
}

const shortcuts = (actions: TreeNode[]) => actions.map(({ props }) => describeShortcut(props.shortcut)).filter(Boolean);
const twice = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(states)("with %s, reading kept: %s", (kind, hasReading) => {
  test("every action of the list has a title in title case, an icon and a key of its own", async () => {
    const list = await show("usage", kind, hasReading);
    const owners = [...findAll(list, "List.Item"), ...findAll(list, "List.EmptyView")];
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) {
      const actions = actionsOf(owner);
      const titles = actions.map(titleOf);
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title) => !isTitleCase(title))).toEqual([]);
      expect(actions.filter(({ props }) => !props.icon).map(titleOf)).toEqual([]);
      expect(twice(titles)).toEqual([]);
      expect(twice(shortcuts(actions))).toEqual([]);
      expect(shortcuts(actions).filter((keys) => reserved.includes(keys))).toEqual([]);
      const opensMore = titles.filter((title) => title.endsWith("…"));
      expect(opensMore.every((title) => title === "Open Preferences…")).toBe(true);
    }
  });

  test("so has every action of the menu", async () => {
    const menu = await show("menu-bar", kind, hasReading);
    const items = menuItems(menu);
    const actions = items.slice(items.findIndex((item) => titleOf(item) === "Show Usage"));
    expect(actions.map(titleOf).filter((title) => !isTitleCase(title))).toEqual([]);
    expect(actions.filter(({ props }) => !props.icon).map(titleOf)).toEqual([]);
    expect(twice(shortcuts(items))).toEqual([]);
    expect(shortcuts(items).filter((keys) => reserved.includes(keys))).toEqual([]);
    // One way to the preferences is enough: beside a trouble that needs them it stands there.
    const ways = items.map(titleOf).filter((title) => title.endsWith("Preferences…"));
    const isRemedy = kind === "cli-not-found" || (!hasReading && (kind === "timed-out" || kind === "cli-failed"));
    expect(ways).toEqual([isRemedy ? "Open Preferences…" : "Preferences…"]);
    if (!isRemedy) expect(titleOf(actions.at(-1)!)).toBe("Preferences…");
  });
});

test("where Raycast has a common shortcut for it, that one is used, in both commands", async () => {
  const { Refresh, Copy, Open } = keyboard.Shortcut.Common;
  const common = { Refresh, "Copy Snapshot JSON": Copy, "Open Dashboard": Open };
  const inList = actionsOf(findAll(await show("usage", null, true), "List.Item")[0]);
  const inMenu = menuItems(await show("menu-bar", null, true));
  for (const actions of [inList, inMenu]) {
    const found = Object.keys(common).map((name) => [
      name,
      actions.find((each) => titleOf(each) === name)?.props.shortcut,
    ]);
    expect(Object.fromEntries(found)).toEqual(common);
  }
});
