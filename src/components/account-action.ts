import { Icon } from "@raycast/api";
import type { KiroUsage } from "../edge/use-kiro-usage";
import type { UsageAction } from "./usage-action";

/**
 * Returns the action that opens Terminal to log in, or to change the account where somebody is signed in; none where
 * there is no kiro-cli to do it with.
 */
export function createAccountActions({ error, snapshot, logIn }: KiroUsage): UsageAction[] {
  if (error?.kind === "cli-not-found") return [];
  const isSignedOut = error?.kind === "not-logged-in" || error?.kind === "session-expired";
  const isSwitch = snapshot !== null && !isSignedOut;
  const [title, icon] = isSwitch ? ["Switch Account", Icon.Switch] : ["Log In", Icon.Key];
  return [{ title, icon: icon as Icon, run: () => logIn({ isSwitch }) }];
}
