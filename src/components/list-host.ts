import { Alert, Clipboard, confirmAlert, Icon, showToast, Toast } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { ActionHost } from "./usage-action";

/** The list as the place where actions stand. */
export interface ListHost extends ActionHost {
  toggleDetail: () => void;
  /** Deletes the history of readings, once the person has agreed. */
  clearHistory: () => Promise<void>;
}

/** Returns the list's way to do things: it says so in toasts, can ask first, and shows itself that a refresh runs. */
export function createListHost(usage: Usage, toggleDetail: () => void): ListHost {
  return {
    toggleDetail,
    copy: async (text, said) => {
      await Clipboard.copy(text);
      await showToast({ title: said });
    },
    // Not `showFailureToast`: its button would put the error, with the paths in it, into a public issue.
    warn: (title, error) =>
      showToast({ style: Toast.Style.Failure, title, message: error instanceof Error ? error.message : undefined }),
    refresh: () => usage.refresh({ force: true }, "view"),
    tryMethodAgain: async () => {
      const isAgreed = await confirmAlert({
        icon: Icon.Coins,
        title: "Try That Method Again?",
        message: "If a model answers again, that costs credits, and the method is turned off again.",
        primaryAction: { title: "Try Again", style: Alert.ActionStyle.Default },
      });
      if (isAgreed) await usage.refresh({ force: true, allowModel: true }, "view");
    },
    clearHistory: async () => {
      const isAgreed = await confirmAlert({
        icon: Icon.Trash,
        title: "Clear History?",
        message: "All earlier readings are deleted. Forecasts start anew; the current reading stays.",
        primaryAction: { title: "Clear", style: Alert.ActionStyle.Destructive },
      });
      if (!isAgreed) return;
      usage.clearHistory();
      await showToast({ title: "Cleared History" });
    },
  };
}
