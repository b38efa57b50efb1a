import { createReading, minutesAgo } from "../create-reading";
import { findAll } from "../raycast/tree";
import { keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import {
  accessories,
  accessoryTooltips,
  actionTitles,
  listItem,
  listRows,
  menuIcon,
  menuItems,
  menuRows,
  menuSection,
  sectionTitles,
} from "./read-tree";
import { troubleCases } from "./trouble-cases";

afterEach(removeMacs);

test.each(troubleCases)("$kind", async ({ kind, scenario, preferences, title, sentences, remedies, icon }) => {
  const sentence = sentences.join(" ");
  const mac = await setUpMac(scenario, preferences);
  keepReading(mac, createReading({ updatedAt: minutesAgo(120) }));

  const list = (await open(mac, "usage")).tree()!;
  expect(sectionTitles(list)).toEqual(["Credits · KIRO FREE", "Account", "Trouble"]);
  expect(findAll(list, "List.Section")[0].props.subtitle).toMatch(/^Not current, from .*\d/);
  expect(listRows(list)).toEqual(["Credits", "person@example.com | Builder ID", title]);
  const trouble = listItem(list, title);
  const [time] = accessories(trouble);
  expect(accessories(trouble)).toEqual([expect.stringMatching(/^\d.*\d/)]);
  expect(accessoryTooltips(trouble)).toEqual([`Last tried: ${time}`]);
  expect(findAll(trouble, "List.Item.Detail")[0].props.markdown).toBe(`### ${title}\n\n${sentence}`);
  expect(actionTitles(trouble).slice(0, remedies.length)).toEqual(remedies);
  // "Open Preferences…" goes to the same place.
  const isConfigureThere = actionTitles(trouble).includes("Configure Command");
  expect(isConfigureThere).toBe(!remedies.includes("Open Preferences…"));
  const logIns = actionTitles(trouble).filter((each) => ["Log In", "Switch Account"].includes(each));
  const usualLogIn = remedies.includes("Log In") ? "Log In" : "Switch Account";
  expect(logIns).toEqual(kind === "cli-not-found" ? [] : [usualLogIn]);

  mac.fake.clearLedger();
  const menu = (await open(mac, "menu-bar")).tree()!;
  expect(menuIcon(menu)).toBe(`${icon ?? "meter-stale.png"}, tint PrimaryText`);
  expect(menu.props.title).toBe("38");
  expect(menu.props.tooltip).toMatch(new RegExp(`^${title}\\. 38 of 50 Kiro credits left, .*updated .*\\d`));
  expect(sectionTitles(menu)).toEqual([
    expect.stringMatching(/^KIRO FREE, from .*\d/),
    "Account",
    expect.stringMatching(new RegExp(`^${title}, .*\\d`)),
    "",
  ]);
  const [row, ...more] = menuItems(menuSection(menu, new RegExp(`^${title}, `)));
  expect(row.props).toMatchObject({ title: remedies[0], tooltip: sentence });
  expect(more).toEqual([]);
  // What is one step away there is not repeated, and the other remedies stand in the list.
  const usual = ["Copy Snapshot JSON", "Copy Summary", "Open Dashboard", "View Status"];
  expect(menuRows(menuSection(menu, ""))).toEqual([
    "Show Usage",
    expect.stringMatching(/^Refresh \| Updated .*\d/),
    ...usual.filter((each) => each !== remedies[0]),
    ...(remedies[0] === "Open Preferences…" ? [] : ["Preferences…"]),
  ]);
  expect(mac.asked()).toEqual([]);
});

test("a refresh that succeeds takes the trouble away", async () => {
  const mac = await setUpMac({ state: "backend-error" });
  keepReading(mac, createReading({ updatedAt: minutesAgo(120) }));
  const list = await open(mac, "usage");
  expect(sectionTitles(list.tree())).toContain("Trouble");
  mac.fake.update({ usage: { resetsOn: "2999-12-01" } });
  await list.press("Try Again", { item: "Kiro Could Not Be Reached" });
  expect(sectionTitles(list.tree())).toEqual(["Credits · KIRO FREE", "Account"]);
});

test("the row in the menu does what it says", async () => {
  const mac = await setUpMac({ state: "backend-error" });
  keepReading(mac, createReading({ updatedAt: minutesAgo(120) }));
  const menu = await open(mac, "menu-bar");
  mac.fake.update({ usage: { resetsOn: "2999-12-01" } });
  await menu.press("Try Again");
  expect(sectionTitles(menu.tree())).toEqual(["KIRO FREE", "Account", ""]);
});
