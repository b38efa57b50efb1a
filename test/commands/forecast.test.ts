import { readFileSync } from "node:fs";
import path from "node:path";
import { readHistory } from "../../src/lib/kiro/keep/history";
import type { Scenario } from "../fake/scenario";
import { findAll, slot, titleOf } from "../raycast/tree";
import { removeMacs, setUpMac } from "./mac";

afterEach(removeMacs);

const now = Date.UTC(2026, 11, 16, 17, 0);
const used = (credits: number): Scenario => ({
  usage: { plan: "KIRO PRO", resetsOn: "2027-01-01", rows: [{ label: "Credits", used: credits, limit: 1_000 }] },
});

async function setUpWithHistory(credits: number, earlierMonths: number[], preferences = {}) {
  const mac = await setUpMac({ now, scenario: used(credits), history: { earlierMonths }, preferences });
  const refresh = async (wanted = credits, type: "background" | "userInitiated" = "background") => {
    mac.fake.update(used(wanted));
    await (
      await mac.host.launch("refresh", { type, context: { force: true } })
    ).ended;
    await mac.host.settle();
  };
  await refresh();
  return { ...mac, refresh };
}

test("the menu, the list, the title and Raycast AI say the same of it", async () => {
  const { host } = await setUpWithHistory(820, [1_300, 1_250], { title: "chance-to-last" });
  const said = /^Likely to run out Dec 1\d–\d+$/;
  const menu = (await host.launch("menu-bar")).tree!;
  expect(menu.props.title).toMatch(/^<?\d+%$/);
  const row = findAll(menu, "MenuBarExtra.Item").find((item) => said.test(titleOf(item)))!;
  const list = (await host.launch("usage")).tree!;
  const item = findAll(list, "List.Item").find(({ props }) => props.id === "forecast")!;
  expect(titleOf(item)).toBe(titleOf(row));
  const [detail] = slot(item, "detail");
  expect(detail!.props.markdown).toMatch(/^!\[\]\(data:image\/svg\+xml;base64,[\w+/=]+\)$/);
  expect(slot(detail!, "metadata")[0]!.children.map(titleOf)).toEqual(
    expect.arrayContaining(["Chance to Last", "Expected Use", "Runs Out", "Based On"]),
  );
  const answer = (await host.runTool("get-usage", {})) as { outlook: string; forecast: Record<string, unknown> };
  expect(answer.outlook).toMatch(new RegExp(`^${titleOf(row)}\\. About [\\d,]+–[\\d,]+ of 1,000 by Dec 31$`));
  expect(answer.forecast).toMatchObject({ state: "runs-out", earlierPeriods: 2 });
  expect(answer.forecast).not.toHaveProperty("points");
});

test("the list says why there is none where no reset is stated", async () => {
  const mac = await setUpMac({ scenario: { usage: { resetsOn: null } } });
  const list = await mac.host.launch("usage");
  const tree = await list.waitFor((shown) => findAll(shown, "List.Item").some(({ props }) => props.id === "forecast"));
  const item = findAll(tree, "List.Item").find(({ props }) => props.id === "forecast")!;
  expect(titleOf(item)).toMatch(/^No forecast: Kiro .*reset date$/);
});

test("the history can be exported, and cleared once the person has agreed", async () => {
  const { host } = await setUpWithHistory(400, [500]);
  const list = await host.launch("usage");
  for (const [title, ending] of [
    ["Export History as CSV", "csv"],
    ["Export History as JSON", "json"],
  ]) {
    await list.click(title!, { item: "forecast" });
    const file = host.shownInFinder.at(-1)!;
    expect(path.basename(file)).toBe(`Kiro Usage History.${ending}`);
    expect(readFileSync(file, "utf8")).toContain("2026-12-16T17:");
  }
  host.alertAnswer = false;
  await list.click("Clear History…", { item: "forecast" });
  expect(readHistory(host.supportPath).length).toBeGreaterThan(20);
  host.alertAnswer = true;
  await list.click("Clear History…", { item: "forecast" });
  expect(host.alerts.at(-1)).toMatchObject({ title: "Clear History?" });
  await host.waitFor(() => readHistory(host.supportPath).length <= 1);
  await list.waitFor((tree) => findAll(tree, "List.Item").some((item) => titleOf(item).startsWith("No forecast")));
});

describe("notifications", () => {
  const titles = ({ scripts }: { scripts: { args: string[] }[] }) => scripts.map(({ args }) => args[0]);

  test("come once each, if you want them", async () => {
    const { host, refresh } = await setUpWithHistory(450, [900], { notifications: true });
    await refresh(820);
    expect(titles(host)).toEqual(expect.arrayContaining(["Notifications are on", "80% of your plan is used"]));
    const before = titles(host).length;
    await refresh(830);
    expect(titles(host)).toHaveLength(before);
    await refresh(960);
    expect(titles(host)).toContain("95% of your plan is used");
    expect(new Set(titles(host)).size).toBe(titles(host).length);
    expect(host.huds).toEqual([]);
  });

  test("don't come otherwise, and turning them on brings nothing old", async () => {
    const { host, refresh } = await setUpWithHistory(450, [900]);
    await refresh(960);
    expect(host.scripts).toEqual([]);
    host.preferences.notifications = true;
    await refresh(961);
    expect(titles(host)).toEqual(["Notifications are on"]);
  });
});
