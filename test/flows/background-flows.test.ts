import { accountFlows } from "./account-flows";
import { backgroundFlows } from "./background-flows";
import { printFlows } from "./run-flow";
import { runFlows } from "./run-flows";

test("what happens in the background, to logins, and to releases ends as it should: npm run flows plays more of it", async () => {
  const seen = await runFlows([...backgroundFlows, ...accountFlows], 1 / 8);
  const wrong = seen.filter(({ isExpected }) => !isExpected);
  expect(wrong.length === 0 ? "" : printFlows(wrong)).toBe("");
});
