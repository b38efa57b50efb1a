import { showToast, Toast } from "@raycast/api";
import { describeError } from "../lib/words/describe-error";
import type { KiroUsage } from "../edge/use-kiro-usage";
import type { ActionHost } from "./usage-action";

/** The list as the place where actions stand. */
export interface ListHost extends ActionHost {
  toggleDetail: () => void;
}

/** Returns the list's way to tell people things: toasts. */
export function createListHost(usage: KiroUsage, toggleDetail: () => void): ListHost {
  return {
    toggleDetail,
    notify: async (message) => {
      await showToast({ title: message });
    },
    // Not `showFailureToast`: its button would put the error, with the paths in it, into a public issue.
    warn: async (title, error) => {
      await showToast({
        style: Toast.Style.Failure,
        title,
        message: error instanceof Error ? error.message : undefined,
      });
    },
    refresh: async (options) => {
      const toast = await showToast({ style: Toast.Style.Animated, title: "Asking kiro-cli…" });
      const state = await usage.refresh(options);
      const isModelAgain = options?.allowModel === true && state.guardedRelease !== null;
      const trouble = state.error ? describeError(state.error) : null;
      toast.style = trouble || isModelAgain ? Toast.Style.Failure : Toast.Style.Success;
      toast.title = trouble?.title ?? (isModelAgain ? "A Model Answered Again" : "Usage Updated");
      toast.message = trouble?.sentence;
      return state;
    },
  };
}
