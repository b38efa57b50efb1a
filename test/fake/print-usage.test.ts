import { completeUsage } from "./complete-usage.mjs";
import { printUsage } from "./print-usage.mjs";
import type { Format, PrintOptions, Usage } from "./scenario";

function print(usage: Partial<Usage>, format: Format, options?: PrintOptions): string {
  return printUsage(completeUsage({ resetsOn: "2026-12-01", ...usage }), format, options);
}

function rows(used: number, limit: number | null): Pick<Usage, "rows"> {
  return { rows: [{ label: "Credits", used, limit }] };
}

const overages = {
  enabled: true,
  rate: 0.04,
  creditsUsed: 40.29,
  cost: 1.6116,
  currency: "USD",
  managedByOrganization: false,
};

describe("v1 engine", () => {
  it("prints the whole F1 report", () => {
    expect(print({}, "F1", { width: 4 })).toBe(
      [
        "",
        "Estimated Usage | resets on 12/01 | KIRO FREE",
        "Credits (12.50 of 50 covered in plan)",
        "████ 25%",
        "",
        "To manage your plan or configure overages navigate to https://app.kiro.dev/account/usage",
        "",
        "Tip: to see context window usage, run /context",
        "",
        "",
        "",
      ].join("\n"),
    );
  });

  it.each<[Format, string]>([
    ["F1", "resets on 12/01 | KIRO FREE\n"],
    ["F2", "resets on 2026-12-01 | KIRO FREE\n"],
    ["F2b", "resets on 2026-12-01 | KIRO FREE\n"],
    ["F2c", "resets on 2026-12-01 | KIRO FREE\n"],
  ])("prints the reset in %s", (format, expected) => {
    expect(print({}, format)).toContain(`Estimated Usage | ${expected}`);
  });

  it("leaves out a plan and a reset that are not known", () => {
    expect(print({ plan: null, resetsOn: null }, "F2")).toContain("\nEstimated Usage | resets on Unknown\n");
  });

  it.each<[Format, number, string, string]>([
    ["F1", 0.999, "1.00 of 50", " 1%"],
    ["F2", 49.99, "49.99 of 50", " 99%"],
    ["F2", 76.5, "50.00 of 50", " 100%"],
    ["F2b", 76.5, "50.00 of 50", " 100%"],
    ["F2c", 55.84, "55.84 of 50", " 111.7%"],
    ["F2c", 50, "50.00 of 50", " 100.0%"],
  ])("clamps and truncates as %s does: %d", (format, used, amounts, percent) => {
    const text = print(rows(used, 50), format);
    expect(text).toContain(`Credits (${amounts} covered in plan)\n█`);
    expect(text).toContain(`█${percent}\n`);
  });

  it.each<[Format, string]>([
    ["F2", "Credits (320.00 of 999999 covered in plan)"],
    ["F2b", "Credits (320.00 used)\n\n"],
    ["F2c", "Credits (320.00 used)\n\n"],
  ])("prints a plan without limit as %s does", (format, expected) => {
    expect(print(rows(320, null), format)).toContain(expected);
  });

  it("prints overages before 2.11 only", () => {
    const block =
      "\n\nOverages: Enabled  billed at $0.04 per request\nCredits used: 40.29\nEst. cost: $1.61 USD\n\nTo manage";
    expect(print({ overages }, "F2")).toContain(block);
    expect(print({ overages }, "F2b")).not.toContain("Overages");
    const disabled = { ...overages, enabled: false, managedByOrganization: true };
    expect(print({ overages: disabled }, "F1")).toContain("\nOverages: Disabled (managed by your organization)\n");
  });

  it("prints one bonus without its name and several with theirs", () => {
    const welcome = { name: "Welcome bonus", used: 122.54, total: 500, days: 1 };
    const crew = { name: "Amb - crew-test", used: 5, total: 2000, days: 153 };
    expect(print({ bonuses: [welcome] }, "F2")).toContain(
      "KIRO FREE\n\n🎁 Bonus credits: 122.54/500 credits used, expires in 1 days\n\nCredits (",
    );
    expect(print({ bonuses: [welcome, crew] }, "F2")).toContain(
      "🎁 Bonus Credits:\n   Welcome bonus - 122.54/500 used (1 days left)\n   Amb - crew-test - 5.00/2000 used (153 days left)\n",
    );
  });

  it("prints add-on packs since 2.11, but not to members of an organization", () => {
    const addons = {
      available: true,
      packs: [{ used: 42.5, total: 100, expires: "2027-06-18" }],
      otherPacks: { used: 0, total: 200, count: 1 },
    };
    expect(print({ addons }, "F2b")).toContain(
      "\nAdditional credits\n42.50 of 100 used, expires Jun 18, 2027\n0.00 of 200 credits across 1 pack\n\nTo manage your plan or purchase add-on credits navigate to",
    );
    expect(print({ addons: { available: true, packs: [], otherPacks: null } }, "F2c")).toContain(
      "\nAdditional credits\nAdd-on credits available for purchase\n",
    );
    expect(print({ addons, managedBy: "organization" }, "F2b")).not.toContain("Additional");
    expect(print({ addons }, "F2")).not.toContain("Additional");
  });

  it("colors as kiro-cli does, and leaves a bare code under NO_COLOR", () => {
    const colored = print(rows(25, 50), "F2b", { colors: true, width: 4 });
    expect(colored).toContain(
      "\u001b[1mEstimated Usage\u001b[0m | resets on 2026-12-01 | \u001b[38;5;141mKIRO FREE\u001b[0m\n",
    );
    expect(colored).toContain("\u001b[38;5;141m██\u001b[38;5;244m██\u001b[0m 50%");
    expect(colored).toContain("run \u001b[38;5;141m/context\u001b[0m");
    expect(colored.endsWith("\u001b[1G\u001b[0m\u001b[0m\u001b[?25h")).toBe(true);
    expect(print({}, "F2", { colors: "no-color" })).toContain("\u001b[1mEstimated Usage\u001b[0m");
    expect(print({}, "F2", { colors: "no-color" })).toContain("| \u001b[mKIRO FREE\u001b[0m");
  });

  it.each([
    [90, "38;5;141"],
    [91, "38;5;11"],
    [100, "38;5;9"],
  ])("warns with the color of the bar at %d %%", (used, color) => {
    expect(print(rows(used, 100), "F2", { colors: true })).toContain(`\u001b[${color}m█`);
  });
});

