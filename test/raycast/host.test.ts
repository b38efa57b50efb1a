import { rmSync } from "node:fs";
import path from "node:path";
import { installFixture, removeFixtures, type Fixture } from "./fixture-extension";
import type { Host, HostOptions } from "./host";

afterEach(removeFixtures);

/** Code that every bundle may use. */
const shared = `
  const useLoading = (work) => {
    const [isLoading, setIsLoading] = React.useState(true);
    React.useEffect(() => void Promise.resolve(work()).then(() => setIsLoading(false)), []);
    return isLoading;
  };
  const useOnce = (work) => React.useEffect(() => void work(), []);
  const Menu = ({ onAction, ...props }) =>
    jsx(api.MenuBarExtra, props, jsx(api.MenuBarExtra.Item, { title: "Go", onAction }));
  const Panel = (...actions) => jsx(api.ActionPanel, null, ...actions);
  const Say = (title, words = title) => jsx(api.Action, { title, onAction: () => api.showHUD(words) });
  const View = (onAction) => jsx(api.List, { actions: Panel(jsx(api.Action, { title: "Go", onAction })) });
  const start = (name, type = "background") => api.launchCommand({ name, type });
  const copyJson = (value) => api.Clipboard.copy(JSON.stringify(value));
`;

/** A Mac with a menu bar, a view and two commands that show nothing; a test says what those render or do that matter. */
function install(bodies: Record<string, string>, options?: HostOptions, more: Partial<Fixture> = {}): Promise<Host> {
  const all: Record<string, string> = { bar: "() => null", list: "() => null", work: "() => {}", ...bodies };
  const bundles = Object.entries(all).map(([name, body]) => [name, `${shared} exports.default = ${body};`]);
  const modes = { bar: "menu-bar", list: "view", work: "no-view", other: "no-view" } as const;
  const declared = Object.entries(modes).map(([name, mode]) => [
    name,
    { mode, interval: mode === "menu-bar" && "10m" },
  ]);
  return installFixture(
    { bundles: Object.fromEntries(bundles), commands: Object.fromEntries(declared), ...more },
    options,
  );
}

/** Runs the body of a command that shows nothing, to its end. */
async function work(body: string, options?: HostOptions, more?: Partial<Fixture>): Promise<Host> {
  const host = await install({ work: `async () => { ${body} }` }, options, more);
  await workAgain(host);
  return host;
}

async function workAgain(host: Host): Promise<void> {
  const run = await host.launch("work");
  await run.ended;
  if (run.error) throw run.error;
}

const launched = (host: Host) => host.launches.map(({ name }) => name);
const copied = (host: Host) => host.clipboard.map(({ text }) => JSON.parse(text!) as unknown);

test.each([
  [
    "in its first paint, and loses what its effects do",
    `() => { useOnce(() => start("work")); return jsx(Menu); }`,
    1,
    [],
  ],
  ["where it shows nothing", "() => null", 1, []],
  [
    "when it has loaded what it waited for",
    `() => jsx(Menu, { isLoading: useLoading(() => start("work")) })`,
    2,
    ["work"],
  ],
])("a menu bar in the background is ended when it is idle: %s", async (_, bar, paints, others) => {
  const host = await install({ bar });
  const run = await host.tick("bar");
  expect([await run.ended, run.frames.length]).toEqual(["unloaded", paints]);
  await host.settle();
  expect(launched(host)).toEqual(["bar", ...others]);
});

test.each([
  ["at its timeout", "timeout", { intervalMs: 1 }, async () => {}],
  ["when the next one starts", "replaced", {}, (host: Host) => host.tick("bar")],
  ["by hand", "killed", {}, (host: Host) => host.killAll()],
])("one that never is idle cannot be clicked, and is ended %s without cleaning up", async (_, reason, options, act) => {
  const bar = `() => {
    process.on("exit", () => api.showHUD("cleaned up"));
    React.useEffect(() => () => api.showHUD("cleaned up"), []);
    return jsx(Menu, { isLoading: true, onAction() {} });
  }`;
  const host = await install({ bar }, options);
  const run = await host.tick("bar");
  await expect(run.click("Go")).rejects.toThrow(/the menu is closed|is over/);
  await act(host);
  expect([await run.ended, host.huds]).toEqual([reason, []]);
});

