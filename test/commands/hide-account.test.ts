import { runTool } from "../raycast/run-tool";
import { open, removeMacs, setUpMac } from "./launch-with-fake";

afterEach(removeMacs);

const email = "jane.doe@corp.example.com";
const account = { type: "IamIdentityCenter" as const, email };

/** Everything that a person or Raycast AI could see of one account. */
async function showEverything(preferences: Record<string, unknown>): Promise<string> {
  const mac = await setUpMac({ account }, preferences);
  const menu = await open(mac, "menu-bar");
  for (const title of ["Copy Snapshot JSON", "Copy Summary", "Refresh"]) await menu.press(title);
  const list = await open(mac, "usage");
  for (const title of ["Copy Snapshot JSON", "Copy Summary", "Copy Diagnostic Report"]) await list.press(title);
  for (const format of ["json", "summary"]) await open(mac, "copy-usage", { arguments: { format } });
  const answer = await runTool(mac.world, "get-usage");
  const { clipboard, huds, toasts, subtitles } = mac.world;
  expect(clipboard).toHaveLength(7);
  return JSON.stringify([menu.frames, list.frames, answer, clipboard, huds, toasts, subtitles]);
}

test("hidden, the address is nowhere, but the way to log in is", async () => {
  const shown = await showEverything({ hideAccount: true });
  expect(shown).not.toContain(email);
  expect(shown).not.toContain("jane");
  expect(shown).toContain("IAM Identity Center");
});

test("not hidden, it is in the menu, the list and the JSON", async () => {
  const shown = await showEverything({});
  expect(shown).toContain(email);
});