describe("v2 engine", () => {
  it("prints one line before 2.21.4, always in the plural", () => {
    expect(print({ plan: "KIRO PRO MAX" }, "F3")).toBe("Plan: KIRO PRO MAX | 1 usage breakdowns\n");
  });

  it("prints F4 unclamped, with a footer for each kind of account", () => {
    expect(print({ plan: "KIRO PRO+", ...rows(2345.6, 2000) }, "F4")).toBe(
      "Estimated Usage | resets on 2026-12-01 | KIRO PRO+\nCredits (2345.60 of 2000 covered in plan), 117.3%\nManage your plan at https://app.kiro.dev/account/usage\n",
    );
    expect(print({ managedBy: "organization" }, "F4")).toContain(
      "\nYour plan is managed by your organization's administrator.\n",
    );
    expect(print({ addons: { available: true, packs: [], otherPacks: null } }, "F4")).toContain(
      "\nAdditional credits:\n  Add-on credits available for purchase\nManage your plan or purchase add-on credits at https://",
    );
  });

  it("indents the panel and puts bonuses below the credits", () => {
    const panel = print({ bonuses: [{ name: "Welcome bonus", used: 1, total: 500, days: 15 }] }, "tui", { width: 3 });
    expect(panel).toContain(
      "\n Estimated Usage | resets on 2026-12-01 | KIRO FREE\n Credits (12.50 of 50 covered in plan)\n\n ███ 25.0%\n Bonus Credits:\n   Welcome bonus: 1.00/500 (expires in 15 days)\n",
    );
  });
});

describe("other forms", () => {
  it("frames the boxed report", () => {
    const lines = print({ bonuses: [{ name: null, used: 0, total: 100, days: 88 }] }, "boxed")
      .trimEnd()
      .split("\n");
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([76]));
    expect(lines[1]).toMatch(/^┃ +\| KIRO FREE +┃$/);
    expect(lines[4]).toMatch(/█ 25% \(resets on 12\/01\) *┃$/);
    expect(lines[5]).toMatch(/^┃ +\(12\.50 of 50 covered in plan\) +┃$/);
    expect(lines[7]).toMatch(/^┃ 0\.00\/100 credits used, expires in 88 days +┃$/);
  });

  it("has no numbers where an administrator manages the plan", () => {
    expect(print({ managedBy: "admin" }, "F2").trim()).toMatch(
      /^Plan: Q Developer Pro\nYour plan is managed by admin\n/,
    );
    expect(print({ managedBy: "admin" }, "F4")).toBe("Your plan is managed by admin\n");
  });

  it("prints separators, other line ends, and what stands around a report", () => {
    const text = print(rows(1234.5, 10000), "F4", { thousands: true, crlf: true, before: "WARNING\n", after: "bye\n" });
    expect(text).toMatch(/^WARNING\r\nEstimated .*\r\nCredits \(1,234\.50 of 10,000 covered in plan\), 12\.3%\r\n/);
    expect(text).toMatch(/\r\nbye\r\n$/);
  });

  it("resets on the first of the month after now, in UTC", () => {
    expect(completeUsage({}, new Date("2026-12-31T23:59:59Z")).resetsOn).toBe("2027-01-01");
  });
});
