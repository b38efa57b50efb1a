import { homedir } from "node:os";
import { createReading } from "../create-reading";
import { clipboardText, keepReading, open, removeMacs, setUpMac } from "./launch-with-fake";

afterEach(removeMacs);

const email = "jane.doe@corp.example.com";
const token = "aoaAAAAAGkL9x2QmZ8f1Tq7Rz0WvB4yN3uHs6KcE5";
const arn = "arn:aws:codewhisperer:us-east-1:123456789012:profile/EXAMPLEPROFILE";
const noise = `Signed in as ${email} with ${token}, log in ${homedir()}/.kiro/log and /Users/jane/.kiro/log\n`;

test("tells what a bug report needs, and nothing personal", async () => {
  const mac = await setUpMac({
    release: "2.13.0",
    account: {
      type: "IamIdentityCenter",
      email,
      startUrl: "https://d-906.awsapps.com/start",
      profile: { name: "dev", arn },
    },
    print: { before: noise },
  });
  const list = await open(mac, "usage");
  await list.press("Copy Diagnostic Report");
  const report = clipboardText(mac);
  expect(report).toMatch(/^## Kiro Usage Diagnostic Report\n/);
  for (const fact of [
    /- Raycast: \d/,
    /- Node: v\d/,
    /- System: \w+ /,
    /- kiro-cli: 2\.13\.0/,
    /- Last reading: \d.*source cli/,
  ]) {
    expect(report).toMatch(fact);
  }
  expect(report).toContain("- Last failure: none");
  expect(report).toContain("### kiro-cli chat --no-interactive /usage");
  expect(report).toMatch(/\b(exited|complete) after \d+ ms/);
  expect(report).toContain("12.00 of 50 covered in plan");

  for (const personal of [email, "jane", token, arn, "123456789012", "awsapps.com", homedir(), mac.fake.folder]) {
    expect(report).not.toContain(personal);
  }
  expect(mac.world.toasts.at(-1)).toMatchObject({ title: "Copied Diagnostic Report" });
});

test("has what this command's runs printed; where it has not run, kiro-cli is asked once more", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  const list = await open(mac, "usage");
  expect(mac.asked()).toEqual([]);
  const pressed = list.press("Copy Diagnostic Report");
  expect(mac.world.toasts).toMatchObject([{ style: "ANIMATED", title: "Asking kiro-cli…" }]);
  await pressed;
  await list.press("Copy Diagnostic Report");
  expect(mac.countChats()).toBe(1);
  expect(mac.world.toasts.map(({ title }) => title)).toEqual([
    "Usage Updated",
    "Copied Diagnostic Report",
    "Copied Diagnostic Report",
  ]);
  expect(clipboardText(mac)).toContain("### kiro-cli --version");
});

test("of a failure names its kind and what was printed", async () => {
  const mac = await setUpMac({ state: "garbage" });
  const list = await open(mac, "usage");
  await list.press("Copy Diagnostic Report");
  expect(clipboardText(mac)).toMatch(/- Last failure: unrecognized-output at \d{4}-/);
  expect(clipboardText(mac)).toContain("0x7f3a 41 %% of of of");
  expect(clipboardText(mac)).toContain("- Last reading: none");
});

test("what kiro-cli printed is kept nowhere", async () => {
  const mac = await setUpMac({ release: "2.13.0", print: { before: noise } });
  await open(mac, "usage");
  const keys = mac.world.cache.keys("usage-v1");
  const kept = keys.map((key) => mac.world.cache.get("usage-v1", key)).join();
  expect(keys).toContain("snapshot");
  expect(kept).not.toMatch(/covered in plan|Signed in as/);
  expect(kept).not.toContain(token);
});
