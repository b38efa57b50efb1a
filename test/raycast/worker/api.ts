import path from "node:path";
import { Cache } from "./cache";
import { callHost, declaredEnum, input } from "./call-host";
import { Action, ActionPanel, List, MenuBarExtra } from "./components";
import { keyboard } from "./keyboard";
import { Clipboard, LocalStorage } from "./storage";
import { strict } from "./strict";
import { showToast, Toast } from "./toast";

// The types hold two enums named ActionStyle; this is the one of alerts.
const alertStyles = { Default: "default", Cancel: "cancel", Destructive: "destructive" };

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
    Image: strict("Image", { Mask: declaredEnum("Mask") }),
    Alert: strict("Alert", { ActionStyle: strict("Alert.ActionStyle", alertStyles) }),
    Keyboard: keyboard,
    Action,
    ActionPanel,
    List,
    MenuBarExtra,
    Cache,
    Clipboard,
    LocalStorage,
    Toast,
    showToast,
    environment: createEnvironment(),

    showInFinder: (file: string) => callHost("showInFinder", file),
    open: (target: string, application?: unknown) => callHost("open", target, nameOf(application)),
    showHUD: (title: string, options?: object) => callHost("showHUD", title, options),
    closeMainWindow: (options?: object) => callHost("closeMainWindow", options),
    popToRoot: () => callHost("popToRoot"),
    async confirmAlert(alert: Alert) {
      const answer = await callHost("confirmAlert", alert);
      (answer ? alert.primaryAction : alert.dismissAction)?.onAction?.();
      return answer;
    },
    getPreferenceValues: () => strict("getPreferenceValues()", { ...input.preferences }),
    openExtensionPreferences: () => callHost("openPreferences", "extension"),
    openCommandPreferences: () => callHost("openPreferences", "command"),
    launchCommand: (options: object) => callHost("launchCommand", options),
    updateCommandMetadata: (metadata: object) => callHost("updateCommandMetadata", metadata),
  });
}

/** The name or path of an application, as `open` takes it. */
function nameOf(application: unknown): string | undefined {
  if (typeof application === "object" && application !== null && "path" in application) return String(application.path);
  return application === undefined ? undefined : String(application);
}

function createEnvironment() {
  const { extension, name, mode, launchType, context, assetsPath, supportPath, appearance } = input;
  return strict("environment", {
    raycastVersion: "1.104.25",
    ownerOrAuthorName: extension.author,
    extensionName: extension.name,
    commandName: path.basename(name),
    commandMode: mode === "tool" ? "no-view" : mode,
    launchType,
    launchContext: context,
    assetsPath,
    supportPath,
    isDevelopment: false,
    appearance,
    theme: appearance,
    textSize: "medium",
    canAccess: () => true,
  });
}
