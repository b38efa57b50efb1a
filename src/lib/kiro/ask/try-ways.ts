import type { AcpProgress } from "../acp/acp-conversation";
import { loadStartedLogin, saveStartedLogin } from "../keep/records";
import { loadMemoryOfRelease, saveMemory } from "../keep/way-memory";
import { KiroError, type KiroErrorKind } from "../kiro-error";
import { runProcess } from "../process/run-process";
import { compareVersions, parseCliVersion } from "../report/cli-version";
import type { KiroSnapshot } from "../snapshot";
import { askWay, createModelError, type WayAnswer } from "./ask-way";
import { learn, noteVersion, type Inquiry } from "./inquiry";
import { createSignedOutError, nameAccount } from "./read-account";
import { listWays, maySaveEngine, type Way } from "./ways";

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

/** `whoami` is waited for no longer than this once there is an answer, in milliseconds. */
export const pastAnswerMs = 2_000;

/** Where there is no answer yet, text may wait this long for `whoami`, in milliseconds. */
const whoamiMs = 8_000;

/** `--version` takes 0.3 to 3.4 seconds; this is how long it may take at the most, in milliseconds. */
const versionMs = 5_000;

/** A way that only completes a reading may take this long, in milliseconds. */
const completionMs = 5_000;

/** From this release on `initialize` offers a login only where nobody is signed in. */
const firstTellingLogin = "2.0.0";

/**
 * Asks kiro-cli way by way until one states the whole truth, each once. What comes of it stands in the inquiry. Throws
 * only `cancelled`.
 */
export async function tryWays(inquiry: Inquiry): Promise<void> {
  for (;;) {
    const next = await chooseNext(inquiry);
    if (next === null) return forgetHang(inquiry);
    const { way, inTerminal } = next;
    const answer = await ask(inquiry, way, inTerminal);
    if (answer === null) continue;
    if (answer.progress !== null && answer.snapshot === null && answer.error === null) noteStop(inquiry);
    inquiry.answers.push({ way, answer, inTerminal });
    learn(inquiry, way, answer);
    if (answer.hasStartedLogin) saveStartedLogin(inquiry.storage, nameAccount(inquiry.account.current()));
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

function wasAsked({ answers }: Inquiry, name: string): boolean {
  return answers.some(({ way }) => way.name === name);
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
  const whoami = await account.wait(reading === null ? Math.min(whoamiMs, remainingMs() / 3) : pastAnswerMs);
  if (whoami.status === "signed-out" && reading === null) inquiry.finalError = createSignedOutError();
  if (whoami.status !== "signed-in") return false;
  const started = loadStartedLogin(storage);
  if (started === undefined || started !== nameAccount(whoami)) return true;
  inquiry.finalError ??= new KiroError("not-logged-in");
  return false;
}

/**
 * Returns null where the way has to be chosen anew: because another release answered than the one that was asked, or the
 * version was found meanwhile and the release has other ways.
 */
async function ask(inquiry: Inquiry, way: Way, inTerminal: boolean): Promise<WayAnswer | null> {
  try {
    if (way.form === "text") await settleVersion(inquiry);
    const { memory, run, binary, platform, now, agent, reading } = inquiry;
    if (!listWays(memory.cliVersion).some(({ name }) => name === way.name)) return null;
    let isOtherRelease = false;
    const answer = await askWay(way, {
      ...run,
      binary,
      platform,
      now,
      agent,
      inTerminal,
      cliVersion: memory.cliVersion,
      refused: memory.refused,
      shareMs: () => chooseShare(inquiry, way, inTerminal),
      mayGoOn: async (progress, refused) => {
        const { cliVersion } = progress;
        isOtherRelease = memory.cliVersion !== null && cliVersion !== null && cliVersion !== memory.cliVersion;
        inquiry.isVersionSettled ||= cliVersion !== null;
        noteVersion(inquiry, cliVersion);
        return !isOtherRelease && mayMakeSession(inquiry, way, progress, refused);
      },
    });
    if (isOtherRelease) return null;
    if (way.form === "acp" && answer.snapshot !== null && memory.cliVersion === null) await settleVersion(inquiry);
    // What fails to complete a reading takes nothing away from it.
    return reading !== null && answer.snapshot === null ? { ...answer, error: null } : answer;
  } catch (error) {
    const failure = KiroError.from(error);
    if (failure.kind === "cancelled") throw failure;
    const nothing = { isFromModel: false, isSilent: false, hasTimedOut: false, hasStartedLogin: false };
    const { refused } = inquiry.memory;
    return { ...nothing, snapshot: null, error: failure, refused, progress: null, isUnclean: false };
  }
}

/**
 * Text does not tell the version, and ACP not of every release; what ways there are depends on it. What is remembered
 * may be of the release before an update, and the wrong engine would cost.
 */
async function settleVersion(inquiry: Inquiry): Promise<void> {
  const { memory, run, binary, file, storage, isVersionSettled, remainingMs } = inquiry;
  if (isVersionSettled) return;
  inquiry.isVersionSettled = true;
  const timeoutMs = Math.min(versionMs, remainingMs() / 4);
  const { output } = await runProcess(binary, ["--version"], { ...run, timeoutMs });
  const cliVersion = parseCliVersion(output);
  if (cliVersion !== null) noteVersion(inquiry, cliVersion);
  else if (memory.cliVersion !== null) inquiry.memory = loadMemoryOfRelease(storage, file, null);
}

/**
 * Returns how much of what is left of the deadline a way may take, in milliseconds: as much as leaves the ones behind it
 * their time. Text has another way and the terminal behind it, which need less when it was text that hung.
 */
function chooseShare(inquiry: Inquiry, way: Way, inTerminal: boolean): number {
  const { reading, remainingMs, memory } = inquiry;
  if (reading !== null) return Math.min(completionMs, remainingMs());
  if (inTerminal) return remainingMs();
  const isBehind = ({ name, form }: Way) => form === "text" && name !== way.name && !wasAsked(inquiry, name);
  const hasTextBehind = listWays(memory.cliVersion).some(isBehind);
  const parts = (hasTextBehind ? 2 : 0) + (way.form === "acp" && !hasTextBehind ? 0 : 1);
  return remainingMs() * (2 / (2 + parts));
}

/** A session that nobody needs is not made: signed out, or in another engine than the one that was meant. */
async function mayMakeSession(
  { account }: Inquiry,
  { name, engine }: Way,
  { cliVersion, offersLogin }: AcpProgress,
  refused: string[],
): Promise<boolean> {
  if (maySaveEngine(cliVersion) && refused.includes(`${name} ${engine[0]}`)) return false;
  const tellsSignedOut =
    offersLogin === true && cliVersion !== null && compareVersions(cliVersion, firstTellingLogin) >= 0;
  const whoami = tellsSignedOut ? await account.wait(pastAnswerMs) : account.current();
  return whoami.status !== "signed-out";
}

/** Takes a reading, or completes the one before by it. */
function takeReading(inquiry: Inquiry, way: Way, next: KiroSnapshot): void {
  const { reading: before, readBy } = inquiry;
  if (before === null || (way.form === "acp" && next.primary !== null)) {
    inquiry.reading = next;
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
  if (told !== undefined) return told;
  if (memory.locked.length > 0) return createModelError();
  if (account.current().status === "unknown") {
    const detail = "kiro-cli doesn't say whether you're signed in, and asking on could open a browser.";
    return new KiroError("cli-failed", detail);
  }
  return first ?? new KiroError("timed-out");
}
