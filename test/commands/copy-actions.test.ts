import { snapshotSchema } from "../../src/lib/kiro/snapshot";
import { createBonus, createPlan, createReading, farReset } from "../create-reading";
import { clipboardText, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { actionTitles, listItem } from "./read-tree";

afterEach(removeMacs);

const commands = ["menu-bar", "usage"];

test("Copy Snapshot JSON gives the cached reading, byte for byte the same everywhere", async () => {
  const mac = await setUpMac({ usage: { bonuses: [{ name: "Welcome bonus", used: 1, total: 500, days: 9 }] } });
  for (const name of commands) await (await open(mac, name)).press("Copy Snapshot JSON");
  await open(mac, "copy-usage", { arguments: { format: "json" } });
  const [first, ...others] = mac.world.clipboard.map(({ text }) => text!);
  expect(others).toEqual([first, first]);
  const snapshot = snapshotSchema.parse(JSON.parse(first));
  expect(first).toBe(JSON.stringify(snapshot, null, 2));
  expect(JSON.parse(mac.world.cache.get("usage-v1", "snapshot")!)).toEqual(snapshot);
  expect(snapshot).toMatchObject({ schemaVersion: 1, primary: { used: 12 }, secondary: { label: "Welcome bonus" } });
});

test.each(commands)("Copy Summary of %s gives a line a window", async (name) => {
  const mac = await setUpMac();
  keepReading(mac, createReading({ windows: [createPlan(12, 50), createBonus("Welcome bonus", 100, 500, farReset)] }));
  await (await open(mac, name)).press("Copy Summary");
  expect(clipboardText(mac).split("\n")).toEqual([
    "KIRO FREE",
    expect.stringMatching(/^Credits: 38 of 50 left \(24% used\)\. Resets Dec 1, 2999, in [\d,.]+ days$/),
    expect.stringMatching(/^Welcome bonus: 400 of 500 left \(20% used\)\. Expires Dec 1, 2999, in [\d,.]+ days$/),
    expect.stringMatching(/^Updated .*\d/),
  ]);
});

test("Copy Credits Left gives the bare number, for a calculation", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading({ windows: [createPlan(252.5, 2000)] }));
  const list = await open(mac, "usage");
  await list.press("Copy Credits Left");
  expect(clipboardText(mac)).toBe("1747.5");
  expect(mac.world.toasts.map(({ title }) => title)).toEqual(["Copied Credits Left"]);
});

test("there is no number of credits left to copy where the plan has no limit", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading({ windows: [createPlan(320, null)] }));
  const list = await open(mac, "usage");
  expect(actionTitles(listItem(list.tree(), "Credits"))).not.toContain("Copy Credits Left");
});

test("the menu bar says what it copied in a HUD, the list in a toast", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  for (const name of commands) {
    const running = await open(mac, name);
    for (const title of ["Copy Snapshot JSON", "Copy Summary"]) await running.press(title);
  }
  const copied = ["Copied Snapshot JSON", "Copied Summary"];
  expect(mac.world.huds).toEqual(copied);
  expect(mac.world.toasts.map(({ title }) => title)).toEqual(copied);
  expect(mac.asked()).toEqual([]);
});
