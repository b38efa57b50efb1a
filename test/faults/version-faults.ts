import { inLine, waitingOut, type Fault } from "./fault";
import { askOnce } from "./run-fault";
import type { Stage } from "./set-stage";

async function askTwice(stage: Stage) {
  const first = await askOnce(stage);
  if (first.error !== null) return first;
  stage.play({ release: "3.0.0", savedEngine: "v3" });
  return askOnce({ ...stage, context: { ...stage.context, now: () => new Date("2026-11-21T06:00:00.000Z") } });
}

/** What `--version` says, and releases that come and go. */
export const versionFaults: Fault[] = [
  ...inLine({ when: "does not tell its version, or an absurd one", expected: "12.5 of 50" }, [
    { name: "a version without numbers", scenario: { behavior: { version: { stdout: "kiro-cli nightly\n" } } } },
    { name: "no version", scenario: { behavior: { version: { stdout: "" } } } },
    { name: "no version, 2.10.0", scenario: { release: "2.10.0", behavior: { version: { stdout: "", exitCode: 1 } } } },
    {
      name: "--version hangs",
      scenario: { behavior: { version: { hang: "before" } } },
      ...waitingOut(9_000),
    },
    { name: "version 999.0.0", scenario: { behavior: { version: { stdout: "kiro-cli 999.0.0\n" } } } },
    { name: "version 0.0.0", scenario: { behavior: { version: { stdout: "kiro-cli 0.0.0\n" } } } },
    {
      name: "a version of 40 digits",
      scenario: { behavior: { version: { stdout: `kiro-cli ${"9".repeat(40)}.1.1\n` } } },
    },
    { name: "a version of 10 MB", scenario: { behavior: { version: { longLineBytes: 10_000_000 } } } },
  ]),
  ...inLine({ when: "is replaced by another release", expected: "12.5 of 50" }, [
    {
      name: "replaced between two refreshes",
      ask: askTwice,
      expected: "12.5 of 50 by 3.0.0",
      tell: ({ cliVersion }) => ` by ${cliVersion}`,
    },
    { name: "replaced by an older one after --version", scenario: { behavior: { chat: { release: "2.10.0" } } } },
    {
      name: "replaced by a newer one after --version",
      scenario: { release: "2.10.0", behavior: { chat: { release: "3.0.0" } } },
    },
  ]),
];
