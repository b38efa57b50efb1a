import { createBonus, createPlan, createReading, farReset } from "../create-reading";
import { chosenItem } from "../raycast/press";
import { findAll, titleOf } from "../raycast/tree";
import { clipboardText, keepFailure, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { accessories, listItem } from "./read-tree";

afterEach(removeMacs);

async function openWithReading(name: string) {
  const mac = await setUpMac();
  keepReading(mac, createReading({ windows: [createPlan(12, 50), createBonus("Welcome bonus", 1, 5, farReset)] }));
  return { mac, running: await open(mac, name) };
}

test.each(["menu-bar", "usage"])("%s opens the dashboard and the status page", async (name) => {
  const { mac, running } = await openWithReading(name);
  await running.press("Open Dashboard");
  await running.press("View Status");
  expect(mac.world.opened.map(({ target }) => target)).toEqual([
    "https://app.kiro.dev/account/usage",
    "https://health.aws.amazon.com/health/status",
  ]);
});

test("the preferences of the command are one step away", async () => {
  const { mac, running: menu } = await openWithReading("menu-bar");
  await menu.press("Preferences…");
  const list = await open(mac, "usage");
  await list.press("Configure Command");
  expect(mac.world.openedPreferences).toEqual(["command", "command"]);
});

describe("from the menu bar to the list", () => {
  test("Show Usage opens it, and a row opens it at that window", async () => {
    const { mac, running: menu } = await openWithReading("menu-bar");
    for (const title of ["Show Usage", "Credits: 38 of 50 left", "Welcome bonus: 4 of 5 left"]) await menu.press(title);
    await menu.press("Welcome bonus: 1 of 5 used");
    const { launched } = mac.world;
    expect(launched.every(({ name, type }) => name === "usage" && type === "userInitiated")).toBe(true);
    const chosen = [];
    for (const { context } of launched) {
      const list = await open(mac, "usage", { launchContext: context as Record<string, unknown> | undefined });
      chosen.push(titleOf(chosenItem(list.tree()!)!));
    }
    expect(chosen).toEqual(["Credits", "Credits", "Welcome bonus", "Welcome bonus"]);
    expect(mac.asked()).toEqual([]);
  });

  test("a window that is gone is no error", async () => {
    const { mac } = await openWithReading("menu-bar");
    const list = await open(mac, "usage", { launchContext: { window: 7 } });
    expect(titleOf(chosenItem(list.tree()!)!)).toBe("Credits");
  });

  test("where the list is switched off a HUD says so", async () => {
    const { mac, running: menu } = await openWithReading("menu-bar");
    mac.world.launchFailure = new Error("disabled");
    await menu.press("Show Usage");
    expect(mac.world.huds).toEqual(["Enable the command “Kiro Usage” in Raycast to see the details"]);
    expect(menu.error).toBeUndefined();
  });
});

test("Toggle Detail hides the detail, and shows what it said at the end of the row", async () => {
  const { running: list } = await openWithReading("usage");
  expect(list.tree()!.props.isShowingDetail).toBe(true);
  await list.press("Toggle Detail");
  expect(list.tree()!.props.isShowingDetail).toBe(false);
  expect(accessories(listItem(list.tree(), "Credits"))).toEqual([
    "24% used",
    expect.stringMatching(/^Resets Dec 1, 2999, in [\d,.]+ days$/),
  ]);
  await list.press("Toggle Detail");
  expect(list.tree()!.props.isShowingDetail).toBe(true);
});

test("what mends a missing kiro-cli: the guide, the command to install it, the preferences", async () => {
  const mac = await setUpMac({}, { cliPath: "/nowhere/kiro-cli" });
  const list = await open(mac, "usage");
  expect(findAll(list.tree(), "List.EmptyView").map(titleOf)).toEqual(["kiro-cli Not Found"]);
  await list.press("Open Install Guide");
  expect(mac.world.opened).toEqual([{ target: "https://kiro.dev/docs/cli" }]);
  await list.press("Copy Install Command");
  expect(clipboardText(mac)).toBe("curl -fsSL https://cli.kiro.dev/install | bash");
  expect(mac.world.toasts.map(({ title }) => title)).toEqual([`Copied ${clipboardText(mac)}`]);
  await list.press("Open Preferences…");
  expect(mac.world.openedPreferences).toEqual(["extension"]);
});

test.each(["menu-bar", "usage"])("what mends an old kiro-cli, from %s: the command to update it", async (name) => {
  const mac = await setUpMac();
  keepFailure(mac, "summary-only");
  await (await open(mac, name)).press("Copy Update Command");
  expect(clipboardText(mac)).toBe("kiro-cli update");
});
