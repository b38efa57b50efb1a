import { completeUsage } from "./complete-usage.mjs";
import { printUsage } from "./print-usage.mjs";
import type { Format, PrintOptions, Usage } from "./scenario";

function print(usage: Partial<Usage>, format: Format, options?: PrintOptions): string {
  return printUsage(completeUsage({ resetsOn: "2026-12-01", ...usage }), format, options);
}

const rows = (used: number, limit: number | null) => ({ rows: [{ label: "Credits", used, limit }] });
const meters = { rows: ["Vibe", "Spec"].map((label) => ({ label, used: 3, limit: 12 })) };
const member = { managedBy: "organization" as const };
const admin = { managedBy: "admin" as const };
const billed = { rate: 0.04, creditsUsed: 40.29, cost: 1.6116, currency: "USD", managedByOrganization: false };
const on = { overages: { ...billed, enabled: true } };
const off = { overages: { ...billed, enabled: false } };
const welcome = { name: "Welcome bonus", used: 122.54, total: 500, days: 1 };
const crew = { name: "Amb - crew-test", used: 5, total: 2000, days: 153 };
const pack = { used: 42.5, total: 100, expires: "2027-06-18" };
const packs = { addons: { available: true, packs: [pack], otherPacks: { used: 0, total: 200, count: 1 } } };
const noPacks = { addons: { available: true, packs: [], otherPacks: null } };

it.each<[Format, Partial<Usage>, string]>([
  ["F1", {}, "\nEstimated Usage | resets on 12/01 | KIRO FREE\nCredits (12.50 of 50 covered in plan)\n█ 25%\n\nTo"],
  ["F1", {}, "overages navigate to https://app.kiro.dev/account/usage\n\nTip: to see context window usage, run"],
  ["F2", { plan: null, resetsOn: null }, "\nEstimated Usage | resets on Unknown\nCredits"],
  ["F1", rows(0.999, 50), "Credits (1.00 of 50 covered in plan)\n█ 1%\n"],
  ["F2", rows(49.99, 50), "Credits (49.99 of 50 covered in plan)\n█ 99%\n"],
  ["F2b", rows(76.5, 50), "Credits (50.00 of 50 covered in plan)\n█ 100%\n"],
  ["F2c", rows(55.84, 50), "Credits (55.84 of 50 covered in plan)\n█ 111.7%\n"],
  ["F2", rows(320, null), "Credits (320.00 of 999999 covered in plan)"],
  ["F2b", rows(320, null), "Credits (320.00 used)\n\n"],
  ["F2", rows(320, 0), "Credits (0.00 of 0 covered in plan)"],
  ["F2c", rows(320, 0), "Credits (320.00 used)\n\n"],
  ["F2", { rows: [] }, "| KIRO FREE\nTo manage your plan"],
  ["F2", on, "\n\nOverages: Enabled  billed at $0.04 per request\nCredits used: 40.29\nEst. cost: $1.61 USD\n\nTo"],
  ["F2", { ...rows(60, 50), ...off }, "(50.00 of 50 covered in plan)\n█ 100%\n\nOverages: Disabled\n\nTo manage"],
  [
    "F2",
    { ...meters, ...off },
    "Overages: Disabled\n\nSpec (3.00 of 12 covered in plan)\n█ 25%\n\nOverages: Disabled\n\nT",
  ],
  ["F2b", off, "█ 25%\n\nTo manage your plan navigate to"],
  ["F2", { bonuses: [welcome] }, "\n\n🎁 Bonus credits: 122.54/500 credits used, expires in 1 days\n\nCredits ("],
  ["F2", { bonuses: [welcome, crew] }, "\n   Welcome bonus - 122.54/500 used (1 days left)\n   Amb - crew-test - 5.00"],
  ["F2b", packs, "\nAdditional credits\n42.50 of 100 used, expires Jun 18, 2027\n0.00 of 200 credits across 1 pack\n"],
  ["F2c", noPacks, "\nAdditional credits\nAdd-on credits available for purchase\n\nTo manage your plan or purchase"],
  ["F2b", { ...packs, ...member }, "█ 25%\n\nSince your account is through your organization"],
  ["F2", admin, "\nPlan: Q Developer Pro\nYour plan is managed by admin\n"],
  ["F3", { plan: "KIRO PRO MAX" }, "Plan: KIRO PRO MAX | 1 usage breakdowns\n"],
  ["F4", rows(60, 50), "| KIRO FREE\nCredits (60.00 of 50 covered in plan), 120.0%\nManage your plan at"],
  ["F4", member, ", 25.0%\nYour plan is managed by your organization's administrator.\n"],
  ["F4", noPacks, "\nAdditional credits:\n  Add-on credits available for purchase\nManage your plan or purchase"],
  ["F4", admin, "Your plan is managed by admin\n"],
  ["tui", { bonuses: [welcome] }, "\n\n █ 25.0%\n Bonus Credits:\n   Welcome bonus: 122.54/500 (expires in 1 days)\n"],
])("prints %s of %j", (format, usage, expected) => {
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
  const colorAt = (used: number) => /;(\d+)m█/.exec(print(rows(used, 100), "F2", { colors: true }))?.[1];
  expect([90, 91, 100].map(colorAt)).toEqual(["141", "11", "9"]);
});

it("frames the boxed report", () => {
  const lines = print({ bonuses: [welcome] }, "boxed")
    .trimEnd()
    .split("\n");
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([76]));
  expect(lines[1]).toMatch(/^┃ +\| KIRO FREE +┃$/);
  expect(lines[4]).toMatch(/█ 25% \(resets on 12\/01\) *┃$/);
  expect(lines[5]).toMatch(/^┃ +\(12\.50 of 50 covered in plan\) +┃$/);
});

it("prints separators, other line ends, and what stands around a report", () => {
  const text = print(rows(1234.5, 10000), "F4", { thousands: true, crlf: true, before: "WARNING\n", after: "bye\n" });
  expect(text).toMatch(/^WARNING\r\nEstimated .*\r\nCredits \(1,234\.50 of 10,000 covered in plan\), 12\.3%\r\n/);
  expect(text).toMatch(/\r\nbye\r\n$/);
});

it("resets on the first of the month after now, in UTC", () => {
  expect(completeUsage({}, new Date("2026-12-31T23:59:59Z")).resetsOn).toBe("2027-01-01");
});
