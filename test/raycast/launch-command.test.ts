import { fixtureWorld, removeFixtures } from "./fixture-extension";
import { launchCommand } from "./launch-command";
import { runTool } from "./run-tool";
import { findAll, slot, titleOf } from "./tree";

afterEach(removeFixtures);

const { List, Action, MenuBarExtra } = { List: "api.List", Action: "api.Action", MenuBarExtra: "api.MenuBarExtra" };

const listOf = (...items: string[]) =>
  `exports.default = () => jsx(${List}, null, ${items.map((item) => `jsx(${List}.Item, ${item})`).join(", ")});`;
const panel = (...actions: string[]) =>
  `jsx(api.ActionPanel, null, ${actions.map((action) => `jsx(${action})`).join(", ")})`;

describe("a command that shows something", () => {
  test("is rendered into plain nodes, with the elements given as props in slots", async () => {
    const world = fixtureWorld(`
      const { Metadata } = api.List.Item.Detail;
      const detail = jsx(api.List.Item.Detail, { metadata: jsx(Metadata, null, jsx(Metadata.Label, { title: "Plan" })) });
      exports.default = () => jsx(api.List, { isShowingDetail: true }, jsx(api.List.Item, { title: "One", detail }));
    `);
    const running = await launchCommand(world, "main");
    const [item] = findAll(running.tree(), "List.Item");
    expect(running.tree()).toMatchObject({ type: "List", props: { isShowingDetail: true } });
    expect(item!.props).toEqual({ title: "One" });
    expect(slot(item!, "detail").map((each) => each.type)).toEqual(["List.Item.Detail"]);
    expect(findAll(item!, "Metadata.Label").map(titleOf)).toEqual(["Plan"]);
    running.unmount();
  });

  test("is given how it was launched, and starts anew each time", async () => {
    const world = fixtureWorld(`
      let launches = 0;
      exports.default = (props) => {
        const [launch] = React.useState(() => ++launches);
        return jsx(api.List, { ...props, launch, environment: api.environment.launchType });
      };
    `);
    const options = { launchType: "background", launchContext: { from: "test" }, arguments: { day: "1" } } as const;
    const first = await launchCommand(world, "main", options);
    const second = await launchCommand(world, "main");
    expect(first.tree()!.props).toMatchObject({ ...options, launch: 1, environment: "background" });
    expect(second.tree()!.props).toMatchObject({ launch: 1, environment: "userInitiated" });
    first.unmount();
    second.unmount();
  });

  test("keeps every frame, the first paint first, and says when it is idle", async () => {
    const world = fixtureWorld(`
      exports.default = () => {
        const [isLoading, setLoading] = React.useState(true);
        React.useEffect(() => void Promise.resolve().then(() => setLoading(false)), []);
        return jsx(api.List, { isLoading }, jsx(api.List.Item, { title: isLoading ? "…" : "37.5 left" }));
      };
    `);
    const running = await launchCommand(world, "main");
    const tree = await running.waitUntilIdle();
    expect(findAll(tree, "List.Item").map(titleOf)).toEqual(["37.5 left"]);
    expect(findAll(running.frames[0]!, "List.Item").map(titleOf)).toEqual(["…"]);
    expect(running.rendersCount).toBe(2);
    running.unmount();
  });

  test("shows the screen that was pushed last, and the one below after a pop", async () => {
    const world = fixtureWorld(`
      const Second = () => {
        const { pop } = api.useNavigation();
        return jsx(api.Detail, { actions: ${panel(`${Action}, { title: "Back", onAction: pop }`)} });
      };
      exports.default = () => jsx(api.List, {
        actions: ${panel(`${Action}.Push, { title: "Go", target: jsx(Second) }`)},
      });
    `);
    const running = await launchCommand(world, "main");
    await running.press("Go");
    await running.waitUntil((tree) => tree?.type === "Detail");
    await running.press("Back");
    await running.waitUntil((tree) => tree?.type === "List");
    running.unmount();
  });

  test("may show nothing", async () => {
    const running = await launchCommand(fixtureWorld("exports.default = () => null;"), "main");
    expect(await running.waitUntilIdle()).toBeNull();
    running.unmount();
  });
});

