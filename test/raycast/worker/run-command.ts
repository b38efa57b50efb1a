import { createElement, type FunctionComponent } from "react";
import path from "node:path";
import { parentPort } from "node:worker_threads";
import type { HostMessage } from "../messages";
import type { TreeNode } from "../tree";
import { createApi } from "./api";
import { asError, input, invoke, settleCall, tellHost } from "./call-host";
import { loadBundle } from "./load-bundle";
import { render } from "./render";
import { readClock, setSurroundings } from "./surroundings";
import { readWork } from "./work";

/** Runs one command or tool, as Raycast does in a thread of its own, until the host ends the thread. */
async function main(): Promise<void> {
  setSurroundings((machineNow) => readClock(input.clock, machineNow), input.locale, input.timeZone);
  parentPort!.on("message", (message: HostMessage) => {
    if (message.type === "invoke") invoke(message.id, message.handle, message.values as unknown[]);
    else if (message.type === "answered") settleCall(message.id, message.value, message.error);
    else input.clock = message.clock;
  });

  const { name, mode, bundleFolder, launchType, context: launchContext, toolInput } = input;
  const file = path.join(bundleFolder, `${name}.js`);
  const readTime = () => (input.clock.fixedNow || input.clock.offsetMs ? Date.now() : undefined);
  const command = loadBundle(file, createApi(), readTime).default;
  if (typeof command !== "function") throw new Error(`${file} has no default export to run.`);
  const props = { launchType, launchContext, arguments: input.arguments ?? {} };
  if (mode === "no-view" || mode === "tool") {
    const value: unknown = await command(mode === "tool" ? toolInput : props);
    tellHost({ type: "finished", value: mode === "tool" ? value : undefined, work: readWork() });
  } else {
    const screen = createElement(command as FunctionComponent<typeof props>, props);
    render(createElement("screen", null, screen), { onCommit: paint, onRest: rest, onError: fail });
  }
}

function paint(screens: TreeNode[]): void {
  // React empties the place of everything before it tells about an error.
  if (screens.length === 0) return;
  tellHost({ type: "painted", tree: screens[0]!.children[0] ?? null, work: readWork() });
}

function rest(): void {
  tellHost({ type: "rested" });
}

function fail(error: unknown): void {
  tellHost({ type: "failed", error: asError(error) });
}

main().catch(fail);
