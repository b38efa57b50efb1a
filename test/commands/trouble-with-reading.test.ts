import { createReading, minutesAgo } from "../create-reading";
import { findAll } from "../raycast/tree";
import { keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { accessories, actionTitles, listItem, listRows, menuIcon, menuRows, sectionTitles } from "./read-tree";
import { troubleCases } from "./trouble-cases";

afterEach(removeMacs);

test.each(troubleCases)("$kind", async ({ scenario, preferences, title, sentence, remedies, icon }) => {
  const mac = await setUpMac(scenario, preferences);
  keepReading(mac, createReading({ updatedAt: minutesAgo(120) }));

  const list = (await open(mac, "usage")).tree()!;
  expect(sectionTitles(list)).toEqual(["Credits · KIRO FREE", "Account", "Trouble"]);
  expect(findAll(list, "List.Section")[0].props.subtitle).toMatch(/^Not current, from .*\d/);
  expect(listRows(list)).toEqual(["Credits | 38 of 50 left", "person@example.com | Builder ID", title]);
  const trouble = listItem(list, title);
  expect(accessories(trouble)).toEqual([expect.stringMatching(/\d/)]);
  expect(findAll(trouble, "List.Item.Detail")[0].props.markdown).toBe(`### ${title}\n\n${sentence}`);
  expect(actionTitles(trouble).slice(0, remedies.length)).toEqual(remedies);

  mac.fake.clearLedger();
  const menu = (await open(mac, "menu-bar")).tree()!;
  expect(menuIcon(menu)).toBe(`${icon ?? "meter-stale.png"}, tint PrimaryText`);
  expect(menu.props.title).toBe("38");
  expect(menu.props.tooltip).toMatch(new RegExp(`^${title}\\. 38 of 50 Kiro credits left, .*updated .*\\d`));
  expect(sectionTitles(menu)).toEqual([
    "KIRO FREE",
    "Account",
    expect.stringMatching(new RegExp(`^${title} \\(.*\\d.*\\)$`)),
    "",
  ]);
  const rows = menuRows(menu);
  const first = rows.indexOf(sentence);
  expect(rows.slice(first, first + remedies.length + 2)).toEqual([sentence, ...remedies, "Show Usage"]);
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
