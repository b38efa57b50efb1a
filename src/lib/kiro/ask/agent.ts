import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { KiroError } from "../../shapes/kiro-error";
import { attempt } from "../keep/attempt";

const agentName = "kiro-usage";

/** Why nothing is asked while nothing can be written. */
export const folderDetail = "Kiro Usage can't write to its folder.";

/**
 * An agent that can do nothing: no tools, no MCP servers, no hooks. With the user's own agent, kiro-cli 2.2.1 starts all of
 * its servers and `agentSpawn` hooks, and waits 30 s for one that never answers; with this one it takes a second.
 */
const agent = {
  name: agentName,
  description: "Asks for the usage. Has no tools, servers or hooks.",
  tools: [],
  mcpServers: {},
  includeMcpJson: false,
  hooks: {},
  resources: [],
};

/**
 * Puts our agent into the working folder, where kiro-cli looks for it, and returns its name. A file that is missing or was
 * changed is replaced as a whole. Throws `cli-failed` if it can't be written: your own agent starts your servers.
 */
export function writeAgent(folder: string): string {
  const file = join(folder, ".kiro", "agents", `${agentName}.json`);
  const aside = `${file}.${process.pid}`;
  const content = `${JSON.stringify(agent, null, 2)}\n`;
  if (attempt(() => readFileSync(file, "utf8")) === content) return agentName;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // kiro-cli reads every file that ends in .json here; half of one must never be seen.
    writeFileSync(aside, content);
    // Something else that has its name can't be renamed over.
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
    renameSync(aside, file);
    return agentName;
  } catch (cause) {
    rmSync(aside, { force: true });
    throw new KiroError("cli-failed", folderDetail, { cause });
  }
}
