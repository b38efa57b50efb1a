import { build } from "esbuild";
import { rmSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project-folder";
import { copied, installCommands, installFixture, removeFixtures, work, workAgain } from "./fixture-extension";

afterEach(removeFixtures);

test("preferences have their declared defaults, and those that are not declared are refused", async () => {
  const preferences = [
    { name: "cliPath", type: "textfield" },
    { name: "timeout", type: "dropdown", default: "30", data: [] },
    { name: "title", type: "dropdown", data: [{ title: "Left", value: "left" }] },
    { name: "hidden", type: "checkbox" },
  ];
  const body = "await copyJson({ ...api.getPreferenceValues() })";
  const host = await work(body, { preferences: { timeout: "60" } }, preferences);
  expect(copied(host)).toEqual([{ cliPath: "", timeout: "60", title: "left", hidden: false }]);
  host.preferences.tiemout = "60";
  await expect(workAgain(host)).rejects.toThrow('no preference "tiemout"');
  await expect(work("api.getPreferenceValues().tiemout", {}, preferences)).rejects.toThrow('no "tiemout"');
});

test("what commands do to the Mac is recorded", async () => {
  const host = await work(`
    await api.showHUD("Copied");
    await api.open("https://example.com/", "Safari");
    await api.Clipboard.copy("a");
    await api.updateCommandMetadata({ subtitle: "37.5 left" });
    await api.openCommandPreferences();
    await copyJson(await api.confirmAlert({ title: "Sure?", primaryAction: { title: "Clear", style: api.Alert.ActionStyle.Destructive } }));
    await api.showToast({ style: api.Toast.Style.Failure, title: "Not Refreshed" });
  `);
  expect(host).toMatchObject({
    huds: ["Copied"],
    opened: [{ target: "https://example.com/", application: "Safari" }],
    clipboard: ["a", "true"],
    subtitles: { work: "37.5 left" },
    openedPreferences: ["command"],
    alerts: [{ title: "Sure?", primaryAction: { title: "Clear", style: "destructive" } }],
    toasts: [{ style: "FAILURE", title: "Not Refreshed" }],
  });
});

test.each([
  ["openFailure", new Error("not on this Mac"), `api.open("https://example.com/")`],
  ["clipboardFailure", new Error("not on this Mac"), `api.Clipboard.copy("x")`],
  ["isDiskReadOnly", true, `require("node:fs").writeFileSync(api.environment.supportPath + "/x", "")`],
  ["isDiskReadOnly", true, `new api.Cache().set("key", "value")`],
])("%s makes it fail", async (name, value, call) => {
  const host = await work(`await ${call}`);
  Object.assign(host, { [name]: value });
  await expect(workAgain(host)).rejects.toThrow(/not on this Mac|EROFS/);
});

test("runAppleScript and createDeeplink of @raycast/utils work: scripts are recorded, links can be followed", async () => {
  const contents = `
    import { createDeeplink, runAppleScript } from "@raycast/utils";
    import { Clipboard, showHUD } from "@raycast/api";
    export default async function Work({ launchContext, launchType }) {
      if (launchContext) return Clipboard.copy(launchType + launchContext.force);
      await runAppleScript("on run argv", ['a "quoted" folder']).catch((error) => showHUD(error.message));
      await Clipboard.copy(createDeeplink({ command: "work", launchType: "background", context: { force: true } }));
    }`;
  const external = ["@raycast/api", "react"];
  const stdin = { contents, resolveDir: projectFolder };
  const { outputFiles } = await build({ stdin, external, bundle: true, write: false, platform: "node", minify: true });
  const host = await installFixture({
    bundles: { work: `(() => {${outputFiles[0]!.text}})();` },
    commands: { work: { mode: "no-view" } },
  });
  await workAgain(host);
  expect(host.scripts).toEqual([{ script: "on run argv", args: ['a "quoted" folder'] }]);
  await (
    await host.openDeeplink(host.clipboard[0]!)
  ).ended;
  expect(host.clipboard[1]).toBe("backgroundtrue");
  host.scriptFailure = new Error("not allowed");
  await workAgain(host);
  expect(host.huds).toEqual([expect.stringContaining("not allowed")]);
});

test("a dropdown starts with what was chosen last", async () => {
  const host = await installCommands({
    list: `() => {
      const [range, setRange] = React.useState();
      const items = ["a", "b"].map((value) => jsx(api.List.Dropdown.Item, { key: value, title: value, value }));
      const accessory = jsx(api.List.Dropdown, { tooltip: "Range", storeValue: true, onChange: setRange }, items);
      return jsx(api.List, { searchBarAccessory: accessory, range });
    }`,
  });
  const list = await host.launch("list");
  await list.waitFor((tree) => tree?.props.range === "a");
  await list.choose("b");
  await list.waitFor((tree) => tree?.props.range === "b");
  await (await host.launch("list")).waitFor((tree) => tree?.props.range === "b");
});

test("clock, language and time zone are the host's, timers are numbers, and files are as old as the clock says", async () => {
  const body = `
    const fs = require("node:fs");
    const file = api.environment.supportPath + "/lock";
    const age = () => Math.round((Date.now() - fs.statSync(file).mtimeMs) / 60_000);
    const make = () => { try { fs.writeFileSync(file, "", { flag: "wx" }); return 0; } catch (error) { return error.code; } };
    const time = Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(new Date());
    await copyJson([time, new Intl.NumberFormat().format(1234.5), typeof setTimeout(() => {}), make(), age()]);`;
  const options = { now: Date.UTC(2026, 10, 21, 17, 12), locale: "de-DE", timeZone: "Asia/Tokyo" };
  const host = await work(body, options);
  host.advance(10 * 60_000);
  await workAgain(host);
  rmSync(path.join(host.supportPath, "lock"));
  await workAgain(host);
  expect(copied(host)).toEqual([
    ["02:12", "1.234,5", "number", 0, 0],
    ["02:22", "1.234,5", "number", "EEXIST", 10],
    ["02:22", "1.234,5", "number", 0, 0],
  ]);
});

describe("the cache", () => {
  test.each(["usual", "harsh"] as const)("of the %s kind is shared by every run and the test", async (cache) => {
    const body = `
      const first = new api.Cache({ namespace: "n" });
      first.set("count", String(Number(first.get("count") ?? 0) + 1));
      await copyJson([new api.Cache({ namespace: "n" }).get("count"), new api.Cache().isEmpty, first.remove("no")]);`;
    const host = await work(body, { cache });
    await workAgain(host);
    expect([host.openCache("n").get("count"), host.openCache("n").keys()]).toEqual(["2", ["count"]]);
    expect(copied(host)[1]).toEqual(["2", true, false]);
  });

  test("of the harsh kind: an instance that is kept undoes what another one wrote", async () => {
    const body = `
      const [kept, other] = [new api.Cache(), new api.Cache()];
      other.set("theirs", "1");
      kept.set("mine", "1");
      await copyJson(["theirs", "mine"].map((key) => new api.Cache().has(key)));`;
    const hosts = [await work(body), await work(body, { cache: "harsh" })];
    expect(hosts.map((host) => copied(host)[0])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test("of the harsh kind: another thread sees nothing, half of a value, and an index that is torn", async () => {
    const done = `require("node:fs").existsSync(api.environment.supportPath + "/done")`;
    const bodies = {
      work: `() => { const cache = new api.Cache(); do cache.set("key", "1234"); while (!${done}); }`,
      other: `async () => {
        const seen = new Set();
        for (; seen.size < 4; ) {
          try { seen.add(new api.Cache().get("key")); } catch (error) { seen.add(error.name); }
          seen.delete(undefined);
        }
        require("node:fs").writeFileSync(api.environment.supportPath + "/done", "");
        await copyJson([...seen].sort());
      }`,
    };
    const host = await installCommands(bodies, { cache: "harsh" });
    await host.launch("other");
    await host.launch("work");
    await host.settle();
    expect(copied(host)).toEqual([["", "12", "1234", "SyntaxError"]]);
  });
});
