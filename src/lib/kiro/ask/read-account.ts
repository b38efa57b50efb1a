import { networkInterfaces } from "node:os";
import { loadStartedLogin, saveStartedLogin } from "../keep/records";
import type { Storage } from "../keep/storage";
import { KiroError } from "../../shapes/kiro-error";
import { runProcess, type RunOptions } from "../process/run-process";
import { parseWhoami, type Whoami } from "../report/parse-whoami";
import type { KiroSnapshot } from "../../shapes/snapshot";

/** `whoami`, running beside the question. */
export interface AccountReading {
  /** What it said, once it has; `unknown` after `withinMs` milliseconds. Nothing is waited for that was told already. */
  wait(withinMs: number): Promise<Whoami>;
  /** What it has said so far. */
  current(): Whoami;
  /** Ends it where it is still running, and returns when nothing of it is left. */
  end(): Promise<void>;
}

/** `whoami` is waited for no longer than this once there is an answer, in milliseconds. */
export const pastAnswerMs = 2_000;

const unknown: Whoami = { status: "unknown" };

/**
 * Asks `whoami`, which tells who is signed in. It asks the service for the email, with retries (18.5 s when kiro-cli 2.2.1
 * was throttled), so nothing may stand behind it. That it fails says nothing about the login.
 */
export function readAccount(binary: string, run: RunOptions): AccountReading {
  const ending = new AbortController();
  let said = unknown;
  const asking = runProcess(binary, ["whoami", "--format", "json"], { ...run, signal: ending.signal }).then(
    ({ output }) => void (said = parseWhoami(output)),
    () => {},
  );
  return {
    current: () => said,
    async wait(withinMs) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.max(0, withinMs))));
      await Promise.race([asking, patience]);
      clearTimeout(timer);
      return said;
    },
    async end() {
      ending.abort();
      await asking;
    },
  };
}

/**
 * Returns the error for somebody who is signed out. An expired login that cannot be renewed because the machine has no
 * network looks exactly the same to kiro-cli 2.2.1, so without a network nothing is said of the login.
 */
export function createSignedOutError(): KiroError {
  return hasNetwork() ? new KiroError("not-logged-in") : new KiroError("unreachable", "You're offline.");
}

/** Says whether any network interface has an address that leads anywhere; link-local ones do not. */
function hasNetwork(): boolean {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return addresses.some(({ internal, address }) => !internal && !/^(?:fe[89ab]|169\.254\.)/i.test(address));
}

/** Returns the reading with who is signed in; unchanged where that is not known. */
export function identify(snapshot: KiroSnapshot, whoami: Whoami): KiroSnapshot {
  if (whoami.status !== "signed-in") return snapshot;
  const { loginMethod, email } = whoami;
  return { ...snapshot, identity: { ...snapshot.identity, loginMethod, accountEmail: email } };
}

/** Says whether another account is signed in than the one of a reading; not known is not another. */
export function isOtherAccount(whoami: Whoami, snapshot: KiroSnapshot | null): boolean {
  if (whoami.status !== "signed-in" || snapshot === null) return false;
  const { loginMethod, accountEmail } = snapshot.identity;
  // An update may rename the login method; where both have an email, that says who it is.
  if (whoami.email !== null && accountEmail !== null) return whoami.email !== accountEmail;
  return differ(whoami.loginMethod, loginMethod);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/**
 * Says whether `chat` began a login by itself for this account before, so that it is not run until the person logs in.
 * `whoami` leaves out the email, or says nothing in time, where the service is slow; so who is not fully known counts too.
 */
export function hasBegunLogin(whoami: Whoami, storage: Storage): boolean {
  const account = loadStartedLogin(storage);
  if (account === undefined) return false;
  const name = nameAccount(whoami);
  return account === null || name === null || account.startsWith(name) || name.startsWith(account);
}

/** Remembers that `chat` began a login by itself for this account. */
export function noteBegunLogin(whoami: Whoami, storage: Storage): void {
  saveStartedLogin(storage, nameAccount(whoami));
}

/** Names an account, to see whether it is still the same; null where nobody is known to be signed in. */
function nameAccount(whoami: Whoami): string | null {
  return whoami.status === "signed-in" ? `${whoami.loginMethod} ${whoami.email ?? ""}` : null;
}
