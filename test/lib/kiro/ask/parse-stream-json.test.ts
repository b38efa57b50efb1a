import { parseStreamJson } from "../../../../src/lib/kiro/ask/parse-stream-json";
import { streamJson } from "../../../fake/stream-json.mjs";
import { credits, failureOf, read, report } from "../report/usage-report";

const sessionId = "3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1";
const stream = (text: string, exitCode = 0) => streamJson("v2", sessionId, { text, exitCode }).stdout!.toString();
const lines = (...events: object[]) => events.map((event) => `${JSON.stringify(event)}\n`).join("");

it("names the session and gives the text as it was printed", () => {
  const text = report({}, "F4");
  expect(parseStreamJson(stream(text))).toEqual({
    sessionId,
    text: expect.stringContaining(text),
    isFinished: true,
    hasModelTurn: false,
  });
  expect(read(parseStreamJson(stream(text)).text)).toEqual(read(text));
});

it("gives the text that came where the end is missing", () => {
  const text = report(credits(12.5, 50), "F4");
  const output = stream(text).split("\n").slice(0, -2).join("\n");
  expect(parseStreamJson(output)).toMatchObject({ sessionId, isFinished: false });
  expect(read(parseStreamJson(output).text)).toEqual(read(text));
});

it("leaves a number that was cut off between two pieces unsaid", () => {
  const update = (text: string) => ({ type: "sessionUpdate", data: { update: { content: { text } } } });
  const output = lines(update(report({}, "F4")), update("Bonus Credits:\n  Welcome bonus: 1.00/5"));
  expect(read(parseStreamJson(output).text).secondary).toBeNull();
});

it("gives the message of a failure", () => {
  expect(parseStreamJson(stream("Failed to retrieve usage information: timed out", 1))).toEqual({
    sessionId,
    text: "Failed to retrieve usage information: timed out\n\n",
    isFinished: true,
    hasModelTurn: false,
  });
  const refused = streamJson("v1", null, { text: "", exitCode: 0 }).stdout!.toString();
  expect(parseStreamJson(refused)).toMatchObject({ sessionId: null, isFinished: true });
  expect(failureOf(() => read(parseStreamJson(refused).text))).toBe("unrecognized-output");
});

it("keeps what is said beside the stream", () => {
  const output = `WARNING: something\n${stream(report({}, "F4")).replaceAll("\n", "\r\n")}Not logged in\n`;
  expect(parseStreamJson(output).text).toMatch(/^WARNING: something\n(.*\n)*Not logged in\n/);
  expect(read(parseStreamJson(output).text)).toEqual(read(report({}, "F4")));
});

const update = (sessionUpdate: unknown) => ({
  type: "sessionUpdate",
  data: { sessionId, update: { sessionUpdate, content: { type: "text", text: "x" } } },
});

it.each<[unknown, boolean]>([
  ["agent_thought_chunk", true],
  ["tool_call", true],
  ["tool_call_update", true],
  ["plan", true],
  ["agent_message_chunk", false],
  ["available_commands_update", false],
  [["plan"], false],
  [undefined, false],
])("says of %j that a model was at work: %s", (kind, hasModelTurn) => {
  expect(parseStreamJson(lines(update(kind))).hasModelTurn).toBe(hasModelTurn);
  expect(parseStreamJson(`${lines(update(kind))}${stream(report({}, "F4"))}`).hasModelTurn).toBe(hasModelTurn);
});

it("takes the first session for the run's own", () => {
  const metadata = (id: unknown) => ({ type: "metadata", data: { sessionId: id } });
  expect(parseStreamJson(lines(metadata(7), metadata("a"), metadata("b"))).sessionId).toBe("a");
});

it.each([
  ["nothing", ""],
  ["no JSON", "{\n{}}\n}{\n"],
  ["no data", '{"type":"runFinished"}\n{"type":"sessionUpdate","data":null}\n{"data":{"update":{"content":null}}}\n'],
  ["data of another kind", '{"type":"sessionUpdate","data":"a"}\n{"type":"runError","data":{"message":5}}\n'],
  [
    "text of another kind",
    '{"type":"runFinished","data":{"finalText":{"a":1}}}\n{"type":"sessionUpdate","data":[1]}\n',
  ],
])("reads %s as no report", (_name, output) => {
  const parsed = parseStreamJson(output);
  expect(parsed.sessionId).toBeNull();
  expect(failureOf(() => read(parsed.text))).toBe("unrecognized-output");
});
