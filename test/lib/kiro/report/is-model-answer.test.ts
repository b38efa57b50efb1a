import { isModelAnswer } from "../../../../src/lib/kiro/report/is-model-answer";
import { messages } from "../../../fake/messages.mjs";

describe("a model wrote", () => {
  it.each([
    messages.prose,
    "What would you like to work on?\n",
    "I don't have access to that, sorry.\n",
    "\u001b[38;5;141m> \u001b[0mUsage: you can see it on the account page.\r\n",
    "Voilà ce que je sais de votre compte.\n",
    "12 %\n ▸ Credits: 0.21 • Time: 24s\n",
    "12 %\n\u001b[38;5;244m ▸ Credits: \u001b[1m0.21\u001b[0m • Time: 24s\u001b[0m\n",
  ])("%j", (output) => expect(isModelAnswer(output)).toBe(true));
});

describe("no model wrote", () => {
  it.each([
    "",
    messages.garbage,
    messages.backendV1,
    messages.mcpNoise,
    "WARNING: Both .kiro and .amazonq folders found in workspace, using .kiro\n",
    "All tools are now trusted (!). Kiro will execute tools without asking for confirmation.\n",
    "[warn] failed to set model auto because it is not there\n",
    "error: unexpected argument '--v2' found\n",
    "Estimated Usage | resets on 2026-12-01 | KIRO FREE\nCredits (12.50 of 5",
    "Tip: to see context window usage, run /context\n",
  ])("%j", (output) => expect(isModelAnswer(output)).toBe(false));
});
