import { spawnSync } from "node:child_process";
import { endProcessGroup } from "../../../../src/lib/kiro/process/end-process-group";
import { guardProcessGroup } from "../../../../src/lib/kiro/process/guard-process-group";
import { isRunning } from "../is-running";
import { startSleeper } from "./start-sleeper";

function findGuard(groupId: number): string | undefined {
  const { stdout } = spawnSync("ps", ["-axww", "-o", "command="], { encoding: "utf8" });
  return stdout.split("\n").find((command) => command.endsWith(`kiro-usage-guard ${groupId}`));
}

it("goes home when it is released, and leaves the group alone", async () => {
  const { shell, sleep } = await startSleeper();
  const guard = guardProcessGroup(shell);
  await guard.release();
  expect(findGuard(shell)).toBeUndefined();
  expect([shell, sleep].map(isRunning)).toEqual([true, true]);
  await endProcessGroup(shell);
});

it("can be released after its group has ended", async () => {
  const { shell } = await startSleeper();
  const guard = guardProcessGroup(shell);
  await endProcessGroup(shell);
  await guard.release();
  expect(findGuard(shell)).toBeUndefined();
});
