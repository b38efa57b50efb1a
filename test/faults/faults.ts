import type { FaultLine } from "./fault";
import { loginFaults } from "./login-faults";
import { outputFaults } from "./output-faults";
import { worldFaults } from "./world-faults";

/** Everything that is known to go wrong. */
export const faultLines: FaultLine[] = [...worldFaults, ...loginFaults, ...outputFaults];
