import { buildExtension } from "../raycast/build-extension";
import { accountFlows } from "./account-flows";
import { backgroundFlows } from "./background-flows";
import { printFlows } from "./run-flow";
import { runFlows } from "./run-flows";
import { viewFlows } from "./view-flows";

async function main(): Promise<void> {
  await buildExtension();
  const seen = await runFlows([...viewFlows, ...backgroundFlows, ...accountFlows]);
  console.log(printFlows(seen));
  if (seen.some(({ isExpected }) => !isExpected)) process.exitCode = 1;
}

void main();
