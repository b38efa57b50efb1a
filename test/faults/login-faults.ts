import { prose } from "../fake/messages.mjs";
import type { Behavior, Scenario } from "../fake/scenario";
import { everywhere, inText, lastNumbersAnd, newNumbers, noAcp, overAcp, type FaultLine } from "./fault";

const whoami = (behavior: Behavior): Scenario => ({ behavior: { whoami: behavior } });
const deviceFlow = "Confirm the following code in the browser\nCode: ABCD-EFGH\n";
const failedPortal = "Failed to initialize auth portal.\nerror: OAuth error: All callback ports are in use.\n";
const someoneElse = { account: { type: "BuilderId" as const, email: "other@example.com" } };
const signedOut: Behavior = { state: "signed-out" };
const noCredits = { usage: { rows: [] } };
const modelAnswered = lastNumbersAnd("A Model Answered");

/** Who is signed in, what the service says, and what of it the release at hand can tell. */
export const loginFaults: FaultLine[] = [
  {
    when: "does not say who is signed in, or says it late",
    sees: newNumbers,
    faults: {
      "whoami hangs": { scenario: whoami({ hang: "before" }) },
      "whoami takes its time, as when the service is slow": { scenario: whoami({ delayMs: 6_000 }) },
      "whoami fails": { scenario: whoami({ stderr: "error: i/o error\n", exitCode: 1 }) },
      "whoami crashes": { scenario: whoami({ stdout: "", signal: "SIGSEGV" }) },
      "whoami answers garbage": { scenario: whoami({ stdout: '{"account":"?}{"\0\n' }) },
      "whoami floods": { scenario: whoami({ floodBytes: 50_000_000 }) },
    },
  },
  {
    when: "does not say who is signed in, and cannot be asked over ACP",
    sees: lastNumbersAnd("kiro-cli Failed"),
    faults: {
      "whoami fails, no ACP": { scenario: { behavior: { whoami: { exitCode: 1, stderr: "error\n" }, acp: noAcp } } },
      "whoami hangs, no ACP": { scenario: { behavior: { whoami: { hang: "before" }, acp: noAcp } }, timeoutSeconds: 9 },
      "whoami hangs after a sign-out, no ACP": {
        scenario: { behavior: { whoami: { hang: "before" }, acp: noAcp, chat: signedOut } },
        rules: { login: "signed-out" },
        timeoutSeconds: 9,
      },
    },
  },
  {
    when: "is signed out",
    sees: lastNumbersAnd("Signed Out"),
    faults: {
      "signed out": { scenario: { state: "signed-out" } },
      "signed out, 1.26.0": { scenario: { state: "signed-out", release: "1.26.0" } },
      "signed out, 1.28.3": { scenario: { state: "signed-out", release: "1.28.3" } },
      "signed out, and says so itself": { scenario: { state: "signed-out-outer" } },
      "a login that cannot be renewed": { scenario: { state: "offline" } },
      "signed out, whoami does not say": { scenario: { state: "signed-out", ...whoami({ exitCode: 1, stderr: "?" }) } },
      "signed out after whoami": { scenario: inText(signedOut, { behavior: { list: signedOut, delete: signedOut } }) },
      "starts a login with a code": { scenario: inText({ stdout: deviceFlow, hang: "after" }) },
      "starts a login with a code over ACP": { scenario: everywhere({ stdout: deviceFlow, hang: "after" }) },
      "starts a login that fails": { scenario: inText({ stderr: failedPortal, exitCode: 1 }) },
    },
  },
  {
    when: "has a login that Kiro no longer accepts",
    sees: lastNumbersAnd("Session Expired"),
    faults: {
      "session expired": { scenario: { state: "expired" } },
      "token not valid": { scenario: { state: "token-invalid" } },
    },
  },
  {
    when: "is refused by Kiro",
    sees: lastNumbersAnd("Access Denied"),
    faults: {
      "account suspended": { scenario: { state: "suspended" } },
    },
  },
  {
    when: "cannot reach Kiro",
    sees: lastNumbersAnd("Kiro Could Not Be Reached"),
    faults: {
      "no connection": { scenario: { state: "unreachable" } },
      "no connection, 1.26.0": { scenario: { state: "unreachable", release: "1.26.0" } },
      "no answer from Kiro": { scenario: { state: "no-answer", behavior: { acp: { acp: { delayMs: 1_000 } } } } },
    },
  },
  {
    when: "gets an error from Kiro",
    sees: lastNumbersAnd("Kiro Could Not Answer"),
    faults: { "internal error": { scenario: { state: "internal" } } },
  },
  {
    when: "is asked to slow down",
    sees: lastNumbersAnd("Too Many Requests"),
    faults: {
      "too many requests": { scenario: { state: "throttled" } },
    },
  },
  {
    when: "says only that a limit is reached",
    sees: lastNumbersAnd("Limit Reached"),
    faults: { "limit for overages": { scenario: { state: "limit-reached" } } },
  },
  {
    when: "reports no credits at all",
    sees: lastNumbersAnd("No Credits Reported"),
    faults: {
      "no rows": { scenario: noCredits },
      "no rows, 1.26.0": { scenario: { release: "1.26.0", ...noCredits } },
    },
  },
  {
    when: "reports a plan without credits",
    sees: "The numbers",
    faults: {
      "a limit of 0": {
        scenario: { usage: { rows: [{ label: "Credits", used: 0, limit: 0 }] } },
        reads: "0 used · Nov 30, 2999",
      },
    },
  },
  {
    when: "is signed in with another account",
    sees: newNumbers,
    faults: { "another account": { scenario: someoneElse } },
  },
  {
    when: "is signed in with another account and gives no report",
    sees: "No numbers, and “kiro-cli Failed”",
    faults: { "another account, no report": { scenario: everywhere({ stdout: "", exitCode: 1 }, someoneElse) } },
  },
  {
    when: "names the plan without numbers, however it is asked",
    sees: lastNumbersAnd("No Numbers in This Version"),
    faults: { "a summary in every way": { scenario: overAcp({ closeEarly: true }) } },
  },
  {
    when: "names the plan without numbers one way, and gives them another",
    sees: newNumbers,
    faults: {
      "a summary, then the v1 engine": { scenario: { release: "2.20.2", behavior: { acp: noAcp } } },
      "ACP without the reset, 1.28.3": { scenario: { release: "1.28.3" } },
    },
  },
  {
    when: "stops counting at the limit, and ACP cannot say more",
    sees: "The numbers, and “Plan Used Up” and “Real Use May Be Higher”",
    faults: Object.fromEntries(
      (
        [
          ["answers an error", { error: { code: -32603, message: "Internal error" } }],
          ["closes early", { closeEarly: true }],
          ["answers nonsense", { answer: 42 }],
        ] as const
      ).map(([what, acp]) => [
        `at the limit, ACP ${what}`,
        {
          scenario: {
            release: "2.16.1",
            usage: { plan: "KIRO PRO", rows: [{ label: "Credits", used: 1200, limit: 1000 }] },
            behavior: { acp: { acp } },
          },
          reads: "0 of 1,000 left · Nov 30, 2999",
        },
      ]),
    ),
  },
  {
    when: "has an engine saved that hands the question to a model",
    sees: newNumbers,
    faults: Object.fromEntries(
      ["2.17.0", "2.24.1", "3.0.0"].map((release) => [
        `v3 saved, ${release}`,
        { scenario: { release, savedEngine: "v3", userServers: {}, userHook: true } },
      ]),
    ),
  },
  {
    when: "has an engine saved that hands the question to a model, and no ACP",
    sees: newNumbers,
    faults: Object.fromEntries(
      ["2.17.0", "2.24.1", "3.0.0"].map((release) => [
        `v3 saved, no ACP, ${release}`,
        { scenario: { release, savedEngine: "v3", behavior: { acp: noAcp } } },
      ]),
    ),
  },
  {
    when: "hands the question to a model, and there is no other way to ask",
    sees: modelAnswered,
    faults: {
      ...Object.fromEntries(
        (["english", "ready", "japanese", "fenced", "quoted"] as const).map((form) => [
          `a model answers, ${form}`,
          { scenario: inText({}, { state: "prose", prose: form }) },
        ]),
      ),
      "a model answers, without its price": { scenario: inText({ stdout: prose.english }) },
      "a model answers, the price alone on stderr": { scenario: inText({ stderr: "\n ▸ Credits: 0.04 • Time: 0s\n" }) },
    },
  },
  {
    when: "hands text to a model, and answers over ACP",
    sees: newNumbers,
    faults: { "a model would answer": { scenario: { state: "prose" } } },
  },
];
