import { existsSync } from "node:fs";
import { installFixture, removeFixtures, type Fixture } from "./fixture-extension";
import type { Host, HostOptions } from "./host";

afterEach(removeFixtures);

const useLoading = `
  const useLoading = (work) => {
    const [isLoading, setIsLoading] = React.useState(true);
    React.useEffect(() => void Promise.resolve(work()).then(() => setIsLoading(false)), []);
    return isLoading;
  };
`;
const menu = (props: string, onAction = "undefined") =>
  `jsx(api.MenuBarExtra, ${props}, jsx(api.MenuBarExtra.Item, { title: "Refresh", onAction: ${onAction} }))`;
const launch = (name: string, type = "background") => `api.launchCommand({ name: "${name}", type: "${type}" })`;

/** An extension with a menu bar, a view and two commands that show nothing; a test says what those do that matter. */
function extensionOf(bundles: Record<string, string>): Fixture {
  const idle = "exports.default = () => null;";
  return {
    bundles: { bar: idle, list: idle, work: "exports.default = async () => {};", ...bundles },
    commands: {
      bar: { mode: "menu-bar", interval: "10m" },
      list: { mode: "view" },
      work: { mode: "no-view" },
      other: { mode: "no-view" },
    },
  };
}

const install = (bundles: Record<string, string>, options?: HostOptions) =>
  installFixture(extensionOf(bundles), options);

describe("a menu bar in the background", () => {
  test.each([
    ["in its first paint", `exports.default = () => ${menu(`{ isLoading: false }`)};`, 1],
    ["where it shows nothing", `exports.default = () => null;`, 1],
    ["when it has loaded", `${useLoading} exports.default = () => ${menu(`{ isLoading: useLoading(() => {}) }`)};`, 2],
  ])("is ended when it is idle: %s", async (_, bar, paints) => {
    const run = await (await install({ bar })).tick("bar");
    expect([await run.ended, run.frames.length]).toEqual(["unloaded", paints]);
  });

  test("loses what it does after that paint, and keeps what it waited for before", async () => {
    const effect = (name: string) =>
      `React.useEffect(() => void api.launchCommand({ name: "${name}", type: "background" }), [])`;
    const host = await install({
      bar: `exports.default = () => { ${effect("work")}; return ${menu(`{ isLoading: false }`)}; };`,
    });
    await (
      await host.tick("bar")
    ).ended;
    await host.settle();
    expect(host.launches.map(({ name }) => name)).toEqual(["bar"]);
    const patient = await install({
      bar: `${useLoading} exports.default = () => ${menu(`{ isLoading: useLoading(() => ${launch("work")}) }`)};`,
    });
    await (
      await patient.tick("bar")
    ).ended;
    await patient.settle();
    expect(patient.launches).toMatchObject([
      { name: "bar", type: "background", from: null },
      { name: "work", type: "background", from: "bar" },
    ]);
  });

  test.each([
    ["at its timeout", "timeout", async () => {}, { intervalMs: 1 }],
    ["when the next one starts", "replaced", (host: Host) => host.tick("bar"), {}],
    ["by hand", "killed", (host: Host) => host.killAll(), {}],
  ])("that never ends loading is ended %s", async (_, reason, act, options) => {
    const host = await install({ bar: `exports.default = () => ${menu(`{ isLoading: true }`)};` }, options);
    const run = await host.tick("bar");
    await act(host);
    expect(await run.ended).toBe(reason);
    await expect(run.click("Refresh")).rejects.toThrow("is over");
  });

  test("cannot be clicked, and has no chance to clean up", async () => {
    const host = await install({
      bar: `
        process.on("exit", () => api.showHUD("cleaned up"));
        exports.default = () => {
          React.useEffect(() => () => api.showHUD("cleaned up"), []);
          return ${menu(`{ isLoading: true }`, "() => {}")};
        };`,
    });
    const run = await host.tick("bar");
    await expect(run.click("Refresh")).rejects.toThrow("closed");
    await run.kill();
    expect(host.huds).toEqual([]);
  });
});

