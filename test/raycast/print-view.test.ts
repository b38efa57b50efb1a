import { installFixture, removeFixtures } from "./fixture-extension";
import type { PrintListOptions } from "./print-list";
import { printView } from "./print-view";

afterEach(removeFixtures);

async function print(body: string, options?: PrintListOptions): Promise<string[]> {
  const host = await installFixture(`
    const { List, MenuBarExtra: Menu, Icon, Color, Keyboard, Action, ActionPanel } = api;
    const { Metadata } = List.Item.Detail;
    const onAction = () => {};
    exports.default = () => { ${body} };
  `);
  const run = await host.launch("main");
  if (run.error) throw run.error;
  return printView(run.tree, options).split("\n");
}

const list = `
  const actions = jsx(ActionPanel, null,
    jsx(Action, { title: "Refresh", icon: Icon.ArrowClockwise, shortcut: Keyboard.Shortcut.Common.Refresh }),
    jsx(ActionPanel.Section, { title: "Copy" },
      jsx(Action, { title: "Copy Snapshot JSON", icon: Icon.Code, shortcut: Keyboard.Shortcut.Common.Copy }),
      jsx(Action, { title: "Copy Summary", shortcut: { modifiers: ["cmd", "opt"], key: "s" } })),
    jsx(ActionPanel.Section),
    jsx(ActionPanel.Section, null,
      jsx(Action, { title: "Forget History", style: Action.Style.Destructive })));
  const metadata = jsx(Metadata, null,
    jsx(Metadata.Label, { title: "Used", text: { value: "12.5 of 50", color: Color.Green }, icon: Icon.Coins }),
    jsx(Metadata.Separator),
    jsx(Metadata.Label, { title: "Source", text: "ACP" }));
  const markdown = "## Credits\\n\\n![Chart](data:image/svg+xml," + "a".repeat(5000) + ")";
  const detail = jsx(List.Item.Detail, { markdown, metadata });
  const accessories = [
    { text: "37.5 left", tooltip: "of 50" },
    { tag: { value: "Dec 1", color: Color.Blue } },
    { date: new Date("2026-12-01T00:00:00Z") },
    { icon: Icon.Clock },
  ];
  return jsx(List, { navigationTitle: "Kiro Usage", searchBarPlaceholder: "Search windows…", isShowingDetail: true },
    jsx(List.Section, { title: "Credits", subtitle: "KIRO FREE" },
      jsx(List.Item, { title: "Credits", subtitle: "12.5 of 50", icon: Icon.Coins, accessories, detail, actions }),
      jsx(List.Item, { title: { value: "Bonus", tooltip: "Welcome" }, icon: { source: "data:image/svg+xml,x" } })),
    jsx(List.Section, { title: "Account" }, jsx(List.Item, { id: "me", title: "Builder ID",
      detail: jsx(List.Item.Detail, { markdown: "Only you." }) })));
`;

test("a list is shown with its items, and the detail and the actions of the chosen one", async () => {
  expect(await print(list)).toEqual([
    "  Kiro Usage",
    "  ⌕ (Search windows…)",
    "",
    "  Credits  ·  KIRO FREE",
    `${"  ▸ [Coins]  Credits  12.5 of 50".padEnd(45)}37.5 left  ‹Dec 1, Blue›  2026-12-01 00:00 UTC  [Clock]`,
    "             (tooltip of 37.5 left: of 50)",
    "    [drawn]  Bonus",
    "             (tooltip of title: Welcome)",
    "",
    "  Account",
    "             Builder ID",
    "",
    '  Detail of "Credits"',
    "    ## Credits",
    "",
    "    ![Chart](data:image/svg+xml,… (5019 characters))",
    "    Used    [Coins] 12.5 of 50 (Green)",
    "    ──────────────────────────",
    "    Source  ACP",
    "",
    '  Actions of "Credits"',
    `${"    [ArrowClockwise]  Refresh".padEnd(95)}⌘R  ↵`,
    "    ── Copy",
    `${"    [Code]            Copy Snapshot JSON".padEnd(93)}⇧⌘C  ⌘↵`,
    `${"                      Copy Summary".padEnd(97)}⌥⌘S`,
    "    ──",
    "                      Forget History (destructive)",
  ]);
});

test("another item can be chosen, and every detail can be printed", async () => {
  const chosen = await print(list, { item: "me" });
  expect(chosen).toContain("  ▸          Builder ID");
  expect(chosen.join("\n")).toContain('Detail of "Builder ID"\n    Only you.');
  expect(chosen.join("\n")).not.toContain('Detail of "Credits"');
  const all = (await print(list, { allDetails: true })).filter((each) => each.includes("Detail of"));
  expect(all).toEqual(['  Detail of "Credits"', '  Detail of "Builder ID"']);
  const other = await print(list, { item: "me", allDetails: true });
  expect(other.at(-1)).toBe('  Only at "Credits": Refresh, Copy Snapshot JSON, Copy Summary, Forget History');
});

test("an empty list says what its empty view says, and what can be done", async () => {
  const empty = `
    const actions = jsx(ActionPanel, null, jsx(Action, { title: "Install", icon: Icon.Globe }));
    const view = { icon: Icon.Warning, title: "kiro-cli Was Not Found", description: "Install it first.", actions };
    return jsx(List, { isLoading: LOADING }, jsx(List.EmptyView, view));
  `;
  expect(await print(empty.replace("LOADING", "false"))).toEqual([
    "  ⌕ (Search…)",
    "",
    "      [Warning]",
    "      kiro-cli Was Not Found",
    "      Install it first.",
    "",
    "  Actions",
    `${"    [Globe]  Install".padEnd(99)}↵`,
  ]);
  expect(await print(empty.replace("LOADING", "true"))).toEqual([
    "  ⌕ (Search…)",
    "  ━━━ loading… ━━━",
    "",
    "  (no items yet)",
  ]);
});

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
  expect(await print(`return null;`)).toEqual(["  Nothing is shown."]);
});
