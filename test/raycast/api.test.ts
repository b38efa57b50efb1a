import { rmSync } from "node:fs";
import path from "node:path";
import { copied, removeFixtures, work, workAgain } from "./fixture-extension";

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
    await api.openExtensionPreferences();
    await api.openCommandPreferences();
    await copyJson(await api.confirmAlert({ title: "Sure?" }));
    await api.showToast({ style: api.Toast.Style.Failure, title: "Not Refreshed" });
    await api.showToast({ title: "Done", message: "in time" });
  `);
  expect(host).toMatchObject({
    huds: ["Copied"],
    opened: [{ target: "https://example.com/", application: "Safari" }],
    clipboard: ["a", "true"],
    subtitles: { work: "37.5 left" },
    openedPreferences: ["extension", "command"],
    alerts: [{ title: "Sure?" }],
    toasts: [
      { style: "FAILURE", title: "Not Refreshed" },
      { style: "SUCCESS", title: "Done", message: "in time" },
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
    const { commandName, appearance, supportPath } = api.environment;
    const { Icon, Color, Action, Alert, Keyboard, PopToRootType } = api;
    const timers = [setTimeout(() => api.showHUD("not cleared"), 1), setInterval(() => {}, 1)];
    timers.forEach((timer) => clearTimeout(timer));
    await require("node:util").promisify(setTimeout)(20);
    await copyJson([
      commandName, appearance, supportPath, timers.map((each) => typeof each),
      Icon.XMarkCircle, Color.PrimaryText, Action.Style.Destructive, Alert.ActionStyle.Cancel,
      Keyboard.Shortcut.Common.Refresh, PopToRootType.Immediate, process.env, require("node:os").homedir(),
    ]);`,
    { env },
  );
  expect(copied(host)[0]).toEqual([
    ...["work", "dark", host.supportPath, ["number", "number"]],
    ...["x-mark-circle-16", "raycast-primary-text", "destructive", "cancel"],
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
