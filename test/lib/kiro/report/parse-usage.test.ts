import fc from "fast-check";
import type { KiroErrorKind } from "../../../../src/lib/shapes/kiro-error";
import type { KiroSnapshot } from "../../../../src/lib/shapes/snapshot";
import { snapshotSchema } from "../../../../src/lib/shapes/snapshot-schema";
import {
  arbitraryEscape,
  arbitraryNoise,
  arbitraryUsage,
  forms,
  printReport,
  type Form,
  type Usage,
} from "./print-report";
import { failureOf, findFailureOf, loadSample, now, read, windowsOf } from "./usage-report";

const header = "Estimated Usage | resets on 2026-12-01 | KIRO FREE\n";
const row = "Credits (12.50 of 50 covered in plan)";
const end = "Manage your plan at https://app.kiro.dev/account/usage\n";
const whole = `${header}${row}, 25.0%\n${end}`;
const price = " ▸ Credits: 0.21 • Time: 24s\n";

describe.each(forms)("whatever the account, a report of %s", (form) => {
  it("reads as it was printed, with any noise around it and escape codes in it", () => {
    const codes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), arbitraryEscape), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryUsage(now), arbitraryNoise, arbitraryNoise, codes, (usage, before, after, places) => {
        const pieces = [...(before + printReport(usage, form) + after)];
        for (const [place, code] of places) pieces[Math.floor(place * (pieces.length - 1))] += code;
        expectStated(usage, form, read(pieces.join("")));
      }),
      { numRuns: 60 },
    );
  });

  it("cut off anywhere states nothing that isn't true, and is never a model's", () => {
    fc.assert(
      fc.property(arbitraryUsage(now), fc.double({ min: 0, max: 1, noNaN: true }), (usage, place) => {
        const text = printReport(usage, form);
        const whole = read(text);
        const failure = failureOf(() => expectPartOf(whole, read(text.slice(0, Math.floor(place * text.length)))));
        expect([null, "unrecognized-output"]).toContain(failure);
      }),
      { numRuns: 150 },
    );
  });
});

function expectStated(
  { plan, reset, rows, bonuses, overage, isEnterprise }: Usage,
  form: Form,
  snapshot: KiroSnapshot,
): void {
  expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
  expect(snapshot.identity.accountOrganization).toBe(plan);
  expect(snapshot.managedBy).toBe(isEnterprise ? "organization" : null);
  expect(windowsOf(snapshot, "plan").map(({ label, used, limit }) => ({ label, used, limit }))).toEqual(rows);
  for (const { used, limit, usedPercent, remaining, resetsAt } of windowsOf(snapshot, "plan")) {
    expect(resetsAt).toBe(reset && `${reset}T00:00:00.000Z`);
    expect(remaining === null).toBe(limit === null);
    if (limit !== null) expect(Math.abs(usedPercent! - (used / limit) * 100)).toBeLessThan(1.01);
  }
  expect(
    windowsOf(snapshot, "bonus").map(({ label, used, limit, resetsAt }) => ({ label, used, limit, resetsAt })),
  ).toEqual(
    (form === "2.24" ? [] : bonuses).map(({ name, used, total, days }) => ({
      label: name,
      used,
      limit: total,
      resetsAt: new Date(now.getTime() + days * 86_400_000).toISOString(),
    })),
  );
  if (form === "2.24" || form === "2.19") expect(snapshot.overage).toBeNull();
  else expect(snapshot.overage).toMatchObject({ enabled: overage !== null, capable: null, ...overage });
}

function expectPartOf(whole: KiroSnapshot, part: KiroSnapshot): void {
  const amounts = ({ windows }: KiroSnapshot) =>
    windows.map(({ label, used, limit, resetsAt }) => [label, used, limit, resetsAt]);
  expect(amounts(whole)).toEqual(expect.arrayContaining(amounts(part)));
  expect(part.identity).toEqual(whole.identity);
  for (const [key, value] of Object.entries(part.overage ?? {})) {
    if (value !== null) expect(whole.overage).toMatchObject({ [key]: value });
  }
}

