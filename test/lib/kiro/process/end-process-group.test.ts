import { endProcessGroup } from "../../../../src/lib/kiro/process/end-process-group";
import { isRunning } from "../is-running";
import { startSleeper } from "./start-sleeper";
import { waitFor } from "../wait-for";

it.each([false, true])("ends every process of a group (ignoring SIGTERM: %s)", async (ignoresSigterm) => {
  const { shell, sleep } = await startSleeper({ ignoresSigterm });
  await endProcessGroup(shell);
  await waitFor(() => !isRunning(shell) && !isRunning(sleep));
});

it("ends what is left of a group whose first process is gone", async () => {
  const { shell, sleep } = await startSleeper();
  process.kill(shell, "SIGKILL");
  await waitFor(() => !isRunning(shell));
  expect(isRunning(sleep)).toBe(true);
  await endProcessGroup(shell);
  await waitFor(() => !isRunning(sleep));
});

it("touches no other group, and does not mind when there is none", async () => {
  const other = await startSleeper();
  const { shell } = await startSleeper();
  await endProcessGroup(shell);
  await endProcessGroup(shell);
  expect([other.shell, other.sleep].map(isRunning)).toEqual([true, true]);
  await endProcessGroup(other.shell);
});
