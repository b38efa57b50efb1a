import path from "node:path";
import { Cache } from "./cache";
import { callHost, declaredEnum, input } from "./call-host";
import { Action, ActionPanel, List, MenuBarExtra } from "./components";
import { keyboard } from "./keyboard";
import { strict } from "./strict";

// The types hold two enums named ActionStyle; this is the one of alerts.
const alertStyles = { Default: "default", Cancel: "cancel", Destructive: "destructive" };

const toastStyles = strict("Toast.Style", { Success: "SUCCESS", Failure: "FAILURE", Animated: "ANIMATED" });

interface Alert {
  primaryAction?: { onAction?: () => void };
  dismissAction?: { onAction?: () => void };
}

/** Makes the stand-in for @raycast/api that the command is given. */
export function createApi(): Record<string, unknown> {
  return strict("@raycast/api", {
    Color: declaredEnum("Color"),
    Icon: declaredEnum("Icon"),
    LaunchType: declaredEnum("LaunchType"),
    PopToRootType: declaredEnum("PopToRootType"),
    Alert: strict("Alert", { ActionStyle: strict("Alert.ActionStyle", alertStyles) }),
    Keyboard: keyboard,
    Action,
    ActionPanel,
    List,
    MenuBarExtra,
    Cache,
    Clipboard: strict("Clipboard", { copy: (text: string | number) => callHost("copy", String(text)) }),
    Toast: strict("Toast", { Style: toastStyles }),
    showToast: (toast: object) => callHost("showToast", { style: toastStyles.Success, ...toast }),
    environment: createEnvironment(),

    showInFinder: (file: string) => callHost("showInFinder", file),
    open: (target: string, application?: unknown) => callHost("open", target, nameOf(application)),
    showHUD: (title: string, options?: object) => callHost("showHUD", title, options),
    async confirmAlert(alert: Alert) {
      const answer = await callHost("confirmAlert", alert);
      (answer ? alert.primaryAction : alert.dismissAction)?.onAction?.();
      return answer;
    },
    getPreferenceValues: () => strict("getPreferenceValues()", { ...input.preferences }),
    openExtensionPreferences: () => callHost("openPreferences", "extension"),
    openCommandPreferences: () => callHost("openPreferences", "command"),
    launchCommand(options: { name: string }) {
      const answer = callHost("launchCommand", options);
      if (!input.throwingLaunches.includes(options.name)) return answer;
      answer.catch(() => {});
      throw new Error(`The command "${options.name}" can't be launched.`);
    },
    updateCommandMetadata: (metadata: object) => callHost("updateCommandMetadata", metadata),
  });
}

/** The name or path of an application, as `open` takes it. */
function nameOf(application: unknown): string | undefined {
  if (typeof application === "object" && application !== null && "path" in application) return String(application.path);
  return application === undefined ? undefined : String(application);
}

function createEnvironment() {
  const { name, mode, extension, bundleFolder, launchType, supportPath, appearance } = input;
  return strict("environment", {
    raycastVersion: "1.104.25",
    ...extension,
    commandName: path.basename(name),
    commandMode: mode,
    assetsPath: path.join(bundleFolder, "assets"),
    isDevelopment: false,
    launchType,
    supportPath,
    appearance,
  });
}
