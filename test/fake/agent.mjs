// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onEnd } from "./deliver.mjs";
import { sleep } from "./write.mjs";

/** @typedef {import("./ledger.mjs").Ledger} Ledger */
/** @typedef {import("./parse-invocation.mjs").Invocation} Invocation */
/** @typedef {import("./setup.mjs").Setup} Setup */

/** How long a headless text run waits for MCP servers; an ACP conversation waits a sixth of it. In milliseconds. */
const TEXT_WAIT_MS = 30_000;

/**
 * The agent that an invocation names, as the working directory has it.
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
 * Starts what the user's own agent brings along, and waits for it as the release does: the MCP servers, in groups of their
 * own and ended with the run unless it is killed, and the `agentSpawn` hook.
 * @param {Setup} setup
 * @param {"text" | "acp"} way
 * @param {Ledger} ledger
 * @returns {Promise<boolean>} whether the servers answered in time
 */
export async function startUserAgent({ scenario, behavior }, way, ledger) {
  const { pid } = process;
  if (scenario.userHook) ledger.record({ event: "hook", pid });
  if (scenario.userServers === undefined) return true;
  const { startMs = Infinity, leaves } = scenario.userServers;
  // Only this needs processes, and start-up time counts.
  const { startHelper } = await import("./start-helper.mjs");
  const isLeft = leaves && !ledger.hasEntry("helper");
  const { helperPid, end } = await startHelper({ helper: "setsid" });
  ledger.record({ event: "server", pid, helperPid });
  if (isLeft) ledger.record({ event: "helper", helperPid });
  else onEnd(behavior, end);
  const waitMs = (scenario.serverWaitMs ?? TEXT_WAIT_MS) / (way === "acp" ? 6 : 1);
  await sleep(Math.min(startMs, waitMs));
  return startMs <= waitMs;
}
