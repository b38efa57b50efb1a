import { createBonus, createPack, createPlan, createReading, farReset, type ReadingParts } from "../create-reading";
import { clipboardText, keepReading, open, removeMacs, setUpMac, type Mac } from "./launch-with-fake";
import { findAll } from "../raycast/tree";
import { accessories, accessoryTooltips, actionTitles, listItem, listRows, metadata, sectionTitles } from "./read-tree";

afterEach(removeMacs);

async function openList(parts: ReadingParts) {
  const mac = await setUpMac();
  keepReading(mac, createReading(parts));
  const list = await open(mac, "usage");
  expect(mac.asked()).toEqual([]);
  return { mac, list, tree: list.tree()! };
}

/** The end of every detail. */
const howRead = (mac: Mac) => ({
  "Last Updated": expect.stringMatching(/\d/),
  "Next Refresh": expect.stringMatching(/^After .*\d/),
  Source: "Text report",
  "kiro-cli": "2.24.1",
  Path: mac.fake.path,
});

test("a plan: what is left, the day of the reset, and who is signed in", async () => {
  const { tree } = await openList({});
  expect(sectionTitles(tree)).toEqual(["Credits · KIRO FREE", "Account"]);
  expect(listRows(tree)).toEqual(["Credits", "person@example.com | Builder ID"]);
  expect(accessories(listItem(tree, "Credits"))).toEqual(["38 left", "Dec 1, 2999"]);
  expect(tree.props.searchBarPlaceholder).toBe("Search credits, overages and account");
});

test("the tooltips say what is only hinted at, with the exact time", async () => {
  const { tree } = await openList({});
  expect(accessoryTooltips(listItem(tree, "Credits"))).toEqual([
    "38 of 50 left, 24% used",
    expect.stringMatching(/^Resets Dec 1, 2999, in [\d,.]+ days \(2999-12-01 00:00 UTC\)$/),
  ]);
});

test("without the detail the row says it in words", async () => {
  const windows = [createPlan(77, 50), createBonus("Welcome bonus", 100, 500, farReset), createPlan(320, null)];
  const { list } = await openList({ windows });
  await list.press("Toggle Detail");
  const tree = list.tree();
  expect(listRows(tree).slice(0, 3)).toEqual([
    "Credits | 0 of 50 left, 27 over",
    "Welcome bonus | 400 of 500 left",
    "Credits | 320 used",
  ]);
  const inWords = (verb: string) => expect.stringMatching(new RegExp(`^${verb} Dec 1, 2999, in [\\d,.]+ days$`));
  expect(accessories(listItem(tree, "Credits"))).toEqual(["154% used", inWords("Resets")]);
  expect(accessoryTooltips(listItem(tree, "Credits"))).toEqual([
    "77 of 50 used",
    expect.stringMatching(/^Resets Dec 1, 2999, in [\d,.]+ days \(2999-12-01 00:00 UTC\)$/),
  ]);
  expect(accessories(listItem(tree, "Welcome bonus"))).toEqual(["20% used", inWords("Expires")]);
  expect(accessoryTooltips(listItem(tree, "Welcome bonus"))).toEqual([
    "100 of 500 used",
    expect.stringMatching(/^Expires Dec 1, 2999, in [\d,.]+ days \(2999-12-01 UTC\)$/),
  ]);
});

test("more used than the limit is said", async () => {
  const { tree } = await openList({ windows: [createPlan(77, 50)] });
  const credits = listItem(tree, "Credits");
  expect(accessories(credits)).toEqual(["27 over", "Dec 1, 2999"]);
  expect(accessoryTooltips(credits)[0]).toBe("0 of 50 left, 27 over, 154% used");
  expect(metadata(credits)).toMatchObject({
    Used: "77 credits",
    Left: "0 credits",
    Over: "27 credits",
    Limit: "50 credits",
    Percent: "154% used",
  });
});

