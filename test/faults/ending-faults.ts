import { everywhere } from "./everywhere";
import { inLine, waitingOut, type Fault } from "./fault";

const broken = "error: something went wrong\n";

/** How kiro-cli ends, and how it does not. */
export const endingFaults: Fault[] = [
  ...inLine({ when: "ends with an error and no report, or is killed", expected: "cli-failed" }, [
    ...[1, 2, 3, 4].flatMap((exitCode) => [
      { name: `exits ${exitCode} without a word`, scenario: everywhere({ stdout: "", exitCode }) },
      { name: `exits ${exitCode} with an error`, scenario: everywhere({ stderr: broken, exitCode }) },
    ]),
    { name: "killed before its report", scenario: everywhere({ stdout: "", signal: "SIGKILL" }) },
    { name: "crashes before its report", scenario: everywhere({ stdout: "", signal: "SIGSEGV" }) },
    { name: "knows no option at all", scenario: everywhere({ stderr: "error: unexpected argument\n", exitCode: 2 }) },
  ]),
  ...inLine({ when: "ends with an error after its report", expected: "12.5 of 50" }, [
    ...[1, 2, 3, 4].map((exitCode) => ({
      name: `exits ${exitCode} after its report`,
      scenario: everywhere({ exitCode }),
    })),
    { name: "killed after its report", scenario: everywhere({ signal: "SIGKILL" }) },
  ]),
  ...inLine({ when: "hangs, before or in the middle of its report", expected: "timed-out", ...waitingOut(3_000) }, [
    { name: "hangs silently", scenario: everywhere({ hang: "before" }) },
    { name: "hangs silently, 2.16.1", scenario: everywhere({ hang: "before" }, { release: "2.16.1" }) },
    { name: "hangs after half a report", scenario: hangingHalf() },
    { name: "hangs and ignores SIGTERM", scenario: everywhere({ hang: "before", ignoreSigterm: true }) },
    { name: "hangs at everything", scenario: hangingAtAll() },
    { name: "prints a byte a second", scenario: everywhere({ stdout: "Estimated Usage | ", trickleMs: 1_000 }) },
  ]),
  {
    name: "hangs in text, answers over ACP",
    when: "hangs, but answers another way of asking",
    expected: "12.5 of 50",
    scenario: { behavior: { chat: { hang: "before" } } },
    ...waitingOut(9_000),
  },
  ...inLine({ when: "prints its report and does not end", expected: "12.5 of 50" }, [
    { name: "hangs after its report", scenario: everywhere({ hang: "after" }) },
    { name: "hangs after its report, 2.16.1", scenario: everywhere({ hang: "after" }, { release: "2.16.1" }) },
    { name: "hangs behind the credits", scenario: everywhere({ hang: "half" }, { release: "2.16.1" }) },
    { name: "ends late", scenario: everywhere({ exitDelayMs: 60_000 }) },
    { name: "ignores SIGTERM after its report", scenario: everywhere({ hang: "after", ignoreSigterm: true }) },
    { name: "hangs after its answer over ACP", scenario: hangingAfterAcp() },
  ]),
];

function hangingHalf() {
  const scenario = everywhere({ hang: "half" });
  return { ...scenario, behavior: { ...scenario.behavior, acp: { hang: "before" as const } } };
}

function hangingAtAll() {
  const hanging = { hang: "before" as const };
  return everywhere(hanging, { behavior: { version: hanging, whoami: hanging } });
}

function hangingAfterAcp() {
  const acp = { hang: "after" as const, ignoreSigterm: true };
  return { state: "summary-only" as const, unknownFlags: ["--agent-engine"], behavior: { acp } };
}
