/** What one line of a report states. `reset` and `expiry` are the printed words, such as `2026-12-01` or `Jun 18, 2027`. */
export type ReportLine =
  | { type: "header"; reset: string | null; plan: string | null }
  | { type: "plan"; plan: string }
  | { type: "summary"; plan: string }
  | {
      type: "row";
      label: string | null;
      used: number;
      limit: number;
      percent: number | null;
      reset: string | null;
    }
  | { type: "odd row"; label: string | null }
  | { type: "unlimited row"; label: string; used: number }
  | { type: "percent"; label: string | null; percent: number; reset: string | null }
  | { type: "bonus heading" }
  | { type: "bonus"; name: string | null; used: number; limit: number; days: number | null; words: string | null }
  | { type: "overages"; enabled: boolean; rate: number | null; byOrganization: boolean }
  | { type: "overage credits"; credits: number }
  | { type: "overage cost"; cost: number; currency: string | null }
  | { type: "packs heading" }
  | { type: "pack"; used: number; limit: number; expiry: string | null }
  | { type: "other packs"; used: number; limit: number; words: string }
  | { type: "managed"; by: "admin" | "organization" }
  | { type: "end" };

const number = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,12})?|\d{1,12}(?:\.\d{1,12})?`;
const label = String.raw`[\p{L}][^()|:%]{0,39}?`;
const reset = String.raw`resets on ([^()|]{1,40}?)`;

const pattern = {
  header: /^\W{0,8}Estimated Usage ?(\|.*)?$/iu,
  summary: /^Plan: ([^|]{1,60}?) ?\| \d{1,4} usage breakdowns?$/iu,
  plan: /^(?:.{0,80} \| )?Plan: ([^|(]{1,60}?) ?(?:[|(].*)?$/iu,
  framedPlan: /^\| ([^|]{1,60}?) ?\|?$/u,
  barePlan: /^((?:KIRO|Q Developer)\b[\w +.-]{0,40})$/iu,
  row: new RegExp(
    String.raw`^(?:(${label}) ?)?\((${number}) of (${number}) covered in plan(?:, ${reset})?\)` +
      String.raw`(?:,? (${number})%)?(?:,? \(?${reset}\)?)?$`,
    "iu",
  ),
  oddRow: new RegExp(
    String.raw`^(?:(${label}) ?)?\([^()]{1,40} of [^()]{1,40} covered in plan\)(?:,? [\d.]{1,20}%)?$`,
    "iu",
  ),
  unlimitedRow: new RegExp(String.raw`^(${label}) \((${number}) used\)$`, "iu"),
  percent: new RegExp(String.raw`^(?:(${label}) )?(${number})%(?: \(${reset}\))?$`, "iu"),
  bonusHeading: /^\W{0,8}bonus credits:?$/iu,
  bonus: new RegExp(
    String.raw`^(?:\W{0,8}(bonus credits): |(?:[-•*] )?([^|]{1,80}?)(?: - |: ))?` +
      String.raw`(${number})\/(${number})(?: credits)?(?: used)?` +
      String.raw`(?:,? \(?((?:expires in (\d{1,6}) days?)|(?:(\d{1,6}) days? left))\)?)?$`,
    "iu",
  ),
  overages: /^Overages: (Enabled|Disabled)\b(.*)$/iu,
  overageRate: new RegExp(String.raw`\$(${number}) per (?:request|credit)\b`, "iu"),
  overageCredits: new RegExp(String.raw`^Credits used: (${number})$`, "iu"),
  overageCost: new RegExp(String.raw`^Est\. cost: \$?(${number})(?: ([A-Z]{3}))?$`, "iu"),
  packsHeading: /^Additional credits:?$/iu,
  pack: new RegExp(String.raw`^(?:[-•*] )?(${number}) of (${number}) used(?:, expires (.{1,40}))?$`, "iu"),
  otherPacks: new RegExp(String.raw`^(?:[-•*] )?(${number}) of (${number}) credits (across \d{1,6} packs?)\.?$`, "iu"),
  managedByAdmin: /^(?:Your plan|Usage) is managed by (?:organization )?admin\.?$/iu,
  managedByOrganization:
    /^(?:Since your account is through your organization\b|Your plan is managed by your organization)/iu,
  /** The last line of every form: where to manage the plan. v1 prints a tip below it. */
  end: /^(?:to )?manage your plan\b.*\bapp\.kiro\.dev\b|^tip: to see context window usage\b/iu,
};

/**
 * Returns what a cleaned line of output states, or null for a line that is not part of a report. The forms are those of
 * kiro-cli 1.20 to 3.x over pipes, its interactive panel, and the framed form of older write-ups. A line counts only as
 * a whole: a sentence that quotes a row is no row. A row whose numbers can't be, or with a limit of 0, is an odd row.
 */
export function readReportLine(line: string): ReportLine | null {
  return (
    readPlanLine(line) ?? readAmountLine(line) ?? readOverageLine(line) ?? readPackLine(line) ?? readOtherLine(line)
  );
}

function readPlanLine(line: string): ReportLine | null {
  const header = pattern.header.exec(line);
  if (header) return readHeader(header[1] ?? "");
  const summary = pattern.summary.exec(line);
  if (summary) return { type: "summary", plan: summary[1] };
  const plan = pattern.plan.exec(line) ?? pattern.framedPlan.exec(line) ?? pattern.barePlan.exec(line);
  return plan && { type: "plan", plan: plan[1].trim() };
}

function readHeader(rest: string): ReportLine {
  const parts = rest.split("|").map((part) => part.trim());
  const printed = parts.map((part) => /^resets on (.{1,40})$/iu.exec(part)?.[1]).find(Boolean);
  const plan = parts.find((part) => part !== "" && !/^resets on\b/iu.test(part));
  return { type: "header", reset: printed ?? null, plan: plan ?? null };
}

function readAmountLine(line: string): ReportLine | null {
  const row = pattern.row.exec(line);
  if (row && toNumber(row[3]) > 0) {
    return {
      type: "row",
      label: row[1] ?? null,
      used: toNumber(row[2]),
      limit: toNumber(row[3]),
      percent: row[5] === undefined ? null : toNumber(row[5]),
      reset: row[4] ?? row[6] ?? null,
    };
  }
  const odd = pattern.oddRow.exec(line);
  if (odd) return { type: "odd row", label: odd[1] ?? null };
  const unlimited = pattern.unlimitedRow.exec(line);
  if (unlimited && !/^overages?$/i.test(unlimited[1]))
    return { type: "unlimited row", label: unlimited[1], used: toNumber(unlimited[2]) };
  const percent = pattern.percent.exec(line);
  if (percent) {
    return { type: "percent", label: percent[1] ?? null, percent: toNumber(percent[2]), reset: percent[3] ?? null };
  }
  return readBonusLine(line);
}

function readBonusLine(line: string): ReportLine | null {
  if (pattern.bonusHeading.test(line)) return { type: "bonus heading" };
  const bonus = pattern.bonus.exec(line);
  if (!bonus) return null;
  const [, title, name, used, limit, words, expiresIn, left] = bonus;
  const days = expiresIn ?? left;
  return {
    type: "bonus",
    name: title ?? name?.trim() ?? null,
    used: toNumber(used),
    limit: toNumber(limit),
    days: days === undefined ? null : Number(days),
    words: words ?? null,
  };
}

function readOverageLine(line: string): ReportLine | null {
  const overages = pattern.overages.exec(line);
  if (overages) {
    const rate = pattern.overageRate.exec(overages[2]);
    return {
      type: "overages",
      enabled: overages[1].toLowerCase() === "enabled",
      rate: rate && toNumber(rate[1]),
      byOrganization: /\bmanaged by your organization\b/iu.test(overages[2]),
    };
  }
  const credits = pattern.overageCredits.exec(line);
  if (credits) return { type: "overage credits", credits: toNumber(credits[1]) };
  const cost = pattern.overageCost.exec(line);
  return cost && { type: "overage cost", cost: toNumber(cost[1]), currency: cost[2]?.toUpperCase() ?? null };
}

function readPackLine(line: string): ReportLine | null {
  if (pattern.packsHeading.test(line)) return { type: "packs heading" };
  const pack = pattern.pack.exec(line);
  if (pack) return { type: "pack", used: toNumber(pack[1]), limit: toNumber(pack[2]), expiry: pack[3] ?? null };
  const others = pattern.otherPacks.exec(line);
  return others && { type: "other packs", used: toNumber(others[1]), limit: toNumber(others[2]), words: others[3] };
}

function readOtherLine(line: string): ReportLine | null {
  if (pattern.managedByAdmin.test(line)) return { type: "managed", by: "admin" };
  if (pattern.managedByOrganization.test(line)) return { type: "managed", by: "organization" };
  return pattern.end.test(line) ? { type: "end" } : null;
}

function toNumber(printed: string): number {
  return Number(printed.replaceAll(",", ""));
}
