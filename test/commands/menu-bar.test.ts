import {
  createBonus,
  createPack,
  createPlan,
  createReading,
  farReset,
  minutesAgo,
  type ReadingParts,
} from "../create-reading";
import { slot, titleOf } from "../raycast/tree";
import { removeMacs, setUpMac } from "./mac";
import { menuIcon, menuItem, menuItems, menuRows, sectionTitles } from "./read-tree";

afterEach(removeMacs);

async function openMenu(parts: ReadingParts, preferences: Record<string, unknown> = {}) {
  const mac = await setUpMac({ preferences });
  mac.keep(createReading(parts));
  const menu = await mac.host.launch("menu-bar");
  const rows = menuRows(menu.tree).map((row) => row.replace(/in [\d,.]+ days/, "in N days"));
  // The rows about the reading: all before the actions.
  return { mac, menu, tree: menu.tree!, rows: rows.slice(0, rows.indexOf("Show Usage")) };
}

describe("the menu", () => {
  test("says what is left of the plan and when it resets", async () => {
    const { tree, rows } = await openMenu({});
    expect(sectionTitles(tree)).toEqual(["KIRO FREE", "", ""]);
    expect(rows).toEqual([
      "Credits: 38 of 50 left | 76% left",
      "Resets Saturday, Nov 30, 2999, in N days",
      "No forecast: reset over a month away",
    ]);
    expect(menuItems(tree)[1].props.tooltip).toBe("2999-12-01 00:00 UTC");
    const [alternate] = slot(menuItem(tree, "Credits: 38 of 50 left"), "alternate");
    expect(alternate.props).toMatchObject({ title: "Credits: 12 of 50 used", subtitle: "24% used" });
    expect(tree.props).toMatchObject({ title: "38", isLoading: false });
    expect(tree.props.tooltip).toMatch(/^38 of 50 Kiro credits left, resets November 30, 2999, updated .*\d.*$/);
    expect(menuIcon(tree)).toBe("meter-25.png, tint PrimaryText");
  });

  test("says everything there is, in the order of the report", async () => {
    const overage = { enabled: true, capable: true, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" };
    const long = `${"Anniversary ".repeat(4)}bonus`;
    const windows = [
      createPlan(1_635.58, 2_000),
      createBonus("Welcome bonus", 100, 500, farReset),
      createBonus(long, 0, 200, null),
      createPack(40, 100, farReset),
      createPack(0, 100, farReset),
    ];
    const { tree, rows } = await openMenu({ windows, overage, loginMethod: null, email: null });
    expect(rows).toEqual([
      "Credits: 364.42 of 2,000 left | 18.2% left",
      "Welcome bonus: 400 of 500 left | expires Nov 30, 2999",
      "Anniversary Anniversary Anniver…: 200 of 200 left | 100% left",
      "Add-on credits (2): 160 of 200 left | expires Nov 30, 2999",
      "0 overage credits used | $0.00",
      "Resets Saturday, Nov 30, 2999, in N days",
      "No forecast: reset over a month away",
    ]);
    const [, bonus, anniversary] = menuItems(tree).map(({ props }) => props.tooltip);
    expect(bonus).toMatch(/^80% left\. Expires Saturday, Nov 30, 2999, in [\d,]+ days \(2999-12-01 00:00 UTC\)$/);
    expect(anniversary).toBe(long);
    expect(menuIcon(tree)).toBe("meter-80.png, tint Orange");
  });

  test("of a plan without a limit says what is used", async () => {
    const { tree, rows } = await openMenu({ windows: [createPlan(320, null)] });
    expect(rows[0]).toBe("Credits: 320 used | no limit");
    expect(tree.props.title).toBe("320 used");
  });

  test("of a managed plan says where to look", async () => {
    const { mac, menu, tree, rows } = await openMenu({ windows: [], managedBy: "admin", plan: "Q Developer Pro" });
    expect(rows).toEqual(["Your organization manages this plan", "Ask your administrator, or open the dashboard"]);
    expect(tree.props.title).toBeUndefined();
    await menu.click("Your organization manages this plan");
    expect(mac.host.opened).toEqual([{ target: "https://app.kiro.dev/account/usage" }]);
  });

  test("marks numbers that are old with their time, without alarm", async () => {
    const windows = [createPlan(50, 50)];
    const { tree } = await openMenu({ windows, updatedAt: minutesAgo(24 * 60) });
    expect(sectionTitles(tree)).toContainEqual(expect.stringMatching(/^KIRO FREE · Out of date \(\w+ \d+, .*\d.*\)$/));
    expect(menuIcon(tree)).toBe("meter-stale.png, tint PrimaryText");
  });

  test.each([
    ["14", "meter-70.png, tint Orange", { warnings: "70-90" }, { windows: [createPlan(36, 50)] }],
    ["57.5", "meter-45.png, tint PrimaryText", {}, { windows: [createPlan(50, 50), createPack(42.5, 100, farReset)] }],
    ["0", "meter-100.png, tint Red", {}, { windows: [createPlan(50, 50)] }],
    [
      "138",
      "meter-10.png, tint PrimaryText",
      { counted: "everything" },
      { windows: [createPlan(12, 50), createPack(0, 100, farReset)] },
    ],
    [
      undefined,
      "meter-100.png, tint PrimaryText",
      { title: "icon-only", warnings: "never" },
      { windows: [createPlan(50, 50)] },
    ],
  ])("has the title %p beside %s", async (title, icon, preferences, parts) => {
    const { tree } = await openMenu(parts, preferences);
    expect([tree.props.title, menuIcon(tree)]).toEqual([title, icon]);
  });

  test("opens the list at the window that is clicked", async () => {
    const { mac, menu } = await openMenu({ windows: [createPlan(12, 50), createPack(0, 100, null)] });
    await menu.click("Add-on credits: 100 of 100 left");
    expect(mac.launches()).toContain('usage userInitiated {"row":"window-1"} from menu-bar');
    expect(mac.host.runs.at(-1)!.name).toBe("usage");
  });

  test("has no two items of one title", async () => {
    const { tree } = await openMenu({ windows: [createPlan(1, 50), createPlan(1, 50), createPack(1, 50, null)] });
    const titles = menuItems(tree).map(titleOf);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("a run in the background", () => {
  test("that is not due paints once, launches nothing and is over", async () => {
    const mac = await setUpMac();
    mac.keep(createReading());
    const run = await mac.host.tick("menu-bar");
    expect([await run.ended, run.frames.length]).toEqual(["unloaded", 1]);
    expect(mac.launches()).toEqual(["menu-bar background"]);
    expect(mac.host.subtitles).toEqual({});
  });

  test("that is due has kiro-cli asked once, in silence, and the new number is there", async () => {
    const mac = await setUpMac();
    mac.keep(createReading({ windows: [createPlan(1, 50)], updatedAt: minutesAgo(30) }));
    const run = await mac.host.tick("menu-bar");
    expect(run.frames[0]!.props).toMatchObject({ title: "49", isLoading: true });
    expect(await run.ended).toBe("unloaded");
    await mac.host.settle();
    expect(mac.launches()).toEqual([
      "menu-bar background",
      "refresh background {} from menu-bar",
      ...Array(2).fill('menu-bar background {"refreshed":true} from refresh'),
    ]);
    expect(mac.host.runs.at(-1)!.tree!.props.title).toBe("38");
    expect(mac.host.subtitles["menu-bar"]).toMatch(/^38 of 50 left \(\w+ \d+, .*\)$/);
    expect([mac.host.huds, mac.host.toasts]).toEqual([[], []]);

    await (
      await mac.host.tick("menu-bar")
    ).ended;
    expect(mac.launches()).toHaveLength(5);
    expect(mac.asked("acp", "chat")).toEqual(["acp"]);
  });

  test("doesn't try again for an hour if Raycast refuses to refresh, and then does", async () => {
    const mac = await setUpMac({ now: Date.UTC(2026, 10, 21, 17) });
    mac.host.disabled.add("refresh");
    const paints = [];
    for (const minutes of [0, 10, 40, 20]) {
      mac.host.advance(minutes * 60_000);
      const run = await mac.host.tick("menu-bar");
      await run.ended;
      paints.push(run.frames.length > 1);
    }
    expect(paints).toEqual([true, false, false, true]);
    expect(mac.host.huds).toEqual([]);

    mac.host.disabled.delete("refresh");
    const menu = await mac.host.launch("menu-bar");
    expect(menuRows(menu.frames[0])[0]).toBe("Turn On “Refresh Kiro Usage” | Open Preferences…");
    await menu.waitFor((tree) => tree?.props.title === "38");
    expect(menuRows(menu.tree)[0]).toBe("Credits: 38 of 50 left | 76% left");
  });
});

describe("a menu that is open", () => {
  test("shows the new number as soon as it is there, and stays", async () => {
    const mac = await setUpMac();
    const menu = await mac.host.launch("menu-bar");
    expect(menu.frames[0]!.props).toMatchObject({ isLoading: true, tooltip: "Checking your Kiro credits…" });
    await menu.waitFor((tree) => tree?.props.title === "38" && tree.props.isLoading === false);
    expect(menu.endReason).toBeUndefined();
    expect(mac.host.huds).toEqual([]);
  });

  test("asks once, however often it is opened and closed", async () => {
    const mac = await setUpMac({ scenario: { behavior: { acp: { delayMs: 1_500 } } } });
    for (let times = 0; times < 4; times++) await (await mac.host.launch("menu-bar")).close();
    await mac.host.settle();
    expect(mac.asked("acp", "chat")).toEqual(["acp"]);
    const menu = await mac.host.launch("menu-bar");
    expect([menu.frames.length, menu.tree!.props.title]).toEqual([1, "38"]);
  });

  test("is closed by a click on Refresh, which says itself what came of it", async () => {
    const mac = await setUpMac();
    mac.keep(createReading({ windows: [createPlan(1, 50)] }));
    const menu = await mac.host.launch("menu-bar");
    await menu.click("Refresh");
    expect(menu.endReason).toBe("clicked");
    await mac.host.settle();
    expect(mac.launches()).toContain('refresh background {"force":true,"by":"person"} from menu-bar');
    expect(mac.host.huds).toEqual([expect.stringMatching(/^38 of 50 Kiro credits left, /)]);
  });
});
