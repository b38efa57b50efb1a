// A command of the measuring's own: asks kiro-cli for the usage with as little as that takes, and ends with the answer.
/* eslint-disable @typescript-eslint/no-require-imports -- the test host runs it as it is. */
const { spawn } = require("node:child_process");
const { createInterface } = require("node:readline");

/** @param {any} props */
exports.default = ({ launchContext: { file, args, cwd } }) =>
  new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    const kiro = spawn(file, args, { cwd, stdio: ["pipe", "pipe", "ignore"] });
    /** @type {(id: number, method: string, params: object) => unknown} */
    const ask = (id, method, params) => kiro.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    ask(0, "initialize", { protocolVersion: 1, clientCapabilities: {} });
    createInterface({ input: kiro.stdout }).on("line", (line) => {
      const { id, result } = JSON.parse(line);
      if (id === 0) ask(1, "session/new", { cwd, mcpServers: [] });
      const command = { command: "usage", args: {} };
      if (id === 1) ask(2, "_kiro.dev/commands/execute", { sessionId: result.sessionId, command });
      if (id !== 2) return;
      kiro.stdin.end();
      resolve();
    });
  });
