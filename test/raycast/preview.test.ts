import { installFixture, removeFixtures } from "./fixture-extension";
import { checkText, checkWords } from "./check-words";
import { previewStates, stagePreview } from "./preview-states";
import { printView } from "./print-view";
import { readScreens } from "./read-screens";
import { printPreview } from "./print-preview";

afterAll(removeFixtures);

/** What the menu bar's title says in some states; it counts what matters then. */
const titles: Record<string, string> = {
  fresh: "749.5",
  free: "37.5",
  "pro-plus": "1,364",
  "overage-pays": "$1.61",
  "free-used-up": "0",
  "late-counter": "70",
  "signed-out": "749.5",
  offline: "749.5",
  "ide-only": "581.7",
  over: "0",
};

test.concurrent.each(Object.keys(previewStates))("the words of %s are short, known, and said once", async (name) => {
  const { host, remove } = await stagePreview(name);
  try {
    const screens = await readScreens(host, previewStates[name]);
    const said = [...screens.flatMap((screen) => screen.said), ...Object.values(host.subtitles)];
    expect([
      ...screens.flatMap(({ tree }) => checkWords(tree)),
      ...said.flatMap((text) => checkText(text ?? "")),
    ]).toEqual([]);
    if (name in titles)
      expect(screens.find(({ command }) => command.name === "menu-bar")!.tree!.props.title).toBe(titles[name]);
    expect(printPreview(screens, host)).toContain("Kiro Usage");
  } finally {
    await remove();
  }
});

test.each([
  ["1 credits left", "singular and plural: 1 credits left"],
  ["in 2 day", "plural and singular: in 2 day"],
  ["1.5 credits, 1,001 days, a 30-day month, 1 of 3 turns", undefined],
  ["undefined left", "not known: undefined left"],
  ["Updated Updated 9:30", "said twice: Updated Updated 9:30"],
])("%j is checked", (text, wrong) => {
  expect(checkText(text)).toEqual(wrong === undefined ? [] : [wrong]);
});

test("a list is printed with what each row, detail and action says", async () => {
  const host = await installFixture(`
    const { List, Icon, Color, Keyboard, Action } = api;
    const { Metadata } = List.Item.Detail;
    const actions = Panel(
      jsx(Action, { title: "Refresh", icon: Icon.ArrowClockwise, shortcut: Keyboard.Shortcut.Common.Refresh }),
      jsx(Action, { title: "Clear History", style: Action.Style.Destructive }));
    const label = jsx(Metadata.Label, { title: "Used", text: { value: "12.5 of 50", color: Color.Green } });
    const detail = jsx(List.Item.Detail, { markdown: "![Chart](data:image/svg+xml,abc)", metadata: jsx(Metadata, null, label) });
    const accessories = [{ tag: { value: "Dec 1", color: Color.Blue }, tooltip: "Reset" }];
    const range = jsx(List.Dropdown, { tooltip: "Range" }, jsx(List.Dropdown.Item, { title: "Today", value: "today" }));
    exports.default = () => jsx(List, { searchBarPlaceholder: "Search…", searchBarAccessory: range },
      jsx(List.Section, { title: "Credits", subtitle: "KIRO FREE" },
        jsx(List.Item, { title: "Credits", subtitle: "37.5 left", icon: Icon.Coins, accessories, detail, actions })));
  `);
  expect(printView((await host.launch("main")).tree).split("\n")).toEqual([
    "  ⌕ (Search…)  ‹▸Today›",
    "  ── Credits  KIRO FREE",
    "    [Coins]  Credits  37.5 left  ‹Dec 1 (Blue)› (Reset)",
    "        [drawn] Chart",
    "        Used: 12.5 of 50 (Green)",
    "        → [ArrowClockwise]  Refresh  ⌘R  ↵",
    "        → Clear History  (destructive)  ⌘↵",
  ]);
});
