import { kiroErrorKinds } from "../../src/lib/kiro/kiro-error";
import { createReading } from "../create-reading";
import { titleOf } from "../raycast/tree";
import { keepFailure, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";
import { menuItems, sectionTitles } from "./read-tree";

afterEach(removeMacs);

// Raycast mixes up the actions of two items of the same title.
test.each(kiroErrorKinds)("no title stands twice in the menu: %s", async (kind) => {
  const mac = await setUpMac({}, kind === "cli-not-found" ? { cliPath: "/nowhere/kiro-cli" } : {});
  keepReading(mac, createReading());
  keepFailure(mac, kind);
  const menu = await open(mac, "menu-bar");
  const titles = menuItems(menu.tree()).map(titleOf);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("the reading comes first, then what is wrong, then the actions", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  keepFailure(mac, "throttled");
  const menu = await open(mac, "menu-bar");
  expect(sectionTitles(menu.tree())).toEqual([
    expect.stringMatching(/^KIRO FREE, from .*\d/),
    "Account",
    expect.stringMatching(/^Too Many Requests, .*\d/),
    "",
  ]);
});
