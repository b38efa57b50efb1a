import type { AcpBehavior, Behavior, Scenario } from "../fake/scenario";
import { inLine, waitingOut, type Fault } from "./fault";

/** Text names no numbers and the v1 engine cannot be asked: ACP alone has an answer. */
function onlyAcp(acp: AcpBehavior, behavior: Behavior = {}): Scenario {
  return { release: "2.20.2", unknownFlags: ["--agent-engine"], behavior: { acp: { ...behavior, acp } } };
}

/** Text stops at the limit: ACP alone knows what is beyond it. */
function beyondLimit(acp: AcpBehavior): Scenario {
  const rows = [{ label: "Credits", used: 1200, limit: 1000 }];
  return { release: "2.16.1", usage: { plan: "KIRO PRO", rows }, behavior: { acp: { acp } } };
}

const error = { code: -32603, message: "Internal error" };

/** How a conversation over the Agent Client Protocol goes wrong, where nothing else states the whole truth. */
export const acpFaults: Fault[] = [
  ...inLine({ when: "answers over ACP in disorder", expected: "12.5 of 50" }, [
    { name: "ACP answers", scenario: onlyAcp({}) },
    { name: "ACP answers out of order", scenario: onlyAcp({ outOfOrder: true }) },
    { name: "ACP sends notifications and requests", scenario: onlyAcp({ notifications: true }) },
    { name: "ACP answers other ids first", scenario: onlyAcp({ wrongIds: true }) },
    { name: "ACP sends a line of 1 MB", scenario: onlyAcp({ hugeLineBytes: 1_000_000 }) },
    { name: "ACP answers byte by byte", scenario: onlyAcp({}, { chunks: "every-byte" }) },
    { name: "ACP answers late", scenario: onlyAcp({ delayMs: 500 }) },
    { name: "ACP beyond the limit", scenario: beyondLimit({}), expected: "1200 of 1000" },
  ]),
  ...inLine({ when: "names the plan without numbers, however it is asked", expected: "summary-only" }, [
    { name: "ACP answers an error", scenario: onlyAcp({ error }) },
    { name: "ACP answers an error at once", scenario: onlyAcp({ error, at: "initialize" }) },
    { name: "ACP makes no session", scenario: onlyAcp({ error, at: "session/new" }) },
    { name: "ACP closes early", scenario: onlyAcp({ closeEarly: true }) },
    { name: "ACP closes at once", scenario: onlyAcp({ closeEarly: true, at: "initialize" }) },
    { name: "ACP sends a line of 10 MB", scenario: onlyAcp({ hugeLineBytes: 10_000_000 }) },
    { name: "ACP answers something else", scenario: onlyAcp({ answer: { success: true, data: { usage: "a lot" } } }) },
    { name: "ACP answers null", scenario: onlyAcp({ answer: null }) },
    { name: "ACP crashes", scenario: onlyAcp({}, { stdout: "", signal: "SIGSEGV" }) },
  ]),
  ...inLine(
    { when: "never answers over ACP, and has no numbers elsewhere", expected: "timed-out", ...waitingOut(9_000) },
    [
      { name: "ACP never answers", scenario: onlyAcp({ silent: true }) },
      { name: "ACP never begins", scenario: onlyAcp({ silent: true, at: "initialize" }) },
      { name: "ACP answers broken JSON", scenario: onlyAcp({ rawAnswer: '{"jsonrpc":"2.0","id":3,"result":' }) },
      { name: "ACP answers only wrong ids", scenario: onlyAcp({ wrongIds: "only" }) },
    ],
  ),
  ...inLine({ when: "stops counting at the limit, and ACP cannot say more", expected: "1000 of 1000 or more" }, [
    { name: "at the limit, ACP answers an error", scenario: beyondLimit({ error }) },
    { name: "at the limit, ACP closes early", scenario: beyondLimit({ closeEarly: true }) },
    { name: "at the limit, ACP answers nonsense", scenario: beyondLimit({ answer: 42 }) },
    { name: "at the limit, ACP never answers", scenario: beyondLimit({ silent: true }), ...waitingOut(9_000) },
  ]),
];
