import type { Scenario, State } from "../fake/scenario";
import { everywhere, inText, noAcp, shortLimit, withScenarios, type Fault, type FaultLine } from "./fault";

const hanging = { hang: "before" } as const;
const inState = (state: State, more: Fault = {}): Fault => ({ scenario: { state }, ...more });
const failsByText = (state: State): Fault => ({ scenario: { state, release: "1.26.0" } });
const otherAccount: Scenario = { account: { type: "BuilderId", email: "other@example.com" } };
const deviceFlow = "Confirm the following code in the browser\nCode: ABCD-EFGH\n";
const failedPortal = "Failed to initialize auth portal.\nerror: OAuth error: All callback ports are in use.\n";
const noNumbers = { usage: { rows: [] } };
const unknownUser = { stderr: "error\n", exitCode: 1 };

/** Who is signed in, and what the service and the user's Mac say. */
export const serviceFaults: FaultLine[] = [
  {
    when: "doesn't say who is signed in, or is late to",
    result: "acp",
    faults: withScenarios({
      "whoami hangs": { behavior: { whoami: hanging } },
      "whoami fails": { behavior: { whoami: unknownUser } },
      "whoami crashes": { behavior: { whoami: { stdout: "", signal: "SIGSEGV" } } },
      "whoami answers garbage": { behavior: { whoami: { stdout: '{"account":"?}{"\0\n' } } },
      "whoami floods": { behavior: { whoami: { stdout: "", floodBytes: 50_000_000 } } },
    }),
  },
  {
    when: "doesn't say who is signed in, and ACP fails",
    result: "cli-failed",
    faults: {
      "whoami fails, too": { scenario: { behavior: { whoami: unknownUser, acp: noAcp } } },
      "whoami hangs": { scenario: { behavior: { whoami: hanging, acp: noAcp } }, ...shortLimit },
    },
  },
  {
    when: "is signed out",
    result: "not-logged-in",
    faults: {
      "signed out": inState("signed-out"),
      "signed out, 2.37.0": { scenario: { state: "signed-out", release: "2.37.0" } },
      "signed out, 1.26.0": failsByText("signed-out"),
      "signed out, ACP fails": { scenario: { state: "signed-out", behavior: { acp: noAcp } } },
      "signed out, and says so itself": inState("signed-out-outer"),
      "a login that can't be renewed, online": inState("offline"),
      "starts a login with a code": { scenario: everywhere({ stdout: deviceFlow, hang: "after" }) },
      "starts a login in text": { scenario: inText({ stdout: deviceFlow, hang: "after" }) },
      "starts a login that fails": { scenario: inText({ stderr: failedPortal, exitCode: 1 }) },
      "loses the login, because the service fails": { scenario: { login: { expiresInMs: 0, failsRenewal: true } } },
    },
  },
  {
    when: "has to renew its login",
    result: "acp",
    faults: withScenarios({
      "an access token that has expired": { login: { expiresInMs: 0 } },
      "a renewal that takes 3 s": { login: { expiresInMs: 0, renewMs: 3_000 } },
      "one that is needed between ACP and whoami": {
        login: { expiresInMs: 1_200 },
        behavior: { acp: { delayMs: 900 } },
      },
    }),
  },
  {
    when: "has a login that Kiro no longer accepts",
    result: "session-expired",
    faults: {
      "session expired": inState("expired"),
      "token not valid": inState("token-invalid"),
      "token expired": inState("token-expired"),
      "API key refused": { scenario: { state: "key-refused", account: { type: "ApiKey" } } },
      "session expired, 1.26.0": failsByText("expired"),
    },
  },
  {
    when: "has a login without a profile or a subscription",
    result: "no-profile",
    faults: {
      "a profile is required": inState("no-profile"),
      "the profile isn't valid": inState("invalid-profile"),
      "a profile is required, 1.26.0": failsByText("no-profile"),
    },
  },
  {
    when: "is refused by Kiro",
    result: "access-denied",
    faults: {
      "account suspended": inState("suspended", { quotes: "Your account is temporarily suspended" }),
      "account suspended, 1.26.0": failsByText("suspended"),
    },
  },
  {
    when: "has another account by then, which is refused",
    result: "access-denied",
    faults: { "another account, suspended": { scenario: { state: "suspended", ...otherAccount }, losesReading: true } },
  },
  {
    when: "can't reach Kiro",
    result: "unreachable",
    faults: {
      "no connection": inState("unreachable"),
      "no connection, 1.26.0": failsByText("unreachable"),
      "no connection, with Builder ID": inState("offline-builder-id"),
      "a connection that fails without a reason": inState("bare-failure"),
      "a connection that is cut": inState("cut-connection"),
      "a certificate that isn't known": inState("bad-certificate"),
      "no answer from Kiro": { scenario: { state: "no-answer", behavior: { acp: { acp: { delayMs: 1_000 } } } } },
    },
  },
  {
    when: "can't reach Kiro, because this Mac is offline",
    result: "offline",
    faults: {
      "no connection": inState("unreachable", { context: { isOnline: () => false } }),
      "looks signed out": inState("offline", { context: { isOnline: () => false } }),
      "with Builder ID": inState("offline-builder-id", { context: { isOnline: () => false } }),
    },
  },
  {
    when: "gets an error from Kiro",
    result: "backend-error",
    faults: { "internal error": inState("internal"), "internal error, 1.26.0": failsByText("internal") },
  },
  {
    when: "is asked to slow down",
    result: "throttled",
    faults: {
      "too many requests": inState("throttled"),
      // As measured. ACP has 20 s of 30.
      "too many requests, after 12 s of 30": {
        scenario: {
          state: "throttled",
          behavior: { acp: { acp: { at: "_kiro.dev/commands/execute", delayMs: 12_000 } }, whoami: hanging },
        },
        context: { timeoutMs: 30_000 },
      },
    },
  },
  {
    when: "says only that a limit is reached",
    result: "limit-reached",
    faults: { "limit for overages": inState("limit-reached") },
  },
  {
    when: "reports no credits at all",
    result: "no-credits-reported",
    faults: withScenarios({ "no rows": noNumbers, "no rows, 1.26.0": { release: "1.26.0", ...noNumbers } }),
  },
  {
    when: "can't work, and says why",
    result: "cli-failed",
    faults: {
      "no permission": inState("no-permission", { quotes: "Permission denied (os error 13)" }),
      "a read-only disk": inState("read-only-disk", { quotes: "Read-only file system (os error 30)" }),
      "broken settings": inState("broken-settings", { quotes: "failed to parse" }),
      "empty settings": inState("empty-settings", { quotes: "EOF while parsing a value" }),
      "a model that the account may not use": inState("no-model", { quotes: "does not have access to model 'auto'" }),
    },
  },
  {
    when: "is of a release that refuses the engine that Kiro Usage asks",
    result: "cli-failed",
    faults: withScenarios({ "the v2 engine is refused": { release: "4.0.0" } }),
  },
  {
    when: "names the plan without numbers in text, and ACP fails",
    result: "cli-failed",
    faults: withScenarios({ "2.20.2, ACP fails": { release: "2.20.2", behavior: { acp: noAcp } } }),
  },
  {
    when: "names the plan without numbers in text, and ACP answers",
    result: "acp",
    faults: withScenarios({ "2.20.2": { release: "2.20.2" }, "2.24.1": { state: "summary-only" } }),
  },
  {
    when: "names the plan without numbers, though its release has them",
    result: "summary-only",
    faults: withScenarios({ "2.24.1, ACP fails": { state: "summary-only", behavior: { acp: noAcp } } }),
  },
  {
    when: "has an engine saved that hands the question to a model",
    result: "acp",
    faults: withScenarios(
      Object.fromEntries(
        ["2.17.0", "2.24.1", "3.0.0"].map((release) => [`v3 saved, ${release}`, { release, savedEngine: "v3" }]),
      ),
    ),
  },
  {
    when: "has such an engine saved, and ACP fails",
    result: "cli",
    faults: withScenarios(
      Object.fromEntries(
        ["2.24.1", "3.0.0"].map((release) => [
          `v3 saved, ${release}`,
          { release, savedEngine: "v3", behavior: { acp: noAcp } },
        ]),
      ),
    ),
  },
  {
    when: "hands text to a model, and ACP answers",
    result: "acp",
    faults: withScenarios({ "a model would answer": { state: "prose" } }),
  },
  {
    when: "hands text to a model, and ACP fails",
    result: "model-answered",
    faults: withScenarios({
      "a model answers in words": inText({}, { state: "prose" }),
      "a model quotes a report": inText({}, { state: "prose", prose: "quoted" }),
      "prose without its price": inText({ stdout: "> I'm ready\n" }),
    }),
  },
];
