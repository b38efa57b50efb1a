import { createBonus, createPlan, createReading, minutesAgo } from "../create-reading";
import { findAll, textOf, titleOf, type TreeNode } from "../raycast/tree";
import { removeMacs, setUpMac } from "./mac";
import { accessories, accessoryTooltips, actionTitles, listItem, listRows, metadata, sectionTitles } from "./read-tree";

afterEach(removeMacs);

const left = (tree: TreeNode | null) => metadata(listItem(tree, "Credits")).Left;
const inSomeDays = (text: unknown) => String(text).replace(/in [\d,.]+ days/, "in N days");

describe("the list", () => {
  test("has a row for everything, and about the reading one", async () => {
    const mac = await setUpMac();
    const overage = {
      enabled: true,
      capable: true,
      creditsUsed: 40.29,
      ratePerCredit: 0.04,
      cost: 1.61,
      currency: "USD",
    };
    const windows = [createPlan(635.58, 2_000), createBonus("Welcome bonus", 100, 500, null)];
    mac.keep(createReading({ plan: "KIRO PRO+", windows, overage }));
    const { tree, frames } = await mac.host.launch("usage");
    expect(frames).toHaveLength(1);
    expect(sectionTitles(tree)).toEqual(["Credits · KIRO PRO+", "Forecast", "Overage", "Account", "About"]);
    expect(listRows(tree)).toEqual([
      "Credits",
      "Welcome bonus",
      "No forecast: reset over a month away",
      "40.29 overage credits used",
      "person@example.com | Builder ID",
      "About This Reading",
    ]);
    expect(accessories(listItem(tree, "Credits"))).toEqual(["1,364.42 of 2,000 left", "Nov 30, 2999"]);
    expect(accessoryTooltips(listItem(tree, "Credits")).map(inSomeDays)).toEqual([
      "31.8% used, 68.2% left",
      "Resets Saturday, Nov 30, 2999, in N days (2999-12-01 00:00 UTC)",
    ]);
    expect(findAll(tree, "List.Section")[0].props.subtitle).toMatch(/^Updated /);
  });

  test("has details that say what the row is about and no more", async () => {
    const mac = await setUpMac();
    const overage = { enabled: false, capable: true, creditsUsed: 0, ratePerCredit: 0.04, cost: 0, currency: "USD" };
    mac.keep(createReading({ windows: [createPlan(76.5, 50)], overage, managedBy: "organization" }));
    const { tree } = await mac.host.launch("usage");
    const details = listRows(tree).map((row) => metadata(listItem(tree, row.split(" | ")[0])));
    expect(details.map((detail) => Object.keys(detail).join(", "))).toEqual([
      "", // The problem's is a sentence.
      "Left, Used, Over, Limit, Percent, Resets",
      "", // Nor is there a forecast.
      "Overages, What It Means, Rate",
      "Plan, Managed By, Email, Login Method",
      "Updated, Next Refresh, Method, kiro-cli, Path",
    ]);
    expect({ ...details[1], Resets: inSomeDays(details[1].Resets) }).toEqual({
      Left: "0 credits",
      Used: "76.5 credits",
      Over: "26.5 credits",
      Limit: "50 credits",
      Percent: "153% used",
      Resets: "Saturday, Nov 30, 2999, in N days",
    });
  });

  test("says more in the rows once the detail is put away", async () => {
    const mac = await setUpMac();
    mac.keep(createReading());
    const list = await mac.host.launch("usage");
    await list.click("Toggle Detail");
    const tree = await list.waitFor((next) => next?.props.isShowingDetail === false);
    expect(listRows(tree)[0]).toBe("Credits | 38 of 50 left");
    expect(accessories(listItem(tree, "Credits")).map(inSomeDays)).toEqual([
      "76% left",
      "Resets Saturday, Nov 30, 2999, in N days",
    ]);
  });

  test("where nothing is known yet, says so; a refresh fills it", async () => {
    const mac = await setUpMac();
    mac.host.disabled.add("refresh");
    const list = await mac.host.launch("usage");
    expect(list.frames[0]!.props.isLoading).toBe(true);
    await list.waitFor((tree) => listRows(tree)[0] === "Turn On “Refresh Kiro Usage”");
    await list.click("Open Preferences…");
    expect(mac.host.openedPreferences).toEqual(["extension"]);
    mac.host.disabled.clear();
    await list.click("Refresh");
    await list.waitFor((tree) => listRows(tree).includes("Credits") && left(tree) === "38 credits");
  });

  test("what a row is for is what the return key does", async () => {
    const mac = await setUpMac();
    const overage = {
      enabled: false,
      capable: true,
      creditsUsed: null,
      ratePerCredit: null,
      cost: null,
      currency: null,
    };
    mac.keep(createReading({ overage }));
    const { tree } = await mac.host.launch("usage");
    const first = findAll(tree, "List.Item").map((item) => [titleOf(item), actionTitles(item)[0]]);
    expect(first).toEqual([
      ["Credits", "Refresh"],
      ["No forecast: reset over a month away", "Refresh"],
      ["Overages are off", "Open Dashboard"],
      ["person@example.com", "Switch Account"],
      ["About This Reading", "Copy Diagnostics"],
    ]);
  });

  test("leaves out the email address where the person wants none shown", async () => {
    const mac = await setUpMac({ preferences: { hideAccount: true } });
    mac.keep(createReading());
    const list = await mac.host.launch("usage");
    await list.click("Copy Snapshot JSON");
    expect(listRows(list.tree)).toContain("Builder ID");
    expect(JSON.stringify([list.tree, mac.host.clipboard])).not.toContain("person@example.com");
  });
});

