import { installFixture, removeFixtures } from "./fixture-extension";
import { printMenuBar } from "./print-menu-bar";

afterEach(removeFixtures);

async function print(body: string): Promise<string[]> {
  const host = await installFixture(`
    const { MenuBarExtra: Menu, Icon, Color, Keyboard } = api;
    const onAction = () => {};
    exports.default = () => { ${body} };
  `);
  const run = await host.launch("main");
  if (run.error) throw run.error;
  return printMenuBar(run.tree).split("\n");
}

const line = `  ${"─".repeat(98)}`;

test("the whole menu is shown under the title and its tooltip", async () => {
  const lines = await print(`
    const icon = { source: "meter-75.png", tintColor: Color.PrimaryText };
    return jsx(Menu, { icon, title: "37.5 left", tooltip: "37.5 of 50 credits left." },
      jsx(Menu.Section, { title: "KIRO FREE" },
        jsx(Menu.Item, { icon: Icon.Coins, title: "Credits", subtitle: "12.5 of 50 used" }),
        jsx(Menu.Item, { icon: Icon.Gift, title: "Welcome Bonus", subtitle: "expires in 88 days" })),
      jsx(Menu.Item, { title: "No Icon", onAction }),
      jsx(Menu.Separator),
      jsx(Menu.Submenu, { title: "More" }, jsx(Menu.Item, { title: "Deeper", onAction })),
      jsx(Menu.Section, null,
        jsx(Menu.Item, {
          icon: Icon.ArrowClockwise, title: "Refresh", subtitle: "Updated 9:30 PM", onAction,
          shortcut: Keyboard.Shortcut.Common.Refresh, alternate: jsx(Menu.Item, { title: "Refresh All", onAction }),
        }),
        jsx(Menu.Item, { title: "Preferences…", onAction, shortcut: { modifiers: ["shift", "cmd"], key: "arrowUp" } })));
  `);
  expect(lines).toEqual([
    "  [icon: meter-75.png, tint PrimaryText]  37.5 left",
    "  tooltip: 37.5 of 50 credits left.",
    line,
    "  KIRO FREE",
    "  · [Coins]           Credits        12.5 of 50 used",
    "  · [Gift]            Welcome Bonus  expires in 88 days",
    line,
    "                      No Icon",
    line,
    "                      More ▸",
    "                          Deeper",
    line,
    `${"    [ArrowClockwise]  Refresh        Updated 9:30 PM".padEnd(98)}⌘R`,
    "                      ⌥ Refresh All",
    `${"                      Preferences…".padEnd(97)}⇧⌘↑`,
    line,
    "  · only shown; a click does nothing",
  ]);
});

test("what is too long goes on below, and nothing is lost", async () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
  const lines = await print(`
    return jsx(Menu, { tooltip: "${words}" }, jsx(Menu.Item, { title: "${"x".repeat(150)}", onAction,
      shortcut: { modifiers: ["cmd"], key: "k" } }));
  `);
  expect(Math.max(...lines.map((each) => [...each].length))).toBeLessThanOrEqual(100);
  expect(lines.join(" ").replace(/\s+/g, " ")).toContain(words);
  expect(lines.join("").match(/x/g)).toHaveLength(150);
  expect(lines.join("")).toContain("⌘K");
});

test("loading, no title, no icon and no menu bar at all are said in words", async () => {
  expect(await print(`return jsx(Menu, { isLoading: true });`)).toEqual(["  [icon: none]  (no title)  (loading…)"]);
  expect(await print(`return null;`)).toEqual(["  Nothing is shown in the menu bar."]);
});
