import { createAcpConversation } from "../../../../src/lib/kiro/acp/acp-conversation";

const folder = "/tmp/an empty folder";

/** A conversation that has begun, with what it said so far, and a way to say something to it. */
function begin() {
  const conversation = createAcpConversation(folder);
  const said: { id?: unknown; method?: string; params?: unknown; error?: unknown }[] = [];
  const send = (line: string) => {
    expect(line).not.toContain("\n");
    said.push(JSON.parse(line));
  };
  conversation.begin(send);
  const hear = (message: unknown) =>
    conversation.onLine(typeof message === "string" ? message : JSON.stringify(message), send);
  const answer = (id: unknown, result: unknown) => hear({ jsonrpc: "2.0", id, result });
  return { conversation, said, hear, answer };
}

/** The same, as far as the request about usage. */
function beginSession() {
  const begun = begin();
  begun.answer(1, {});
  begun.answer(2, { sessionId: "s-1" });
  return begun;
}

it("asks three things, each after the answer to the one before", () => {
  const { conversation, said, answer } = begin();
  expect(said).toEqual([{ jsonrpc: "2.0", id: 1, method: "initialize", params: expect.anything() }]);
  expect(answer(1, { protocolVersion: 1 })).toBe(false);
  expect(said[1]).toEqual({ jsonrpc: "2.0", id: 2, method: "session/new", params: { cwd: folder, mcpServers: [] } });
  expect(conversation.sessionId()).toBeNull();

  expect(answer(2, { sessionId: "s-1" })).toBe(false);
  const params = { sessionId: "s-1", command: { command: "usage", args: {} } };
  expect(said[2]).toEqual({ jsonrpc: "2.0", id: 3, method: "_kiro.dev/commands/execute", params });
  expect(conversation.outcome()).toBeNull();

  expect(answer(3, { success: true })).toBe(true);
  expect(conversation.sessionId()).toBe("s-1");
  expect(conversation.outcome()).toEqual({ answer: { success: true } });
  expect(said).toHaveLength(3);
});

it("offers kiro-cli no files and no terminal", () => {
  expect(begin().said[0].params).toMatchObject({
    clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
  });
});

it.each([1, 2, 3])("ends with the message when request %d fails", (failing) => {
  const { conversation, hear, answer } = begin();
  if (failing > 1) answer(1, {});
  if (failing > 2) answer(2, { sessionId: "s-1" });
  expect(hear({ jsonrpc: "2.0", id: failing, error: { code: -32000, message: "You are not logged in" } })).toBe(true);
  expect(conversation.outcome()).toEqual({ failure: "You are not logged in" });
  expect(conversation.sessionId()).toBe(failing > 2 ? "s-1" : null);
});

it.each([[{}], [{ code: 5 }], ["no"], [{ message: null }]])("has no words for the error %j", (error) => {
  const { conversation, hear } = begin();
  expect(hear({ jsonrpc: "2.0", id: 1, error })).toBe(true);
  expect(conversation.outcome()).toEqual({ failure: "" });
});

it.each([[null], [{}], ["s-1"], [{ sessionId: 7 }], [{ sessionId: null }]])(
  "asks nothing more where the session is %j",
  (result) => {
    const { conversation, said, answer } = begin();
    answer(1, {});
    expect(answer(2, result)).toBe(true);
    expect(conversation.outcome()).toEqual({ failure: "" });
    expect(said).toHaveLength(2);
  },
);

it("hears past everything that is not its answer", () => {
  const { conversation, said, hear, answer } = beginSession();
  const others = [
    "",
    "[warn] not JSON",
    "{",
    "null",
    "5",
    '"text"',
    [],
    {},
    { jsonrpc: "2.0", method: "session/update", params: { sessionId: "s-1" } },
    { jsonrpc: "2.0", id: 1, result: { success: false } },
    { jsonrpc: "2.0", id: "3", result: { success: false } },
    { jsonrpc: "2.0", id: 99, error: { message: "no" } },
  ];
  for (const other of others) expect(hear(other)).toBe(false);
  expect(conversation.outcome()).toBeNull();
  expect(said).toHaveLength(3);
  expect(answer(3, null)).toBe(true);
  expect(conversation.outcome()).toEqual({ answer: null });
});

it("refuses what kiro-cli asks for, even under the number of its own request", () => {
  const { conversation, said, hear } = beginSession();
  expect(hear({ jsonrpc: "2.0", id: 3, method: "fs/read_text_file", params: { path: "/etc/hosts" } })).toBe(false);
  expect(hear({ jsonrpc: "2.0", id: "a", method: "session/request_permission" })).toBe(false);
  expect(said.slice(3)).toEqual([
    { jsonrpc: "2.0", id: 3, error: { code: -32601, message: expect.any(String) } },
    { jsonrpc: "2.0", id: "a", error: { code: -32601, message: expect.any(String) } },
  ]);
  expect(conversation.outcome()).toBeNull();
});

it("stays with its first answer", () => {
  const { conversation, said, answer } = beginSession();
  answer(3, { success: true });
  answer(3, { success: false });
  answer(2, { sessionId: "s-2" });
  expect(conversation.outcome()).toEqual({ answer: { success: true } });
  expect(conversation.sessionId()).toBe("s-1");
  expect(said).toHaveLength(3);
});
