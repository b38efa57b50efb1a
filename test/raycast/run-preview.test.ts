import { mkdtempSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeFixtures, writeFixture } from "./fixture-extension";
import { runPreview } from "./run-preview";

afterEach(removeFixtures);

const copyItem = `jsx(api.MenuBarExtra.Item, { title: "Copy Snapshot JSON", onAction: () => api.Clipboard.copy(json) })`;
const menuBar = (items: string) => `
  const json = JSON.stringify({ cli: api.getPreferenceValues().cliPath }, null, 2);
  exports.default = () => jsx(api.MenuBarExtra, { title: "37.5 left", tooltip: "Signed out." }, ${items});
`;
const usage = `
  const refresh = (setTitle) => { setTitle("Newer"); return api.showToast({ title: "Refreshed" }); };
  exports.default = () => {
    const [title, setTitle] = React.useState("Credits");
    React.useEffect(() => void api.updateCommandMetadata({ subtitle: "37.5 left" }), []);
    const actions = jsx(api.ActionPanel, null, jsx(api.Action, { title: "Refresh", onAction: () => refresh(setTitle) }));
    return jsx(api.List, null, jsx(api.List.Item, { title, actions }));
  };
`;

const release = ["--cli-version", "2.24.1"];
const description = "the recorded stand-in, test/fake-kiro-cli, as release 2.24.1";

async function preview(args: string[], bundles: Record<string, string> = {}, signal?: AbortSignal) {
  const result = { code: -1, stdout: "", stderr: "" };
  const bundleFolder = writeFixture({
    bundles: { "menu-bar": menuBar(copyItem), usage, ...bundles },
    commands: { "menu-bar": { mode: "menu-bar", title: "Kiro Usage Menu Bar" }, usage: { title: "Kiro Usage" } },
    preferences: [{ name: "cliPath", type: "textfield" }],
  });
  result.code = await runPreview([...args, ...release], {
    host: { bundleFolder },
    signal,
    stdout: (text) => (result.stdout += `${text}\n`),
    stderr: (text) => (result.stderr += `${text}\n`),
    build: async () => {},
  });
  return result;
}

test("it says which kiro-cli it uses, and shows both commands and root search", async () => {
  const { code, stdout, stderr } = await preview([]);
  expect(stdout).toContain(`kiro-cli: ${description}\n`);
  expect(stdout).toMatch(/\n\n━━ Kiro Usage Menu Bar \(menu bar\) ━+\n/);
  expect(stdout).toContain("37.5 left\n  tooltip: Signed out.\n");
  expect(stdout).toMatch(/\n━━ Kiro Usage \(window\) ━+\n\n[^]*▸ Credits\n/);
  expect(stdout).toMatch(/\n━━ Root search ━+\n\n {2}Kiro Usage {2}37.5 left\n/);
  expect(stdout).toMatch(/\n━━ How it was asked ━+\n\n {2}read from: {2}nothing yet\n {2}asked: {6}nothing\n$/);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("--json prints the snapshot as it is copied, and nothing else", async () => {
  const { code, stdout } = await preview(["--json"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\{\n {2}"cli": ".+\/kiro-cli"\n\}\n$/);
});

test("--json without a snapshot is an error that says why", async () => {
  const result = await preview(["--json"], { "menu-bar": menuBar("null") });
  expect(result).toEqual({ code: 1, stdout: "", stderr: "There is no snapshot: Signed out.\n" });
});

test("--html draws both commands into a file and says where it is", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kiro-usage-page-")), "page.html");
  const { code, stdout } = await preview(["--html", file]);
  const page = readFileSync(file, "utf8");
  rmSync(path.dirname(file), { recursive: true });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `kiro-cli: ${description}\nThe page is ${file}\n` });
  expect(page).toMatch(/^<!doctype html>[^]*37\.5 left[^]*Copy Snapshot JSON[^]*Refresh/);
});

test("--press says what the action of the first command that has it did", async () => {
  const copied = await preview(["--press", "Copy Snapshot JSON"]);
  expect(copied.stdout).toContain('Pressed "Copy Snapshot JSON" in "Kiro Usage Menu Bar".\nclipboard:\n{\n');
  const refreshed = await preview(["--press", "Refresh"]);
  expect(refreshed.stdout).toContain('Pressed "Refresh" in "Kiro Usage".\ntoast (success): Refreshed\n');
  expect(refreshed.stdout).toContain("▸ Newer");
});

test("an action that nothing has is refused with exit code 2 and one line", async () => {
  const { code, stderr } = await preview(["--press", "Fly"]);
  const line = 'There is no action "Fly". There are: "Copy Snapshot JSON", "Refresh".\n';
  expect({ code, stderr }).toEqual({ code: 2, stderr: line });
});

test.each([
  [["--color"], "Unknown option '--color'. See --help."],
  [["--replay", "no/such.txt"], "There is no file no/such.txt."],
  [["--replay", __dirname], `${__dirname} is a folder; --replay needs a file.`],
  [["--html", "/no/dir/x.html"], "There is no folder /no/dir for x.html."],
  [["--html", `${__filename}/x.html`], `There is no folder ${__filename} for x.html.`],
  [["--html", __dirname], `${__dirname} is a folder; --html needs a file.`],
])("%j is refused before anything is built", async (args, line) => {
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const build = jest.fn<Promise<void>, []>();
  expect(await runPreview(args, { stdout: say, stderr: say, build })).toBe(2);
  expect(lines).toEqual([line]);
  expect(build).not.toHaveBeenCalled();
});

test("a command that crashes makes the preview fail", async () => {
  const { code, stderr } = await preview([], { usage: `throw new Error("broken");` });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "broken\n" });
});

test("an interruption ends what is running", async () => {
  const interruption = new AbortController();
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-started-"));
  const watcher = watch(folder, () => interruption.abort());
  const started = `require("node:fs").writeFileSync(${JSON.stringify(path.join(folder, "started"))}, "");`;
  const loading = `${started} exports.default = () => jsx(api.MenuBarExtra, { isLoading: true });`;
  const { code, stderr } = await preview([], { "menu-bar": loading }, interruption.signal);
  watcher.close();
  rmSync(folder, { recursive: true });
  expect({ code, stderr }).toEqual({ code: 130, stderr: "The preview was interrupted.\n" });
});
