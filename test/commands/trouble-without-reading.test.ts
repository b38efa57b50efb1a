import { findAll } from "../raycast/tree";
import { open, removeMacs, setUpMac } from "./launch-with-fake";
import { describeImage } from "../raycast/words";
import { actionTitles, menuIcon, menuItems, menuRows, menuSection, sectionTitles } from "./read-tree";
import { troubleCases } from "./trouble-cases";

afterEach(removeMacs);

/** What an empty list offers besides the remedies. */
const always = ["Refresh", "Open Dashboard", "View Status", "Log In", "Configure Command", "Copy Diagnostic Report"];

/** What is left out where a remedy does the same. */
const sameAs: Record<string, string> = { Refresh: "Try Again", "Configure Command": "Open Preferences…" };

test.each(troubleCases)("$kind", async ({ kind, scenario, preferences, title, sentences, remedies, icon }) => {
  const sentence = sentences.join(" ");
  const mac = await setUpMac(scenario, preferences);
  const menu = (await open(mac, "menu-bar")).tree();
  expect(menuIcon(menu)).toBe(`${icon ?? "meter-unreadable.png"}, tint PrimaryText`);
  expect(menu!.props.title).toBeUndefined();
  expect(menu!.props.tooltip).toBe(`${title}. ${sentence}`);
  expect(sectionTitles(menu)).toEqual([title, ""]);
  const section = menuSection(menu, title);
  // "Try Again" is the "Refresh" that is always there.
  expect(menuRows(section)).toEqual([...sentences, ...remedies.filter((each) => each !== "Try Again")]);
  expect(menuRows(menuSection(menu, ""))).toEqual([
    "Show Usage",
    "Refresh",
    ...["Open Dashboard", "View Status"].filter((each) => !remedies.includes(each)),
    ...(remedies.includes("Open Preferences…") ? [] : ["Preferences…"]),
  ]);
  for (const { props } of menuItems(section).slice(0, sentences.length)) {
    expect(describeImage(props.icon)).toBe("Warning");
    expect(props).not.toHaveProperty("onAction");
  }

  mac.fake.clearLedger();
  const list = (await open(mac, "usage")).tree()!;
  const [empty, ...more] = list.children;
  expect(list.props.isShowingDetail).toBe(false);
  expect(empty.props).toMatchObject({ title, description: sentence });
  expect(more).toEqual([]);
  const possible = always.filter((each) => each !== "Log In" || kind !== "cli-not-found");
  const others = possible.filter((each) => !remedies.includes(sameAs[each] ?? each));
  expect(actionTitles(empty)).toEqual([...remedies, ...others]);
  // The menu bar has asked a moment before.
  expect(mac.asked()).toEqual([]);
});

test("an answer that is on its way is no trouble", async () => {
  const mac = await setUpMac();
  const list = await open(mac, "usage");
  expect(list.frames.flatMap((frame) => findAll(frame, "List.EmptyView"))).toEqual([]);
});
