// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onEnd, sleep } from "./deliver.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./main.mjs").Setup} Setup */

/** How long a run waits for MCP servers, in milliseconds. */
const waitMs = { text: 30_000, acp: 5_000 };

/**
 * Returns the agent that an invocation names, as the working directory has it.
 * @param {Invocation} invocation
 * @returns {{ name: string | null; isFound: boolean; isBare: boolean }} bare: no tool, server, hook or resource is in it
 */
export function findAgent({ options }) {
  const name = options.get("--agent") ?? null;
  if (name === null) return { name, isFound: true, isBare: false };
  try {
    const agent = JSON.parse(readFileSync(join(".kiro", "agents", `${name}.json`), "utf8"));
    /** @param {unknown} part */
    const isEmpty = (part) => Object.keys(part ?? {}).length === 0;
    const { tools, mcpServers, hooks, resources, includeMcpJson } = agent;
    const isBare = Array.isArray(tools) && [tools, mcpServers, hooks, resources].every(isEmpty) && !includeMcpJson;
    const isFound = (agent.name ?? name) === name;
    return { name, isFound, isBare: isFound && isBare };
  } catch {
    return { name, isFound: false, isBare: false };
  }
}

/**
 * Starts what the user's own agent brings along, an MCP server and an `agentSpawn` hook, and waits for the server as the
 * release does. The server ends with the run unless that is killed.
 * @param {Setup} setup
 * @param {"text" | "acp"} way
 * @param {Ledger} ledger
 * @returns {Promise<boolean>} whether the server answered in time
 */
export async function startUserAgent({ scenario }, way, ledger) {
  ledger.record({ event: "hook" });
  // Only this needs processes, and start-up time counts.
  const { startHelper } = await import("./start-helper.mjs");
  const helperPid = await startHelper({});
  ledger.record({ event: "server", helperPid });
  onEnd(() => process.kill(helperPid, "SIGKILL"));
  const { serversAnswerMs = Infinity } = scenario;
  await sleep(Math.min(serversAnswerMs, waitMs[way]));
  return serversAnswerMs <= waitMs[way];
}
