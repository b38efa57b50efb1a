import type { FaultLine } from "./fault";
import { outputFaults } from "./output-faults";
import { serviceFaults } from "./service-faults";
import { worldFaults } from "./world-faults";

/** Everything that is known to go wrong. */
export const faultLines: FaultLine[] = [...worldFaults, ...serviceFaults, ...outputFaults];
