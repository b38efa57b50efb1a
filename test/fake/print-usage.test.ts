import { completeUsage } from "./complete-usage.mjs";
import { printUsage } from "./print-usage.mjs";
import type { Format, PrintOptions, Usage } from "./scenario";

function print(usage: Partial<Usage>, format: Format, options?: PrintOptions): string {
  return printUsage(completeUsage({ resetsOn: "2026-12-01", ...usage }), format, options);
}

const rows = (used: number, limit: number | null) => ({ rows: [{ label: "Credits", used, limit }] });
const off = {
  enabled: false,
  rate: 0.04,
  creditsUsed: 40.29,
  cost: 1.6116,
  currency: "USD",
  managedByOrganization: false,
};
const welcome = { name: "Welcome bonus", used: 122.54, total: 500, days: 1 };
const crew = { name: "Amb - crew-test", used: 5, total: 2000, days: 153 };
const twoMeters = ["Vibe requests", "Spec requests"].map((label) => ({ label, used: 3, limit: 12 }));
const packs = {
  available: true,
  packs: [{ used: 42.5, total: 100, expires: "2027-06-18" }],
  otherPacks: { used: 0, total: 200, count: 1 },
};
const noPacks = { available: true, packs: [], otherPacks: null };
const PAGE = "https://app.kiro.dev/account/usage";

it.each<[string, Format, Partial<Usage>, string]>([
  [
    "the whole F1 report",
    "F1",
    {},
    `\nEstimated Usage | resets on 12/01 | KIRO FREE\nCredits (12.50 of 50 covered in plan)\n█ 25%\n\nTo manage your plan or configure overages navigate to ${PAGE}\n\nTip: to see context window usage, run /context\n\n`,
  ],
  ["no plan and no reset", "F2", { plan: null, resetsOn: null }, "\nEstimated Usage | resets on Unknown\n"],
  ["rounded use", "F1", rows(0.999, 50), "Credits (1.00 of 50 covered in plan)\n█ 1%\n"],
  ["a truncated percentage", "F2", rows(49.99, 50), "Credits (49.99 of 50 covered in plan)\n█ 99%\n"],
  ["clamped use", "F2b", rows(76.5, 50), "Credits (50.00 of 50 covered in plan)\n█ 100%\n"],
  ["use beyond the limit", "F2c", rows(55.84, 50), "Credits (55.84 of 50 covered in plan)\n█ 111.7%\n"],
  ["no limit as a number", "F2", rows(320, null), "Credits (320.00 of 999999 covered in plan)"],
  ["no limit", "F2b", rows(320, null), "Credits (320.00 used)\n\n"],
  ["a limit of 0 as a number", "F2", rows(320, 0), "Credits (0.00 of 0 covered in plan)"],
  ["a limit of 0", "F2c", rows(320, 0), "Credits (320.00 used)\n\n"],
  ["no credits", "F2", { rows: [] }, "| KIRO FREE\nTo manage your plan"],
  [
    "overages",
    "F2",
    { overages: { ...off, enabled: true } },
    "\n\nOverages: Enabled  billed at $0.04 per request\nCredits used: 40.29\nEst. cost: $1.61 USD\n\nTo manage",
  ],
  [
    "no overages of an organization",
    "F1",
    { overages: { ...off, managedByOrganization: true }, managedBy: "organization" },
    "\n\nOverages: Disabled (managed by your organization)\n\nSince your account is through your organization",
  ],
  [
    "clamped use without overages",
    "F2",
    { ...rows(60, 50), overages: off },
    "(50.00 of 50 covered in plan)\n█ 100%\n\nOverages: Disabled\n\n",
  ],
  [
    "several meters",
    "F2",
    { rows: twoMeters, overages: off },
    "25%\n\nOverages: Disabled\n\nSpec requests (3.00 of 12 covered in plan)\n█ 25%\n\nOverages: Disabled\n\nTo",
  ],
  [
    "one bonus",
    "F2",
    { bonuses: [welcome] },
    "KIRO FREE\n\n🎁 Bonus credits: 122.54/500 credits used, expires in 1 days\n\nCredits (",
  ],
  [
    "several bonuses",
    "F2",
    { bonuses: [welcome, crew] },
    "🎁 Bonus Credits:\n   Welcome bonus - 122.54/500 used (1 days left)\n   Amb - crew-test - 5.00/2000 used (153 days left)\n",
  ],
  [
    "packs, since 2.11",
    "F2b",
    { addons: packs, overages: off },
    "25%\n\nAdditional credits\n42.50 of 100 used, expires Jun 18, 2027\n0.00 of 200 credits across 1 pack\n\nTo manage your plan or purchase add-on credits navigate to",
  ],
  ["packs to buy", "F2c", { addons: noPacks }, "\nAdditional credits\nAdd-on credits available for purchase\n"],
  ["no packs for members", "F2b", { addons: packs, managedBy: "organization" }, "25%\n\nSince your account"],
  ["an administrator's plan", "F2", { managedBy: "admin" }, "\nPlan: Q Developer Pro\nYour plan is managed by admin\n"],
  ["one line before 2.21.4", "F3", { plan: "KIRO PRO MAX" }, "Plan: KIRO PRO MAX | 1 usage breakdowns\n"],
  [
    "the short report",
    "F4",
    { plan: "KIRO PRO+", ...rows(2345.6, 2000) },
    `Estimated Usage | resets on 2026-12-01 | KIRO PRO+\nCredits (2345.60 of 2000 covered in plan), 117.3%\nManage your plan at ${PAGE}\n`,
  ],
  ["a member's short report", "F4", { managedBy: "organization" }, "\nYour plan is managed by your organization's"],
  [
    "packs to buy in short",
    "F4",
    { addons: noPacks },
    "\nAdditional credits:\n  Add-on credits available for purchase\nManage your plan or purchase add-on credits at https://",
  ],
  ["an administrator's plan in short", "F4", { managedBy: "admin" }, "Your plan is managed by admin\n"],
  [
    "the panel",
    "tui",
    { bonuses: [{ ...welcome, used: 1, days: 15 }] },
    "\n Estimated Usage | resets on 2026-12-01 | KIRO FREE\n Credits (12.50 of 50 covered in plan)\n\n █ 25.0%\n Bonus Credits:\n   Welcome bonus: 1.00/500 (expires in 15 days)\n",
  ],
])("prints %s as %s", (_name, format, usage, expected) => {
  expect(print(usage, format, { width: 1 })).toContain(expected);
});

