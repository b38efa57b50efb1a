import { LaunchType, launchCommand, showHUD } from "@raycast/api";

/** What the menu tells the list: the row to select. */
export interface ListLaunchContext {
  row?: string;
}

/** Opens the list, at a row of it. */
export async function openList(context: ListLaunchContext = {}): Promise<void> {
  try {
    await launchCommand({ name: "usage", type: LaunchType.UserInitiated, context: { ...context } });
  } catch {
    await showHUD("Turn on the command “Kiro Usage” in Raycast to see the details");
  }
}

/** The name of the list's row for the forecast. */
export const forecastRow = "forecast";

/** Returns the name of the list's row for a problem. */
export function nameProblemRow(id: string): string {
  return `problem-${id}`;
}

/** Returns the name of the list's row for the window at this place. */
export function nameWindowRow(index: number): string {
  return `window-${index}`;
}
