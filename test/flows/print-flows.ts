import { buildExtension } from "../raycast/build-extension";
import { printFlows } from "./run-flow";
import { runFlows } from "./run-flows";

async function main(): Promise<void> {
  await buildExtension();
  const seen = await runFlows();
  console.log(printFlows(seen));
  if (seen.some(({ isExpected }) => !isExpected)) process.exitCode = 1;
}

void main();
