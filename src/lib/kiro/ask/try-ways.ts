import { saveMemory } from "../keep/way-memory";
import { KiroError, type KiroErrorKind } from "../../shapes/kiro-error";
import type { KiroSnapshot } from "../../shapes/snapshot";
import { createModelError } from "./ask-way";
import { learn, wasAsked, type Inquiry } from "./inquiry";
import { createSignedOutError, hasBegunLogin, noteBegunLogin, pastAnswerMs } from "./read-account";
import { runWay } from "./run-way";
import { listWays, type Way } from "./ways";

/** These say all there is to say; another way to ask would meet the same. */
const finalKinds: KiroErrorKind[] = [
  "not-logged-in",
  "session-expired",
  "access-denied",
  "throttled",
  "unreachable",
  "backend-error",
  "no-credits-reported",
];

/** Most useful first: what a person can act upon comes before what only tells that it did not work. */
const usefulness: KiroErrorKind[] = [
  ...finalKinds,
  "limit-reached",
  "timed-out",
  "summary-only",
  "unrecognized-output",
  "cli-failed",
];

/**
 * Asks kiro-cli way by way until one states the whole truth, each once. What comes of it stands in the inquiry. Never
 * throws.
 */
export async function tryWays(inquiry: Inquiry): Promise<void> {
  for (;;) {
    const next = await chooseNext(inquiry);
    if (next === null) return forgetHang(inquiry);
    const { way, inTerminal } = next;
    const answer = await runWay(inquiry, way, inTerminal);
    if (answer === null) continue;
    if (answer.progress !== null && answer.snapshot === null && answer.error === null) noteStop(inquiry);
    inquiry.answers.push({ way, answer, inTerminal });
    learn(inquiry, way, answer);
    if (answer.hasStartedLogin) noteBegunLogin(inquiry.account.current(), inquiry.storage);
    if (answer.snapshot !== null) takeReading(inquiry, way, answer.snapshot);
    else if (answer.error !== null && finalKinds.includes(answer.error.kind)) inquiry.finalError = answer.error;
  }
}

/** A way that hung once is not the first at the next refresh; after that it has its chance again. */
function forgetHang(inquiry: Inquiry): void {
  const { memory, storage } = inquiry;
  if (memory.hung === null || wasAsked(inquiry, memory.hung)) return;
  inquiry.memory = { ...memory, hung: null };
  saveMemory(storage, inquiry.memory);
}

/** ACP was stopped before it made a session; where that is because nobody is signed in, all is said. */
function noteStop(inquiry: Inquiry): void {
  if (inquiry.account.current().status === "signed-out") inquiry.finalError = createSignedOutError();
}

/** Returns the way to ask next, or null where there is none left or none of any use. */
async function chooseNext(inquiry: Inquiry): Promise<{ way: Way; inTerminal: boolean } | null> {
  const { answers, memory, reading, finalError, reopened } = inquiry;
  if (inquiry.remainingMs() <= 0 || (finalError !== null && reading === null)) return null;
  const isOpen = ({ name }: Way) =>
    !memory.refused.includes(name) &&
    (!memory.locked.includes(name) || (name === reopened && !wasAsked(inquiry, name)));
  const open = listWays(memory.cliVersion).filter(isOpen);
  const isFirst = ({ name }: Way) => (name === reopened ? -1 : name === memory.hung && answers.length === 0 ? 1 : 0);
  const left = open.filter(({ name }) => !wasAsked(inquiry, name)).sort((a, b) => isFirst(a) - isFirst(b));
  for (const way of left) {
    if (isOfUse(inquiry, way) && (await mayAsk(inquiry, way))) return { way, inTerminal: false };
  }
  const last = answers.at(-1);
  // Some releases print nothing into pipes.
  const isMute = last?.way.form === "text" && last.answer.isSilent && !last.inTerminal && !last.answer.hasStartedLogin;
  return isMute && reading === null && isOpen(last.way) ? { way: last.way, inTerminal: true } : null;
}

