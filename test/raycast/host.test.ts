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
  [
    "when it has loaded what it waited for",
    `() => jsx(GoMenu, { isLoading: useLoading(() => start("work")) })`,
    2,
    ["work"],
  ],
])("a menu bar in the background ends when it is idle: %s", async (_, bar, paints, others) => {
  const host = await installCommands({ bar });
  const run = await host.tick("bar");
  expect([await run.ended, run.frames.length]).toEqual(["unloaded", paints]);
  await host.settle();
  expect(launched(host)).toEqual(["bar", ...others]);
});

test.each([
  ["at its timeout", "timeout", { timeoutMs: 1 }, async () => {}],
  ["when the next one starts", "replaced", {}, (host: Host) => host.tick("bar")],
  ["by hand", "killed", {}, (host: Host) => host.killAll()],
])("one that never is idle is ended %s, without cleaning up", async (_, reason, options: object, act) => {
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
  expect(host.runs.map(({ name, endReason }) => [name, endReason])).toEqual([
    ["bar", undefined],
    ["work", "finished"],
    ["bar", "unloaded"],
  ]);
  expect(await host.launch("bar")).toBe(run);
  await run.close();
  expect(run.endReason).toBe("unloaded");
});

test.each([
  ["what it told before it returned is kept", `start("work")`, ["bar", "work"]],
  ["what it does later is lost", `Promise.resolve().then(() => start("work"))`, ["bar"]],
])("a menu is over as soon as the click of an item has returned: %s", async (_, body, all) => {
  const host = await installCommands({ bar: `() => jsx(GoMenu, { onAction: () => ${body} })` });
  const run = await host.launch("bar");
  await run.click("Go");
  await host.settle();
  expect([run.endReason, launched(host)]).toEqual(["clicked", all]);
});

test.each([
  ["left", "when it is closed", (host: Host) => host.runs[0]!.close()],
  ["left", "when another one is opened", (host: Host) => host.launch("list")],
  ["left", "when a command shows a HUD", workAgain],
  ["left", "when it shows a HUD itself", (host: Host) => host.runs[0]!.click("Go")],
])("a view stays although it is idle, until it is %s %s", async (reason, _, act) => {
  const host = await installCommands({
    list: `() => GoView(() => api.showHUD("Copied"))`,
    work: `() => api.showHUD("Done")`,
  });
  const run = await host.launch("list");
  await host.settle();
  expect(run.endReason).toBeUndefined();
  await act(host);
  expect(await run.ended).toBe(reason);
});

test("what shows nothing ends with its promise, and what it started is left behind", async () => {
  const host = await installCommands({
    work: `async () => {
      const child = require("node:child_process").spawn("/bin/sleep", ["60"], { stdio: "ignore" });
      await new Promise((resolve) => child.once("spawn", resolve));
      await api.Clipboard.copy(child.pid);
      setTimeout(() => api.showHUD("later"), 100);
    }`,
    "tools/get": `async (input) => {
      if (!input) throw new Error("no input");
      return { got: input, name: api.environment.commandName };
    }`,
  });
  await workAgain(host);
  expect(process.kill(Number(host.clipboard[0]), "SIGKILL")).toBe(true);
  expect(await host.runTool("get", { day: 1 })).toEqual({ got: { day: 1 }, name: "get" });
  await expect(host.runTool("get")).rejects.toThrow("no input");
  // If it were still running, it would have shown its HUD by now.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.huds).toEqual([]);
});

test.each([
  ["at load", `null; throw new Error("at load")`],
  ["in the first render", `() => { throw new Error("in the first render"); }`],
  ["nobody caught", `() => { Promise.reject(new Error("nobody caught")); return jsx(GoMenu, { isLoading: true }); }`],
  ["bare text", `() => jsx(api.List, null, "bare text")`],
  [`Icon has no "Refresh"`, "() => jsx(api.List.Item, { icon: api.Icon.Refresh })"],
  [`"lodash"`, `require("lodash")`],
])("an error ends a run and is told: %s", async (message, bar) => {
  const run = await (await installCommands({ bar })).tick("bar");
  expect(await run.ended).toBe("failed");
  expect(run.error!.message).toContain(message);
  await expect(run.waitUntilIdle()).rejects.toThrow(message);
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
});

test("a launch of a command that is turned off can throw at once", async () => {
  const body = `() => { try { start("other"); } catch (error) { return api.showHUD(error.message); } }`;
  const host = await installCommands({ work: body, other: "() => {}" }, { throwsAtLaunch: true });
  host.disabled.add("other");
  await workAgain(host);
  expect(host.huds).toEqual(['The command "other" can\'t be launched.']);
  expect(host.launches.at(-1)).toMatchObject({ name: "other", isRefused: true });
});

test("a launch for a person from a menu flashes Raycast's window, one in the background doesn't", async () => {
  const bar = `() => jsx(GoMenu, { onAction: () => { start("work"); start("other", "userInitiated"); } })`;
  const host = await installCommands({ bar, other: "() => {}" });
  await (await host.launch("bar")).click("Go");
  await host.settle();
  expect([host.flashes, host.runs.length]).toEqual([["other"], 3]);
});

test("launching what runs starts it a second time, with its own context and arguments", async () => {
  const host = await installCommands({
    work: `() => Promise.all([1, 2].map((day) =>
      api.launchCommand({ name: "other", type: "background", context: { force: true }, arguments: { day } })))`,
    other: `async (props) => { await copyJson(props); await new Promise(() => {}); }`,
  });
  await workAgain(host);
  await host.waitFor(() => host.clipboard.length === 2);
  const props = { launchType: "background", launchContext: { force: true } };
  expect(copied(host)).toEqual(expect.arrayContaining([1, 2].map((day) => ({ ...props, arguments: { day } }))));
  expect(host.launches.slice(1)).toMatchObject([1, 2].map((day) => ({ from: "work", arguments: { day } })));
});

test("intervals run what was run once, one after the other, and once after a sleep", async () => {
  const host = await installCommands({ bar: "() => jsx(GoMenu)" }, { now: 0 });
  const minutes = () => host.launches.map(({ name, at }) => `${name} ${at / 60_000}`);
  expect([await host.pass(3_600_000), minutes()]).toEqual([0, []]);
  await workAgain(host);
  expect(await host.pass(25 * 60_000)).toBe(2);
  host.disabled.add("work");
  await host.tick("bar");
  expect(await host.pass(3_600_000, { asleep: true })).toBe(1);
  expect(minutes()).toEqual(["work 60", "work 70", "work 80", "bar 85", "bar 145"]);
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
  expect(host.clipboard).toEqual(["one", "two", "Only Here"]);
  await expect(run.click("Say", { item: "Three" })).rejects.toThrow('There are: "One", "Two"');
  await expect(run.click("Fly")).rejects.toThrow('no action "Fly". There are: "Say", "Only Here", "Twice"');
  await expect(run.click("Twice")).rejects.toThrow("several");
  await expect(run.click("Idle")).rejects.toThrow("does nothing");
});