test("all of a limit used is not over it", async () => {
  const { tree } = await openList({ windows: [createPlan(50, 50)] });
  const credits = listItem(tree, "Credits");
  expect(accessories(credits)[0]).toBe("0 left");
  expect(metadata(credits)).not.toHaveProperty("Over");
});

test("the search finds a window by its plan, too", async () => {
  const { tree } = await openList({ plan: "KIRO PRO+" });
  expect(listItem(tree, "Credits").props.keywords).toEqual(["KIRO", "PRO+"]);
});

test("the detail has every number, and how and when it was read", async () => {
  const { tree, mac } = await openList({});
  expect(metadata(listItem(tree, "Credits"))).toEqual({
    Used: "12 credits",
    Left: "38 credits",
    Limit: "50 credits",
    Percent: "24% used",
    Reset: expect.stringMatching(/^Resets Dec 1, 2999, in /),
    "Local Time": expect.stringContaining("2999"),
    "Exact Time": "2999-12-01 00:00 UTC",
    ...howRead(mac),
  });
});

test("what is not known is left out or called so, never 0", async () => {
  const { tree } = await openList({
    plan: null,
    windows: [createPlan(320, null, { resetsAt: null, resetDescription: null })],
    source: "acp",
    cliVersion: null,
    loginMethod: null,
    email: null,
  });
  expect(sectionTitles(tree)).toEqual(["Credits", "Account"]);
  expect(listRows(tree)).toEqual(["Credits", "Account not known"]);
  const credits = listItem(tree, "Credits");
  expect(accessories(credits)).toEqual(["320 used"]);
  expect(accessoryTooltips(credits)).toEqual(["320 used, no limit"]);
  expect(metadata(credits)).toMatchObject({
    Limit: "No limit",
    Reset: "Reset date not stated",
    Source: "Structured answer (ACP)",
    "kiro-cli": "Version not known",
  });
  for (const name of ["Left", "Percent", "Local Time", "Exact Time", "Over"]) {
    expect(metadata(credits)).not.toHaveProperty(name);
  }
  expect(metadata(listItem(tree, "Account not known"))).toMatchObject({
    Plan: "Not stated",
    "Login Method": "Not known",
  });
});

test("several bonuses and packs each have an item with their expiry", async () => {
  const { tree } = await openList({
    windows: [
      createPlan(12, 50),
      createBonus("Welcome bonus", 100, 500, farReset),
      createBonus("Referral bonus", 0, 200, null),
      createPack(40, 100, farReset),
    ],
  });
  expect(listRows(tree).slice(0, 4)).toEqual(["Credits", "Welcome bonus", "Referral bonus", "Add-on credits"]);
  expect(accessories(listItem(tree, "Welcome bonus"))).toEqual(["400 left", "Dec 1, 2999"]);
  expect(accessories(listItem(tree, "Referral bonus"))).toEqual(["200 left"]);
  expect(accessoryTooltips(listItem(tree, "Referral bonus"))).toEqual(["200 of 200 left, 0% used"]);
  expect(accessories(listItem(tree, "Add-on credits"))).toEqual(["60 left", "Dec 1, 2999"]);
  const pack = metadata(listItem(tree, "Add-on credits"));
  expect(pack.Expiry).toMatch(/^Expires Dec 1, 2999, in /);
  expect(pack).toMatchObject({ "Local Time": expect.stringContaining("2999"), "Exact Time": "2999-12-01 00:00 UTC" });
});

test("of a bonus only the day of its end is told", async () => {
  const { tree } = await openList({
    windows: [createPlan(12, 50), createBonus("Welcome bonus", 100, 500, "2999-12-04T05:12:09.000Z")],
  });
  const bonus = listItem(tree, "Welcome bonus");
  expect(metadata(bonus)).toMatchObject({
    Expiry: expect.stringMatching(/^Expires Dec 4, 2999, in /),
    "Exact Time": "2999-12-04 UTC",
  });
  expect(metadata(bonus)).not.toHaveProperty("Local Time");
  expect(accessoryTooltips(bonus)[1]).toMatch(/^Expires Dec 4, 2999, in [\d,.]+ days \(2999-12-04 UTC\)$/);
});

