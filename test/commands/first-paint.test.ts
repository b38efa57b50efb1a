import { createReading, minutesAgo } from "../create-reading";
import { findAll } from "../raycast/tree";
import { keepFailure, keepReading, launch, open, removeMacs, setUpMac } from "./launch-with-fake";
import { accessories, listItem, menuIcon, menuRows } from "./read-tree";

afterEach(removeMacs);

const commands = ["menu-bar", "usage"];

describe("without a reading", () => {
  test("the menu bar says that it is asking, and shows no number", async () => {
    const menu = await launch(await setUpMac(), "menu-bar");
    const { props } = menu.frames[0]!;
    expect(props).toMatchObject({ isLoading: true, tooltip: "Asking kiro-cli for your Kiro credits" });
    expect(props.title).toBeUndefined();
    expect(menuIcon(menu.frames[0])).toBe("meter-waiting.png, tint PrimaryText");
    expect(menuRows(menu.frames[0])).toEqual([
      "Show Usage",
      "Refresh",
      "Open Dashboard",
      "View Status",
      "Preferences…",
    ]);
  });

  test("the list is loading, without an empty view that would flash", async () => {
    const list = await launch(await setUpMac(), "usage");
    expect(list.frames[0]).toMatchObject({ props: { isLoading: true, isShowingDetail: false }, children: [] });
  });

  test.each(commands)("%s asks kiro-cli and shows what it says", async (name) => {
    const mac = await setUpMac();
    const running = await open(mac, name);
    expect(mac.asked().toSorted()).toEqual(["chat", "delete", "version", "whoami"]);
    const tree = running.tree();
    const shown = name === "usage" ? accessories(listItem(tree, "Credits")) : menuRows(tree);
    expect(shown[0]).toBe(name === "usage" ? "38 left" : "Credits: 38 of 50 left | 76% left");
  });

  test.each(commands)("%s that was opened first spares the other one a question", async (name) => {
    const mac = await setUpMac();
    await open(mac, name);
    mac.fake.clearLedger();
    const other = await open(mac, name === "usage" ? "menu-bar" : "usage");
    expect(mac.asked()).toEqual([]);
    expect(other.frames).toHaveLength(1);
  });
});

describe("with a fresh reading", () => {
  test.each(commands)("%s shows it in the first frame and starts no process", async (name) => {
    const mac = await setUpMac();
    keepReading(mac, createReading());
    const running = await open(mac, name);
    expect(running.frames).toHaveLength(1);
    expect(running.frames[0]!.props.isLoading).toBe(false);
    expect(JSON.stringify(running.frames[0])).toContain("38 of 50 left");
    expect(mac.asked()).toEqual([]);
  });

  test("the menu bar is unloaded after one frame", async () => {
    const mac = await setUpMac();
    keepReading(mac, createReading());
    const menu = await launch(mac, "menu-bar", { launchType: "background", unloadWhenIdle: true });
    await menu.waitUntil(() => menu.isUnloaded);
    expect(menu.frames).toHaveLength(1);
    expect(mac.asked()).toEqual([]);
  });

  test("what counts as fresh is the preference's", async () => {
    const mac = await setUpMac({}, { refreshMinutes: "60" });
    keepReading(mac, createReading({ updatedAt: minutesAgo(50) }));
    await open(mac, "menu-bar");
    expect(mac.asked()).toEqual([]);
  });
});

describe("with an older reading", () => {
  test.each(commands)("%s shows it at once, asks, and shows the new one", async (name) => {
    const mac = await setUpMac({ usage: { rows: [{ label: "Credits", used: 20, limit: 50 }] } });
    keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
    const running = await open(mac, name);
    expect(running.frames[0]!.props.isLoading).toBe(true);
    expect(JSON.stringify(running.frames[0])).toContain("38 of 50 left");
    expect(JSON.stringify(running.tree())).toContain("30 of 50 left");
    expect(mac.countChats()).toBe(1);
  });

  test("a list marks one that is not current", async () => {
    const mac = await setUpMac({}, { refreshMinutes: "60" });
    keepReading(mac, createReading({ updatedAt: minutesAgo(59) }));
    const fresh = await open(mac, "usage");
    expect(findAll(fresh.tree(), "List.Section")[0].props.subtitle).toMatch(/^Updated /);
    keepFailure(mac, "backend-error");
    const stale = await open(mac, "usage");
    expect(findAll(stale.tree(), "List.Section")[0].props.subtitle).toMatch(/^Not current, from /);
    expect(mac.asked()).toEqual([]);
  });

  test.each(commands)("%s does not ask again right after a failure", async (name) => {
    const mac = await setUpMac();
    keepFailure(mac, "backend-error");
    await open(mac, name);
    expect(mac.asked()).toEqual([]);
  });
});

test("a broken cache is no reading", async () => {
  const mac = await setUpMac();
  mac.world.cache.set("usage-v1", "snapshot", '{"schemaVersion":0}');
  const menu = await open(mac, "menu-bar");
  expect(menu.frames[0]!.props.isLoading).toBe(true);
  expect(menu.tree()!.props.title).toBe("38");
});

test("the reading stands beside the command in Raycast's search, with the time that it is of", async () => {
  const mac = await setUpMac({}, {}, { now: new Date("2026-11-22T05:31:00.000Z") });
  keepReading(mac, createReading());
  for (const name of commands) await open(mac, name);
  const subtitles = Object.entries(mac.world.subtitles).map(([name, text]) => [name, text?.replace("\u202f", " ")]);
  const subtitle = "38 of 50 left (Nov 21, 2026, 9:30 PM)";
  expect(Object.fromEntries(subtitles)).toEqual({ "menu-bar": subtitle, usage: subtitle });
});
