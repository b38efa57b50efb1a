import { snapshotSchema } from "../../src/lib/kiro/snapshot";
import { createPlan, createReading, minutesAgo } from "../create-reading";
import { runTool } from "../raycast/run-tool";
import { keepFailure, keepReading, removeMacs, setUpMac, type Mac } from "./launch-with-fake";

afterEach(removeMacs);

interface Answer {
  sentence: string | null;
  reading: unknown;
  ageInMinutes: number | null;
  daysUntilReset: number | null;
  isStale: boolean;
  trouble: string | null;
}

const ask = (mac: Mac, input?: unknown) => runTool(mac.world, "get-usage", input) as Promise<Answer>;

test("tells a fresh reading, how old it is, and asks nobody", async () => {
  const mac = await setUpMac();
  const reading = keepReading(mac, createReading({ updatedAt: minutesAgo(3) }));
  expect(await ask(mac)).toEqual({
    sentence: expect.stringMatching(/^38 of 50 Kiro credits left, resets December 1, 2999, updated /),
    reading,
    ageInMinutes: 3,
    daysUntilReset: expect.any(Number),
    isStale: false,
    trouble: null,
  });
  expect(mac.asked()).toEqual([]);
});

test.each([undefined, {}, { refresh: false }])("does not refresh where nobody asked for it: %j", async (input) => {
  const mac = await setUpMac();
  keepReading(mac, createReading());
  await ask(mac, input);
  expect(mac.asked()).toEqual([]);
});

test("refreshes when asked to", async () => {
  const mac = await setUpMac({ usage: { rows: [{ label: "Credits", used: 20, limit: 50 }] } });
  keepReading(mac, createReading());
  const answer = await ask(mac, { refresh: true });
  expect(answer).toMatchObject({ ageInMinutes: 0, reading: { primary: { remaining: 30 } } });
  expect(mac.countChats()).toBe(1);
});

test("asks by itself where there is no reading, and keeps it for the commands", async () => {
  const mac = await setUpMac();
  const { reading } = await ask(mac);
  expect(snapshotSchema.parse(reading)).toMatchObject({ primary: { used: 12 } });
  expect(JSON.parse(mac.world.cache.get("usage-v1", "snapshot")!)).toEqual(reading);
});

test("tells an earlier reading with its age and what is wrong", async () => {
  const mac = await setUpMac();
  keepReading(mac, createReading({ updatedAt: minutesAgo(195) }));
  keepFailure(mac, "not-logged-in");
  expect(await ask(mac)).toMatchObject({
    ageInMinutes: 195,
    isStale: true,
    reading: { primary: { remaining: 38 } },
    trouble: "Signed Out of Kiro. Log in with kiro-cli to see your credits.",
  });
});

test("without any reading says why, and makes no number up", async () => {
  const mac = await setUpMac({ state: "signed-out" });
  expect(await ask(mac)).toEqual({
    sentence: null,
    reading: null,
    ageInMinutes: null,
    daysUntilReset: null,
    isStale: false,
    trouble: "Signed Out of Kiro. Log in with kiro-cli to see your credits.",
  });
});

test.each([
  ["a plan without a limit", { windows: [createPlan(320, null, { resetsAt: null })] }],
  ["a managed plan", { windows: [], managedBy: "admin" as const }],
])("%s has nulls where nothing is known", async (_case, parts) => {
  const mac = await setUpMac();
  const reading = keepReading(mac, createReading(parts));
  expect(await ask(mac)).toMatchObject({ daysUntilReset: null, reading, trouble: null });
});