test("overage is a section of its own with its cost", async () => {
  const overage = { enabled: true, creditsUsed: 40, ratePerCredit: 0.04, cost: 2, currency: "USD" };
  const { tree, mac } = await openList({ windows: [createPlan(90, 50)], overage });
  expect(sectionTitles(tree)).toEqual(["Credits · KIRO FREE", "Overage", "Account"]);
  expect(accessoryTooltips(listItem(tree, "Credits"))[0]).toBe("0 of 50 left, 40 over, 180% used");
  expect(accessories(listItem(tree, "40 overage credits used"))).toEqual(["$2.00"]);
  expect(metadata(listItem(tree, "40 overage credits used"))).toEqual({
    Overages: "On",
    Used: "40 credits",
    Rate: "$0.04 per credit",
    Cost: "$2.00",
    ...howRead(mac),
  });
  expect(metadata(listItem(tree, "person@example.com"))).toEqual({
    Plan: "KIRO FREE",
    Email: "person@example.com",
    "Login Method": "Builder ID",
    ...howRead(mac),
  });
});

test("overages that are off say so", async () => {
  const overage = { enabled: false, creditsUsed: null, ratePerCredit: null, cost: null, currency: null };
  const { tree, mac } = await openList({ overage });
  expect(metadata(listItem(tree, "Overages are off"))).toEqual({ Overages: "Off", ...howRead(mac) });
});

test("a reading that may exceed the limit is a least", async () => {
  const { tree, list, mac } = await openList({ windows: [createPlan(50, 50)], mayExceedLimit: true });
  expect(metadata(listItem(tree, "Credits")).Percent).toBe("At least 100% used");
  expect(accessoryTooltips(listItem(tree, "Credits"))[0]).toBe("0 of 50 left, at least 100% used");
  expect(sectionTitles(tree)).toEqual(["Credits · KIRO FREE", "Account", "Trouble"]);
  const trouble = listItem(tree, "Real Use May Be Higher");
  expect(accessories(trouble)).toEqual([]);
  expect(findAll(trouble, "List.Item.Detail")[0].props.markdown).toBe(
    "### Real Use May Be Higher\n\nThis release of kiro-cli stops counting at the limit. A newer one states the real use.",
  );
  expect(actionTitles(trouble).slice(0, 2)).toEqual(["Copy Update Command", "Refresh"]);
  await list.press("Copy Update Command", { item: "Real Use May Be Higher" });
  expect(clipboardText(mac)).toBe("kiro-cli update");
});

test.each(["admin", "organization"] as const)(
  "a plan managed by an %s says so, and where to look",
  async (managedBy) => {
    const { tree } = await openList({ windows: [], managedBy, plan: "Q Developer Pro" });
    expect(sectionTitles(tree)).toEqual(["Credits · Q Developer Pro", "Account"]);
    expect(listRows(tree)[0]).toBe("Your organization manages this plan");
    expect(metadata(listItem(tree, "Your organization manages this plan"))).toMatchObject({
      "Managed By": "Your organization",
      Numbers: "Ask your administrator, or look at the dashboard",
    });
  },
);

test("a plan with numbers that an organization manages says that, too", async () => {
  const { tree } = await openList({ managedBy: "organization" });
  const account = metadata(listItem(tree, "person@example.com"));
  expect(account).toMatchObject({ "Managed By": "Your organization" });
  expect(account).not.toHaveProperty("Numbers");
});

test("progress is drawn in green, orange and red, and in gray where it is old", async () => {
  const colors = [];
  for (const used of [10, 40, 48]) {
    const { tree } = await openList({ windows: [createPlan(used, 50)] });
    colors.push(/raycast-\w+/.exec(decodeURIComponent(String(listItem(tree, "Credits").props.icon)))?.[0]);
  }
  expect(colors).toEqual(["raycast-green", "raycast-orange", "raycast-red"]);
});
