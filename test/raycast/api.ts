import { createActions, applicationName } from "./actions";
import { createCache } from "./cache";
import { createClipboard } from "./clipboard";
import { ActionPanel, Detail, List, MenuBarExtra } from "./components";
import { declaredEnum } from "./declared-enum";
import { keyboard } from "./keyboard";
import type { Launch } from "./launch";
import { createLocalStorage } from "./local-storage";
import { declaredPreferences, findCommand, unsetValue } from "./manifest";
import { strict } from "./strict";
import { createToasts } from "./toast";
import type { AlertRecord, World } from "./world";

/** Makes the stand-in for @raycast/api that one launched command is given. Nothing in it is global. */
export function createApi(world: World, launch: Launch): Record<string, unknown> {
  const enums = {
    Color: declaredEnum("Color"),
    Icon: declaredEnum("Icon"),
    LaunchType: declaredEnum("LaunchType"),
    PopToRootType: declaredEnum("PopToRootType"),
    Image: strict("Image", { Mask: declaredEnum("Mask") }),
    Alert: strict("Alert", { ActionStyle: strict("Alert.ActionStyle", alertStyles) }),
    Keyboard: keyboard,
  };
  const components = { ActionPanel, Detail, List, MenuBarExtra, Action: createActions(world, launch.navigation) };
  const storage = {
    Cache: createCache(world.cache),
    Clipboard: createClipboard(world),
    LocalStorage: createLocalStorage(world),
  };
  const functions = { ...createWindowFunctions(world), ...createCommandFunctions(world, launch) };
  const environment = createEnvironment(world, launch);
  return strict("@raycast/api", {
    ...enums,
    ...components,
    ...storage,
    ...createToasts(world.toasts),
    ...functions,
    environment,
    useNavigation: () => ({ push: launch.navigation.push, pop: launch.navigation.pop }),
  });
}

// The types hold two enums named ActionStyle; this is the one of alerts.
const alertStyles = { Default: "default", Cancel: "cancel", Destructive: "destructive" };

function createEnvironment(world: World, launch: Launch) {
  return strict("environment", {
    raycastVersion: "1.104.25",
    ownerOrAuthorName: world.manifest.author,
    extensionName: world.manifest.name,
    commandName: launch.commandName,
    commandMode: launch.commandMode,
    launchType: launch.launchType,
    launchContext: launch.launchContext,
    assetsPath: world.assetsPath,
    supportPath: world.supportPath,
    isDevelopment: false,
    appearance: world.appearance,
    theme: world.appearance,
    textSize: "medium",
    canAccess: () => true,
  });
}

function createWindowFunctions(world: World) {
  return {
    async open(target: string, application?: unknown): Promise<void> {
      if (world.openFailure) throw world.openFailure;
      const name = applicationName(application);
      world.opened.push({ target, ...(name && { application: name }) });
    },
    async showInFinder(path: string): Promise<void> {
      world.shownInFinder.push(path);
    },
    async showHUD(title: string): Promise<void> {
      world.huds.push(title);
      world.windowChanges.push("closed");
    },
    async closeMainWindow(): Promise<void> {
      world.windowChanges.push("closed");
    },
    async popToRoot(): Promise<void> {
      world.windowChanges.push("root");
    },
    async confirmAlert(alert: AlertRecord): Promise<boolean> {
      world.alerts.push(alert);
      (world.alertAnswer ? alert.primaryAction : alert.dismissAction)?.onAction?.();
      return world.alertAnswer;
    },
    getApplications: async () => [...world.applications],
  };
}

function createCommandFunctions(world: World, launch: Launch) {
  return {
    getPreferenceValues() {
      const declared = declaredPreferences(world.manifest, launch.commandName);
      const values = declared.map((each) => [each.name, world.preferences[each.name] ?? unsetValue(each)]);
      return strict("getPreferenceValues()", Object.fromEntries(values) as Record<string, unknown>);
    },
    async openExtensionPreferences(): Promise<void> {
      world.openedPreferences.push("extension");
    },
    async openCommandPreferences(): Promise<void> {
      world.openedPreferences.push("command");
    },
    async launchCommand(options: World["launched"][number]): Promise<void> {
      if (world.launchFailure) throw world.launchFailure;
      findCommand(world.manifest, options.name);
      world.launched.push({ ...options });
    },
    async updateCommandMetadata(metadata: { subtitle?: string | null }): Promise<void> {
      world.subtitles[launch.commandName] = metadata.subtitle;
    },
  };
}