describe("while the list is open", () => {
  test("a refresh that is due runs beside it, and is not ended with it", async () => {
    const mac = await setUpMac({ scenario: { behavior: { acp: { delayMs: 1_000 } } } });
    mac.keep(createReading({ windows: [createPlan(1, 50)], updatedAt: minutesAgo(30) }));
    const list = await mac.host.launch("usage");
    expect([list.tree!.props.isLoading, left(list.tree)]).toEqual([true, "49 credits"]);
    await list.close();
    await mac.host.settle();
    const again = await mac.host.launch("usage");
    expect([again.tree!.props.isLoading, left(again.tree)]).toEqual([false, "38 credits"]);
    expect(mac.asked("acp", "chat")).toEqual(["acp"]);
    expect([mac.host.huds, mac.host.toasts]).toEqual([[], []]);
  });

  test("Refresh asks again, and the list shows that it does", async () => {
    const mac = await setUpMac();
    mac.keep(createReading({ windows: [createPlan(1, 50)] }));
    const list = await mac.host.launch("usage");
    await list.click("Refresh");
    await list.waitFor((tree) => left(tree) === "38 credits" && tree!.props.isLoading === false);
    expect(list.frames.some((tree) => tree!.props.isLoading === true)).toBe(true);
    expect(mac.launches()).toContain('refresh background {"force":true,"by":"list"} from usage');
  });

  test("what another command has read is there within a moment, and that it reads", async () => {
    const mac = await setUpMac({ scenario: { behavior: { acp: { delayMs: 1_500 } } } });
    mac.keep(createReading({ windows: [createPlan(1, 50)] }));
    const list = await mac.host.launch("usage");
    const copying = await mac.host.launch("refresh", { type: "background", context: { force: true } });
    await list.waitFor((tree) => tree!.props.isLoading === true);
    await copying.ended;
    await list.waitFor((tree) => left(tree) === "38 credits" && tree!.props.isLoading === false);
  });

  test("it becomes due when its time has come, and asks once", async () => {
    const mac = await setUpMac();
    mac.keep(createReading({ windows: [createPlan(1, 50)] }));
    const list = await mac.host.launch("usage");
    mac.host.advance(6 * 60_000);
    await list.waitFor((tree) => left(tree) === "38 credits");
    await mac.host.settle();
    expect(mac.asked("acp", "chat")).toEqual(["acp"]);
  });

  test("a refresh that was ended in the middle does not leave it loading", async () => {
    const mac = await setUpMac({ scenario: { behavior: { acp: { hang: "before" } } } });
    mac.keep(createReading({ updatedAt: minutesAgo(30) }));
    const list = await mac.host.launch("usage");
    await mac.host.waitFor(() => mac.asked("acp").length === 1);
    await mac.host.runs.find(({ name }) => name === "refresh")!.kill();
    await list.waitFor((tree) => tree!.props.isLoading === false);
    expect(left(list.tree)).toBe("38 credits");
    // The next refresh ends what that one has left running.
    mac.fake.update({});
    await (
      await mac.host.launch("refresh")
    ).ended;
  });

  test("a refresh that was ended before it began does not leave it loading", async () => {
    const mac = await setUpMac();
    mac.keep(createReading({ updatedAt: minutesAgo(30) }));
    const list = await mac.host.launch("usage");
    await mac.host.runs.find(({ name }) => name === "refresh")!.kill();
    expect(list.tree!.props.isLoading).toBe(true);
    await list.waitFor((tree) => tree!.props.isLoading === false);
  });

  test("doesn't launch again for an hour if Raycast refuses to refresh", async () => {
    const now = Date.UTC(2026, 10, 21, 17);
    const mac = await setUpMac({ now });
    mac.host.disabled.add("refresh");
    mac.keep(createReading({ updatedAt: new Date(now - 30 * 60_000) }));
    const list = await mac.host.launch("usage");
    await list.waitFor((tree) => listRows(tree)[0] === "Turn On “Refresh Kiro Usage”");
    const countReads = () => list.work!.reads.kept;
    for (const minutes of [30, 31]) {
      mac.host.advance(minutes * 60_000);
      // The click paints, and with the paint comes the account of what was done.
      const reads = countReads();
      while (countReads() < reads + 2) await list.click("Toggle Detail");
    }
    expect(mac.launches()).toEqual([
      "usage userInitiated",
      ...Array(2).fill('refresh background {"by":"list"} from usage refused'),
    ]);
  });

  test("nothing that is shown is blanked by a value that is being written", async () => {
    const mac = await setUpMac({ cache: "harsh" });
    mac.keep(createReading());
    const list = await mac.host.launch("usage");
    for (let used = 1; used <= 60; used++) {
      mac.keep(createReading({ windows: [createPlan(used / 2, 50)] }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await list.waitFor((tree) => left(tree) === "20 credits");
    expect(list.frames.every((tree) => textOf(listItem(tree, "Credits").props.title) === "Credits")).toBe(true);
  });

  test("a reading that is really gone is no longer shown", async () => {
    const mac = await setUpMac();
    mac.keep(createReading());
    mac.host.disabled.add("refresh");
    const list = await mac.host.launch("usage");
    const storage = mac.host.openCache("usage-v2");
    for (const key of storage.keys()) storage.remove(key);
    await list.waitFor((tree) => !listRows(tree).includes("Credits"));
  });
});