describe("an error", () => {
  test("while rendering is told and ends every wait", async () => {
    const world = fixtureWorld(`
      exports.default = () => {
        const [failed, setFailed] = React.useState(false);
        React.useEffect(() => void Promise.resolve().then(() => setFailed(true)), []);
        if (failed) throw new Error("no plan");
        return jsx(api.List, { isLoading: true });
      };
    `);
    const running = await launchCommand(world, "main");
    await expect(running.waitUntilIdle()).rejects.toThrow("no plan");
    expect(running.error).toEqual(new Error("no plan"));
    await expect(running.press("Refresh")).rejects.toThrow("no plan");
  });

  test.each([
    ["at load", `throw new Error("at load");`],
    ["no default export", `exports.other = () => null;`],
    ["in the first render", `exports.default = () => { throw new Error("in the first render"); };`],
    ["bare text", `exports.default = () => jsx(api.List, null, "bare text");`],
    [`List has no "Itme"`, `exports.default = () => jsx(api.List.Itme);`],
    [`Icon has no "Refresh"`, `exports.default = () => jsx(api.List.Item, { icon: api.Icon.Refresh });`],
    [`@raycast/api has no "OAuth"`, `new api.OAuth.PKCEClient();`],
    [`"lodash"`, `require("lodash");`],
  ])("is told: %s", async (message, code) => {
    const running = await launchCommand(fixtureWorld(code), "main");
    expect(String(running.error)).toContain(message);
    await expect(running.waitUntilIdle()).rejects.toBe(running.error);
  });

  test("of an unknown command names the known ones", async () => {
    const world = fixtureWorld("exports.default = () => null;");
    await expect(launchCommand(world, "other")).rejects.toThrow('no command "other". It declares: main.');
  });

  test("of a wait names its limit", async () => {
    const running = await launchCommand(
      fixtureWorld(`exports.default = () => jsx(api.List, { isLoading: true });`),
      "main",
    );
    await expect(running.waitUntilIdle({ timeoutMs: 1 })).rejects.toThrow("within 1 ms");
    running.unmount();
  });
});

describe("unloading", () => {
  const menuBar = `
    exports.default = () => {
      const [isLoading, setLoading] = React.useState(false);
      React.useEffect(() => {
        setLoading(true);
        const timer = setTimeout(() => setLoading(false), 20);
        return () => { clearTimeout(timer); api.showHUD("unloaded"); };
      }, []);
      return jsx(${MenuBarExtra}, { isLoading, title: isLoading ? "…" : "37.5" });
    };
  `;

  test("happens once a menu bar has nothing more to load, and leaves what it showed", async () => {
    const world = fixtureWorld({ bundles: { main: menuBar }, commands: { main: { mode: "menu-bar" } } });
    const running = await launchCommand(world, "main", { unloadWhenIdle: true });
    await running.waitUntil((tree) => tree?.props.title === "…");
    await running.waitUntilIdle();
    await running.waitUntil(() => running.isUnloaded);
    expect(running.isUnloaded).toBe(true);
    expect(world.huds).toEqual(["unloaded"]);
    expect(running.tree()!.props.title).toBe("37.5");
    await expect(running.press("Refresh")).rejects.toThrow("unloaded");
  });

  test("by hand ends waits and effects", async () => {
    const world = fixtureWorld(menuBar);
    const running = await launchCommand(world, "main");
    const waiting = running.waitUntil(() => false);
    running.unmount();
    await expect(waiting).rejects.toThrow("unloaded");
    expect(world.huds).toEqual(["unloaded"]);
  });
});

