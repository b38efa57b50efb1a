import { askAfterCrash, askAfterUnload } from "./ask-elsewhere";
import { askInThreeProcesses, askTogether, cancelAt } from "./ask-together";
import { everywhere } from "./everywhere";
import { inLine, waitingOut, type Fault } from "./fault";

const hanging = { hang: "before" as const };
const stubborn = { hang: "before" as const, ignoreSigterm: true };
const daemon = { ...stubborn, helper: "daemon" as const };
const summary = { state: "summary-only" as const, unknownFlags: ["--agent-engine"] };

/** What kiro-cli leaves running, and what happens to those who ask. */
export const processFaults: Fault[] = [
  ...inLine({ when: "leaves helpers running that hold its output", expected: "12.5 of 50" }, [
    { name: "a helper holds the pipes", scenario: everywhere({ helper: "holds-stdout" }) },
    { name: "a helper ignores SIGTERM", scenario: everywhere({ helper: "holds-stdout", ignoreSigterm: true }) },
    { name: "a helper forks twice", scenario: everywhere({ helper: "double-fork" }) },
    { name: "a helper has its own session", scenario: everywhere({ helper: "setsid" }) },
    { name: "a helper becomes a daemon", scenario: everywhere({ helper: "daemon" }) },
    { name: "a daemon that ignores SIGTERM", scenario: everywhere({ helper: "daemon", ignoreSigterm: true }) },
    {
      name: "helpers of whoami and --version",
      scenario: { behavior: { whoami: { helper: "daemon" }, version: { helper: "setsid" } } },
    },
    { name: "a helper of ACP", scenario: { ...summary, behavior: { acp: { helper: "daemon" } } } },
    {
      name: "a helper under a terminal",
      scenario: {
        release: "2.8.1",
        behavior: { chat: { onlyOnTty: true, helper: "double-fork" }, acp: { stdout: "" } },
      },
    },
  ]),
  {
    name: "hangs with a daemon",
    when: "hangs, before or in the middle of its report",
    expected: "timed-out",
    scenario: everywhere(daemon),
    ...waitingOut(3_000),
  },
  ...inLine({ when: "is asked by two commands and the AI tool at once", expected: "12.5 of 50" }, [
    { name: "three at once, 50 times", scenario: { release: "2.16.1" }, ask: askTogether(50), withinMs: 200_000 },
    { name: "three processes at once", ask: askInThreeProcesses },
  ]),
  ...inLine({ when: "is asked, and the refresh is cancelled", expected: "cancelled" }, [
    {
      name: "cancelled at whoami",
      scenario: { behavior: { whoami: hanging, version: hanging } },
      ask: cancelAt("whoami"),
    },
    { name: "cancelled at --version", scenario: { behavior: { version: stubborn } }, ask: cancelAt("version") },
    { name: "cancelled at chat", scenario: { behavior: { chat: hanging } }, ask: cancelAt("chat") },
    { name: "cancelled at chat, SIGTERM ignored", scenario: { behavior: { chat: stubborn } }, ask: cancelAt("chat") },
    {
      name: "cancelled at chat with a daemon",
      scenario: { behavior: { chat: daemon } },
      ask: cancelAt("helper"),
    },
    {
      name: "cancelled at the v1 engine",
      scenario: { release: "2.20.2", behavior: { "chat:v1": hanging } },
      ask: cancelAt("chat:v1"),
    },
    {
      name: "cancelled at ACP",
      scenario: { ...summary, behavior: { acp: { acp: { silent: true } } } },
      ask: cancelAt("acp"),
    },
  ]),
  ...inLine({ when: "cannot delete the session that a refresh made", expected: "12.5 of 50" }, [
    { name: "cancelled at the deletion", scenario: { behavior: { delete: hanging } }, ask: cancelAt("delete") },
    { name: "deletion fails", scenario: { behavior: { delete: { stderr: "error: no\n", exitCode: 1 } } } },
    { name: "deletion hangs", scenario: { behavior: { delete: stubborn } } },
  ]),
  ...inLine({ when: "was left alone by a Raycast that crashed or unloaded the command", expected: "12.5 of 50" }, [
    { name: "crash in the middle", scenario: everywhere(hanging), ask: askAfterCrash("chat") },
    { name: "crash, SIGTERM ignored", scenario: everywhere(stubborn), ask: askAfterCrash("chat") },
    { name: "crash with a daemon", scenario: everywhere(daemon), ask: askAfterCrash("helper") },
    { name: "unload in the middle", scenario: everywhere(hanging), ask: askAfterUnload("chat") },
    { name: "unload with a daemon", scenario: everywhere(daemon), ask: askAfterUnload("helper") },
  ]),
];