test("a menu that a person opens stays, is the same one when opened again, and ends when it is closed", async () => {
  const host = await install({ bar: "() => jsx(Menu)", work: `() => start("bar")` });
  const run = await host.launch("bar");
  await workAgain(host);
  await host.settle();
  expect(host.runs.map(({ name, type, endReason }) => [name, type, endReason])).toEqual([
    ["bar", "userInitiated", undefined],
    ["work", "userInitiated", "finished"],
    ["bar", "background", "unloaded"],
  ]);
  expect(await host.launch("bar")).toBe(run);
  await run.close();
  expect(run.endReason).toBe("unloaded");
});

test.each([
  ["what it told before it returned is kept", `start("work")`, ["bar", "work"]],
  ["what it does later is lost", `Promise.resolve().then(() => start("work"))`, ["bar"]],
  ["what it waits for is not waited for", `new Promise(() => {})`, ["bar"]],
])("a menu is over as soon as the click of an item has returned: %s", async (_, body, all) => {
  const onAction = `(event) => { api.showHUD(event.type); return ${body}; }`;
  const host = await install({ bar: `() => jsx(Menu, { onAction: ${onAction} })` });
  const run = await host.launch("bar");
  await run.click("Go");
  await host.settle();
  expect([run.endReason, host.huds, launched(host)]).toEqual(["clicked", ["left-click"], all]);
});

test.each([
  ["left", "when it is closed", "", (host: Host) => host.runs[0]!.close()],
  ["left", "when another one is opened", "", (host: Host) => host.launch("list")],
  ["left", "for root search", "api.popToRoot", null],
  ["left", "with a HUD", `() => api.showHUD("", { popToRootType: "immediate" })`, null],
  ["failed", "by an error that nobody caught", `() => setTimeout(() => { throw new Error("late"); })`, null],
])("a view stays although it is idle, until it is %s %s", async (reason, _, onAction, act) => {
  const host = await install({ list: `() => View(${onAction})` });
  const run = await host.launch("list");
  await host.settle();
  expect(run.endReason).toBeUndefined();
  await (act ? act(host) : run.click("Go"));
  expect(await run.ended).toBe(reason);
});

test("what shows nothing ends with its promise, and what it started is left behind", async () => {
  const host = await install({
    work: `async () => {
      setTimeout(() => api.showHUD("later"), 50);
      const child = require("node:child_process").spawn("/bin/sleep", ["60"], { stdio: "ignore" });
      await new Promise((resolve) => child.once("spawn", resolve));
      await api.Clipboard.copy(child.pid);
    }`,
    "tools/get": `async (input) => {
      if (!input) throw new Error("no input");
      return { got: input, name: api.environment.commandName };
    }`,
  });
  await workAgain(host);
  expect(host.runs[0]!.work).toMatchObject({ processes: 1, modules: ["child_process"] });
  expect(process.kill(Number(host.clipboard[0]!.text), "SIGKILL")).toBe(true);
  expect(await host.runTool("get", { day: 1 })).toEqual({ got: { day: 1 }, name: "get" });
  await expect(host.runTool("get")).rejects.toThrow("no input");
  expect(host.huds).toEqual([]);
});

