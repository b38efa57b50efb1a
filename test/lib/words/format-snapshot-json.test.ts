import * as v from "valibot";
import { formatSnapshotJson } from "../../../src/lib/words/format-snapshot-json";
import { snapshotSchema } from "../../../src/lib/shapes/snapshot";
import { createBonus, createPlan, createReading } from "../../create-reading";
import { createSummary } from "../forecast/create-summary";

test("is pretty JSON, its keys in the order of the documentation", () => {
  const json = formatSnapshotJson(createReading(), null);
  expect(json).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"provider": "kiro",\n {2}"source": "cli",\n/);
  expect(Object.keys(JSON.parse(json))).toEqual([...Object.keys(snapshotSchema.entries), "forecast"]);
});

test("holds the public part of the forecast, or null", () => {
  const summary = createSummary();
  const { forecast } = JSON.parse(formatSnapshotJson(createReading(), summary));
  expect(forecast).toMatchObject({ state: summary.state, low: summary.low, chanceToLast: summary.chanceToLast });
  expect(forecast).not.toHaveProperty("points");
  expect(JSON.parse(formatSnapshotJson(createReading(), null)).forecast).toBeNull();
});

test.each([
  createReading(),
  createReading({ windows: [], managedBy: "admin", plan: null, email: null, loginMethod: null, cliVersion: null }),
  createReading({ windows: [createPlan(1.005, null), createBonus("“Bonus” – 🎁", 0, 0.01, null)] }),
])("a reading comes back from it as it was", (snapshot) => {
  expect(v.parse(snapshotSchema, JSON.parse(formatSnapshotJson(snapshot, null)))).toEqual(snapshot);
});