describe("a menu that a person opens", () => {
  const bar = (onAction: string) => `exports.default = () => ${menu(`{ isLoading: false }`, onAction)};`;

  test("stays while it is open, is the same one when opened again, and ends when it is closed", async () => {
    const host = await install({ bar: bar("undefined"), work: `exports.default = () => ${launch("bar")};` });
    const run = await host.launch("bar");
    const work = await host.launch("work");
    expect(await work.ended).toBe("finished");
    await host.settle();
    expect(host.runs.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "bar userInitiated",
      "work userInitiated",
      "bar background",
    ]);
    expect([await host.launch("bar"), run.endReason]).toEqual([run, undefined]);
    await run.close();
    expect(run.endReason).toBe("unloaded");
  });

  test.each([
    ["what it told before it returned is kept", launch("work"), ["bar", "work"]],
    ["what it does later is lost", `Promise.resolve().then(() => ${launch("work")})`, ["bar"]],
    ["what it waits for is not waited for", `new Promise(() => {})`, ["bar"]],
  ])("ends as soon as the click of an item has returned: %s", async (_, body, launched) => {
    const host = await install({ bar: bar(`(event) => { api.showHUD(event.type); return ${body}; }`) });
    const run = await host.launch("bar");
    await run.click("Refresh");
    await host.settle();
    expect(run.endReason).toBe("clicked");
    expect(host.huds).toEqual(["left-click"]);
    expect(host.launches.map(({ name }) => name)).toEqual(launched);
  });

  test("tells what a click throws", async () => {
    const run = await (await install({ bar: bar(`() => { throw new Error("no refresh"); }`) })).launch("bar");
    await expect(run.click("Refresh")).rejects.toThrow("no refresh");
    expect(run.endReason).toBe("clicked");
  });
});

