import { createReading, minutesAgo } from "../create-reading";
import { clipboardText, keepReading, open, removeMacs, setUpMac, type Mac } from "./launch-with-fake";

afterEach(removeMacs);

const copy = (mac: Mac, format?: string) => open(mac, "copy-usage", { arguments: format ? { format } : {} });

test("copies a fresh reading without asking kiro-cli and without opening anything", async () => {
  const mac = await setUpMac();
  const reading = keepReading(mac, createReading());
  await copy(mac, "json");
  expect(JSON.parse(clipboardText(mac))).toEqual(reading);
  expect(mac.asked()).toEqual([]);
  expect(mac.world).toMatchObject({ huds: ["Copied Snapshot JSON"], toasts: [], opened: [], launched: [] });
});

test.each([undefined, ""])("copies JSON where no format is given (%p)", async (format) => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  await copy(mac, format);
  expect(JSON.parse(clipboardText(mac)).provider).toBe("kiro");
});

test("copies a summary", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  await copy(mac, "summary");
  expect(clipboardText(mac)).toMatch(/^KIRO FREE\nCredits: 38 of 50 left \(24% used\)/);
  expect(mac.world.huds).toEqual(["Copied Summary"]);
});

test("asks first where the reading is due", async () => {
  const mac = await setUpMac({ usage: { rows: [{ label: "Credits", used: 20, limit: 50 }] } });
  keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  await copy(mac, "json");
  expect(JSON.parse(clipboardText(mac)).primary.remaining).toBe(30);
  expect(mac.countChats()).toBe(1);
});

test("copies an earlier reading when asking fails, and says so", async () => {
  const mac = await setUpMac({ state: "backend-error" });
  const reading = keepReading(mac, createReading({ updatedAt: minutesAgo(10) }));
  await copy(mac, "json");
  expect(JSON.parse(clipboardText(mac))).toEqual(reading);
  expect(mac.world.huds).toEqual(["Copied Snapshot JSON of an Earlier Reading. Kiro Could Not Be Reached"]);
});

test("copies nothing where there is nothing, and says why", async () => {
  const mac = await setUpMac({ state: "signed-out" });
  await copy(mac, "json");
  expect(mac.world.clipboard).toEqual([]);
  expect(mac.world.huds).toEqual(["Nothing Copied. Signed Out of Kiro: Log in with kiro-cli to see your credits."]);
});