describe("a model's words are never numbers", () => {
  const hedge = "You still have most of it, so there is no need to worry.";
  it.each<[string, string]>([
    ["prose", "I can help you with that."],
    ["two words", "I'm ready\n"],
    ["another language", "クレジットの残高は確認できません\n"],
    ["one that says it is fine", "Welcome to Kiro!\nYour account is active.\n"],
    ["a list of numbers", "- **Used:** 37 of 1,000\n"],
    ["a row in a sentence", `Your report says ${row}, which is a quarter.\n`],
    ["a row before prose", `${row}\n\n${hedge}\n`],
    ["a row behind prose", `Sure, here you are:\n${row}\n`],
    ["a row and a plan", `Your account:\nPlan: KIRO FREE\n${row}\n25%\n`],
    ["a row in a list", `- **Credits** (12.50 of 50 covered in plan)\n`],
    ["a header and a row before prose", `${header}${row}, 25.0%\n${hedge}\n`],
    ["a whole report behind a quote mark", whole.replace(/^/gm, "> ")],
    ["a whole report behind a quoted sentence", `> Here is your usage:\n${whole}`],
    ["a whole report in a fence", `\`\`\`\n${whole}\`\`\`\n`],
    ["a whole report and its price", `${whole}\u001b[38;5;244m${price}\u001b[0m`],
    ["its price and a whole report", `${price}${whole}`],
    ["a failure and its price", `Not logged in\n${price}`],
    ["a managed plan and its price", `Your plan is managed by admin\n${price}`],
    ["a failure in a sentence", "You may be making too many requests.\n"],
    ["a limit in a sentence", "There is a monthly usage limit.\n"],
    ["a plan alone", "Plan: KIRO PRO\nHave fun.\n"],
  ])("%s", (_name, output) => expect(failureOf(() => read(output))).toBe("model-answered"));
});

describe("a notice", () => {
  const notice = "There is a new way to sign in to Kiro this month!";
  it("next to a whole report is only a notice", () => {
    expect(read(`${notice}\n${whole}${notice}\n`)).toEqual(read(whole));
  });

  it("next to a cut-off report leaves it unread, and the report isn't a model's", () => {
    expect(failureOf(() => read(`${notice}\n${header}${row}\n`))).toBe("unrecognized-output");
  });

  it.each([
    "WARNING: Both .kiro and .amazonq folders found in workspace, using .kiro",
    "Not all mcp servers loaded. Configure non-interactive timeout with q settings mcp.noInteractiveTimeout",
    "All tools are now trusted (!). Kiro will execute tools without asking for confirmation.",
    "Agents can sometimes do unexpected things so understand the risks.",
    "[warn] failed to set model auto",
    "Model: auto | Plan: KIRO FREE (/usage for more detail)",
    "------",
  ])("of kiro-cli itself is around any row: %s", (line) => {
    expect(read(`${line}\n${row}\n${line}\n`).primary).toMatchObject({ used: 12.5, limit: 50 });
  });
});

