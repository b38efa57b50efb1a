import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { nameMark } from "../../src/lib/kiro/keep/marks";
import { formatSnapshotJson } from "../../src/lib/words/usage";
import { createReading } from "../create-reading";
import { isTitleCase } from "../title-case";
import { findAll, titleOf } from "../raycast/tree";
import { describeShortcut } from "../raycast/words";
import { removeMacs, setUpMac } from "./mac";
import { actionsOf, listItem, menuItems, menuRows } from "./read-tree";
import type { Scenario } from "../fake/scenario";

afterEach(removeMacs);

const snapshot = createReading();
const summary = /^KIRO FREE\nCredits: 38 of 50 left \(24% used\)\. Resets Saturday, Nov 30, 2999, /;

async function setUpWithReading() {
  const mac = await setUpMac();
  mac.keep(snapshot);
  return mac;
}

test("every action has an icon and a title in title case, and no two share a title or a shortcut", async () => {
  const mac = await setUpWithReading();
  const list = await mac.host.launch("usage");
  const menu = await mac.host.launch("menu-bar");
  const rows = menuItems(menu.tree);
  const menuActions = rows.slice(rows.findIndex((row) => titleOf(row) === "Show Usage"));
  for (const actions of [...findAll(list.tree, "List.Item").map(actionsOf), menuActions]) {
    for (const { props } of actions)
      expect([props.title, isTitleCase(String(props.title)), props.icon !== undefined]).toEqual([
        props.title,
        true,
        true,
      ]);
    const shortcuts = actions.map(({ props }) => describeShortcut(props.shortcut)).filter(Boolean);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(new Set(actions.map(titleOf)).size).toBe(actions.length);
    expect(shortcuts).not.toContain("⌘,");
  }
});

test.each([
  ["Copy Snapshot JSON", formatSnapshotJson(snapshot, null), "Copied Snapshot JSON"],
  ["Copy Summary", summary, "Copied Summary"],
])("%s works in the list and, although a click ends it, in the menu", async (title, text, said) => {
  const mac = await setUpWithReading();
  const list = await mac.host.launch("usage");
  await list.click(title);
  const menu = await mac.host.launch("menu-bar");
  await menu.click(title);
  await mac.host.settle();
  for (const copied of mac.host.clipboard)
    expect(copied).toEqual(typeof text === "string" ? text : expect.stringMatching(text));
  expect([mac.host.clipboard.length, mac.host.huds, mac.host.toasts.map((toast) => toast.title)]).toEqual([
    2,
    [said],
    [said],
  ]);
});

test("the bare number of the credits left is copied as it is in the snapshot", async () => {
  const mac = await setUpWithReading();
  await (await mac.host.launch("usage")).click("Copy Credits Left");
  expect(mac.host.clipboard).toEqual(["38"]);
});

test.each([
  ["Open Dashboard", "https://app.kiro.dev/account/usage"],
  ["View Status", "https://health.aws.amazon.com/health/status"],
])("%s opens its page from the list and the menu", async (title, target) => {
  const mac = await setUpWithReading();
  await (await mac.host.launch("usage")).click(title);
  await (await mac.host.launch("menu-bar")).click(title);
  expect(mac.host.opened).toEqual([{ target }, { target }]);
});

test("what fails is said, without anything that was not shown before", async () => {
  const mac = await setUpWithReading();
  const list = await mac.host.launch("usage");
  mac.host.clipboardFailure = new Error("No clipboard");
  await list.click("Copy Summary");
  expect(mac.host.toasts).toMatchObject([{ style: "FAILURE", title: "Copy Summary Failed", message: "No clipboard" }]);
  expect(mac.host.toasts[0].primaryAction).toBeUndefined();
});

test("the preferences are one click away", async () => {
  const mac = await setUpWithReading();
  await (await mac.host.launch("menu-bar")).click("Open Preferences…");
  await (await mac.host.launch("usage")).click("Open Preferences…");
  expect(mac.host.openedPreferences).toEqual(["extension", "extension"]);
});

test("diagnostics are copied from what is kept; kiro-cli is not asked", async () => {
  const mac = await setUpMac();
  await (
    await mac.host.launch("refresh")
  ).ended;
  const asked = mac.fake.readRuns().length;
  const list = await mac.host.launch("usage");
  await list.click("Copy Diagnostics", { item: "About This Reading" });
  const text = mac.host.clipboard[0];
  expect(text).toMatch(/^## Kiro Usage Diagnostics\n\n- Raycast: 1\.\d+\.\d+\n- Node: v\d+/);
  expect(text).toMatch(/- `kiro-cli acp .*`: \w+ after \d+ ms/);
  expect(text).not.toContain("person@example.com");
  expect(mac.fake.readRuns()).toHaveLength(asked);
});

describe("logging in", () => {
  /** What Terminal would run, with a program that says how it was called instead of kiro-cli. */
  function runScript(file: string, program: string, answer: string): string {
    const script = readFileSync(file, "utf8").replaceAll(`'${program}'`, "/bin/echo");
    return execFileSync("/bin/sh", ["-c", script], { input: answer, encoding: "utf8" });
  }

  test.each<[string, Scenario, "Log In" | "Switch Account", string, RegExp]>([
    ["signed out", { state: "signed-out" }, "Log In", "", /^login\n$/],
    ["of an expired login", { state: "expired" }, "Log In", "y\n", /logout\nlogin\n$/],
    ["suspended", { state: "suspended" }, "Switch Account", "y\n", /logout\nlogin\n$/],
    ["without credits", { usage: { rows: [] } }, "Switch Account", "y\n", /logout\nlogin\n$/],
    ["signed in", {}, "Switch Account", "y\n", /^Sign out of Kiro .*logout\nlogin\n$/],
    ["signed in", {}, "Switch Account", "n\n", /^Sign out of Kiro [^\n]*\[y\/N\] $/],
  ])("if you are %s (%j): %s, answering %j", async (_who, scenario, title, answer, expected) => {
    const mac = await setUpMac({ scenario });
    await (
      await mac.host.launch("refresh")
    ).ended;
    const list = await mac.host.launch("usage");
    await list.click(title);
    const [{ target, application }] = mac.host.opened;
    expect(application).toBe("com.apple.Terminal");
    expect(runScript(target, mac.fake.path, answer)).toMatch(expected);
    // However it ended, Kiro is asked again.
    expect(existsSync(nameMark(mac.host.supportPath, "login-ended"))).toBe(true);
  });

  test("from the menu: once it has ended, the next tick asks, and the menu bar shows it", async () => {
    const mac = await setUpMac({ scenario: { state: "signed-out" } });
    await (
      await mac.host.launch("refresh")
    ).ended;
    await mac.host.settle();
    const menu = await mac.host.launch("menu-bar");
    expect(menuRows(menu.tree)[0]).toBe("Signed Out | Log In");
    await menu.click("Signed Out");
    expect(mac.host.opened).toHaveLength(1);
    runScript(mac.host.opened[0]!.target, mac.fake.path, "");
    mac.fake.update({});
    await (
      await mac.host.tick("menu-bar")
    ).ended;
    await mac.host.settle();
    expect(menuRows(mac.host.runs.at(-1)!.tree)[0]).toMatch(/^Credits: /);
    expect(listItem((await mac.host.launch("usage")).tree, "Credits")).toBeDefined();
  });
});