test.each([
  ["at load", `null; throw new Error("at load")`],
  ["no default export", "undefined"],
  ["in the first render", `() => { throw new Error("in the first render"); }`],
  ["later", `() => { if (!useLoading(() => {})) throw new Error("later"); return jsx(Menu, { isLoading: true }); }`],
  ["nobody caught", `() => { Promise.reject(new Error("nobody caught")); return jsx(Menu, { isLoading: true }); }`],
  ["bare text", `() => jsx(api.List, null, "bare text")`],
  [`List has no "Itme"`, "() => jsx(api.List.Itme)"],
  [`Icon has no "Refresh"`, "() => jsx(api.List.Item, { icon: api.Icon.Refresh })"],
  [`@raycast/api has no "OAuth"`, "new api.OAuth.PKCEClient()"],
  [`"lodash"`, `require("lodash")`],
])("an error ends a run and is told: %s", async (message, bar) => {
  const run = await (await install({ bar })).tick("bar");
  expect(await run.ended).toBe("failed");
  expect(run.error!.message).toContain(message);
  await expect(run.waitUntilIdle()).rejects.toThrow(message);
});

test("an error of a click is told, and a wait says how long it was or why it is over", async () => {
  const host = await install({
    bar: `() => jsx(Menu, { onAction() { throw new Error("no refresh"); } })`,
    list: "() => jsx(api.List, { isLoading: true })",
  });
  await expect((await host.launch("bar")).click("Go")).rejects.toThrow("no refresh");
  const run = await host.launch("list");
  await expect(run.waitUntilIdle(1)).rejects.toThrow("within 1 ms");
  const waiting = expect(run.waitUntilIdle()).rejects.toThrow('"list" was over (left)');
  await run.close();
  await waiting;
  await expect(run.click("Go")).rejects.toThrow("is over");
});

test.each([
  [{ name: "list", type: "background" }, '"list" is a view, which needs a person to open it.'],
  [{ name: "fly", type: "background" }, 'package.json declares no command "fly". It declares: bar, list, work, other.'],
  [{ name: "other", type: "userInitiated" }, 'The command "other" is disabled.'],
] as const)("launching %j is refused", async (options, message) => {
  const failing = `api.launchCommand(${JSON.stringify(options)}).catch((error) => api.showHUD(error.message))`;
  const host = await install({ work: `() => ${failing}`, other: "() => {}" });
  host.disabled.add("other");
  await workAgain(host);
  expect(host.huds).toEqual([message]);
  await expect(host.launch(options.name, { type: options.type })).rejects.toThrow(message);
});

test("launching what runs starts it a second time, with its own context and arguments", async () => {
  const host = await install({
    work: `() => Promise.all([1, 2].map((day) =>
      api.launchCommand({ name: "other", type: "background", context: { force: true }, arguments: { day } })))`,
    other: `async (props) => { await copyJson(props); await new Promise(() => {}); }`,
  });
  await workAgain(host);
  await host.waitFor(() => host.clipboard.length === 2);
  const of = (day: number) => ({ arguments: { day } });
  const props = { launchType: "background", launchContext: { force: true } };
  expect(copied(host)).toEqual(expect.arrayContaining([1, 2].map((day) => ({ ...props, ...of(day) }))));
  expect(host.launches.slice(1)).toMatchObject([1, 2].map((day) => ({ name: "other", from: "work", ...of(day) })));
  expect(host.runs.map(({ endReason }) => endReason)).toEqual(["finished", undefined, undefined]);
});

test("a view is given how it was launched, keeps every frame, and starts anew each time", async () => {
  const host = await install({
    list: `(props) => {
      globalThis.renders = (globalThis.renders ?? 0) + 1;
      return jsx(api.List, { ...props, renders: globalThis.renders, isLoading: useLoading(() => {}) });
    }`,
  });
  for (const context of [{ from: "test" }, undefined]) {
    const run = await host.launch("list", { context, arguments: { day: "1" } });
    const tree = await run.waitUntilIdle();
    expect(run.frames.map((frame) => frame!.props.isLoading)).toEqual([true, false]);
    expect(tree!.props).toMatchObject({ launchType: "userInitiated", arguments: { day: "1" }, renders: 2 });
    expect(tree!.props.launchContext).toEqual(context);
  }
});

