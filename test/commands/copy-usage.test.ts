import { formatSnapshotJson } from "../../src/lib/words/usage";
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

test("copies the last reading where the new one fails, and says so", async () => {
  const mac = await setUpMac({ scenario: { state: "signed-out" } });
  const snapshot = createReading({ updatedAt: minutesAgo(30) });
  mac.keep(snapshot);
  const huds = ["Copied Older Snapshot JSON. Signed Out"];
  expect(await copy(mac)).toEqual({ text: formatSnapshotJson(snapshot, null), huds });
});

test("says why there is nothing to copy", async () => {
  const mac = await setUpMac({ scenario: null });
  const { text, huds } = await copy(mac);
  expect(text).toBe("");
  expect(huds).toEqual(["Nothing Copied. kiro-cli and Kiro IDE Not Found"]);
});
