import { createReport } from "../create-kept";
import { kiroErrorKinds } from "../../src/lib/shapes/kiro-error";
import { KiroError } from "../../src/lib/shapes/kiro-error";
import { describeError } from "../../src/lib/words/problems";
import { createPlan, createReading } from "../create-reading";
import { isTitleCase } from "../title-case";
import { findAll, slot } from "../raycast/tree";
import { removeMacs, setUpMac } from "./mac";
import { actionTitles, listItem, listRows, menuIcon, menuRows } from "./read-tree";

afterEach(removeMacs);

/** The action that is a click or the return key away. */
const nextSteps: Record<string, string> = {
  install: "Open Install Guide",
  "log-in": "Log In",
  "log-in-again": "Log In",
  "switch-account": "Switch Account",
  update: "Copy Update Command",
  "try-again": "Try Again",
  preferences: "Open Preferences…",
  dashboard: "Open Dashboard",
};

describe.each(kiroErrorKinds)("%s", (kind) => {
  const facts = { snapshot: null, failedAt: null, isStale: false, isLoggingIn: false, report: null, spending: null };
  const { title, sentences, remedies } = describeError(new KiroError(kind), { ...facts, error: null });
  const next = nextSteps[remedies[0]];

  test("comes first in the menu and in the list, with the next step; without a reading there is nothing else", async () => {
    const mac = await setUpMac();
    mac.keep(null, { kind });
    const menu = await mac.host.launch("menu-bar");
    const list = await mac.host.launch("usage");
    expect(menuRows(menu.tree)[0]).toBe(`${title} | ${next}`);
    expect(menuRows(menu.tree).slice(1, 4).join(" ")).toContain(sentences[0]);
    expect(menuIcon(menu.tree)).toMatch(/^meter-(unreadable|signed-out)\.png, tint PrimaryText$/);
    expect(menu.tree!.props.tooltip).toBe(`${title}. ${sentences[0]}`);
    expect(listRows(list.tree)).toEqual([title]);
    const [item] = findAll(list.tree, "List.Item");
    expect(actionTitles(item)[0]).toBe(next);
    expect(slot(item, "detail")[0].props.markdown).toBe(`### ${title}\n\n${sentences.join(" ")}`);
    for (const action of actionTitles(item)) expect(isTitleCase(action.replace(/\(.*\)/, ""))).toBe(true);
    // Failures back off.
    expect(mac.launches()).toEqual(["menu-bar userInitiated", "usage userInitiated"]);
  });

  test("leaves the last reading below it, marked with its time", async () => {
    const mac = await setUpMac();
    mac.keep(createReading(), { kind });
    const menu = await mac.host.launch("menu-bar");
    const list = await mac.host.launch("usage");
    expect(menuRows(menu.tree)[0]).toBe(`${title} | ${next}`);
    expect(menuRows(menu.tree)).toContain("Credits: 38 of 50 left | 76% left");
    expect(menu.tree!.props.tooltip).toMatch(new RegExp(`^${title}\\. 38 of 50 Kiro credits left, `));
    expect(menuIcon(menu.tree)).toMatch(/^meter-(stale|signed-out)\.png, tint PrimaryText$/);
    expect(listRows(list.tree).slice(0, 2)).toEqual([title, "Credits"]);
    expect(findAll(list.tree, "List.Section")[1].props.subtitle).toMatch(/^Out of date \(/);
  });
});

test.each([
  ["limit-reached", "Switch Account"],
  ["throttled", "Switch Account"],
  ["not-logged-in", "Log In"],
  ["offline", "Log In"],
] as const)("%s, and no reading yet: the account's action is %s", async (kind, title) => {
  const mac = await setUpMac();
  mac.keep(null, { kind });
  const { tree } = await mac.host.launch("usage");
  const titles = actionTitles(findAll(tree, "List.Item")[0]);
  expect(titles.filter((each) => /^(?:Log In|Switch Account)$/.test(each))).toEqual([title]);
});

test("a path that is wrong is mended in the preferences", async () => {
  const mac = await setUpMac({ preferences: { cliPath: "/nowhere/kiro-cli" } });
  const menu = await mac.host.launch("menu-bar");
  await menu.waitFor((tree) => menuRows(tree)[0] === "kiro-cli Not Found | Open Preferences…");
  expect(menuRows(menu.tree).slice(1, 3)).toEqual([
    expect.stringMatching(/isn't an executable file/),
    expect.anything(),
  ]);
  await menu.click("kiro-cli Not Found");
  expect(mac.host.openedPreferences).toEqual(["extension"]);
});

test("at the limit there is a next step", async () => {
  const mac = await setUpMac();
  const overage = { enabled: false, capable: true, creditsUsed: null, ratePerCredit: null, cost: null, currency: null };
  mac.keep(createReading({ windows: [createPlan(50, 50)], overage, mayExceedLimit: true }));
  const menu = await mac.host.launch("menu-bar");
  const rows = menuRows(menu.tree);
  expect(rows.slice(0, 3)).toEqual([
    "Plan Used Up | Open Dashboard",
    "Overages are off.",
    "Nothing is billed beyond the plan.",
  ]);
  expect(rows).toContain("Actual Usage May Be Higher | Copy Update Command");
  expect(rows).toContain("Credits: 0 of 50 left | at least 100% used");
});

describe("a way that a model answered", () => {
  const question = "Try That Method Again (May Cost Credits)";

  async function setUpLocked() {
    const mac = await setUpMac();
    mac.keep(createReading(), undefined, { report: createReport({ cliVersion: "1.23.1", isTextClosed: true }) });
    return mac;
  }

  test("is tried again from the list, which asks first", async () => {
    const mac = await setUpLocked();
    const list = await mac.host.launch("usage");
    expect(listRows(list.tree)[0]).toBe("A Model Answered");
    mac.host.alertAnswer = false;
    await list.click(question);
    expect(mac.host.alerts).toMatchObject([{ title: "Try That Method Again?" }]);
    expect(mac.launches()).toHaveLength(1);
    mac.host.alertAnswer = true;
    await list.click(question);
    expect(mac.launches()[1]).toBe('refresh background {"force":true,"allowModel":true,"by":"list"} from usage');
    await list.waitFor((tree) => listItem(tree, "Credits") !== undefined && tree!.props.isLoading === false);
  });

  test("is asked about in the list where it is chosen in the menu", async () => {
    const mac = await setUpLocked();
    const menu = await mac.host.launch("menu-bar");
    expect(menuRows(menu.tree)[0]).toBe("A Model Answered | Open Dashboard");
    await menu.click(question);
    expect(mac.launches()[1]).toBe('usage userInitiated {"row":"problem-model-answered"} from menu-bar');
    const tree = await mac.host.runs[1].waitFor((next) => next !== null);
    expect(tree!.props.selectedItemId).toBe("problem-model-answered");
    expect([mac.host.alerts, mac.asked("acp", "chat")]).toEqual([[], []]);
  });
});
