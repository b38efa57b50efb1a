import { isModelAnswer } from "../../../../src/lib/kiro/report/is-model-answer";
import { messages, prose } from "../../../fake/messages.mjs";
import { numericForms, report } from "./usage-report";

it.each<[string, string, string]>([
  ["made-up numbers", messages.prose, ""],
  ...Object.entries(prose).map(([name, text]): [string, string, string] => [name, text, ""]),
  ["two words", "I'm ready.\n", ""],
  ["another language", "クレジットの残高は確認できません\n", ""],
  ["another language with spaces", "Ich habe keinen Zugriff auf Ihr Konto.\n", ""],
  ["a fenced report", `Here you are:\n\`\`\`\n${report({}, "F4")}\`\`\`\n`, ""],
  ["a quoted answer", "> 37 of 1000\n", ""],
  ["the price of a turn on stderr", "", "▸ Credits: 0.04 • Time: 0s\n"],
  ["the price of a turn beside a report", report({}, "F4"), "▸ Credits: 0.04 • Time: 0s\n"],
  ["the third engine", '{"type":"runStarted","data":{"engine":"v3"}}\n', ""],
])("a model is known by %s", (_by, stdout, stderr) => {
  expect(isModelAnswer({ stdout, stderr })).toBe(true);
});

it.each<[string, string, string]>([
  ...numericForms.map((form): [string, string, string] => [`a report, ${form}`, report({}, form), ""]),
  ["the summary", report({}, "F3"), ""],
  ["nothing", "", ""],
  ["what stands on stderr", "", "I could not do this, I am so very sorry about it.\n"],
  ["a failure in a stream", '{"type":"runError","data":{"stage":"startup","message":"I could not do that."}}\n', ""],
  ["a login", messages.spinner, ""],
  ["a login without a browser", "...Failed to open browser for authentication.\nPlease try again with: x\n", ""],
  ["signed out", messages.signedOutChat, ""],
  ["a login that counts no longer", messages.expired, ""],
  ["noise", messages.mcpNoise, ""],
  ["a failure of the service", messages.backendV1, ""],
])("kiro-cli itself is known by %s", (_by, stdout, stderr) => {
  expect(isModelAnswer({ stdout, stderr })).toBe(false);
});
