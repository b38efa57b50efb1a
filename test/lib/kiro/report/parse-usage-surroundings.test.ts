import { greeting, messages } from "../../../fake/messages.mjs";
import type { Format, PrintOptions, Usage } from "../../../fake/scenario";
import { credits, failureOf, numericForms, overages, read, report } from "./usage-report";

/** Everything that a report can state at once. */
const everything: Partial<Usage> = {
  plan: "KIRO PRO MAX",
  ...credits(4321.09, 5000),
  bonuses: [
    { name: "Welcome bonus", used: 500, total: 500, days: 3 },
    { name: "Spring - gift", used: 1.25, total: 2000, days: 40 },
  ],
  addons: { available: true, packs: [{ used: 1250.5, total: 2500, expires: "2027-06-18" }], otherPacks: null },
  overages,
};

const noise = [
  "WARNING: Both .kiro and .amazonq folders found in workspace, using .kiro",
  "WARNING: Duplicate agent with name reviewer",
  "Not all mcp servers loaded. Configure non-interactive timeout with q settings mcp.noInteractiveTimeout",
  messages.mcpNoise,
  "All tools are now trusted (!). Kiro will execute tools without asking for confirmation.",
  "[warn] failed to set model auto",
  "Kiro can also read images. Try it with /paste (see 3 of 5 tips)",
  "▸ loading 4/7 tools, 57%",
  "",
].join("\n");

