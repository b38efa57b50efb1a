import { createReading } from "../create-reading";
import { keepReading, open, removeMacs, setUpMac, type Mac } from "./launch-with-fake";

afterEach(removeMacs);

const noApplication = new Error("There is no such application");

/** A Mac with a reading, where nothing can be opened. */
async function setUpWithoutApplications(): Promise<Mac> {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  mac.world.openFailure = noApplication;
  return mac;
}

test.each([
  ["Open Dashboard", "Open Dashboard Failed"],
  ["View Status", "View Status Failed"],
  ["Switch Account", "Switch Account Failed"],
])("%s of the list that fails is told in a toast", async (action, title) => {
  const mac = await setUpWithoutApplications();
  const list = await open(mac, "usage");
  await list.press(action);
  expect(mac.world.toasts).toEqual([
    expect.objectContaining({ style: "FAILURE", title, message: noApplication.message, isShown: true }),
  ]);
  // A button that reports the error would publish what stands in it.
  expect(mac.world.toasts[0]!.primaryAction).toBeUndefined();
  expect(mac.world.toasts[0]!.secondaryAction).toBeUndefined();
  expect(mac.world).toMatchObject({ huds: [], opened: [] });
  expect(list.error).toBeUndefined();
});

test.each([
  ["Open Dashboard", "Open Dashboard Failed"],
  ["View Status", "View Status Failed"],
])("%s of the menu bar that fails is told in a HUD", async (action, title) => {
  const mac = await setUpWithoutApplications();
  const menu = await open(mac, "menu-bar");
  await menu.press(action);
  expect(mac.world).toMatchObject({ huds: [title], toasts: [], opened: [] });
  expect(menu.error).toBeUndefined();
});

describe("what mends a trouble", () => {
  test.each<[string, Pick<Mac["world"], "huds"> & { toasts: object[] }]>([
    ["menu-bar", { huds: ["Log In Failed"], toasts: [] }],
    ["usage", { huds: [], toasts: [{ style: "FAILURE", title: "Log In Failed", message: noApplication.message }] }],
  ])("%s says so when that fails, too", async (name, told) => {
    const mac = await setUpMac({ state: "signed-out" });
    mac.world.openFailure = noApplication;
    const running = await open(mac, name);
    await running.press("Log In");
    expect(mac.world).toMatchObject(told);
    expect(running.error).toBeUndefined();
  });
});
