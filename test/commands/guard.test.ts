import { createReading, minutesAgo } from "../create-reading";
import { completeScenario, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { findAll } from "../raycast/tree";
import {
  accessories,
  actionTitles,
  listItem,
  listRows,
  menuItems,
  menuRows,
  menuSection,
  sectionTitles,
} from "./read-tree";

afterEach(removeMacs);

const prose = { state: "prose" as const, behavior: { acp: { acp: { closeEarly: true } } } };
const askAgain = "Ask That Way Again (May Cost Credits)";
const sentences = [
  "kiro-cli 2.24.1 seems to have handed the question to a model, which costs credits.",
  "It is not asked that way again.",
];

/** A release whose model has answered, so that it is guarded. */
async function setUpGuarded({ hasReading = true } = {}) {
  const mac = await setUpMac(prose);
  if (hasReading) keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  await open(mac, "usage");
  const countModels = () => mac.fake.readLedger().filter(({ event }) => event === "model").length;
  expect(countModels()).toBe(1);
  return { mac, countModels };
}

test("a release whose model answered is told of, and not asked that way again", async () => {
  const { mac, countModels } = await setUpGuarded();
  const list = await open(mac, "usage");
  expect(listRows(list.tree())).toEqual(["Credits", "person@example.com | Builder ID", "A Model Answered"]);
  await list.press("Refresh");
  expect(countModels()).toBe(1);
  const menu = await open(mac, "menu-bar");
  const [row, ...more] = menuItems(menuSection(menu.tree(), "A Model Answered"));
  expect(row.props).toMatchObject({ title: "Open Dashboard", tooltip: sentences.join(" ") });
  expect(more).toEqual([]);
  expect(menuRows(menu.tree())).not.toContain(askAgain);
});

test("without a reading it is one trouble, too", async () => {
  const { mac, countModels } = await setUpGuarded({ hasReading: false });
  const menu = await open(mac, "menu-bar");
  expect(sectionTitles(menu.tree())).toEqual(["A Model Answered", ""]);
  expect(menuRows(menuSection(menu.tree(), "A Model Answered"))).toEqual([...sentences, "Open Dashboard", askAgain]);
  const list = await open(mac, "usage");
  const [empty, ...more] = findAll(list.tree(), "List.EmptyView");
  expect(more).toEqual([]);
  expect(empty.props).toMatchObject({ title: "A Model Answered", description: sentences.join(" ") });
  expect(actionTitles(empty).slice(0, 3)).toEqual(["Open Dashboard", askAgain, "Refresh"]);
  expect(countModels()).toBe(1);
});

test("only the action that names the cost takes it; looking closer does not", async () => {
  const { mac, countModels } = await setUpGuarded();
  const menu = await open(mac, "menu-bar");
  await menu.press("Open Dashboard");
  expect(countModels()).toBe(1);
  const list = await open(mac, "usage");
  expect(actionTitles(listItem(list.tree(), "A Model Answered"))[0]).not.toBe(askAgain);
});

test("the guard is taken away by a person, and stays away where a report comes", async () => {
  const { mac, countModels } = await setUpGuarded();
  mac.fake.update(completeScenario({}));
  const list = await open(mac, "usage");
  await list.press(askAgain);
  expect(countModels()).toBe(1);
  expect(listRows(list.tree())).toEqual(["Credits", "person@example.com | Builder ID"]);
  expect(accessories(listItem(list.tree(), "Credits"))[0]).toBe("38 left");
});

test("a person who asks that way again and gets a model again is told, and it stays the last time", async () => {
  const mac = await setUpMac({ state: "prose" });
  const countModels = () => mac.fake.readLedger().filter(({ event }) => event === "model").length;
  const list = await open(mac, "usage");
  expect(countModels()).toBe(1);
  await list.press(askAgain, { item: "A Model Answered" });
  expect(countModels()).toBe(2);
  expect(mac.world.toasts).toEqual([expect.objectContaining({ style: "FAILURE", title: "A Model Answered Again" })]);
  expect(mac.world.toasts[0]!.message).toBeUndefined();
  expect(listRows(list.tree())).toContain("A Model Answered");
  await list.press("Refresh");
  expect(countModels()).toBe(2);
  expect(mac.world.toasts[1]).toMatchObject({ style: "SUCCESS", title: "Usage Updated" });
});
