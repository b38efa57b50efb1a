import { printFlows } from "./run-flow";
import { runFlows } from "./run-flows";

test("what people do ends as it should, in both kinds of Cache: npm run flows plays more of it", async () => {
  const seen = await runFlows(1 / 8);
  const wrong = seen.filter(({ isExpected }) => !isExpected);
  expect(wrong.length === 0 ? "" : printFlows(wrong)).toBe("");
});
