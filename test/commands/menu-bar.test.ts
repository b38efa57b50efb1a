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
import { clipboardText, keepFailure, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { menuItem, menuItems, menuRows, menuSection, sectionTitles } from "./read-tree";

afterEach(removeMacs);

async function openMenu(parts: ReadingParts) {
  const mac = await setUpMac();
  keepReading(mac, createReading(parts));
  const menu = await open(mac, "menu-bar");
  return { mac, menu, tree: menu.tree() };
}

/** The rows about the reading: all before the actions. */
function dataRows(tree: Parameters<typeof menuRows>[0]): string[] {
  const rows = menuRows(tree);
  return rows.slice(0, rows.indexOf("Show Usage")).map((row) => row.replace(/in [\d,.]+ days/, "in N days"));
}

test("a plan: what is left, also as a percentage, and below it when it resets", async () => {
  const { tree } = await openMenu({});
  expect(sectionTitles(tree)).toEqual(["KIRO FREE", "Account", ""]);
  expect(dataRows(tree)).toEqual([
    "Credits: 38 of 50 left | 76% left",
    "Resets Dec 1, 2999, in N days",
    "person@example.com | Builder ID",
  ]);
  expect(menuItems(tree)[1].props.tooltip).toBe("2999-12-01 00:00 UTC");
});

test("the tooltip is one sentence that can be spoken", async () => {
  const { tree } = await openMenu({});
  expect(tree!.props.tooltip).toMatch(/^38 of 50 Kiro credits left, resets December 1, 2999, updated .*\d.*$/);
});

test("⌥ shows what is used instead of what is left", async () => {
  const { tree } = await openMenu({});
  const [alternate] = slot(menuItem(tree, "Credits: 38 of 50 left"), "alternate");
  expect(alternate.props).toMatchObject({ title: "Credits: 12 of 50 used", subtitle: "24% used" });
});

test("every bonus and pack has rows of its own, in the order of the report", async () => {
  const windows = [
    createPlan(12, 50),
    createBonus("Welcome bonus", 100, 500, farReset),
    createBonus("Referral bonus", 0, 200, null),
    createPack(40, 100, farReset),
  ];
  const { tree } = await openMenu({ windows, loginMethod: null, email: null });
  expect(sectionTitles(tree)).toEqual(["KIRO FREE", "", "", "", ""]);
  expect(dataRows(tree)).toEqual([
    "Credits: 38 of 50 left | 76% left",
    "Resets Dec 1, 2999, in N days",
    "Welcome bonus: 400 of 500 left | 80% left",
    "Expires Dec 1, 2999, in N days",
    "Referral bonus: 200 of 200 left | 100% left",
    "Add-on credits: 60 of 100 left | 60% left",
    "Expires Dec 1, 2999, in N days",
  ]);
});

test("a name that is longer than 32 characters is clipped; all of it is in the tooltip", async () => {
  const names = [
    "A bonus whose name is just right",
    "A bonus whose name is rather long",
    `${"Anniversary ".repeat(9)}bonus`,
  ];
  const windows = [createPlan(12, 50), ...names.map((name) => createBonus(name, 1, 5, null))];
  const { tree } = await openMenu({ windows });
  const rows = menuItems(tree).slice(2, 5);
  expect(rows.map(({ props }) => [props.title, props.tooltip])).toEqual([
    ["A bonus whose name is just right: 4 of 5 left", undefined],
    ["A bonus whose name is rather lo…: 4 of 5 left", names[1]],
    ["Anniversary Anniversary Anniver…: 4 of 5 left", names[2]],
  ]);
  expect(rows.flatMap((row) => slot(row, "alternate")).map(titleOf)).toEqual([
    "A bonus whose name is just right: 1 of 5 used",
    "A bonus whose name is rather lo…: 1 of 5 used",
    "Anniversary Anniversary Anniver…: 1 of 5 used",
  ]);
});

test("two meters of one plan are two rows", async () => {
  const windows = [createPlan(12, 50, { label: "Vibe requests" }), createPlan(5, 20, { label: "Spec requests" })];
  const { tree } = await openMenu({ windows });
  expect(dataRows(tree)).toEqual(
    expect.arrayContaining(["Vibe requests: 38 of 50 left | 76% left", "Spec requests: 15 of 20 left | 75% left"]),
  );
});

test("a plan without a limit says what is used", async () => {
  const { tree } = await openMenu({ windows: [createPlan(320, null)] });
  expect(dataRows(tree)[0]).toBe("Credits: 320 used | no limit");
  expect(tree!.props).toMatchObject({ title: "320 used" });
  expect(tree!.props.tooltip).toMatch(/^320 Kiro credits used, /);
});

test("a managed plan says so, and where to look", async () => {
  const { mac, menu, tree } = await openMenu({ windows: [], managedBy: "admin", plan: "Q Developer Pro" });
  expect(sectionTitles(tree)[0]).toBe("Q Developer Pro");
  expect(dataRows(tree)).toEqual([
    "Your organization manages this plan",
    "Ask your administrator, or look at the dashboard",
    "person@example.com | Builder ID",
  ]);
  expect(tree!.props.title).toBeUndefined();
  expect(tree!.props.tooltip).toMatch(/^Your organization manages this plan, updated /);
  await menu.press("Your organization manages this plan");
  expect(mac.world.opened).toEqual([{ target: "https://app.kiro.dev/account/usage" }]);
  expect(mac.world.launched).toEqual([]);
});

test("a plan with numbers that an organization manages says so beside the account", async () => {
  const { tree } = await openMenu({ managedBy: "organization" });
  expect(dataRows(tree)).toEqual([
    "Credits: 38 of 50 left | 76% left",
    "Resets Dec 1, 2999, in N days",
    "person@example.com | Builder ID, managed by your organization",
  ]);
});

test("of a bonus only the day of its end is told", async () => {
  const windows = [createPlan(12, 50), createBonus("Welcome bonus", 1, 5, farReset), createPack(1, 5, farReset)];
  const { tree } = await openMenu({ windows });
  const ends = menuItems(tree).filter((item) => /^(?:Resets|Expires) /.test(titleOf(item)));
  const tooltips = ends.map(({ props }) => props.tooltip);
  expect(tooltips).toEqual(["2999-12-01 00:00 UTC", "2999-12-01 UTC", "2999-12-01 00:00 UTC"]);
});

test("numbers that are old are told with their time, once", async () => {
  const mac = await setUpMac({}, {}, { now: new Date("2026-11-21T17:12:00.000Z") });
  const windows = [createPlan(12, 50), createBonus("Welcome bonus", 1, 5, farReset)];
  keepReading(mac, createReading({ windows, updatedAt: minutesAgo(42) }));
  keepFailure(mac, "backend-error");
  const tree = (await open(mac, "menu-bar")).tree();
  expect(sectionTitles(tree).map((title) => title.replace("\u202f", " "))).toEqual([
    "KIRO FREE, from 8:30 AM",
    "",
    "Account",
    "Kiro Could Not Be Reached, 9:12 AM",
    "",
  ]);
});

test("that a plan is managed is told with its time, too, where it is old", async () => {
  const mac = await setUpMac({}, {}, { now: new Date("2026-11-21T17:12:00.000Z") });
  const managed = { windows: [], managedBy: "admin" as const, plan: "Q Developer Pro" };
  keepReading(mac, createReading({ ...managed, updatedAt: minutesAgo(42) }));
  keepFailure(mac, "backend-error");
  const tree = (await open(mac, "menu-bar")).tree();
  expect(sectionTitles(tree)[0]!.replace("\u202f", " ")).toBe("Q Developer Pro, from 8:30 AM");
});

test("overage has its own row with what it costs", async () => {
  const overage = { enabled: true, creditsUsed: 40, ratePerCredit: 0.04, cost: 2, currency: "USD" };
  const { tree } = await openMenu({ windows: [createPlan(90, 50)], overage });
  expect(tree!.props.tooltip).toMatch(/, 40 overage credits used \(\$2\.00\), resets December 1, 2999, updated /);
  expect(dataRows(tree)).toEqual([
    "Credits: 0 of 50 left, 40 over | 180% used",
    "Resets Dec 1, 2999, in N days",
    "40 overage credits used | $2.00",
    "person@example.com | Builder ID",
  ]);
});

test("a reading that may exceed the limit is told as a least", async () => {
  const { mac, menu, tree } = await openMenu({ windows: [createPlan(50, 50)], mayExceedLimit: true });
  expect(dataRows(tree)[0]).toBe("Credits: 0 of 50 left | at least 100% used");
  expect(tree!.props.tooltip).toContain("perhaps more used than the limit");
  expect(sectionTitles(tree)).toEqual(["KIRO FREE", "Account", "Real Use May Be Higher", ""]);
  const [update, ...more] = menuItems(menuSection(tree, "Real Use May Be Higher"));
  expect(update.props).toMatchObject({
    title: "Copy Update Command",
    tooltip: "This release of kiro-cli stops counting at the limit. A newer one states the real use.",
  });
  expect(more).toEqual([]);
  await menu.press("Copy Update Command");
  expect(clipboardText(mac)).toBe("kiro-cli update");
});

test("the actions come last, and Refresh says how old the reading is", async () => {
  const { tree } = await openMenu({});
  const rows = menuRows(tree);
  expect(rows.slice(rows.indexOf("Show Usage"))).toEqual([
    "Show Usage",
    expect.stringMatching(/^Refresh \| Updated .*\d/),
    "Copy Snapshot JSON",
    "Copy Summary",
    "Open Dashboard",
    "View Status",
    "Preferences…",
  ]);
});
