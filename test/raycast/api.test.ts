import { fixtureWorld, removeFixtures, type Fixture } from "./fixture-extension";
import { launchCommand } from "./launch-command";
import type { World, WorldOptions } from "./world";

afterEach(removeFixtures);

/** Runs the body of a command that shows nothing, in a world of its own. */
async function run(body: string, options?: WorldOptions, fixture: Partial<Fixture> = {}): Promise<World> {
  const bundles = { main: `exports.default = async () => { ${body} };` };
  const world = fixtureWorld({ bundles, commands: { main: { mode: "no-view" } }, ...fixture }, options);
  const running = await launchCommand(world, "main");
  if (running.error) throw running.error;
  return world;
}

const copied = (world: World) => world.clipboard.map((each) => JSON.parse(each.text!) as unknown);

describe("preferences", () => {
  const preferences = [
    { name: "cliPath", type: "textfield" },
    { name: "timeout", type: "dropdown", default: "30", data: [] },
    { name: "title", type: "dropdown", data: [{ title: "Left", value: "left" }] },
    { name: "hidden", type: "checkbox" },
  ];
  const own = { name: "own", type: "textfield", default: "mine" };
  const commands: Fixture["commands"] = { main: { mode: "no-view", preferences: [own] } };
  const body = "await api.Clipboard.copy(JSON.stringify({ ...api.getPreferenceValues() }));";

  test("have the values given over the declared defaults, those of the command included", async () => {
    const world = await run(body, { preferences: { timeout: "60" } }, { preferences, commands });
    expect(copied(world)).toEqual([{ cliPath: "", timeout: "60", title: "left", hidden: false, own: "mine" }]);
  });

  test("are refused when package.json does not declare them, whoever asks", async () => {
    const given = run(body, { preferences: { tiemout: "60" } }, { preferences, commands });
    await expect(given).rejects.toThrow('no preference "tiemout"');
    const read = run("api.getPreferenceValues().tiemout", {}, { preferences, commands });
    await expect(read).rejects.toThrow('no "tiemout"');
  });
});

test("a toast shows what is set later, and that it was hidden", async () => {
  const world = await run(`
    const toast = await api.showToast({ style: api.Toast.Style.Animated, title: "Refreshing" });
    toast.style = api.Toast.Style.Failure;
    toast.title = "Not Refreshed";
    toast.message = "kiro-cli was not found";
    await toast.hide();
    await api.showToast(api.Toast.Style.Success, "Done", "in time");
  `);
  expect(world.toasts).toMatchObject([
    { style: "FAILURE", title: "Not Refreshed", message: "kiro-cli was not found", isShown: false },
    { style: "SUCCESS", title: "Done", message: "in time", isShown: true },
  ]);
});

test("what commands do to the Mac is recorded", async () => {
  const world = await run(`
    await api.showHUD("Copied");
    await api.open("https://example.com/", "Safari");
    await api.Clipboard.copy("a", { concealed: true });
    await api.Clipboard.copy(1);
    await api.updateCommandMetadata({ subtitle: "37.5 left" });
    await api.openExtensionPreferences();
    await api.openCommandPreferences();
    await api.closeMainWindow();
    await api.popToRoot();
    await api.launchCommand({ name: "main", type: api.LaunchType.Background });
    await api.LocalStorage.setItem("answer", await api.confirmAlert({ title: "Sure?" }));
  `);
  expect(world).toMatchObject({
    huds: ["Copied"],
    opened: [{ target: "https://example.com/", application: "Safari" }],
    clipboard: [{ text: "a", concealed: true }, { text: "1" }],
    subtitles: { main: "37.5 left" },
    openedPreferences: ["extension", "command"],
    windowChanges: ["closed", "closed", "root"],
    launched: [{ name: "main", type: "background" }],
    alerts: [{ title: "Sure?" }],
  });
  expect(world.localStorage.get("answer")).toBe(true);
});

test("launching fails for a command that does not exist, and where a test wants it to", async () => {
  await expect(run(`await api.launchCommand({ name: "other" });`)).rejects.toThrow('no command "other"');
  const world = fixtureWorld({
    bundles: { main: `exports.default = () => api.launchCommand({ name: "main", type: "background" });` },
    commands: { main: { mode: "no-view" } },
  });
  world.launchFailure = new Error("switched off");
  const running = await launchCommand(world, "main");
  expect(running.error).toBe(world.launchFailure);
});

test("opening fails where a test wants it to", async () => {
  const world = fixtureWorld({
    bundles: { main: `exports.default = () => api.open("https://example.com");` },
    commands: { main: { mode: "no-view" } },
  });
  world.openFailure = new Error("no such application");
  const running = await launchCommand(world, "main");
  expect(running.error).toBe(world.openFailure);
  expect(world.opened).toEqual([]);
});

test("the environment and the values are those of Raycast", async () => {
  const world = await run(`
    const { commandName, commandMode, extensionName, appearance, supportPath } = api.environment;
    const { Icon, Color, Image, Action, Alert, Keyboard, PopToRootType } = api;
    await api.Clipboard.copy(JSON.stringify([
      commandName, commandMode, extensionName, appearance, require("node:fs").existsSync(supportPath),
      Icon.XMarkCircle, Color.PrimaryText, Image.Mask.Circle, Action.Style.Destructive, Alert.ActionStyle.Cancel,
      Keyboard.Shortcut.Common.Refresh, PopToRootType.Immediate,
    ]));
  `);
  expect(copied(world)).toEqual([
    [
      ...["main", "no-view", "fixture", "dark", true],
      ...["x-mark-circle-16", "raycast-primary-text", "circle", "destructive", "cancel"],
      ...[{ modifiers: ["cmd"], key: "r" }, "immediate"],
    ],
  ]);
});
