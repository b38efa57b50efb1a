import { acpFaults } from "./acp-faults";
import { binaryFaults } from "./binary-faults";
import { endingFaults } from "./ending-faults";
import type { Fault } from "./fault";
import { loginFaults } from "./login-faults";
import { outputFaults } from "./output-faults";
import { processFaults } from "./process-faults";
import { versionFaults } from "./version-faults";
import { worldFaults } from "./world-faults";

/** Everything that is known to go wrong, one line each. */
export const faults: Fault[] = [
  ...binaryFaults,
  ...versionFaults,
  ...loginFaults,
  ...endingFaults,
  ...outputFaults,
  ...acpFaults,
  ...processFaults,
  ...worldFaults,
];
