import type { KiroSnapshot } from "../../shapes/snapshot";
import type { Whoami } from "../report/parse-whoami";

/** Returns whether another account is signed in than the one of a reading; if either isn't known, it isn't another. */
export function isOtherAccount(whoami: Whoami, { loginMethod, accountEmail }: KiroSnapshot["identity"]): boolean {
  if (whoami.status !== "signed-in") return false;
  // An update may rename the login method; if both have an email, that says who it is.
  if (whoami.email !== null && accountEmail !== null) return whoami.email !== accountEmail;
  return whoami.loginMethod !== null && loginMethod !== null && whoami.loginMethod !== loginMethod;
}

/**
 * Returns whether a reading may be of the same login as the last one: nothing contradicts it, because the plan and its limit
 * are the same, and the use hasn't fallen unless a reset has passed.
 */
export function isContinued(reading: KiroSnapshot, last: KiroSnapshot): boolean {
  const [now, before] = [reading.primary, last.primary];
  if (reading.identity.accountOrganization !== last.identity.accountOrganization) return false;
  if (now === null || before === null) return now === before;
  if (now.limit !== before.limit) return false;
  const hasReset = before.resetsAt !== null && Date.parse(before.resetsAt) <= Date.parse(reading.updatedAt);
  return now.used >= before.used || hasReset;
}

/**
 * Returns the reading with who is signed in, as `whoami` said; while it's silent (`unknown`), with the identity of the last
 * reading if nothing contradicts it, else with none. An email that `whoami` left out is carried over in the same way.
 */
export function identify(reading: KiroSnapshot, whoami: Whoami, last: KiroSnapshot | null): KiroSnapshot {
  const carried = last !== null && isContinued(reading, last) ? last.identity : null;
  const { accountOrganization } = reading.identity;
  if (whoami.status !== "signed-in") {
    const { loginMethod = null, accountEmail = null } = carried ?? {};
    return { ...reading, identity: { accountOrganization, loginMethod, accountEmail } };
  }
  const isSame = carried !== null && !isOtherAccount(whoami, carried);
  const accountEmail = whoami.email ?? (isSame ? carried.accountEmail : null);
  return { ...reading, identity: { accountOrganization, loginMethod: whoami.loginMethod, accountEmail } };
}
