import { accountFlows } from "./account-flows";
import { backgroundFlows } from "./background-flows";
import type { Flow } from "./run-flow";
import { viewFlows } from "./view-flows";

/** What people do, and what happens to them. */
export const flows: Flow[] = [...viewFlows, ...backgroundFlows, ...accountFlows];
