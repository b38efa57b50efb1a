import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createReading } from "../create-reading";
import { keepFailure, keepReading, open, removeMacs, setUpMac, type Mac } from "./launch-with-fake";

const folders: string[] = [];

afterEach(removeMacs);
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "kiro-usage-log-in-"));
  folders.push(folder);
  return path.join(folder, name);
}

/** The file that Terminal was given. */
function openedFile({ world }: Mac): string {
  expect(world.opened).toEqual([{ target: expect.stringMatching(/\.command$/), application: "com.apple.Terminal" }]);
  return world.opened[0].target;
}

/** Runs the file as Terminal would, with a program in kiro-cli's place that tells its arguments. */
function runFile(mac: Mac, file: string, input = ""): string[] {
  writeFileSync(mac.fake.path, `#!/bin/sh\necho "kiro-cli $*"\n`, { mode: 0o755 });
  const output = execFileSync("/bin/sh", [file], { input, encoding: "utf8" });
  return output.split(/\n|\] /).filter((line) => line.startsWith("kiro-cli"));
}

test.each(["menu-bar", "usage"])("Log In of %s opens Terminal with kiro-cli login", async (name) => {
  const mac = await setUpMac({ state: "signed-out" });
  const running = await open(mac, name);
  await running.press("Log In");
  const file = openedFile(mac);
  expect(path.dirname(file)).toBe(mac.world.supportPath);
  expect(statSync(file).mode & 0o777).toBe(0o700);
  expect(readFileSync(file, "utf8")).toBe(`#!/bin/sh\nexec '${mac.fake.path}' login\n`);
  // Only a person in Terminal logs in.
  expect(mac.asked()).not.toContain("login");
  expect(runFile(mac, file)).toEqual(["kiro-cli login"]);
});

test("a path with quotes and spaces stays one word", async () => {
  const cliFolder = makeFolder(`it's "my" $HOME folder`);
  const mac = await setUpMac({ state: "signed-out" }, {}, { cliFolder });
  const list = await open(mac, "usage");
  await list.press("Log In");
  expect(runFile(mac, openedFile(mac))).toEqual(["kiro-cli login"]);
});

test("Switch Account asks before it signs out, and signs in anew", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  const list = await open(mac, "usage");
  await list.press("Switch Account");
  const file = openedFile(mac);
  expect(statSync(file).mode & 0o100).toBe(0o100);
  expect(runFile(mac, file, "\n")).toEqual([]);
  expect(runFile(mac, file, "n\n")).toEqual([]);
  expect(runFile(mac, file, "y\n")).toEqual(["kiro-cli logout", "kiro-cli login"]);
});

test("the next look asks again, however long the failures before said to wait", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  keepFailure(mac, "session-expired");
  const list = await open(mac, "usage");
  expect(mac.asked()).toEqual([]);
  await list.press("Log In");
  const menu = await open(mac, "menu-bar");
  expect(menu.tree()!.props.tooltip).toMatch(/^38 of 50 Kiro credits left/);
});
