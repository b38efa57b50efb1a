import fc from "fast-check";

/** The forms of a report: v1 of kiro-cli 1.20, of 2.2, of 2.19, and v2 of 2.21.4. */
export const forms = ["1.20", "2.2", "2.19", "2.24"] as const;
export type Form = (typeof forms)[number];

/** What an account can state. */
export interface Usage {
  plan: string;
  /** A UTC day; null is printed as `Unknown`. */
  reset: string | null;
  rows: { label: string; used: number; limit: number | null }[];
  bonuses: { name: string; used: number; total: number; days: number }[];
  overage: { creditsUsed: number; cost: number } | null;
  isEnterprise: boolean;
}

/** Returns what a release prints for an account, without color. */
export function printReport({ plan, reset, rows, bonuses, overage, isEnterprise }: Usage, form: Form): string {
  const day = reset === null ? "Unknown" : form === "1.20" ? reset.slice(5).replace("-", "/") : reset;
  const header = `Estimated Usage | resets on ${day} | ${plan}`;
  if (form === "2.24") {
    const end = isEnterprise
      ? "Your plan is managed by your organization's administrator."
      : `Manage your plan at ${url}`;
    return [header, ...rows.map((row) => printRow(row, ", ", 1)), end, ""].join("\n");
  }
  const named = bonuses.map(
    (each) => `   ${each.name} - ${each.used.toFixed(2)}/${each.total} used (${each.days} days left)`,
  );
  const over = [
    `\nOverages: ${overage ? "Enabled  billed at $0.04 per request" : "Disabled"}`,
    ...(overage
      ? [`Credits used: ${overage.creditsUsed.toFixed(2)}`, `Est. cost: $${overage.cost.toFixed(2)} USD`]
      : []),
  ];
  const end = isEnterprise
    ? "Since your account is through your organization, for account management please contact your account administrator."
    : `To manage your plan or configure overages navigate to ${url}`;
  return [
    header,
    ...(named.length > 0 ? ["\n🎁 Bonus Credits:", ...named, ""] : []),
    ...rows.map((row) => printRow(row, `\n${"█".repeat(80)} `, form === "2.19" ? 1 : 0)),
    ...(form === "2.19" ? [] : over),
    `\n${end}\n\nTip: to see context window usage, run /context\n`,
  ].join("\n");
}

const url = "https://app.kiro.dev/account/usage";

function printRow({ label, used, limit }: Usage["rows"][number], between: string, digits: number): string {
  if (limit === null) return `${label} (${used.toFixed(2)} used)`;
  const percent = Math.floor((used / limit) * 100 * 10 ** digits) / 10 ** digits;
  return `${label} (${used.toFixed(2)} of ${limit} covered in plan)${between}${percent.toFixed(digits)}%`;
}

const dayMs = 86_400_000;
const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
const letters = fc.constantFrom(...["Credits", "Vibe", "Bonus", "Übung", "日本", "x", "2026", "Pro"]);
const words = (separators: string[]) =>
  fc
    .tuple(
      fc.constantFrom("Vibe", "Spec", "Ключ", "日本"),
      fc.array(fc.tuple(fc.constantFrom(...separators), letters), { maxLength: 3 }),
    )
    .map(([first, rest]) => first + rest.flat().join(""));

/** Any account, read at `now`. */
export function arbitraryUsage(now: Date): fc.Arbitrary<Usage> {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((days) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10));
  return fc.record({
    plan: fc.constantFrom("KIRO FREE", "KIRO PRO+", "KIRO PRO MAX", "Q Developer Pro", "TEAM"),
    reset: fc.option(day),
    rows: fc.array(
      fc.record({
        label: words([" ", "-", "/"]),
        used: amount(3_000_000),
        limit: fc.option(fc.integer({ min: 1, max: 999_998 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bonuses: fc.array(
      fc.record({
        name: words([" ", " - ", ": ", "/", " +"]),
        used: amount(3_000),
        total: fc.integer({ min: 1, max: 100_000 }),
        days: fc.nat(5_000),
      }),
      { maxLength: 3 },
    ),
    overage: fc.option(fc.record({ creditsUsed: amount(9_000), cost: amount(9_000) })),
    isEnterprise: fc.boolean(),
  });
}

/** Codes that change what a terminal shows, but no text. */
export const arbitraryEscape = fc.constantFrom(
  ...[
    "\u001b[0m",
    "\u001b[m",
    "\u001b[38;5;141m",
    "\u001b[?25l",
    "\u001b[K",
    "\u001b(B",
    "\u001b]0;a title: 3/5\u0007",
  ],
  ...["\u001b]8;;https://example.com\u001b\\", "\u200b", "\u0000"],
);

/** Lines that kiro-cli, or what it starts, prints next to a report. */
export const arbitraryNoise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "WARNING: Duplicate agent with name foo",
          "Model: auto | Plan: KIRO FREE (/usage for more detail)",
          "------",
        ],
        ...["Not all mcp servers loaded. 3 of 5 ready", "▰▰▱ Loading... 3/7, 45%", "Kiro CLI 3.0 is here! Switch now."],
      ),
      fc.string({ unit: "binary", maxLength: 40 }).map((text) => `# ${text.replace(/[\p{C}\n\r|]/gu, "")}`),
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.map((line) => `${line}\n`).join(""));