describe("pressing", () => {
  test("runs the action, waits for it, and gives a menu-bar item its event", async () => {
    const world = fixtureWorld(`
      const onAction = async (event) => { await null; await api.Clipboard.copy(JSON.stringify(event)); };
      exports.default = () => jsx(${MenuBarExtra}, null, jsx(${MenuBarExtra}.Item, { title: "Copy", onAction }));
    `);
    const running = await launchCommand(world, "main");
    await running.press("Copy");
    expect(world.clipboard).toEqual([{ text: '{"type":"left-click"}' }]);
    running.unmount();
  });

  test("does what Raycast's own actions do, and tells the command", async () => {
    const world = fixtureWorld(`
      const onDone = (what) => api.LocalStorage.setItem("done", what);
      const actions = ${panel(
        `${Action}.CopyToClipboard, { content: 37.5, onCopy: onDone }`,
        `${Action}.Paste, { title: "Paste", content: { text: "x" } }`,
        `${Action}.OpenInBrowser, { url: "https://example.com/" }`,
        `${Action}.Open, { title: "Open Guide", target: "guide.html", application: { name: "Safari", path: "/Safari" } }`,
        `${Action}.ShowInFinder, { path: "/tmp/x" }`,
      )};
      exports.default = () => jsx(api.Detail, { actions });
    `);
    const running = await launchCommand(world, "main");
    for (const title of ["Copy to Clipboard", "Paste", "Open in Browser", "Open Guide", "Show in Finder"]) {
      await running.press(title);
    }
    expect(world.clipboard).toEqual([{ text: "37.5" }]);
    expect(world.huds).toEqual(["Copied to Clipboard"]);
    expect(world.localStorage.get("done")).toBe(37.5);
    expect(world.pasted).toEqual([{ text: "x" }]);
    expect(world.opened).toEqual([
      { target: "https://example.com/" },
      { target: "guide.html", application: "/Safari" },
    ]);
    expect(world.shownInFinder).toEqual(["/tmp/x"]);
    running.unmount();
  });

  const say = (title: string, words: string) =>
    `${Action}, { title: "${title}", onAction: () => api.showHUD("${words}") }`;

  test("uses the first item, the named item, or the only item that has the action", async () => {
    const world = fixtureWorld(
      listOf(
        `{ title: "One", actions: ${panel(say("Say", "one"))} }`,
        `{ title: "Two", id: "two", actions: ${panel(say("Say", "two"), say("Only Here", "only"))} }`,
      ),
    );
    const running = await launchCommand(world, "main");
    await running.press("Say");
    await running.press("Say", { item: "two" });
    await running.press("Only Here");
    expect(world.huds).toEqual(["one", "two", "only"]);
    await expect(running.press("Say", { item: "Three" })).rejects.toThrow('There are: "One", "Two"');
    running.unmount();
  });

  test("reaches an empty view, sections, submenus and alternates", async () => {
    const item = (title: string, more = "") =>
      `jsx(${MenuBarExtra}.Item, { title: "${title}", onAction: () => api.showHUD("${title}") ${more} })`;
    const world = fixtureWorld({
      bundles: {
        list: `exports.default = () => jsx(api.List, null, jsx(api.List.EmptyView, { actions: ${panel(say("Log In", "in"))} }));`,
        menu: `exports.default = () => jsx(${MenuBarExtra}, null,
          jsx(${MenuBarExtra}.Section, null, ${item("Refresh", `, alternate: ${item("Refresh Everything")}`)}),
          jsx(${MenuBarExtra}.Submenu, { title: "More" }, ${item("Deeper")}));`,
      },
    });
    const list = await launchCommand(world, "list");
    await list.press("Log In");
    const menu = await launchCommand(world, "menu");
    for (const title of ["Refresh", "Refresh Everything", "Deeper"]) await menu.press(title);
    expect(world.huds).toEqual(["in", "Refresh", "Refresh Everything", "Deeper"]);
    list.unmount();
    menu.unmount();
  });

  test("refuses a title that is unknown, is there twice, or does nothing", async () => {
    const items = ["Twice", "Twice", "Shown"].map((title) => {
      const onAction = title === "Shown" ? "undefined" : "() => {}";
      return `jsx(${MenuBarExtra}.Item, { title: "${title}", onAction: ${onAction} })`;
    });
    const running = await launchCommand(
      fixtureWorld(`exports.default = () => jsx(${MenuBarExtra}, null, ${items.join(", ")});`),
      "main",
    );
    await expect(running.press("Copy")).rejects.toThrow('no action "Copy". There are: "Twice".');
    await expect(running.press("Twice")).rejects.toThrow("several");
    await expect(running.press("Shown")).rejects.toThrow("does nothing");
    running.unmount();
  });
});

describe("what shows nothing", () => {
  test("a no-view command runs to its end", async () => {
    const world = fixtureWorld({
      bundles: { main: `exports.default = async ({ arguments: { day } }) => api.showHUD("day " + day);` },
      commands: { main: { mode: "no-view" } },
    });
    const running = await launchCommand(world, "main", { arguments: { day: 1 } });
    expect(world.huds).toEqual(["day 1"]);
    expect(running.tree()).toBeNull();
  });

  test("a tool gets its input and gives its answer", async () => {
    const world = fixtureWorld({ bundles: { "tools/get": `exports.default = async (input) => ({ got: input });` } });
    expect(await runTool(world, "get", { day: 1 })).toEqual({ got: { day: 1 } });
  });
});