test("the screen that was pushed last is shown, and the one below after a pop", async () => {
  const target = `jsx(() => {
    const { pop } = api.useNavigation();
    return jsx(api.Detail, { actions: Panel(jsx(api.Action, { title: "Back", onAction: pop })) });
  })`;
  const list = `() => jsx(api.List, { actions: Panel(jsx(api.Action.Push, { title: "Go", target: ${target} })) })`;
  const run = await (await install({ list })).launch("list");
  await run.click("Go");
  await run.waitFor((tree) => tree?.type === "Detail");
  await run.click("Back");
  await run.waitFor((tree) => tree?.type === "List");
});

test("the action of the first item is clicked, of the named one, or of the only one that has it", async () => {
  const host = await install({
    list: `() => jsx(api.List, null,
      jsx(api.List.Item, { title: "One", actions: Panel(Say("Say", "one")) }),
      jsx(api.List.Item, { title: "Two", id: "two",
        actions: Panel(Say("Say", "two"), Say("Only Here"), Say("Twice"), Say("Twice"), jsx(api.Action, { title: "Idle" })) }))`,
  });
  const run = await host.launch("list");
  await run.click("Say");
  await run.click("Say", { item: "two" });
  await run.click("Only Here");
  expect(host.huds).toEqual(["one", "two", "Only Here"]);
  await expect(run.click("Say", { item: "Three" })).rejects.toThrow('There are: "One", "Two"');
  await expect(run.click("Fly")).rejects.toThrow('no action "Fly". There are: "Say", "Only Here", "Twice"');
  await expect(run.click("Twice")).rejects.toThrow("several");
  await expect(run.click("Idle")).rejects.toThrow("does nothing");
});

test("Raycast's own actions do what they do", async () => {
  const host = await install({
    list: `() => jsx(api.Detail, { actions: Panel(
      jsx(api.Action.CopyToClipboard, { content: 37.5, onCopy: (what) => api.LocalStorage.setItem("copied", what) }),
      jsx(api.Action.Paste, { title: "Paste", content: { text: "x" } }),
      jsx(api.Action.OpenInBrowser, { url: "https://example.com/" }),
      jsx(api.Action.Open, { title: "Open Guide", target: "guide.html", application: { path: "/Safari" } }),
      jsx(api.Action.ShowInFinder, { path: "/tmp/x" })) })`,
    work: `async () => copyJson(await api.LocalStorage.allItems())`,
  });
  const run = await host.launch("list");
  const titles = ["Copy to Clipboard", "Paste", "Open in Browser", "Open Guide", "Show in Finder"];
  for (const title of titles) await run.click(title);
  await workAgain(host);
  expect(host).toMatchObject({
    clipboard: [{ text: "37.5" }, { text: '{"copied":37.5}' }],
    huds: ["Copied to Clipboard"],
    pasted: [{ text: "x" }],
    opened: [{ target: "https://example.com/" }, { target: "guide.html", application: "/Safari" }],
    shownInFinder: ["/tmp/x"],
  });
});

test("preferences have their declared defaults, and those that are not declared are refused", async () => {
  const preferences = [
    { name: "cliPath", type: "textfield" },
    { name: "timeout", type: "dropdown", default: "30", data: [] },
    { name: "title", type: "dropdown", data: [{ title: "Left", value: "left" }] },
    { name: "hidden", type: "checkbox" },
  ];
  const body = "await copyJson({ ...api.getPreferenceValues() })";
  const host = await work(body, { preferences: { timeout: "60" } }, { preferences });
  expect(copied(host)).toEqual([{ cliPath: "", timeout: "60", title: "left", hidden: false }]);
  host.preferences.tiemout = "60";
  await expect(workAgain(host)).rejects.toThrow('no preference "tiemout"');
  await expect(work("api.getPreferenceValues().tiemout", {}, { preferences })).rejects.toThrow('no "tiemout"');
});

