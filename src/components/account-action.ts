import { Icon } from "@raycast/api";
import type { KiroUsage } from "../lib/use-kiro-usage";
import type { UsageAction } from "./usage-action";

/** Returns the action that opens Terminal to log in, or to change the account where somebody is signed in. */
export function createAccountAction({ error, snapshot, logIn }: KiroUsage): UsageAction {
  const isSignedOut = error?.kind === "not-logged-in" || error?.kind === "session-expired";
  const isSwitch = snapshot !== null && !isSignedOut;
  return {
    title: isSwitch ? "Switch Account" : "Log In",
    icon: isSwitch ? Icon.Switch : Icon.Key,
    run: () => logIn({ isSwitch }),
  };
}
