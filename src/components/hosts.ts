import {
  Alert,
  Clipboard,
  confirmAlert,
  Icon,
  launchCommand,
  LaunchType,
  showHUD,
  showToast,
  Toast,
} from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import { modelAnsweredId } from "../lib/words/problems";

/** What an action needs of the command it is in. */
export interface ActionHost {
  /** Copies a text and tells you so. */
  copy: (text: string, said: string) => Promise<unknown>;
  /** Tells you that an action failed. */
  warn: (title: string, error: unknown) => Promise<unknown>;
  /** Has Kiro asked. */
  refresh: () => Promise<unknown>;
  /** Has kiro-cli asked by text again, once you have agreed to what that may cost. */
  tryMethodAgain: () => Promise<unknown>;
}

/** A list, which can ask before it does something. */
export interface ListHost extends ActionHost {
  toggleDetail: () => void;
  /** Deletes what was recorded, once you have agreed. */
  clear: (what: "history" | "spending") => Promise<unknown>;
}

const turnOnRefresh = "Turn on the command “Refresh Kiro Usage” in Raycast's settings";

/** Asks and tells: what Clear History and Clear Spending need. */
const clearing = {
  history: {
    title: "Clear History?",
    message: "All earlier readings will be deleted, and forecasts will start over. The current reading stays.",
    said: "Clearing History",
  },
  spending: {
    title: "Delete recorded spending?",
    message:
      "Turns whose session files still exist will be read again. Turns that Kiro has already deleted are gone for good.",
    said: "Clearing Spending",
  },
};

/** Returns how a list does things: it tells you in toasts, asks first, and shows itself that a refresh is running. */
export function createListHost({ launch }: Usage, toggleDetail: () => void): ListHost {
  // Not `showFailureToast`: its button would put the error, with the paths in it, into a public issue.
  const fail = (title: string, message?: string) => showToast({ style: Toast.Style.Failure, title, message });
  const run = async (options: Parameters<typeof launch>[0]) => {
    const isAccepted = await launch({ ...options, by: "list" });
    if (!isAccepted) await fail("Refresh Kiro Usage Is Off", turnOnRefresh);
    return isAccepted;
  };
  return {
    toggleDetail,
    copy: async (text, said) => {
      await Clipboard.copy(text);
      await showToast({ title: said });
    },
    warn: (title, error) => fail(title, error instanceof Error ? error.message : undefined),
    refresh: () => run({ force: true }),
    tryMethodAgain: async () => {
      const isAgreed = await confirmAlert({
        icon: Icon.Coins,
        title: "Try That Method Again?",
        message: "If a model answers again, it will cost credits, and the method will be turned off again.",
        primaryAction: { title: "Try Again", style: Alert.ActionStyle.Default },
      });
      if (isAgreed) await run({ force: true, allowModel: true });
    },
    clear: async (what) => {
      const { title, message, said } = clearing[what];
      const isAgreed = await confirmAlert({
        icon: Icon.Trash,
        title,
        message,
        primaryAction: { title: "Clear", style: Alert.ActionStyle.Destructive },
      });
      if (isAgreed && (await run({ clear: what }))) await showToast({ title: said });
    },
  };
}

/**
 * Returns how the menu does things. A click ends the menu, so everything is under way before anything is waited for: a
 * refresh says itself how it went, and what needs a question is asked by the list.
 */
export function createMenuHost({ launch }: Usage): ActionHost {
  return {
    copy: (text, said) => Promise.all([Clipboard.copy(text), showHUD(said)]),
    warn: (title) => showHUD(title),
    refresh: async () => {
      if (!(await launch({ force: true, by: "person" }))) await showHUD(turnOnRefresh);
    },
    tryMethodAgain: () => openView("usage", nameProblemRow(modelAnsweredId)),
  };
}

/** What the menu tells the list: the row to select. */
export interface ListLaunchContext {
  row?: string;
}

/** Opens a list, at a row of it. */
export async function openView(name: "usage" | "spending", row?: string): Promise<void> {
  try {
    await launchCommand({ name, type: LaunchType.UserInitiated, context: row === undefined ? {} : { row } });
  } catch {
    const title = name === "usage" ? "Kiro Usage" : "Kiro Spending";
    await showHUD(`Turn on the command “${title}” in Raycast to see the details`);
  }
}

/** The id of the list's row for the forecast. */
export const forecastRow = "forecast";

/** Returns the id of the list's row for a problem. */
export function nameProblemRow(id: string): string {
  return `problem-${id}`;
}

/** Returns the id of the list's row for the window at this place. */
export function nameWindowRow(index: number): string {
  return `window-${index}`;
}
