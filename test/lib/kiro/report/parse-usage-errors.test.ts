import type { KiroErrorKind } from "../../../../src/lib/shapes/kiro-error";
import { messages } from "../../../fake/messages.mjs";
import { failureOf, numericForms, read, report } from "./usage-report";

const failed = (why: string) => `⚠️  Warning: Could not retrieve usage information from backend\nError: ${why}\n`;
const denied = (why: string) => `AccessDeniedError [AccessDeniedException]: ${why}`;
const footer = " ▸ Credits: 0.21 • Time: 24s\n";

describe("output without a report", () => {
  it.each<[string, KiroErrorKind, string]>([
    ["the summary", "summary-only", report({}, "F3")],
    ["the summary without a line end", "summary-only", "Plan: KIRO PRO MAX | 1 usage breakdowns"],
    ["the summary of two meters", "summary-only", "\u001b[32mPlan: KIRO PRO+ | 2 usage breakdowns\u001b[0m\r\n"],
    ["signed out, chat", "not-logged-in", messages.signedOutChat],
    ["signed out, launcher", "not-logged-in", messages.signedOut],
    ["a login that waits", "not-logged-in", messages.spinner],
    ["a login without a browser", "not-logged-in", "...Failed to open browser for authentication.\nPlease try again\n"],
    ["a login by device", "not-logged-in", "Confirm the following code in the browser\nCode: ABCD-EFGH"],
    ["a login without a port", "not-logged-in", "error: x\nFailed to initialize auth portal. error: OAuth error"],
    ["an expired session", "session-expired", messages.expired],
    ["a bad API key", "session-expired", "Authentication failed. Your API key may be invalid or expired."],
    ["the service out of reach, v1", "unreachable", messages.backendV1],
    ["the service out of reach, v2", "unreachable", messages.backendV2],
    ["throttled", "throttled", messages.throttled],
    ["throttled by the service", "throttled", failed("ThrottlingError [ThrottlingException]: Rate exceeded")],
    ["no answer of the service", "unreachable", failed("dispatch failure (timeout): timed out")],
    [
      "a login that counts no longer",
      "session-expired",
      failed(denied("The bearer token included in the request is invalid.")),
    ],
    ["a refusal", "access-denied", failed(denied("Your account is temporarily suspended"))],
    ["a failure of the service", "backend-error", failed("InternalServerError [InternalServerException]: x")],
    ["a report without rows", "no-credits-reported", report({ rows: [] }, "F2")],
    ["a short report without rows", "no-credits-reported", report({ rows: [] }, "F4")],
    ["the limit of overages", "limit-reached", messages.limitReached],
    ["the monthly limit", "limit-reached", "You have used everything. The limits reset on 12/01.\n"],
    ["garbage", "unrecognized-output", messages.garbage],
    ["a model's prose", "unrecognized-output", messages.prose],
    ["nothing", "unrecognized-output", ""],
    ["white space", "unrecognized-output", " \r\n\t\n\n"],
    ["escape codes alone", "unrecognized-output", "\u001b[?25l\u001b[2K\u001b[1G\u001b[?25h"],
    ["a plan alone", "unrecognized-output", "Plan: KIRO PRO\n"],
    ["a header alone", "unrecognized-output", "Estimated Usage | resets on 2026-12-01 | KIRO FREE\n"],
    [
      "a limit of zero",
      "unrecognized-output",
      "Estimated Usage | resets on 12/01\nCredits (0.00 of 0 covered in plan)\n",
    ],
    ["a negative use", "unrecognized-output", "Estimated Usage\nCredits (-1.00 of 50 covered in plan)\n"],
    ["numbers that are none", "unrecognized-output", "Estimated Usage\nCredits (NaN of inf covered in plan)\n"],
    ["separators at the wrong places", "unrecognized-output", "Credits (1,23 of 1,0000 covered in plan)\n"],
  ])("%s is %s", (_name, kind, output) => {
    expect(failureOf(() => read(output))).toBe(kind);
    expect(failureOf(() => read(`WARNING: something else\n\u001b[31m${output}\u001b[0m`))).toBe(kind);
  });

  it("is recognized by a sign, not by what stands before it", () => {
    expect(failureOf(() => read(`Model: auto | Plan: KIRO FREE (/usage for more detail)\n${messages.expired}\n`))).toBe(
      "session-expired",
    );
  });
});

describe("words of a model", () => {
  it("that quote a row in a sentence are no report", () => {
    const text = "Your report says Credits (12.50 of 50 covered in plan), which is a quarter.\n";
    expect(failureOf(() => read(text))).toBe("unrecognized-output");
    expect(failureOf(() => read(`Estimated Usage\n${text}`))).toBe("unrecognized-output");
    expect(failureOf(() => read("- **Credits** (12.50 of 50 covered in plan)\n"))).toBe("unrecognized-output");
  });

  it.each(numericForms)("that imitate %s are told by the price of the turn", (format) => {
    expect(failureOf(() => read(report({}, format) + footer))).toBe("unrecognized-output");
    expect(failureOf(() => read(`${report({}, format)}\u001b[38;5;244m${footer}\u001b[0m`))).toBe(
      "unrecognized-output",
    );
  });

  it("that go on about the report are told by the price of the turn", () => {
    const text = `${report({}, "F4")}Estimated Usage | this is what the month looks like\n${footer}`;
    expect(failureOf(() => read(text))).toBe("unrecognized-output");
  });

  it.each([
    ["an expired session", "I think your session has expired."],
    ["throttling", "You may be making too many requests."],
    ["a limit", "There is a monthly usage limit."],
    ["a summary", "Plan: KIRO PRO | 1 usage breakdowns"],
    ["a managed plan", "Your plan is managed by admin"],
  ])("that speak of %s are still a model's", (_topic, text) => {
    expect(failureOf(() => read(`${text}\n\n${footer}`))).toBe("unrecognized-output");
  });

  it("before a report leave it true", () => {
    expect(read(`${footer}${report({}, "F4")}`).primary).toMatchObject({ used: 12.5, limit: 50 });
  });
});

describe("a report beside other news", () => {
  it.each(Object.entries({ ...messages, summary: report({}, "F3") }).filter(([name]) => name !== "prose"))(
    "stands against %s",
    (_name, text) => {
      expect(read(`${text}\n${report({}, "F4")}`).primary).toMatchObject({ used: 12.5, limit: 50 });
      expect(read(`${report({}, "F4")}${text}\n`).primary).toMatchObject({ used: 12.5, limit: 50 });
    },
  );
});

it.each([
  ["Your account is temporarily suspended", "Your account is temporarily suspended."],
  ["Not for you!", "Not for you!"],
  ["User: arn:aws:iam::1:user/x is not authorized", null],
  ["Write to person@example.com", null],
  ["x".repeat(200), null],
])("quotes Kiro's own reason for a refusal, unless it names somebody: %s", (why, detail) => {
  expect(() => read(failed(denied(why)))).toThrow(expect.objectContaining({ kind: "access-denied", detail }));
});