describe("a view", () => {
  const actions = (...list: string[]) => `jsx(api.ActionPanel, null, ${list.map((each) => `jsx(${each})`).join(", ")})`;
  const say = (words: string, title = "Say") =>
    `api.Action, { title: "${title}", onAction: () => api.showHUD("${words}") }`;

  test.each([
    ["left", (host: Host) => host.runs[0]!.close(), ""],
    ["left", (host: Host) => host.launch("list"), ""],
    ["left", (host: Host) => host.runs[0]!.click("Go"), "api.popToRoot"],
    ["left", (host: Host) => host.runs[0]!.click("Go"), `() => api.showHUD("", { popToRootType: "immediate" })`],
    ["failed", (host: Host) => host.runs[0]!.click("Go"), `() => setTimeout(() => { throw new Error("late"); })`],
  ])("stays although it is idle, until it is %s (%#)", async (reason, act, onAction) => {
    const list = `exports.default = () => jsx(api.List, { isLoading: false,
      actions: ${actions(`api.Action, { title: "Go", onAction: ${onAction || "undefined"} }`)} });`;
    const host = await install({ list });
    const run = await host.launch("list");
    await host.settle();
    expect(run.endReason).toBeUndefined();
    await act(host);
    expect(await run.ended).toBe(reason);
  });

  test("is given how it was launched, keeps every frame, and starts anew each time", async () => {
    const host = await install({
      list: `${useLoading} let launches = 0;
        exports.default = (props) => jsx(api.List, { ...props, launches: ++launches, isLoading: useLoading(() => {}) });`,
    });
    for (const context of [{ from: "test" }, undefined]) {
      const run = await host.launch("list", { context, arguments: { day: "1" } });
      const tree = await run.waitUntilIdle();
      expect(run.frames.map((frame) => frame!.props.isLoading)).toEqual([true, false]);
      expect(tree!.props).toMatchObject({ launchType: "userInitiated", arguments: { day: "1" }, launches: 2 });
      expect(tree!.props.launchContext).toEqual(context);
    }
  });

  test("shows the screen that was pushed last, and the one below after a pop", async () => {
    const host = await install({
      list: `
        const Second = () => {
          const { pop } = api.useNavigation();
          return jsx(api.Detail, { actions: ${actions(`api.Action, { title: "Back", onAction: pop }`)} });
        };
        exports.default = () => jsx(api.List, {
          actions: ${actions(`api.Action.Push, { title: "Go", target: jsx(Second) }`)},
        });`,
    });
    const run = await host.launch("list");
    await run.click("Go");
    await run.waitFor((tree) => tree?.type === "Detail");
    await run.click("Back");
    await run.waitFor((tree) => tree?.type === "List");
  });

  test("has the actions of the first item clicked, of the named one, or of the only one that has it", async () => {
    const items = [
      `{ title: "One", actions: ${actions(say("one"))} }`,
      `{ title: "Two", id: "two", actions: ${actions(say("two"), say("only", "Only Here"), say("", "Twice"), say("", "Twice"))} }`,
    ].map((props) => `jsx(api.List.Item, ${props})`);
    const host = await install({ list: `exports.default = () => jsx(api.List, null, ${items.join(", ")});` });
    const run = await host.launch("list");
    await run.click("Say");
    await run.click("Say", { item: "two" });
    await run.click("Only Here");
    expect(host.huds).toEqual(["one", "two", "only"]);
    await expect(run.click("Say", { item: "Three" })).rejects.toThrow('There are: "One", "Two"');
    await expect(run.click("Fly")).rejects.toThrow('no action "Fly". There are: "Say", "Only Here", "Twice"');
    await expect(run.click("Twice")).rejects.toThrow("several");
  });

  test("has Raycast's own actions do what they do", async () => {
    const own = [
      `api.Action.CopyToClipboard, { content: 37.5, onCopy: (what) => api.LocalStorage.setItem("copied", what) }`,
      `api.Action.Paste, { title: "Paste", content: { text: "x" } }`,
      `api.Action.OpenInBrowser, { url: "https://example.com/" }`,
      `api.Action.Open, { title: "Open Guide", target: "guide.html", application: { name: "Safari", path: "/Safari" } }`,
      `api.Action.ShowInFinder, { path: "/tmp/x" }`,
    ];
    const host = await install({ list: `exports.default = () => jsx(api.Detail, { actions: ${actions(...own)} });` });
    const run = await host.launch("list");
    for (const title of ["Copy to Clipboard", "Paste", "Open in Browser", "Open Guide", "Show in Finder"]) {
      await run.click(title);
    }
    expect(host).toMatchObject({
      clipboard: [{ text: "37.5" }],
      huds: ["Copied to Clipboard"],
      pasted: [{ text: "x" }],
      opened: [{ target: "https://example.com/" }, { target: "guide.html", application: "/Safari" }],
      shownInFinder: ["/tmp/x"],
    });
  });
});

describe("an error", () => {
  test.each([
    ["at load", `throw new Error("at load");`],
    ["no default export", `exports.other = () => null;`],
    ["in the first render", `exports.default = () => { throw new Error("in the first render"); };`],
    [
      "later",
      `${useLoading} exports.default = () => { if (!useLoading(() => {})) throw new Error("later"); return ${menu("{ isLoading: true }")}; };`,
    ],
    [
      "nobody caught",
      `exports.default = () => { Promise.reject(new Error("nobody caught")); return ${menu("{ isLoading: true }")}; };`,
    ],
    ["bare text", `exports.default = () => jsx(api.List, null, "bare text");`],
    [`List has no "Itme"`, `exports.default = () => jsx(api.List.Itme);`],
    [`Icon has no "Refresh"`, `exports.default = () => jsx(api.List.Item, { icon: api.Icon.Refresh });`],
    [`@raycast/api has no "OAuth"`, `new api.OAuth.PKCEClient();`],
    [`"lodash"`, `require("lodash");`],
  ])("ends the run and is told: %s", async (message, bar) => {
    const run = await (await install({ bar })).tick("bar");
    expect(await run.ended).toBe("failed");
    expect(run.error!.message).toContain(message);
    await expect(run.waitUntilIdle()).rejects.toThrow(message);
  });

  test("of a wait says how long it was", async () => {
    const run = await (
      await install({ list: `exports.default = () => jsx(api.List, { isLoading: true });` })
    ).launch("list");
    await expect(run.waitUntilIdle(1)).rejects.toThrow("within 1 ms");
    const over = expect(run.waitFor(() => false)).rejects.toThrow('"list" was over (left)');
    await run.close();
    await over;
  });
});

