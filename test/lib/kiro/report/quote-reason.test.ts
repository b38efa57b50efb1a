import fc from "fast-check";
import { readFailure } from "../../../../src/lib/kiro/report/find-failure";
import { quoteReason } from "../../../../src/lib/kiro/report/quote-reason";

it.each([
  ["error: Permission denied (os error 13)", "Permission denied (os error 13)"],
  ["Your account does not have access to model 'auto'", "Your account does not have access to model 'auto'"],
  ["error: unexpected argument '--agent-engine' found", "unexpected argument '--agent-engine' found"],
  ["Error: AccessDeniedError [AccessDeniedException]: Not for you!", "Not for you!"],
  ["Failed to retrieve usage information: InternalServerError: oh no", "oh no"],
  ["WARNING: Duplicate agent\nTip: x\nnote: more below\nerror: the reason", "the reason"],
  ["\u001b[31merror: in\u001b[0m color\r\n", "in color"],
  ["Forbidden", "Forbidden"],
])("%j is quoted as %j", (output, reason) => expect(quoteReason(output)).toBe(reason));

it.each([
  [
    "error: failed to parse /Users/ada lovelace king/Library/Application Support/kiro/cli.json: EOF while parsing",
    "failed to parse …: EOF while parsing",
  ],
  ["could not write '/Users/ada/My Files/x y.json'", "could not write '…'"],
  ["cannot open ~/.kiro/settings/cli.json", "cannot open …"],
  ["cannot open C:\\Users\\Ada Love\\kiro.db", "cannot open …"],
  ["panicked at crates/chat-cli/src/main.rs:12:5", "panicked at …"],
  ["I/O error on read/write", "I/O error on read/write"],
  [
    "error sending request for url (https://q.us-east-1.amazonaws.com/?profileArn=arn%3Aaws%3A1)",
    "error sending request for url (…)",
  ],
  ["User: arn:aws:iam::111122223333:user/ada is not allowed", "User: … is not allowed"],
  ["write to ada@example.com please", "write to … please"],
  [
    "no answer from q.eu-central-1.amazonaws.com:443 via 10.1.2.3:8080 and [fe80::1ff:fe23:4567:890a]",
    "no answer from … via … and […]",
  ],
  ["see kiro.dev/docs for version 2.37.1", "see … for version 2.37.1"],
  ["refused (request_id: 3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1)", "refused (…)"],
  ["account 111122223333 of directory d-9067925563 refused", "account … of directory … refused"],
  ["key AKIAIOSFODNN7EXAMPLE refused", "key … refused"],
])("%j loses what may tell where and who the user is", (output, reason) => expect(quoteReason(output)).toBe(reason));

it.each(["", "\n", "https://example.com/a", "…: …", "/Users/ada", "Tip: to see more, run /context", "12: 34"])(
  "%j has nothing worth quoting",
  (output) => expect(quoteReason(output)).toBeNull(),
);

it("is one line of at most 160 characters, without anything private, wherever that stands", () => {
  const secret = fc.constantFrom(
    ...["/Users/ada/.kiro/cli.json", "~/secret", "https://host.example/?a=b", "ada@example.com", "arn:aws:x:y:1:z"],
    ...["3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1", "111122223333", "q.us-east-1.amazonaws.com", "192.168.0.12"],
  );
  const word = fc.constantFrom("cannot", "open", "the", "file", "(os error 2)", "of", "because");
  const separator = fc.constantFrom(" ", ": ", " '", "' ", " (", ") ", ", ", " = ");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(word, secret), separator), { maxLength: 40 }), (pieces) => {
      const reason = quoteReason(`error: ${pieces.flat().join("")}`) ?? "";
      expect(reason.length).toBeLessThanOrEqual(160);
      expect(reason).not.toMatch(/\n|ada|secret|example|amazonaws|arn:|7e6b|1111|192/);
    }),
    { numRuns: 500 },
  );
});

it.each([
  [
    "Your account does not have access to model 'auto'",
    "cli-failed",
    "Your account does not have access to model 'auto'",
  ],
  ["Failed to retrieve usage information: dispatch failure (other): No token", "not-logged-in", null],
  ["Failed to retrieve usage information: AccessDeniedException: Suspended.", "access-denied", "Suspended."],
  ["Failed to retrieve usage information: something new", "backend-error", null],
  ["", "cli-failed", null],
])("a request that fails with %j is %s", (message, kind, detail) => {
  expect(readFailure(message)).toMatchObject({ kind, detail });
});