test("what commands do to the Mac is recorded, as it was last", async () => {
  const host = await work(`
    await api.showHUD("Copied");
    await api.open("https://example.com/", "Safari");
    await api.Clipboard.copy("a", { concealed: true });
    await api.updateCommandMetadata({ subtitle: "37.5 left" });
    await api.openExtensionPreferences();
    await api.openCommandPreferences();
    await api.closeMainWindow();
    await api.popToRoot();
    await copyJson([await api.confirmAlert({ title: "Sure?" }), await api.Clipboard.readText()]);
    const toast = await api.showToast({ style: api.Toast.Style.Animated, title: "Refreshing" });
    Object.assign(toast, { style: api.Toast.Style.Failure, title: "Not Refreshed" });
    await toast.hide();
    await api.showToast(api.Toast.Style.Success, "Done", "in time");
  `);
  expect(host).toMatchObject({
    huds: ["Copied"],
    opened: [{ target: "https://example.com/", application: "Safari" }],
    clipboard: [{ text: "a", concealed: true }, { text: '[true,"a"]' }],
    subtitles: { work: "37.5 left" },
    openedPreferences: ["extension", "command"],
    windowChanges: ["closed", "closed", "root"],
    alerts: [{ title: "Sure?" }],
    toasts: [
      { style: "FAILURE", title: "Not Refreshed", isShown: false },
      { style: "SUCCESS", title: "Done", message: "in time", isShown: true },
    ],
  });
});

test.each([
  ["openFailure", new Error("not on this Mac"), `api.open("https://example.com/")`],
  ["clipboardFailure", new Error("not on this Mac"), `api.Clipboard.copy("x")`],
  ["hiddenProgram", "sh", `require("node:fs").accessSync("/bin/sh")`],
])("%s makes it fail", async (name, value, call) => {
  const host = await work(`await ${call}`);
  Object.assign(host, { [name]: value });
  await expect(workAgain(host)).rejects.toThrow(/not on this Mac|ENOENT/);
});

test("the environment and the values are those of Raycast, and timers are numbers", async () => {
  const env = { PATH: "/opt/bin", HOME: "/home/someone" };
  const host = await work(
    `
    const { commandName, commandMode, extensionName, appearance, supportPath } = api.environment;
    const { Icon, Color, Image, Action, Alert, Keyboard, PopToRootType } = api;
    const timers = [setTimeout(() => api.showHUD("not cleared"), 1), setInterval(() => {}, 1)];
    timers.forEach((timer) => clearTimeout(timer));
    await require("node:util").promisify(setTimeout)(20);
    await copyJson([
      commandName, commandMode, extensionName, appearance, supportPath, timers.map((each) => typeof each),
      Icon.XMarkCircle, Color.PrimaryText, Image.Mask.Circle, Action.Style.Destructive, Alert.ActionStyle.Cancel,
      Keyboard.Shortcut.Common.Refresh, PopToRootType.Immediate, process.env, require("node:os").homedir(),
    ]);`,
    { env },
  );
  expect(copied(host)[0]).toEqual([
    ...["work", "no-view", "fixture", "dark", host.supportPath, ["number", "number"]],
    ...["x-mark-circle-16", "raycast-primary-text", "circle", "destructive", "cancel"],
    ...[{ modifiers: ["cmd"], key: "r" }, "immediate", env, env.HOME],
  ]);
  expect(host.huds).toEqual([]);
});