describe("launchCommand", () => {
  const rejected = `(options) => api.launchCommand(options).catch((error) => api.showHUD(error.message))`;
  test.each([
    [{ name: "list", type: "background" }, '"list" is a view, which needs a person to open it.'],
    [
      { name: "fly", type: "background" },
      'package.json declares no command "fly". It declares: bar, list, work, other.',
    ],
    [{ name: "other", type: "userInitiated" }, 'The command "other" is disabled.'],
  ] as const)("is refused for %j", async (options, message) => {
    const host = await install({
      work: `exports.default = () => (${rejected})(${JSON.stringify(options)});`,
      other: "exports.default = () => {};",
    });
    host.disabled.add("other");
    await (
      await host.launch("work")
    ).ended;
    expect(host.huds).toEqual([message]);
    await expect(host.launch(options.name, { type: options.type })).rejects.toThrow(message);
  });

  test("starts what is running a second time, and hands over context and arguments", async () => {
    const host = await install({
      work: `exports.default = () => {
        const options = { name: "other", type: "background", context: { force: true }, arguments: { day: "1" } };
        return Promise.all([api.launchCommand(options), api.launchCommand(options)]);
      };`,
      other: `exports.default = async (props) => {
        await api.Clipboard.copy(JSON.stringify(props));
        if (props.launchContext.force) await new Promise(() => {});
      };`,
    });
    await host.launch("work");
    await host.waitFor(() => host.clipboard.length === 2);
    expect(host.runs.map(({ name, endReason }) => [name, endReason])).toEqual([
      ["work", "finished"],
      ["other", undefined],
      ["other", undefined],
    ]);
    const props = { launchType: "background", launchContext: { force: true }, arguments: { day: "1" } };
    expect(host.clipboard.map(({ text }) => JSON.parse(text!) as unknown)).toEqual([props, props]);
  });
});

test("what shows nothing ends with its promise, and what it started is left behind", async () => {
  const host = await install({
    work: `
      const { spawn } = require("node:child_process");
      exports.default = async () => {
        setTimeout(() => api.showHUD("later"), 50);
        const child = spawn("/bin/sleep", ["60"], { stdio: "ignore" });
        await new Promise((resolve) => child.once("spawn", resolve));
        await api.Clipboard.copy(child.pid);
      };`,
    "tools/get": `exports.default = async (input) => {
      if (!input) throw new Error("no input");
      return { got: input, name: api.environment.commandName };
    };`,
  });
  const run = await host.launch("work");
  expect(await run.ended).toBe("finished");
  expect(run.work).toMatchObject({ processes: 1, modules: ["child_process"] });
  const pid = Number(host.clipboard[0]!.text);
  expect(process.kill(pid, "SIGKILL")).toBe(true);
  expect(await host.runTool("get", { day: 1 })).toEqual({ got: { day: 1 }, name: "get" });
  await expect(host.runTool("get")).rejects.toThrow("no input");
  expect(host.huds).toEqual([]);
});

/** Runs the body of a command that shows nothing. */
async function work(body: string, options?: HostOptions, fixture: Partial<Fixture> = {}): Promise<Host> {
  const bundles = { main: `exports.default = async () => { ${body} };` };
  const host = await installFixture({ bundles, commands: { main: { mode: "no-view" } }, ...fixture }, options);
  await work.again(host);
  return host;
}
work.again = async (host: Host) => {
  const run = await host.launch("main");
  await run.ended;
  if (run.error) throw run.error;
};

const copied = (host: Host) => host.clipboard.map(({ text }) => JSON.parse(text!) as unknown);

