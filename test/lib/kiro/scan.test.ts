import { statSync } from "node:fs";
import { scanForAWhile } from "../../../src/lib/kiro/scan";
import { nameLock } from "../../../src/lib/kiro/read-usage";
import { scanSpending } from "../../../src/lib/kiro/sessions/scan-spending";
import { createTestContext } from "./create-test-context";

jest.mock("../../../src/lib/kiro/sessions/scan-spending");

test("between slices the lock is renewed, so that no other command takes it over", async () => {
  const { context, remove } = await createTestContext();
  const renewals: number[] = [];
  jest.mocked(scanSpending).mockImplementation(async () => {
    renewals.push(statSync(nameLock(context.folder)).mtimeMs);
    // A slice doesn't let anything else run.
    for (const end = performance.now() + 1_100; performance.now() < end;);
    const isComplete = renewals.length === 3;
    return { isComplete, filesRead: 1, filesUnchanged: 0, filesUnreadable: 0, filesLeft: 1, entriesAdded: 0 };
  });
  try {
    await scanForAWhile(context, 60_000);
    expect(renewals).toHaveLength(3);
    expect(renewals[2]).toBeGreaterThan(renewals[0]);
  } finally {
    remove();
  }
});
