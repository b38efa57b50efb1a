import { describeError, type Remedy } from "./describe-error";
import { describeExtras, explainOverage } from "./describe-usage";
import { describeReset } from "./describe-window";
import type { Surroundings } from "./format";
import type { KiroSnapshot, UsageState } from "../kiro";

/** Something that a person should know of before the numbers, in words, with what to do about it. */
export interface Problem {
  /** The same for the same problem, so that another command can point at it. */
  id: string;
  title: string;
  /** What happened and what to do. */
  sentence: string;
  /** When it was met; null where that does not matter. */
  since: Date | null;
  /** The most promising first; never empty. */
  remedies: Remedy[];
}

/** The problem of a way of asking that a model answered. */
export const lockedWayId = "locked-way";

/**
 * Returns all that is wrong, most pressing first; usually nothing.
 *
 * @param isRefreshOff Raycast refuses to launch the command that asks kiro-cli
 */
export function describeProblems(
  state: Pick<UsageState, "error" | "failedAt" | "lockedWay" | "snapshot">,
  isRefreshOff: boolean,
  surroundings: Surroundings,
): Problem[] {
  const { error, failedAt, lockedWay, snapshot } = state;
  // That the answer was not understood because a model gave it is one problem, not two.
  const isSame = lockedWay !== null && error?.kind === "unrecognized-output";
  const limit = snapshot && describeLimit(snapshot, surroundings);
  return [
    ...(isRefreshOff ? [refreshOff] : []),
    ...(error && !isSame ? [{ id: error.kind, since: failedAt, ...describeError(error) }] : []),
    ...(lockedWay ? [describeLockedWay(lockedWay.cliVersion)] : []),
    ...(limit ? [limit] : []),
    ...(snapshot?.mayExceedLimit ? [clamped] : []),
  ];
}

const refreshOff: Problem = {
  id: "refresh-off",
  title: "Turn On “Refresh Kiro Usage”",
  sentence: "Raycast did not run the command that asks kiro-cli. Turn it on in the extension's preferences.",
  since: null,
  remedies: ["preferences"],
};

/** Releases before 2.19.2 stop counting at the limit. */
const clamped: Problem = {
  id: "clamped",
  title: "Real Use May Be Higher",
  sentence: "This version of kiro-cli stops counting at the limit. A newer one states the real use.",
  since: null,
  remedies: ["update"],
};

/**
 * A release that hands `/usage` to a model is not asked that way again until the person says so. What comes first is
 * also what a click on the row or the return key does, so it is not what costs.
 */
function describeLockedWay(cliVersion: string | null): Problem {
  const name = cliVersion === null ? "kiro-cli" : `kiro-cli ${cliVersion}`;
  return {
    id: lockedWayId,
    title: "A Model Answered",
    sentence: `${name} seems to have handed the question to a model, which costs credits. It is not asked that way again.`,
    since: null,
    remedies: ["dashboard", "try-method-again"],
  };
}

/** A plan that is used up: what is left beside it, what overages do, and when it resets. Null while there is some of it. */
function describeLimit(snapshot: KiroSnapshot, surroundings: Surroundings): Problem | null {
  const { primary, overage } = snapshot;
  const isOver = primary?.resetsAt != null && Date.parse(primary.resetsAt) <= surroundings.now.getTime();
  if (primary?.remaining !== 0 || isOver) return null;
  const extras = describeExtras(snapshot, surroundings);
  const reset = primary.resetsAt === null ? null : describeReset(primary, surroundings);
  const sentences = [
    extras && `You have ${extras}.`,
    overage && explainOverage(overage, surroundings.locale),
    extras === null && !overage?.enabled && "Turn on overages or buy an add-on pack on the dashboard to keep going.",
    reset && `${reset}.`,
  ];
  return {
    id: "limit",
    title: "Plan Used Up",
    sentence: sentences.filter(Boolean).join(" "),
    since: null,
    remedies: ["dashboard"],
  };
}
