import { createReading, minutesAgo } from "../create-reading";
import { removeMacs, setUpMac } from "./mac";

afterEach(removeMacs);

const reading = expect.stringMatching(/^38 of 50 Kiro credits left, resets November 30, 2999, updated /);

test.each([
  ["a person", "userInitiated", undefined, [reading], ["acp"]],
  ["a view while nothing is due", "background", {}, [], []],
  ["a view that forces it", "background", { force: true }, [], ["acp"]],
] as const)("by %s", async (_by, type, context, huds, asked) => {
  const mac = await setUpMac();
  mac.keep(createReading());
  const run = await mac.host.launch("refresh", { type, context });
  expect(await run.ended).toBe("finished");
  await mac.host.settle();
  expect(mac.host.huds).toEqual(huds);
  expect(mac.asked("acp", "chat")).toEqual(asked);
  expect(mac.launches().at(-1)).toBe('menu-bar background {"refreshed":true} from refresh');
  expect(mac.host.subtitles.refresh).toMatch(/^38 of 50 left \(\w+ \d+, .*\)$/);
});

test("by a person says why there is no new reading", async () => {
  const mac = await setUpMac({ scenario: { state: "signed-out" } });
  await (
    await mac.host.launch("refresh")
  ).ended;
  expect(mac.host.huds).toEqual([expect.stringMatching(/^Signed Out\. Log in to see your credits\./)]);
  expect(mac.host.subtitles.refresh).toBeUndefined();
});

test("says what came of it as soon as that is known, and cleans up after it", async () => {
  const mac = await setUpMac({
    scenario: { release: "2.17.0", sessionsAtEof: "kept", behavior: { list: { delayMs: 1_500 } } },
  });
  const run = await mac.host.launch("refresh");
  await mac.host.waitFor(
    () => mac.host.huds.length > 0 && mac.launches().some((launch) => launch.startsWith("menu-bar")),
  );
  expect(mac.fake.readSessions()).toHaveLength(1);
  expect(await run.ended).toBe("finished");
  expect(mac.host.huds).toEqual([reading]);
  expect(mac.fake.readSessions()).toEqual([]);
});

test("does without the menu bar where that is turned off", async () => {
  const mac = await setUpMac();
  mac.host.disabled.add("menu-bar");
  const run = await mac.host.launch("refresh", { type: "background" });
  expect([await run.ended, run.error]).toEqual(["finished", undefined]);
  expect(mac.launches()).toEqual(["refresh background", 'menu-bar background {"refreshed":true} from refresh refused']);
});

test("a failure beside an older reading keeps it, and does not ask in circles", async () => {
  const mac = await setUpMac({ scenario: { state: "throttled" } });
  mac.keep(createReading({ updatedAt: minutesAgo(30) }), { kind: "throttled", failedAt: minutesAgo(5) });
  await (
    await mac.host.tick("menu-bar")
  ).ended;
  await mac.host.settle();
  await (
    await mac.host.tick("menu-bar")
  ).ended;
  await mac.host.settle();
  expect(mac.launches().filter((launch) => launch.startsWith("refresh"))).toHaveLength(1);
  expect(mac.host.runs.at(-1)!.tree!.props.title).toBe("38");
});
