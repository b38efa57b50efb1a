import { copied, installCommands, removeFixtures, workAgain } from "./fixture-extension";
import type { Host } from "./host";

afterEach(removeFixtures);

const launched = (host: Host) => host.launches.map(({ name }) => name);

test.each([
  [
    "in its first paint, and loses what its effects do",
    `() => { useOnce(() => start("work")); return jsx(GoMenu); }`,
    1,
    [],
  ],
  ["where it shows nothing", "() => null", 1, []],
  [
    "when it has loaded what it waited for",
    `() => jsx(GoMenu, { isLoading: useLoading(() => start("work")) })`,
    2,
    ["work"],
  ],
])("a menu bar in the background is ended when it is idle: %s", async (_, bar, paints, others) => {
  const host = await installCommands({ bar });
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
    return jsx(GoMenu, { isLoading: true, onAction() {} });
  }`;
  const host = await installCommands({ bar }, options);
  const run = await host.tick("bar");
  await expect(run.click("Go")).rejects.toThrow(/the menu is closed|is over/);
  await act(host);
  expect([await run.ended, host.huds]).toEqual([reason, []]);
});

test("a menu that a person opens stays, is the same one when opened again, and ends when it is closed", async () => {
  const host = await installCommands({ bar: "() => jsx(GoMenu)", work: `() => start("bar")` });
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
  const host = await installCommands({ bar: `() => jsx(GoMenu, { onAction: ${onAction} })` });
  const run = await host.launch("bar");
  await run.click("Go");
  await host.settle();
  expect([run.endReason, host.huds, launched(host)]).toEqual(["clicked", ["left-click"], all]);
});

test.each([
  ["left", "when it is closed", "", (host: Host) => host.runs[0]!.close()],
  ["left", "when another one is opened", "", (host: Host) => host.launch("list")],
  ["left", "with a HUD", `() => api.showHUD("", { popToRootType: "immediate" })`, null],
  ["failed", "by an error that nobody caught", `() => setTimeout(() => { throw new Error("late"); })`, null],
])("a view stays although it is idle, until it is %s %s", async (reason, _, onAction, act) => {
  const host = await installCommands({ list: `() => GoView(${onAction})` });
  const run = await host.launch("list");
  await host.settle();
  expect(run.endReason).toBeUndefined();
  await (act ? act(host) : run.click("Go"));
  expect(await run.ended).toBe(reason);
});

test("what shows nothing ends with its promise, and what it started is left behind", async () => {
  const host = await installCommands({
    work: `async () => {
      const child = require("node:child_process").spawn("/bin/sleep", ["60"], { stdio: "ignore" });
      await new Promise((resolve) => child.once("spawn", resolve));
      await api.Clipboard.copy(child.pid);
      setTimeout(() => api.showHUD("later"), 1_000);
    }`,
    "tools/get": `async (input) => {
      if (!input) throw new Error("no input");
      return { got: input, name: api.environment.commandName };
    }`,
  });
  await workAgain(host);
  expect(host.runs[0]!.work).toMatchObject({ processes: 1, modules: ["child_process"] });
  expect(process.kill(Number(host.clipboard[0]), "SIGKILL")).toBe(true);
  expect(await host.runTool("get", { day: 1 })).toEqual({ got: { day: 1 }, name: "get" });
  await expect(host.runTool("get")).rejects.toThrow("no input");
  // Had it been left running, it would have said so by now.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(host.huds).toEqual([]);
});

test.each([
  ["at load", `null; throw new Error("at load")`],
  ["no default export", "undefined"],
  ["in the first render", `() => { throw new Error("in the first render"); }`],
  ["later", `() => { if (!useLoading(() => {})) throw new Error("later"); return jsx(GoMenu, { isLoading: true }); }`],
  ["nobody caught", `() => { Promise.reject(new Error("nobody caught")); return jsx(GoMenu, { isLoading: true }); }`],
  ["bare text", `() => jsx(api.List, null, "bare text")`],
  [`List has no "Itme"`, "() => jsx(api.List.Itme)"],
  [`Icon has no "Refresh"`, "() => jsx(api.List.Item, { icon: api.Icon.Refresh })"],
  [`@raycast/api has no "OAuth"`, "new api.OAuth.PKCEClient()"],
  [`"lodash"`, `require("lodash")`],
])("an error ends a run and is told: %s", async (message, bar) => {
  const run = await (await installCommands({ bar })).tick("bar");
  expect(await run.ended).toBe("failed");
  expect(run.error!.message).toContain(message);
  await expect(run.waitUntilIdle()).rejects.toThrow(message);
});

test("an error of a click is told, and a wait says how long it was or why it is over", async () => {
  const host = await installCommands({
    bar: `() => jsx(GoMenu, { onAction() { throw new Error("no refresh"); } })`,
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
  const host = await installCommands({ work: `() => ${failing}`, other: "() => {}" });
  host.disabled.add("other");
  await workAgain(host);
  expect(host.huds).toEqual([message]);
  await expect(host.launch(options.name, { type: options.type })).rejects.toThrow(message);
});

test("launching what runs starts it a second time, with its own context and arguments", async () => {
  const host = await installCommands({
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
  const host = await installCommands({
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

test("the action of the first item is clicked, of the named one, or of the only one that has it", async () => {
  const host = await installCommands({
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
