import { Icon } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { UsageAction } from "./usage-action";

/**
 * Returns the action that opens Terminal to log in, or to change the account where somebody is signed in; none where
 * there is no kiro-cli to do it with.
 */
export function createAccountActions({ error, snapshot, logIn }: Usage): UsageAction[] {
  if (error?.kind === "cli-not-found") return [];
  // kiro-cli does not log in anew before it is signed out, also where Kiro no longer accepts the login.
  if (error?.kind === "session-expired") {
    return [{ title: "Log In", icon: Icon.Key, run: () => logIn({ isSwitch: true }) }];
  }
  const isKnown = snapshot !== null || error?.kind === "access-denied" || error?.kind === "no-credits-reported";
  const isSwitch = isKnown && error?.kind !== "not-logged-in";
  const [title, icon] = isSwitch ? ["Switch Account", Icon.Switch] : ["Log In", Icon.Key];
  return [{ title, icon: icon as Icon, run: () => logIn({ isSwitch }) }];
}