it("colors as kiro-cli does, and leaves a bare code under NO_COLOR", () => {
  const colored = print(rows(25, 50), "F2b", { colors: true, width: 4 });
  expect(colored).toContain(
    "\n\u001b[1mEstimated Usage\u001b[0m | resets on 2026-12-01 | \u001b[38;5;141mKIRO FREE\u001b[0m\n",
  );
  expect(colored).toContain("\u001b[38;5;141m██\u001b[38;5;244m██\u001b[0m 50%");
  expect(colored.endsWith("run \u001b[38;5;141m/context\u001b[0m\n\n\u001b[1G\u001b[0m\u001b[0m\u001b[?25h")).toBe(
    true,
  );
  const bare = print({}, "F2", { colors: "no-color" });
  expect(bare).toContain("\u001b[1mEstimated Usage\u001b[0m | resets on 2026-12-01 | \u001b[mKIRO FREE\u001b[0m");
  for (const [used, color] of [
    [90, "141"],
    [91, "11"],
    [100, "9"],
  ] as const) {
    expect(print(rows(used, 100), "F2", { colors: true })).toContain(`\u001b[38;5;${color}m█`);
  }
});

it("frames the boxed report", () => {
  const boxed = print({ bonuses: [{ name: null, used: 0, total: 100, days: 88 }] }, "boxed");
  const lines = boxed.trimEnd().split("\n");
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([76]));
  expect(lines[1]).toMatch(/^┃ +\| KIRO FREE +┃$/);
  expect(lines[4]).toMatch(/█ 25% \(resets on 12\/01\) *┃$/);
  expect(lines[5]).toMatch(/^┃ +\(12\.50 of 50 covered in plan\) +┃$/);
  expect(lines[7]).toMatch(/^┃ 0\.00\/100 credits used, expires in 88 days +┃$/);
});

it("prints separators, other line ends, and what stands around a report", () => {
  const text = print(rows(1234.5, 10000), "F4", { thousands: true, crlf: true, before: "WARNING\n", after: "bye\n" });
  expect(text).toMatch(/^WARNING\r\nEstimated .*\r\nCredits \(1,234\.50 of 10,000 covered in plan\), 12\.3%\r\n/);
  expect(text).toMatch(/\r\nbye\r\n$/);
});

it("resets on the first of the month after now, in UTC", () => {
  expect(completeUsage({}, new Date("2026-12-31T23:59:59Z")).resetsOn).toBe("2027-01-01");
});