function isOfUse(inquiry: Inquiry, way: Way): boolean {
  const { reading, readBy, memory, answers } = inquiry;
  if (reading !== null) {
    if (way.form === "acp") return reading.mayExceedLimit || !isWhole(inquiry);
    return readBy[0] === "acp" && lacksReset(reading) && !answers.some((each) => each.way.form === "text");
  }
  // One paid answer is enough: what another engine says can wait for the next refresh.
  if (way.form === "text" && answers.some(({ answer }) => answer.isFromModel)) return false;
  if (way.name === "text" && memory.cliVersion === null) {
    return ["v2", "classic"].every((name) => memory.refused.includes(name));
  }
  // The same engine would answer the same, but for the summary without numbers, which is another engine's.
  const text = answers.find((each) => each.way.name === "text");
  return way.name !== "classic" || text === undefined || text.answer.error?.kind === "summary-only";
}

function isWhole({ readBy, memory }: Inquiry): boolean {
  return listWays(memory.cliVersion).some(({ name, isWhole }) => name === readBy[0] && isWhole);
}

/** kiro-cli 1.28.3 leaves the reset out of its ACP answer; a reset that is stated as `Unknown` is stated. */
function lacksReset({ primary }: KiroSnapshot): boolean {
  return primary !== null && primary.resetDescription === null;
}

/** `chat` is run only for somebody who is signed in, and never where it began a login by itself for the same account. */
async function mayAsk(inquiry: Inquiry, way: Way): Promise<boolean> {
  if (!way.needsLogin) return true;
  const { account, reading, remainingMs, storage } = inquiry;
  const whoami = await account.wait(reading === null ? remainingMs() / 2 : pastAnswerMs);
  if (whoami.status === "signed-out" && reading === null) inquiry.finalError = createSignedOutError();
  if (whoami.status !== "signed-in") return false;
  if (!hasBegunLogin(whoami, storage)) return true;
  inquiry.finalError ??= new KiroError("not-logged-in");
  return false;
}

/** Takes a reading, or completes the one before by it. */
function takeReading(inquiry: Inquiry, way: Way, next: KiroSnapshot): void {
  const { reading: before, readBy } = inquiry;
  if (before === null || (way.form === "acp" && next.primary !== null)) {
    inquiry.reading = before?.primary && lacksReset(next) ? addReset(next, before) : next;
    inquiry.readBy = before === null ? [way.name] : [way.name, ...readBy];
  } else if (next.primary !== null) {
    inquiry.reading = addReset(before, next);
    inquiry.readBy = [...readBy, way.name];
  }
}

/** kiro-cli 1.28.3 states over ACP neither the reset nor who manages the plan; its text does. */
function addReset(snapshot: KiroSnapshot, { primary, managedBy }: KiroSnapshot): KiroSnapshot {
  const { resetsAt, resetDescription } = primary!;
  const complete = <T extends KiroSnapshot["primary"]>(window: T): T =>
    window?.kind === "plan" ? { ...window, resetsAt, resetDescription } : window;
  return {
    ...snapshot,
    managedBy: snapshot.managedBy ?? managedBy,
    primary: complete(snapshot.primary),
    windows: snapshot.windows.map(complete),
  };
}

/** Returns the reading, or the most useful of the errors seen. */
export function chooseOutcome(inquiry: Inquiry): KiroSnapshot | KiroError {
  const { reading, finalError, answers, memory, account } = inquiry;
  if (reading !== null) return reading;
  const errors = answers.flatMap(({ answer }) => answer.error ?? []);
  const rank = ({ kind }: KiroError) => usefulness.indexOf(kind);
  const [first] = errors.toSorted((a, b) => rank(a) - rank(b));
  const told = finalError ?? (first && rank(first) <= usefulness.indexOf("timed-out") ? first : undefined);
  if (told !== undefined) return told.kind === "not-logged-in" ? createSignedOutError() : told;
  if (memory.locked.length > 0) return createModelError();
  if (account.current().status === "unknown") {
    const detail = "kiro-cli doesn't say whether you're signed in, and asking on could open a browser.";
    return new KiroError("cli-failed", detail);
  }
  return first ?? new KiroError("timed-out");
}
