import type { AcpProgress } from "../acp/acp-conversation";
import { loadMemoryOfRelease } from "../keep/way-memory";
import { KiroError } from "../../shapes/kiro-error";
import { runProcess } from "../process/run-process";
import { compareVersions, parseCliVersion } from "../report/cli-version";
import { askWay, type WayAnswer } from "./ask-way";
import { noteVersion, wasAsked, type Inquiry } from "./inquiry";
import { pastAnswerMs } from "./read-account";
import { listWays, maySaveEngine, type Way } from "./ways";

/** `--version` takes 0.3 to 3.4 seconds; this is how long it may take at the most, in milliseconds. */
const versionMs = 5_000;

/** A way that only completes a reading may take this long, in milliseconds. */
const completionMs = 5_000;

/** From this release on `initialize` offers a login only where nobody is signed in. */
const firstTellingLogin = "2.0.0";

/**
 * Returns null where the way has to be chosen anew: because another release answered than the one that was asked, or the
 * version was found meanwhile and the release has other ways.
 */
export async function runWay(inquiry: Inquiry, way: Way, inTerminal: boolean): Promise<WayAnswer | null> {
  try {
    if (way.form === "text") await settleVersion(inquiry);
    const { memory, run, binary, platform, now, agent, reading, remainingMs } = inquiry;
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
      remainingMs,
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
    const nothing = { isFromModel: false, isSilent: false, hasTimedOut: false, hasStartedLogin: false };
    const { refused } = inquiry.memory;
    return { ...nothing, snapshot: null, error: KiroError.from(error), refused, progress: null, isUnclean: false };
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
  else if (memory.cliVersion !== null) {
    // Which release it is may not be known any more; which ways a model has answered is.
    inquiry.memory = { ...loadMemoryOfRelease(storage, file, null), locked: memory.locked };
  }
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
