import { randomUUID } from "node:crypto";
import { endProcessGroup } from "../../../../src/lib/kiro/process/end-process-group";
import { endStrays, runVariable } from "../../../../src/lib/kiro/process/end-strays";
import { isRunning } from "../is-running";
import { startSleeper } from "./start-sleeper";
import { waitFor } from "../wait-for";

it("ends the processes that carry the mark of a run, in whatever group, and nobody else's", async () => {
  const run = randomUUID();
  const ours = await Promise.all([1, 2].map(() => startSleeper({ env: { [runVariable]: run }, ignoresSigterm: true })));
  const others = [
    await startSleeper({ env: { [runVariable]: randomUUID() } }),
    await startSleeper({ env: { [runVariable]: `${run}-and-more` } }),
    await startSleeper({ env: { SOMETHING_ELSE: run } }),
    await startSleeper(),
  ];
  await endStrays(run);
  await waitFor(() => ours.every(({ shell, sleep }) => !isRunning(shell) && !isRunning(sleep)));
  expect(others.flatMap(({ shell, sleep }) => [shell, sleep]).map(isRunning)).not.toContain(false);
  await Promise.all(others.map(({ shell }) => endProcessGroup(shell)));
});

it("does not mind when there is none", async () => {
  await expect(endStrays(randomUUID())).resolves.toBeUndefined();
});
