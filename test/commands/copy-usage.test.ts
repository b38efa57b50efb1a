import { formatSnapshotJson } from "../../src/lib/words/format-snapshot-json";
import { createReading, minutesAgo } from "../create-reading";
import { removeMacs, setUpMac, type Mac } from "./mac";

afterEach(removeMacs);

async function copy(mac: Mac, format = "") {
  const run = await mac.host.launch("copy-usage", { arguments: { format } });
  expect(await run.ended).toBe("finished");
  return { text: mac.host.clipboard.at(-1) ?? "", huds: mac.host.huds };
}

test("copies the snapshot as it is kept, and asks nobody while it is fresh", async () => {
  const mac = await setUpMac();
  const snapshot = createReading();
  mac.keep(snapshot);
  expect(await copy(mac)).toEqual({ text: formatSnapshotJson(snapshot, null), huds: ["Copied Snapshot JSON"] });
  expect(mac.asked("acp", "chat")).toEqual([]);
});

test("copies a summary, of a new reading where that is due", async () => {
  const mac = await setUpMac();
  mac.keep(createReading({ updatedAt: minutesAgo(30) }));
  const { text, huds } = await copy(mac, "summary");
  expect(text).toMatch(/^KIRO FREE\nCredits: 38 of 50 left \(24% used\)\. Resets Saturday, Nov 30, 2999, in .* days\n/);
  expect(huds).toEqual(["Copied Summary"]);
  expect(mac.asked("acp", "chat")).toEqual(["acp"]);
});

test("copies as soon as the reading is there, and cleans up after it", async () => {
  const mac = await setUpMac({
    scenario: { release: "2.17.0", sessionsAtEof: "kept", behavior: { list: { delayMs: 1_500 } } },
  });
  const run = await mac.host.launch("copy-usage", { arguments: { format: "" } });
  await mac.host.waitFor(() => mac.host.huds.length > 0);
  expect(mac.fake.readSessions()).toHaveLength(1);
  expect(await run.ended).toBe("finished");
  expect(mac.host.huds).toEqual(["Copied Snapshot JSON"]);
  expect(mac.fake.readSessions()).toEqual([]);
});

test("copies the last reading where the new one fails, and says so", async () => {
  const mac = await setUpMac({ scenario: { state: "signed-out" } });
  const snapshot = createReading({ updatedAt: minutesAgo(30) });
  mac.keep(snapshot);
  const huds = ["Copied Snapshot JSON of an Earlier Reading. Signed Out"];
  expect(await copy(mac)).toEqual({ text: formatSnapshotJson(snapshot, null), huds });
});

test("says why there is nothing to copy", async () => {
  const mac = await setUpMac({ scenario: null });
  const { text, huds } = await copy(mac);
  expect(text).toBe("");
  expect(huds).toEqual(["Nothing Copied. kiro-cli Not Found: Install kiro-cli, or set its path in the preferences."]);
});