describe("output without a report", () => {
  const failed = (why: string) => `⚠️  Warning: Could not retrieve usage information from backend\nError: ${why}\n`;
  const denied = (why: string) => failed(`AccessDeniedError [AccessDeniedException]: ${why}`);
  it.each<[KiroErrorKind, string]>([
    ["summary-only", "\u001b[32mPlan: KIRO PRO+ | 2 usage breakdowns\u001b[0m\r\n"],
    ["not-logged-in", "Not logged in. Set the KIRO_API_KEY environment variable or run `kiro-cli login` first."],
    ["not-logged-in", "error: You are not logged in, please log in with kiro-cli login"],
    ["not-logged-in", "...Failed to open browser for authentication.\nPlease try again with: kiro-cli login\n"],
    ["not-logged-in", "Confirm the following code in the browser\nCode: ABCD-EFGH"],
    ["not-logged-in", "error: x\nFailed to initialize auth portal. error: OAuth error"],
    ["not-logged-in", failed("dispatch failure (other): No token")],
    [
      "session-expired",
      "Authentication failed. Your session may have expired. Run `kiro-cli login` to re-authenticate.",
    ],
    ["session-expired", "Authentication failed. Your API key may be invalid or expired."],
    ["session-expired", denied("The bearer token included in the request is invalid.")],
    ["session-expired", denied("Token expired")],
    ["no-profile", failed("ValidationError [ValidationException]: profileArn is required.")],
    ["no-profile", failed("ValidationError [ValidationException]: profileArn is required for this request.")],
    ["no-profile", failed("Invalid profileArn.")],
    ["access-denied", failed("service error: 403 TEMPORARILY_SUSPENDED")],
    ["unreachable", failed("dispatch failure")],
    ["unreachable", failed("dispatch failure (timeout): request has timed out")],
    ["unreachable", failed("dispatch failure (other): minimum throughput was specified at 1 B/s")],
    ["unreachable", failed("dispatch failure (other): the certificate has expired")],
    ["unreachable", "error: dispatch failure (io error)"],
    ["unreachable", "error: error sending request for url (https://q.us-east-1.amazonaws.com/)"],
    ["throttled", "⚠️ Kiro rate limit reached:\n   Request quota exceeded. Please wait a moment and try again."],
    ["throttled", failed("ThrottlingError [ThrottlingException]: Rate exceeded")],
    ["limit-reached", "You have reached the limit for overages. (request_id: 3f1f7a52)"],
    ["limit-reached", "You have used everything. The limits reset on 12/01.\n"],
    ["backend-error", failed("InternalServerError [InternalServerException]: Encountered unexpected error")],
    ["backend-error", "Kiro is having trouble responding right now:\n   0: Something else\n"],
    ["cli-failed", "error: Permission denied (os error 13)\n"],
    ["cli-failed", "WARNING: Duplicate agent\nerror: Read-only file system (os error 30)\n"],
    ["no-credits-reported", `${header}${end}`],
    ["unrecognized-output", ""],
    ["unrecognized-output", " \r\n\t\n\n"],
    ["unrecognized-output", "\u001b[?25l\u001b[2K\u001b[1G\u001b[?25h"],
    ["unrecognized-output", "WARNING: Duplicate agent with name foo\n"],
    ["unrecognized-output", header],
    ["unrecognized-output", "Estimated Us"],
    ["unrecognized-output", `${header}Credits (0.00 of 0 covered in plan)\n${end}`],
    ["unrecognized-output", `${header}Credits (-1.00 of 50 covered in plan)\n${end}`],
    ["unrecognized-output", `${header}Credits (NaN of inf covered in plan)\n${end}`],
    ["unrecognized-output", `${header}Credits (1,23 of 1,0000 covered in plan)\n${end}`],
    [
      "unrecognized-output",
      `${header}Vibe requests (3.00 of 10 covered in plan)\nCredits (x of y covered in plan)\n${end}`,
    ],
    ["unrecognized-output", `${header}Credits (12.50 of 50 covered in pl`],
    ["unrecognized-output", "Credits (0.00 of 0 covered in plan)\n"],
  ])("is %s: %j", (kind, output) => expect(failureOf(() => read(output))).toBe(kind));

  it("quotes Kiro's own reason, and kiro-cli's", () => {
    const suspended = denied(
      "Your account is suspended. Contact support. (request_id: 3f1f7a52-7e6b-4d0f-9a59-2b9a1c5be8d1)",
    );
    expect(findFailureOf(() => read(suspended))?.detail).toBe("Your account is suspended. Contact support. (…)");
    expect(findFailureOf(() => read("note: x\nerror: Permission denied (os error 13)"))?.detail).toBe(
      "Permission denied (os error 13)",
    );
  });

  it("is recognized by a sign, whatever stands before it; but a report stands against it", () => {
    const expired = "Model: auto | Plan: KIRO FREE (/usage for more detail)\nAuthentication failed. Try again.\n";
    expect(failureOf(() => read(expired))).toBe("session-expired");
    expect(read(`${expired}${whole}`)).toEqual(read(whole));
    expect(read(`${whole}${failed("dispatch failure")}`)).toEqual(read(whole));
  });
});

