import { declaredEnum } from "./declared-enum";
import { loadBundle } from "./load-bundle";
import { createNavigation } from "./navigation";
import type { World } from "./world";

/** Runs one of the tools that the extension gives to Raycast AI, from its bundle, and gives what it answers. */
export async function runTool(world: World, name: string, input?: unknown): Promise<unknown> {
  const { UserInitiated: launchType } = declaredEnum("LaunchType");
  const navigation = createNavigation();
  const launch = { commandName: name, commandMode: "no-view", launchType, navigation } as const;
  const tool = loadBundle(world, `tools/${name}`, launch).default;
  if (typeof tool !== "function") throw new Error(`The tool "${name}" has no default export to run.`);
  return tool(input);
}
