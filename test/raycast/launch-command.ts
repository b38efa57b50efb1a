import { createElement, type FunctionComponent } from "react";
import { declaredEnum } from "./declared-enum";
import type { Launch } from "./launch";
import { loadBundle } from "./load-bundle";
import { findCommand } from "./manifest";
import { createNavigation } from "./navigation";
import { createRunningCommand, type RunningCommand } from "./running-command";
import type { World } from "./world";

/** How a command is started. */
export interface LaunchOptions {
  /** "userInitiated" by default. */
  launchType?: "userInitiated" | "background";
  launchContext?: Record<string, unknown>;
  arguments?: Record<string, unknown>;
  /** Unload the command as soon as it says that it has nothing more to load, as Raycast does with a menu-bar command. */
  unloadWhenIdle?: boolean;
}

/**
 * Starts a command from the bundle that the build made, in module state of its own.
 * A command that shows something is rendered once before this returns; any other has run to its end.
 */
export async function launchCommand(world: World, name: string, options: LaunchOptions = {}): Promise<RunningCommand> {
  const { mode } = findCommand(world.manifest, name);
  const { launchType = declaredEnum("LaunchType").UserInitiated, launchContext, unloadWhenIdle = false } = options;
  const navigation = createNavigation();
  const launch: Launch = { commandName: name, commandMode: mode, launchType, launchContext, navigation };
  const props = { launchType, launchContext, arguments: options.arguments ?? {} };
  const running = createRunningCommand({ unloadWhenIdle });
  try {
    const command = loadBundle(world, name, launch).default;
    if (typeof command !== "function") throw new Error(`The command "${name}" has no default export to run.`);
    if (mode === "no-view") await command(props);
    else
      running.show(
        createElement(navigation.Screens, null, createElement(command as FunctionComponent<typeof props>, props)),
      );
  } catch (error) {
    running.fail(error);
  }
  return running;
}
