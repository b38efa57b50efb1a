import type { Navigation } from "./navigation";

/** How Raycast starts a command, as the stand-in for @raycast/api needs to know it. */
export interface Launch {
  readonly commandName: string;
  readonly commandMode: "view" | "menu-bar" | "no-view";
  readonly launchType: string;
  readonly launchContext?: Record<string, unknown>;
  readonly navigation: Navigation;
}