describe("a report", () => {
  it("that is printed again counts, unless it is cut off", () => {
    const other = whole.replace("12.50", "13.00");
    expect(read(whole + other).primary?.used).toBe(13);
    expect(read(whole + other.slice(0, other.indexOf("covered"))).primary?.used).toBe(12.5);
    expect(read(`Plan: KIRO FREE | 1 usage breakdowns\n${whole}`)).toEqual(read(whole));
  });

  it("names its plan in the header, else above its row", () => {
    const plan = (output: string) => read(output).identity.accountOrganization;
    expect(plan(`Model: auto | Plan: KIRO PRO (/usage for more detail)\n${whole}Plan: Q Developer Pro\n`)).toBe(
      "KIRO FREE",
    );
    for (const line of ["Model: auto | Plan: KIRO PRO (/usage for more detail)", "Plan: KIRO PRO", "| KIRO PRO |"]) {
      expect(plan(`${line}\n${row}\n`)).toBe("KIRO PRO");
    }
    expect(plan(row)).toBeNull();
  });

  it("leaves out an odd row next to good credits", () => {
    expect(read(`${header}${row}\nAgent hours (x of 10 covered in plan)\n${end}`).windows).toHaveLength(1);
  });

  it("has a row without a limit only below a header", () => {
    expect(read(`${header}Credits (320.00 used)\n${end}`).primary).toMatchObject({
      used: 320,
      limit: null,
      usedPercent: null,
    });
    expect(failureOf(() => read("Credits (320.00 used)\n"))).toBe("model-answered");
  });

  it("may be managed by an administrator who shows the numbers", () => {
    const snapshot = read("Plan: TEAM\nYour plan is managed by admin\nCredits (3.00 of 10 covered in plan)\n");
    expect(snapshot).toMatchObject({ managedBy: "admin", primary: { used: 3, limit: 10 } });
    expect(read("Plan: TEAM\nUsage is managed by organization admin.\n")).toMatchObject({
      managedBy: "admin",
      primary: null,
    });
  });

  it.each([
    ["41%", 40],
    ["39.0%", 40],
    ["41.1%", 41.1],
    ["100%", 100],
    ["0%", 0],
  ])("with %s printed next to 20 of 50 has %d percent", (percent, expected) => {
    const text = `${header}Credits (20.00 of 50 covered in plan)\n████ ${percent}\n${end}`;
    expect(read(text).primary?.usedPercent).toBe(expected);
    expect(read(text.replace(percent, `Downloading ${percent}`)).primary?.usedPercent).toBe(40);
  });

  it("states its overage, and only below that heading", () => {
    const over = "Overages: Enabled  billed at $1,250.50 per credit\nCredits used: 2.00\nEst. cost: $2,501.00 KRW\n";
    expect(read(whole + over).overage).toEqual({
      ...{ enabled: true, capable: null, creditsUsed: 2, ratePerCredit: 1250.5, cost: 2501, currency: "KRW" },
    });
    expect(read(whole + over + over).overage).toMatchObject({ creditsUsed: 4, cost: 5002 });
    expect(read(`${whole}Credits used: 40.29\nEst. cost: $1.61 USD\n`).overage).toBeNull();
    expect(read(`${whole}Overages: Disabled (managed by your organization)\n`)).toMatchObject({
      managedBy: "organization",
      overage: { enabled: false, creditsUsed: null },
    });
  });

  it.each<[string, boolean]>([
    ["", true],
    ["Overages: Disabled\n", true],
    ["Overages: Enabled\n", true],
    ["Overages: Enabled\nCredits used: 40.29\n", false],
  ])("exactly at its limit may be more, unless it states the overage: %j", (over, expected) => {
    expect(read(`${header}Credits (50.00 of 50 covered in plan)\n${over}${end}`).mayExceedLimit).toBe(expected);
    expect(read(`${header}Credits (49.99 of 50 covered in plan)\n${over}${end}`).mayExceedLimit).toBe(false);
    expect(read(`${header}Credits (50.01 of 50 covered in plan)\n${over}${end}`).mayExceedLimit).toBe(false);
  });
});

describe("bonuses and packs", () => {
  it.each(["🎁 ", "? ", "\ufffd ", "", "  "])("have a heading with %j for the emoji", (emoji) => {
    expect(read(`${whole}${emoji}Bonus credits: 1.00/5 credits used, expires in 1 day\n`).secondary).toMatchObject({
      ...{ label: "Bonus credits", used: 1, limit: 5, resetDescription: "expires in 1 day" },
      resetsAt: "2026-11-22T12:00:00.000Z",
    });
  });

  it("are only what stands below their heading", () => {
    expect(read(`${whole}Step 1 - 3/7\nloaded: 2/5\n3 of 10 used\n`).windows).toHaveLength(1);
    expect(windowsOf(read(`${whole}Bonus Credits:\n  a - 1/5 used\nTip\nmcp: 2/5\n`), "bonus")).toHaveLength(1);
  });

  it("of nothing are none, and one that ends in a thousand years has no date", () => {
    const bonuses = "Bonus Credits:\n  a - 0/0 used\n  b - 1/5 used (999999 days left)\n";
    const packs = "Additional credits\n0.00 of 0 used\n0.00 of 0 credits across 0 packs\n";
    expect(read(whole + bonuses + packs).windows.slice(1)).toEqual([
      expect.objectContaining({ label: "b", resetsAt: null }),
    ]);
  });
});

it("keeps the release that was asked", () => {
  expect(read(loadSample("v2-2.24-free.txt"), "2.24.1")).toMatchObject({
    source: "cli",
    cliVersion: "2.24.1",
    isLate: false,
  });
});