test("the clock, the language and the time zone are the host's, and the clock can be turned", async () => {
  const body = `
    const now = new Date();
    const time = (options) => new Intl.DateTimeFormat(undefined, { timeStyle: "short", ...options }).format(now);
    await copyJson([
      now.toISOString(), now instanceof Date, new Date("2026-12-01T00:00:00Z").getTime(), time(), time({ timeZone: "UTC" }),
      new Intl.NumberFormat().format(1234.5), new Intl.RelativeTimeFormat("en-US").format(3, "day"),
    ]);`;
  const options = { now: Date.UTC(2026, 10, 21, 17, 12), locale: "de-DE", timeZone: "Asia/Tokyo" };
  const host = await work(body, options);
  host.advance(60_000);
  await workAgain(host);
  expect(copied(host)).toEqual([
    ["2026-11-21T17:12:00.000Z", true, Date.UTC(2026, 11, 1), "02:12", "17:12", "1.234,5", "in 3 days"],
    ["2026-11-21T17:13:00.000Z", true, Date.UTC(2026, 11, 1), "02:13", "17:13", "1.234,5", "in 3 days"],
  ]);
});

test("files are as old as the turned clock says", async () => {
  const host = await work(`
    const fs = require("node:fs");
    const file = api.environment.supportPath + "/lock";
    const age = () => Math.round((Date.now() - fs.statSync(file).mtimeMs) / 60_000);
    const make = () => { try { fs.writeFileSync(file, "", { flag: "wx" }); return 0; } catch (error) { return error.code; } };
    await copyJson([make(), age(), fs.readdirSync(api.environment.supportPath)]);
  `);
  for (const minutes of [-1_440, 10]) {
    host.advance(minutes * 60_000);
    await workAgain(host);
  }
  expect(copied(host)).toEqual([
    [0, 0, ["lock"]],
    ["EEXIST", -1_440, ["lock"]],
    ["EEXIST", -1_430, ["lock"]],
  ]);
  rmSync(path.join(host.supportPath, "lock"));
  await workAgain(host);
  host.advance(10 * 60_000);
  await workAgain(host);
  expect(copied(host).slice(3)).toEqual([
    [0, 0, ["lock"]],
    ["EEXIST", 10, ["lock"]],
  ]);
});

test("the cache is shared by every run and the test; subscriptions are not", async () => {
  const host = await work(`
    const [cache, same, other] = ["n", "n", undefined].map((namespace) => new api.Cache({ namespace }));
    const told = [];
    const { subscribe, set, remove } = cache;
    const unsubscribe = subscribe((key, data) => told.push([key, data ?? null]));
    set("../count", String(Number(cache.get("../count") ?? 0) + 1));
    same.set("../count", cache.get("../count"));
    told.push([remove("../no"), other.isEmpty, same.has("../count")]);
    remove("a");
    set("a", "1");
    remove("a");
    unsubscribe();
    set("b", "1");
    remove("b");
    await copyJson(told);
  `);
  await workAgain(host);
  const cache = host.openCache("n");
  expect([cache.get("../count"), cache.keys()]).toEqual(["2", ["../count"]]);
  expect(copied(host)[1]).toEqual([
    ["../count", "2"],
    [false, true, true],
    ["a", "1"],
    ["a", null],
  ]);
  expect(host.runs[0]!.work).toMatchObject({ reads: { "../count": 3 }, writes: 6 });
});

test.each([
  [true, ["", "12", "1234"]],
  [false, ["1234"]],
])("with torn writes %j a reader elsewhere sees %j", async (tornWrites, wanted) => {
  const cache = `const cache = new api.Cache({ namespace: "n" });`;
  const host = await install(
    {
      work: `async () => { ${cache} do cache.set("key", "1234"); while (!cache.has("done")); }`,
      other: `async () => {
        ${cache}
        const seen = new Set();
        for (let reads = 0; seen.size < ${wanted.length} || reads < 500; reads++) {
          if (cache.has("key")) seen.add(cache.get("key"));
        }
        cache.set("done", "1");
        await copyJson([...seen].sort());
      }`,
    },
    { tornWrites },
  );
  await host.launch("other");
  await host.launch("work");
  await host.settle();
  expect(copied(host)).toEqual([wanted]);
});
