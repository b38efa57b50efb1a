import { printFlows } from "./run-flow";
import { runFlows } from "./run-flows";
import { viewFlows } from "./view-flows";

test("what people do in the menu and the list ends as it should: npm run flows plays more of it", async () => {
  const seen = await runFlows(viewFlows, 1 / 8);
  const wrong = seen.filter(({ isExpected }) => !isExpected);
  expect(wrong.length === 0 ? "" : printFlows(wrong)).toBe("");
});
