import { createReading, minutesAgo } from "../create-reading";
import { findSurvivors } from "../lib/kiro/find-survivors";
import { waitFor } from "../lib/kiro/wait-for";
import { keepReading, launch, open, removeMacs, setUpMac } from "./launch-with-fake";

afterEach(removeMacs);

const hanging = { behavior: { chat: { hang: "half" as const, ignoreSigterm: true, helper: "setsid" as const } } };

test.each(["menu-bar", "usage"])("unloading %s ends the run and everything that it started", async (name) => {
  const mac = await setUpMac(hanging);
  keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  const running = await launch(mac, name);
  await waitFor(() => mac.fake.readLedger().some(({ event }) => event === "helper"));
  running.unmount();
  expect(await findSurvivors(mac.fake)).toEqual([]);
  expect(running.error).toBeUndefined();
});

test("the next launch can ask at once, and the reading before is still there", async () => {
  const mac = await setUpMac(hanging);
  keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  const first = await launch(mac, "menu-bar");
  await waitFor(() => mac.asked().includes("chat"));
  first.unmount();
  mac.fake.update({ usage: { resetsOn: "2999-12-01", rows: [{ label: "Credits", used: 20, limit: 50 }] } });
  const second = await open(mac, "menu-bar");
  expect(second.frames[0]!.props.title).toBe("38");
  expect(second.tree()!.props.title).toBe("30");
  expect(mac.world.huds).toEqual([]);
});
