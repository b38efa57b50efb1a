import { createReading, minutesAgo } from "../create-reading";
import { completeScenario, keepReading, launch, open, removeMacs, setUpMac } from "./launch-with-fake";
import type { RunningCommand } from "../raycast/running-command";
import { accessories, listItem, menuRows } from "./read-tree";

afterEach(removeMacs);

const twenty = { usage: { rows: [{ label: "Credits", used: 20, limit: 50 }] } };
/** What the list says at the end of the row of the plan. */
const leftIn = (list: RunningCommand) => accessories(listItem(list.tree(), "Credits"))[0];

const down = { state: "backend-error" as const };

describe("Refresh in the list", () => {
  test("asks though the reading is fresh, and says so in a toast", async () => {
    const mac = await setUpMac(twenty);
    keepReading(mac, createReading());
    const list = await open(mac, "usage");
    await list.press("Refresh");
    expect(mac.countChats()).toBe(1);
    expect(leftIn(list)).toBe("30 left");
    expect(mac.world.toasts).toEqual([expect.objectContaining({ style: "SUCCESS", title: "Usage Updated" })]);
    expect(mac.world.huds).toEqual([]);
  });

  test("that fails says why in the toast", async () => {
    const mac = await setUpMac(down);
    keepReading(mac, createReading());
    const list = await open(mac, "usage");
    await list.press("Refresh");
    expect(mac.world.toasts).toEqual([
      expect.objectContaining({
        style: "FAILURE",
        title: "Kiro Could Not Be Reached",
        message: "kiro-cli got no usage from its service. Try again later.",
      }),
    ]);
  });

  test("joins the refresh that runs already", async () => {
    const mac = await setUpMac({ ...twenty, behavior: { chat: { delayMs: 300 } } });
    keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
    const list = await launch(mac, "usage");
    await Promise.all([list.press("Refresh"), list.press("Refresh")]);
    expect(mac.countChats()).toBe(1);
    expect(leftIn(list)).toBe("30 left");
  });
});

describe("Refresh in the menu bar", () => {
  test("shows the new reading as a HUD and no toast", async () => {
    const mac = await setUpMac(twenty);
    keepReading(mac, createReading());
    const menu = await open(mac, "menu-bar");
    await menu.press("Refresh");
    expect(mac.countChats()).toBe(1);
    expect(menuRows(menu.tree())[0]).toBe("Credits: 30 of 50 left | 60% left");
    expect(mac.world.huds).toEqual([expect.stringMatching(/^30 of 50 Kiro credits left, .*updated/)]);
    expect(mac.world.toasts).toEqual([]);
  });

  test("that fails says why", async () => {
    const mac = await setUpMac(down);
    const menu = await open(mac, "menu-bar");
    await menu.press("Refresh");
    expect(mac.world.huds).toEqual([
      "Kiro Could Not Be Reached. kiro-cli got no usage from its service. Try again later.",
    ]);
  });
});

test("two commands at once ask one time", async () => {
  const mac = await setUpMac({ behavior: { chat: { delayMs: 300 } } });
  const [menu, list] = [await launch(mac, "menu-bar"), await launch(mac, "usage")];
  await Promise.all([menu.waitUntilIdle(), list.waitUntilIdle()]);
  expect(mac.countChats()).toBe(1);
  expect(menuRows(menu.tree())[0]).toBe("Credits: 38 of 50 left | 76% left");
  expect(leftIn(list)).toBe("38 left");
});

test.each([
  ["that succeeds", {}],
  ["that fails", down],
])("a background launch %s says nothing", async (_case, scenario) => {
  const mac = await setUpMac(scenario);
  await open(mac, "menu-bar", { launchType: "background" });
  expect(mac.countChats()).toBe(1);
  expect(mac.world).toMatchObject({ toasts: [], huds: [], alerts: [], opened: [], clipboard: [] });
});

test("an answer that comes while the menu is open replaces what is shown", async () => {
  const mac = await setUpMac();
  const menu = await open(mac, "menu-bar");
  mac.fake.update(completeScenario(twenty));
  await menu.press("Refresh");
  expect(menu.tree()!.props).toMatchObject({ title: "30", isLoading: false });
});
