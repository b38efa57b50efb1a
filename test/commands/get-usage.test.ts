import { createPack, createPlan, createReading, minutesAgo } from "../create-reading";
import { removeMacs, setUpMac } from "./mac";

afterEach(removeMacs);

test("tells the reading that is kept, how old it is, and asks nobody while it is fresh", async () => {
  const mac = await setUpMac();
  const reading = createReading({ updatedAt: minutesAgo(3) });
  mac.keep(reading);
  const answer = await mac.host.runTool("get-usage");
  expect(answer).toEqual({
    sentence: expect.stringMatching(/^38 of 50 Kiro credits left, resets November 30, 2999, updated /),
    reading: { ...reading, identity: { ...reading.identity, accountEmail: null } },
    ageInMinutes: 3,
    daysUntilReset: expect.any(Number),
    isStale: false,
    outlook: null,
    forecast: null,
    problems: [],
  });
  expect(mac.asked("acp", "chat")).toEqual([]);
});

test("asks where the person wants the newest numbers", async () => {
  const mac = await setUpMac();
  mac.keep(createReading({ windows: [createPlan(1, 50)] }));
  expect(await mac.host.runTool("get-usage", { refresh: true })).toMatchObject({
    reading: { primary: { remaining: 38 } },
    ageInMinutes: 0,
  });
  expect(mac.asked("acp", "chat")).toEqual(["acp"]);
});

test("signed out, has no numbers and says what to do", async () => {
  const mac = await setUpMac({ scenario: { state: "signed-out" } });
  expect(await mac.host.runTool("get-usage", {})).toEqual({
    sentence: null,
    reading: null,
    ageInMinutes: null,
    daysUntilReset: null,
    isStale: false,
    outlook: null,
    forecast: null,
    problems: [expect.stringMatching(/^Signed Out\. Log in to see your credits\. /)],
  });
});

test("tells an old reading with what is wrong, the reset that is not known, and what is left at the limit", async () => {
  const mac = await setUpMac({ scenario: { state: "throttled" } });
  const windows = [createPlan(50, 50, { resetsAt: null }), createPack(0, 100, null)];
  mac.keep(createReading({ windows, updatedAt: minutesAgo(195) }));
  expect(await mac.host.runTool("get-usage", {})).toMatchObject({
    ageInMinutes: 195,
    daysUntilReset: null,
    isStale: true,
    problems: [
      expect.stringMatching(/^Too Many Requests\. /),
      expect.stringMatching(/^Plan Used Up\. You have 100 add-on credits left\./),
    ],
  });
});

test("never tells the email address", async () => {
  const mac = await setUpMac();
  mac.keep(createReading());
  expect(await mac.host.runTool("get-usage")).toMatchObject({ reading: { identity: { accountEmail: null } } });
});
