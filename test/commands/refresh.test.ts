import { setMark } from "../../src/lib/kiro/keep/marks";
import { createReading, minutesAgo } from "../create-reading";
import { removeMacs, setUpMac } from "./mac";

afterEach(removeMacs);

const reading = expect.stringMatching(/^38 of 50 Kiro credits left, resets November 30, 2999, updated /);

test.each([
  ["you in the root search", "userInitiated", undefined, [reading], ["acp"]],
  ["a tick while nothing is due", "background", undefined, [], []],
  ["the menu's Refresh", "background", { force: true, by: "person" }, [reading], ["acp"]],
  ["the list's Refresh", "background", { force: true, by: "list" }, [], ["acp"]],
] as const)("by %s", async (_by, type, context, huds, asked) => {
  const mac = await setUpMac();
  mac.keep(createReading());
  const run = await mac.host.launch("refresh", { type, context });
  expect(await run.ended).toBe("finished");
  await mac.host.settle();
  expect(mac.host.huds).toEqual(huds);
  expect(mac.asked("acp", "chat")).toEqual(asked);
  expect(mac.host.subtitles.refresh ?? "").toMatch(asked.length > 0 ? /^38 of 50 left \(\w+ \d+, .*\)$/ : /^$/);
});

test("says why there is no new reading if you run it", async () => {
  const mac = await setUpMac({ scenario: { state: "signed-out" } });
  await (
    await mac.host.launch("refresh")
  ).ended;
  expect(mac.host.huds).toEqual([expect.stringMatching(/^Signed Out\. Log in to see your credits\./)]);
  expect(mac.host.subtitles.refresh).toBeNull();
});

test("another person's numbers leave Raycast's search, too", async () => {
  const mac = await setUpMac({ scenario: { account: { type: "BuilderId", email: "a@example.com" } } });
  const refresh = async () => {
    await (
      await mac.host.launch("refresh", { type: "background", context: { force: true } })
    ).ended;
    await mac.host.settle();
  };
  await refresh();
  expect(mac.host.subtitles.refresh).toMatch(/ of 50 left/);
  mac.fake.update({ state: "suspended", account: { type: "BuilderId", email: "b@example.com" } });
  await refresh();
  expect(mac.host.subtitles.refresh ?? "").toBe("");
});

test.each([
  ["repaints a menu bar that painted in the last half hour", 29, true],
  ["leaves a menu bar alone that didn't", 31, false],
])("%s", async (_what, minutes, isRepainted) => {
  const mac = await setUpMac();
  setMark(mac.host.supportPath, "menu-bar-used", new Date(mac.host.now() - minutes * 60_000));
  await (
    await mac.host.launch("refresh", { type: "background" })
  ).ended;
  await mac.host.settle();
  const repaint = 'menu-bar background {"refreshed":true} from refresh';
  expect(mac.launches().includes(repaint)).toBe(isRepainted);
});

test("does without a menu bar that is turned off", async () => {
  const mac = await setUpMac();
  mac.host.disabled.add("menu-bar");
  setMark(mac.host.supportPath, "menu-bar-used", new Date(mac.host.now()));
  const run = await mac.host.launch("refresh", { type: "background" });
  expect([await run.ended, run.error]).toEqual(["finished", undefined]);
  expect(mac.launches()).toContain('menu-bar background {"refreshed":true} from refresh refused');
});

test("a failure next to an older reading keeps it, and doesn't ask in circles", async () => {
  const mac = await setUpMac({ scenario: { state: "throttled" } });
  mac.keep(createReading({ updatedAt: minutesAgo(30) }), { kind: "throttled", failedAt: minutesAgo(5) });
  for (let times = 0; times < 2; times++) {
    await (
      await mac.host.tick("menu-bar")
    ).ended;
    await mac.host.settle();
  }
  expect(mac.launches().filter((launch) => launch.startsWith("refresh"))).toHaveLength(1);
  expect(mac.host.runs.at(-1)!.tree!.props.title).toBe("38");
});

test("the first refresh after notifications were turned on says so, once", async () => {
  const mac = await setUpMac({ preferences: { notifications: true } });
  for (let times = 0; times < 2; times++) {
    await (
      await mac.host.launch("refresh", { type: "background", context: { force: true } })
    ).ended;
    await mac.host.settle();
  }
  expect(mac.host.scripts.map(({ args }) => args[0])).toEqual(["Notifications are on"]);
  expect(mac.host.huds).toEqual([]);
});