describe("preferences", () => {
  const preferences = [
    { name: "cliPath", type: "textfield" },
    { name: "timeout", type: "dropdown", default: "30", data: [] },
    { name: "title", type: "dropdown", data: [{ title: "Left", value: "left" }] },
    { name: "hidden", type: "checkbox" },
  ];
  const own = { name: "own", type: "textfield", default: "mine" };
  const fixture: Partial<Fixture> = { preferences, commands: { main: { mode: "no-view", preferences: [own] } } };
  const body = "await api.Clipboard.copy(JSON.stringify({ ...api.getPreferenceValues() }));";

  test("have the values given over the declared defaults, those of the command included", async () => {
    const host = await work(body, { preferences: { timeout: "60" } }, fixture);
    expect(copied(host)).toEqual([{ cliPath: "", timeout: "60", title: "left", hidden: false, own: "mine" }]);
  });

  test("are refused when package.json does not declare them, whoever asks", async () => {
    await expect(work(body, { preferences: { tiemout: "60" } }, fixture)).rejects.toThrow('no preference "tiemout"');
    await expect(work("api.getPreferenceValues().tiemout", {}, fixture)).rejects.toThrow('no "tiemout"');
  });
});

test("what commands do to the Mac is recorded, as it was last", async () => {
  const host = await work(`
    await api.showHUD("Copied");
    await api.open("https://example.com/", "Safari");
    await api.Clipboard.copy("a", { concealed: true });
    await api.Clipboard.copy(1);
    await api.updateCommandMetadata({ subtitle: "37.5 left" });
    await api.openExtensionPreferences();
    await api.openCommandPreferences();
    await api.closeMainWindow();
    await api.popToRoot();
    await api.LocalStorage.setItem("answer", await api.confirmAlert({ title: "Sure?" }));
    await api.Clipboard.copy(JSON.stringify(await api.LocalStorage.allItems()));
    const toast = await api.showToast({ style: api.Toast.Style.Animated, title: "Refreshing" });
    toast.style = api.Toast.Style.Failure;
    toast.title = "Not Refreshed";
    await toast.hide();
    await api.showToast(api.Toast.Style.Success, "Done", "in time");
  `);
  expect(host).toMatchObject({
    huds: ["Copied"],
    opened: [{ target: "https://example.com/", application: "Safari" }],
    clipboard: [{ text: "a", concealed: true }, { text: "1" }, { text: '{"answer":true}' }],
    subtitles: { main: "37.5 left" },
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
  ["openFailure", `api.open("https://example.com/")`],
  ["clipboardFailure", `api.Clipboard.copy("x")`],
] as const)("%s makes it fail", async (failure, call) => {
  const host = await work(`await ${call}`);
  host[failure] = new Error("not on this Mac");
  await expect(work.again(host)).rejects.toThrow("not on this Mac");
});

test("the environment and the values are those of Raycast, and timers are numbers", async () => {
  const host = await work(
    `
    const { commandName, commandMode, extensionName, appearance, supportPath } = api.environment;
    const { Icon, Color, Image, Action, Alert, Keyboard, PopToRootType } = api;
    const timers = [setTimeout(() => api.showHUD("cleared"), 1), setInterval(() => {}, 1)];
    timers.forEach((timer) => clearTimeout(timer));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await require("node:util").promisify(setTimeout)(1);
    await api.Clipboard.copy(JSON.stringify([
      commandName, commandMode, extensionName, appearance, supportPath, timers.map((each) => typeof each),
      Icon.XMarkCircle, Color.PrimaryText, Image.Mask.Circle, Action.Style.Destructive, Alert.ActionStyle.Cancel,
      Keyboard.Shortcut.Common.Refresh, PopToRootType.Immediate,
      process.env, require("node:os").homedir(),
    ]));
  `,
    { env: { PATH: "/opt/bin", HOME: "/home/someone" } },
  );
  expect(copied(host)).toEqual([
    [
      ...["main", "no-view", "fixture", "dark", host.supportPath, ["number", "number"]],
      ...["x-mark-circle-16", "raycast-primary-text", "circle", "destructive", "cancel"],
      ...[{ modifiers: ["cmd"], key: "r" }, "immediate"],
      ...[{ PATH: "/opt/bin", HOME: "/home/someone" }, "/home/someone"],
    ],
  ]);
  expect([host.huds, existsSync(host.supportPath)]).toEqual([[], true]);
});

test("the clock, the language and the time zone are the host's, and the clock can be turned", async () => {
  const format = (options: string) => `new Intl.DateTimeFormat(undefined, ${options}).format(now)`;
  const body = `
    const now = new Date();
    await api.Clipboard.copy(JSON.stringify([
      now.toISOString(), Date.now() - now, now instanceof Date, new Date("2026-12-01T00:00:00Z").getTime(),
      new Intl.NumberFormat().format(1234.5), new Intl.RelativeTimeFormat("en-US").format(3, "day"),
      ${format('{ timeStyle: "short" }')}, ${format('{ timeStyle: "short", timeZone: "UTC" }')},
    ]));
  `;
  const options = { now: Date.UTC(2026, 10, 21, 17, 12), locale: "de-DE", timeZone: "Asia/Tokyo" };
  const host = await work(body, options);
  host.advance(60_000);
  await work.again(host);
  const [dates, number] = [
    [0, true, Date.UTC(2026, 11, 1)],
    ["1.234,5", "in 3 days"],
  ];
  expect(copied(host)).toEqual([
    ["2026-11-21T17:12:00.000Z", ...dates, ...number, "02:12", "17:12"],
    ["2026-11-21T17:13:00.000Z", ...dates, ...number, "02:13", "17:13"],
  ]);
  const shifted = await work(body);
  shifted.advance(-86_400_000);
  await work.again(shifted);
  const [first, second] = copied(shifted).map((each) => Date.parse((each as string[])[0]!));
  expect(Math.abs(first! - second! - 86_400_000)).toBeLessThan(60_000);
});

test("a hidden program is found nowhere", async () => {
  const body = `require("node:fs").accessSync("/bin/sh", require("node:fs").constants.X_OK);`;
  const host = await work(body);
  host.hiddenProgram = "sh";
  await expect(work.again(host)).rejects.toThrow("ENOENT");
});

describe("the cache", () => {
  test("is shared by every run and the test; subscriptions are not", async () => {
    const host = await work(`
      const [cache, same, other] = ["n", "n", undefined].map((namespace) => new api.Cache({ namespace }));
      const told = [];
      const { subscribe, set, remove, clear } = cache;
      const unsubscribe = subscribe((key, data) => told.push([key, data ?? null]));
      set("../count", String(Number(cache.get("../count") ?? 0) + 1));
      same.set("../count", cache.get("../count"));
      set("a", "1");
      const removed = [remove("a"), remove("a"), other.isEmpty, same.has("../count")];
      unsubscribe();
      set("b", "1");
      remove("b");
      await api.Clipboard.copy(JSON.stringify([told, removed]));
    `);
    await work.again(host);
    const cache = host.openCache("n");
    expect([cache.get("../count"), cache.keys()]).toEqual(["2", ["../count"]]);
    expect(copied(host)[1]).toEqual([
      [
        ["../count", "2"],
        ["a", "1"],
        ["a", null],
      ],
      [true, false, true, true],
    ]);
    expect(host.runs[0]!.work).toMatchObject({ reads: { "../count": 3 }, writes: 6 });
  });

  test.each([
    [true, ["", "12", "1234"]],
    [false, ["1234"]],
  ])("with torn writes %j shows a reader elsewhere %j", async (tornWrites, wanted) => {
    const host = await install(
      {
        work: `exports.default = async () => {
          const cache = new api.Cache({ namespace: "n" });
          do cache.set("key", "1234"); while (!cache.has("done"));
        };`,
        other: `exports.default = async () => {
          const cache = new api.Cache({ namespace: "n" });
          const seen = new Set();
          for (let reads = 0; seen.size < ${wanted.length} || reads < 500; reads++) {
            if (cache.has("key")) seen.add(cache.get("key"));
          }
          cache.set("done", "1");
          await api.Clipboard.copy([...seen].sort().join());
        };`,
      },
      { tornWrites },
    );
    await host.launch("other");
    await host.launch("work");
    await host.settle();
    expect(host.clipboard).toEqual([{ text: wanted.join() }]);
  });
});
