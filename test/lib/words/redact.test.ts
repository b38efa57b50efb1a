import { redact } from "../../../src/lib/words/redact";

test.each([
  ["Email: jane.doe+kiro@mail.corp.example.com", "Email: <email>"],
  ['{"email":"jane@example.com","n":1}', '{"email":"<email>","n":1}'],
  ["jané.doé@exämple.com", "<email>"],
  ["\u001b[1mjane\u001b[0m@example.com", "<email>"],
  ["cut off: jane.doe@exam", "cut off: <email>"],
  ["arn:aws:codewhisperer:us-east-1:123456789012:profile/ABC", "<arn>"],
  ["arn:aws-us-gov:sso:::instance/ssoins-1234", "<arn>"],
  ["account 123456789012.", "account <account>."],
  ["session 0a39bef3-67bc-43db-b810-64e6a4785420", "session <id>"],
  ["at /Users/jane/.kiro/log, line 7", "at <path>"],
  ["'/home/jane/x y'", "'<path>'"],
  ["/private/var/folders/zz/T/kiro-log", "<path>"],
  ["open(~/Library/Application Support/kiro-cli/data.sqlite3): denied", "open(<path>"],
  ["cannot read ~/.kiro/settings", "cannot read <path>"],
  ['no "/opt/Jane Doe/bin/kiro-cli" here', 'no "<path>" here'],
  ["/opt/jane\n/etc/passwd: none\nrun /context or /usage", "<path>\n<path>\nrun /context or /usage"],
  ['{"startUrl": "https://app.kiro.dev/start","region":"us-east-1"}', '{"startUrl": "<url>","region":"us-east-1"}'],
  ['{"startUrl":"corp.example/start"}', '{"startUrl":"<url>"}'],
  ["https://d-9067642ac7.awsapps.com/start#/", "<url>"],
  ["key ksk_4f9aK2mQ81xZr0Lw77Tq", "key <secret>"],
  ["Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36P", /^Bearer (<secret>\.?)+$/],
  ["Profile:\nJane Doe at Example Corp\n", "Profile:\n<profile>\n"],
  [`Builder\n${"\u0007"}plain`, "Builder\n\u0007plain"],
])("%j", (text, expected) => {
  if (typeof expected === "string") expect(redact(text)).toBe(expected);
  else expect(redact(text)).toMatch(expected);
});

test("a usage report stays as readable as it was", () => {
  const report = [
    "Estimated Usage | resets on 2026-12-01 | KIRO PRO+",
    "",
    "🎁 Bonus credits: 122.54/500 credits used, expires in 29 days",
    "Credits (1,364.42 of 2000 covered in plan), 68.2%",
    "████████████████████████████████████████████████████████████████████████████████ 68%",
    "Overages: Enabled billed at $0.04 per request",
    "Tip: to see context window usage, run /context",
    "Manage your plan at https://app.kiro.dev/account/usage",
    "kiro-cli 2.24.1 chat --no-interactive --output-format stream-json /usage",
    "error: unexpected argument '--output-format' found",
  ].join("\n");
  expect(redact(report)).toBe(report);
});

test.each([
  "a-",
  "0-",
  "a+",
  "a.",
  "@a",
  "a@b.",
  "/Users/",
  "/a",
  "~",
  "~/",
  '"startUrl"',
  "\u001b[",
  "arn:",
  "a1",
  "https://",
  "Profile:\n",
])("takes no longer than its length asks for: %j", (piece) => {
  const text = piece.repeat(1_000_000);
  const startedAt = performance.now();
  redact(text);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