describe.each(numericForms)("%s reads the same", (format) => {
  const plain = read(report(everything, format));

  it.each<[string, PrintOptions]>([
    ["in color", { colors: true }],
    ["under NO_COLOR", { colors: "no-color" }],
    ["with other line ends", { crlf: true }],
    ["with other line ends, in color", { crlf: true, colors: true }],
    ["with separators in its numbers", { thousands: true }],
    ["in a narrow terminal", { width: format === "boxed" ? 74 : 1 }],
    ["in a wide terminal", { width: 300 }],
    ["behind noise", { before: noise }],
    ["before noise", { after: noise }],
    ["behind a greeting", { before: greeting("KIRO FREE") }],
    ["behind a title and a hidden cursor", { before: "\u001b]0;kiro\u0007\u001b[?25l\u001b(B\u001b[m" }],
    ["behind a byte order mark", { before: "\ufeff" }],
    ["behind a spinner that it overwrites", { before: "⠋ Loading...\r⠙ Loading...\r\u001b[2K" }],
    ["behind a spinner that the cursor leaves", { before: "Thinking 3/5\u001b[1G\u001b[K" }],
    ["before the cursor comes back", { after: "\u001b[1G\u001b[0m\u001b[0m\u001b[?25h" }],
  ])("%s", (_name, options) => {
    expect(read(report(everything, format, options))).toEqual(plain);
  });

  it.each<[string, (text: string) => string]>([
    ["indented", (text) => text.replace(/^/gm, "   ")],
    ["in a frame", (text) => text.replace(/^(.*)$/gm, "│ $1 │")],
    ["with spaces that the cursor jumps over", (text) => text.replace(/(?<=\S) (?=\S)/g, "\u001b[1C")],
    ["with spaces that do not break", (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0")],
    ["on lines that the cursor jumps to", (text) => text.replace(/\n/g, "\u001b[7;1H")],
    ["with NUL bytes", (text) => text.replace(/e/g, "\u0000e")],
    ["twice", (text) => text + text],
    ["behind its own summary", (text) => report(everything, "F3") + text],
    ["before its own summary", (text) => text + report(everything, "F3")],
    ["before its own first half", (text) => text + text.slice(0, text.indexOf("covered"))],
    ["behind its own first half", (text) => `${text.slice(0, text.indexOf("covered"))}\n${text}`],
  ])("%s", (_name, change) => {
    expect(read(change(report(everything, format)))).toEqual(plain);
  });
});

it.each(numericForms)("takes the last of two different reports in %s", (format) => {
  const text = report(credits(1, 50), format) + report({ plan: "KIRO PRO", ...credits(2, 1000) }, format);
  const snapshot = read(text);
  expect(snapshot.windows.map(({ used, limit }) => [used, limit])).toEqual([[2, 1000]]);
  expect(snapshot.identity.accountOrganization).toBe("KIRO PRO");
});

it.each<Format>(["F4", "F2c"])("takes the header of %s for the plan, whatever is said around it", (format) => {
  const options = {
    before: "Model: auto | Plan: KIRO FREE (/usage for more detail)\n",
    after: "Plan: Q Developer Pro\n",
  };
  expect(read(report({ plan: "KIRO POWER" }, format, options)).identity.accountOrganization).toBe("KIRO POWER");
});

it("takes no sentence for a header", () => {
  const text = report({}, "F4").replace("Credits (", "Estimated Usage is shown below.\nCredits (");
  expect(read(text)).toMatchObject({
    identity: { accountOrganization: "KIRO FREE" },
    primary: { resetDescription: "resets on 2026-12-01" },
  });
});

it("takes the plan of a line above where there is no header", () => {
  const row = "Credits (3.66 of 1000 covered in plan)\n";
  for (const line of ["Model: auto | Plan: KIRO PRO (/usage for more detail)", "Plan: KIRO PRO", "| KIRO PRO |"]) {
    expect(read(`${line}\n${row}`).identity.accountOrganization).toBe("KIRO PRO");
  }
  expect(read(row).identity.accountOrganization).toBeNull();
});

describe("a row without a header", () => {
  const row = "Credits (12.50 of 50 covered in plan)";
  const before = "I looked at your usage for this month.";
  const after = "You have plenty left for this month.";

  it.each([
    ["in the middle of prose", `${before}\n\n${row}\n\n${after}`],
    ["behind prose", `${before}\n\n${row}\n`],
    ["before prose", `${row}\n\n${after}\n`],
    ["behind prose and its plan", `${before}\nPlan: KIRO FREE\n${row}\n████ 25%\n`],
  ])("%s is no report", (_name, text) => {
    expect(failureOf(() => read(text))).toBe("unrecognized-output");
  });

  const own = noise.split("\n").filter((line) => !/^(?:Kiro can|▸)/.test(line));

  it.each([...own, "------", "Model: auto", "Tip: to see context window usage, run /context"])(
    "reads between lines of kiro-cli itself: %j",
    (line) => {
      expect(read(`${line}\n${row}\n${line}\n`).primary).toMatchObject({ used: 12.5, limit: 50 });
    },
  );

  it("reads among all of them", () => {
    const lines = own.join("\n");
    expect(read(`${lines}\n${row}\n${lines}\n`).primary).toMatchObject({ used: 12.5, limit: 50 });
  });
});

describe("a percentage", () => {
  const printed = (percent: string, row = "Credits (20.00 of 50 covered in plan)") =>
    read(`Estimated Usage | resets on 2026-12-01 | KIRO FREE\n${row}\n████ ${percent}\n`).primary?.usedPercent;

  it.each([
    ["41%", 40],
    ["39.0%", 40],
    ["41.1%", 41.1],
    ["38%", 38],
    ["100%", 100],
    ["0%", 0],
  ])("printed as %s beside 20 of 50 is %d", (percent, expected) => expect(printed(percent)).toBe(expected));

  it("that is truncated stands back behind the numbers", () => {
    // 7 of 100 is 7.000000000000001 % in binary fractions, just more than a point from 6.
    expect(printed("6%", "Credits (7.00 of 100 covered in plan)")).toBe(7);
  });

  it("may exceed 100", () => {
    expect(printed("153.1%", "Credits (15312.32 of 10000 covered in plan)")).toBe(153.1232);
  });

  it("is never the length of the bar", () => {
    expect(read(report({}, "F2", { bar: true }).replace(" 25%", "")).primary?.usedPercent).toBe(25);
  });

  it("of something else that stands below the row is not the plan's", () => {
    expect(printed("\nDownloading 95%".trim())).toBe(40);
  });
});
