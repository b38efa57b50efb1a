import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const agentName = "kiro-usage";

/**
 * An agent that can do nothing: no tools, no MCP servers, no hooks. With the person's own agent kiro-cli 2.2.1 starts all
 * their servers and `agentSpawn` hooks, and waits 30 s for one that never answers; with this one it takes a second.
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
 * Puts our agent into the working folder, where kiro-cli looks for it, and returns its name; null where it cannot be
 * written. A file that is missing or was changed is replaced as a whole.
 */
export function writeAgent(folder: string): string | null {
  const file = join(folder, ".kiro", "agents", `${agentName}.json`);
  const aside = `${file}.${process.pid}`;
  const content = `${JSON.stringify(agent, null, 2)}\n`;
  try {
    if (readText(file) === content) return agentName;
    mkdirSync(dirname(file), { recursive: true });
    // kiro-cli reads every file that ends in .json here; half of one must never be seen.
    writeFileSync(aside, content);
    // Something else that has its name cannot be renamed over.
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
    renameSync(aside, file);
    return agentName;
  } catch {
    rmSync(aside, { force: true });
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
