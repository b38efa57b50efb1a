/** `npm run preview`: builds the extension and prints what people would see of it, without Raycast. */
import { homedir } from "node:os";
import { parseArgs } from "node:util";
import { isInstalled } from "../../src/lib/kiro/ask/find-binary";
import { buildExtension } from "./build-extension";
import { createHost } from "./host";
import { previewStates, stagePreview } from "./preview-states";
import { printPreview } from "./print-preview";
import { readScreens } from "./read-screens";

const help = `Usage: npm run preview -- [options]

Builds the extension, runs its commands outside Raycast, and prints what people would see: of the installed kiro-cli, or,
with a state or a version, or if none is installed, of the recorded stand-in.

  --state STATE    one of the states below
  --cli-version V  a release of kiro-cli, such as 2.24.1
  --json           just the snapshot, as it is copied
  --help           this text

States:
${Object.entries(previewStates)
  .map(([name, { description }]) => `  ${name.padEnd(20)} ${description}`)
  .join("\n")}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      state: { type: "string" },
      "cli-version": { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(help);
  const { state, "cli-version": release } = values;
  if (state !== undefined && !Object.hasOwn(previewStates, state))
    throw new Error(`There is no state "${state}". See --help.`);
  if (release !== undefined && !/^\d+\.\d+\.\d+$/.test(release))
    throw new Error("--cli-version takes a version such as 2.24.1.");
  await buildExtension();
  const mac = { cliPath: "", env: process.env, home: homedir(), platform: process.platform };
  const isReal = state === undefined && release === undefined && isInstalled(mac);
  if (state === undefined && !isReal) console.error("This is the recorded stand-in for kiro-cli, not your account.");
  const { host, remove } = await (isReal
    ? createHost({ env: { ...process.env, HOME: homedir() } }).then((host) => ({ host, remove: host.remove }))
    : stagePreview(state ?? "free", { release }));
  process.once("SIGINT", () => void host.killAll());
  try {
    if (!values.json) return console.log(printPreview(await readScreens(host, previewStates[state ?? "free"]), host));
    await (
      await host.launch("copy-usage", { arguments: { format: "json" } })
    ).ended;
    console.log(host.clipboard.at(-1) ?? host.huds.at(-1));
  } finally {
    await remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
