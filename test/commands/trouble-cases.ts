import type { KiroErrorKind } from "../../src/lib/kiro";
import type { Behavior, Scenario } from "../fake/scenario";

/** A kind of trouble that kiro-cli can make, and what people are told then. */
export interface TroubleCase {
  kind: KiroErrorKind;
  scenario?: Scenario;
  preferences?: Record<string, string>;
  title: string;
  /** Each is a row of its own in a menu without a reading. */
  sentences: string[];
  /** The actions that mend it, the most promising first. */
  remedies: string[];
  /** The picture in the menu bar while there is no reading. */
  icon?: string;
}

/** Every way to ask for the usage goes like this. */
const everywhere = (behavior: Behavior) => ({ behavior: { chat: behavior, "chat:v1": behavior, acp: behavior } });

export const troubleCases: TroubleCase[] = [
  {
    kind: "cli-not-found",
    preferences: { cliPath: "/nowhere/kiro-cli" },
    title: "kiro-cli Not Found",
    sentences: ["The preference “Path of kiro-cli” does not name an executable file.", "Correct it, or empty it."],
    remedies: ["Open Preferences…", "Try Again", "Open Install Guide", "Copy Install Command"],
  },
  {
    kind: "not-logged-in",
    scenario: { state: "signed-out" },
    title: "Signed Out of Kiro",
    sentences: ["Log in with kiro-cli to see your credits."],
    remedies: ["Log In", "Try Again"],
    icon: "meter-signed-out.png",
  },
  {
    kind: "session-expired",
    scenario: { state: "expired" },
    title: "Kiro Session Expired",
    sentences: ["Log in again with kiro-cli to see your credits."],
    remedies: ["Log In", "Try Again"],
    icon: "meter-signed-out.png",
  },
  {
    kind: "timed-out",
    scenario: everywhere({ hang: "before" }),
    preferences: { timeoutSeconds: "1" },
    title: "kiro-cli Took Too Long",
    sentences: ["It gave no answer within the time limit.", "Try again, or allow more time in the preferences."],
    remedies: ["Try Again", "Open Preferences…", "View Status"],
  },
  {
    kind: "summary-only",
    scenario: {
      release: "2.18.0",
      state: "summary-only",
      behavior: { "chat:v1": { state: "garbage" }, acp: { acp: { closeEarly: true } } },
    },
    title: "No Numbers from This Release",
    sentences: ["This release of kiro-cli names the plan without its numbers.", "Update kiro-cli."],
    remedies: ["Copy Update Command", "Try Again", "Open Dashboard"],
  },
  {
    kind: "backend-error",
    scenario: { state: "backend-error" },
    title: "Kiro Could Not Be Reached",
    sentences: ["kiro-cli got no usage from its service.", "Try again later."],
    remedies: ["Try Again", "View Status", "Open Dashboard"],
  },
  {
    kind: "throttled",
    scenario: { state: "throttled" },
    title: "Too Many Requests",
    sentences: ["Kiro asks to wait a moment before the next request."],
    remedies: ["Try Again", "View Status"],
  },
  {
    kind: "limit-reached",
    scenario: { state: "limit-reached" },
    title: "Limit Reached",
    sentences: ["Kiro says that your limit is reached and gives no numbers.", "The dashboard shows them."],
    remedies: ["Open Dashboard", "Try Again"],
  },
  {
    kind: "unrecognized-output",
    scenario: { state: "garbage" },
    title: "Answer Not Understood",
    sentences: ["kiro-cli printed something other than a usage report.", "A newer kiro-cli may help."],
    remedies: ["Copy Update Command", "Try Again", "Open Dashboard"],
  },
  {
    kind: "cli-failed",
    scenario: everywhere({ stdout: "", exitCode: 3 }),
    title: "kiro-cli Failed",
    sentences: ["kiro-cli ended with code 3."],
    remedies: ["Try Again", "Copy Update Command", "Open Preferences…"],
  },
];
