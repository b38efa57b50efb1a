import { createReading, minutesAgo } from "../create-reading";
import { completeScenario, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { actionTitles, listItem, listRows, menuRows } from "./read-tree";

afterEach(removeMacs);

const prose = { state: "prose" as const, behavior: { acp: { acp: { closeEarly: true } } } };
const askAgain = "Ask That Way Again (May Cost Credits)";
const sentence = "kiro-cli 2.24.1 handed the question to a model, which costs credits. It is not asked that way again.";

/** A release whose model has answered, so that it is guarded. */
async function setUpGuarded() {
  const mac = await setUpMac(prose);
  keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  await open(mac, "usage");
  const countModels = () => mac.fake.readLedger().filter(({ event }) => event === "model").length;
  expect(countModels()).toBe(1);
  return { mac, countModels };
}

test("a release whose model answered is told of, and not asked that way again", async () => {
  const { mac, countModels } = await setUpGuarded();
  const list = await open(mac, "usage");
  expect(listRows(list.tree())).toContain("A Model Answered");
  await list.press("Refresh");
  expect(countModels()).toBe(1);
  const menu = await open(mac, "menu-bar");
  expect(menuRows(menu.tree())).toEqual(expect.arrayContaining([sentence, askAgain]));
});

test("only the action that names the cost takes it; looking closer does not", async () => {
  const { mac, countModels } = await setUpGuarded();
  const menu = await open(mac, "menu-bar");
  await menu.press(sentence);
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
  expect(listRows(list.tree())).toEqual(["Credits | 38 of 50 left", "person@example.com | Builder ID"]);
});
