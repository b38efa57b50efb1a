import { showToast, Toast } from "@raycast/api";
import { showFailureToast } from "@raycast/utils";
import { describeError } from "../lib/describe-error";
import type { KiroUsage } from "../lib/use-kiro-usage";
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
    warn: async (title, error) => {
      await showFailureToast(error, { title });
    },
    refresh: async (options) => {
      const toast = await showToast({ style: Toast.Style.Animated, title: "Asking kiro-cli…" });
      const { error } = await usage.refresh(options);
      const trouble = error && describeError(error);
      toast.style = trouble ? Toast.Style.Failure : Toast.Style.Success;
      toast.title = trouble ? trouble.title : "Usage Updated";
      toast.message = trouble?.sentence;
    },
  };
}
