import { previewStates } from "./preview-states";
import { printTitles } from "./preview-titles";
import { runPreview } from "./run-preview";
import { fixedSurroundings } from "./stage";

/** What the preview prints, with every space and every end of a line as one space. */
async function preview(...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const add = (line: string) => void (text += `${line}\n`);
  const host = fixedSurroundings;
  const code = await runPreview(args, { stdout: add, stderr: add, build: async () => {}, host });
  return { code, text: text.replace(/\s+/g, " ") };
}

const pro = ["749.5 of 1,000 Kiro credits left", "250.5 of 1,000 used", "2026-12-01 00:00 UTC"];

/** The words of each state that matter to people, in any order. */
const words: Record<string, string[]> = {
  fresh: [...pro, "meter-25.png, tint PrimaryText] 749.5 tooltip: ", "Updated 9:09 AM", "asked: nothing"],
  stale: [...pro, "meter-stale.png", "Kiro Could Not Be Reached", "from 5:57 AM", "9:12 AM", "Try Again"],
  loading: ["meter-waiting.png", "(no title) (loading…)", "━━━ loading… ━━━ (no items yet)", "nothing yet"],
  free: ["37.5 of 50 Kiro credits left", "12.5 of 50 used", "KIRO FREE", "Kiro Usage Menu Bar 37.5 of 50 left ("],
  "pro-plus": ["1,364.42 of 2,000 left", "Welcome bonus: 114.16 of 500 left", "Dec 4, in 13 days", "GitHub"],
  "over-limit": ["meter-100.png, tint Red] 0 ", "0 of 1,000 left, 530.5 over", "153.1% used"],
  "may-exceed": ["0 of 1,000 left", "at least 100% used", "Real Use May Be Higher", "Copy Update Command"],
  "several-bonuses": ["Kiro Community Hackathon Partic…", "Nov 22", "Bonus credits: 0 of 100 left"],
  addons: ["Credits: 0 of 2,000 left", "Add-on credits: 379.75 of 500 left", ", 2027", "1,500 of 1,500 left"],
  overage: ["40.29 overage credits used", "$1.61", "$0.04 per credit"],
  whole: ["153% used", "Welcome bonus", "Launch - Europe", "57.5 of 100 left", "530 overage credits used", "$21.20"],
  managed: ["meter-managed.png", "Your organization manages this plan", "IAM Identity Center"],
  "no-limit": ["meter-unlimited.png", "320.75 used", "No limit"],
  "signed-out": [...pro, "meter-signed-out.png", "Signed Out", "from 8:30 AM", "Log In"],
  "signed-out-at-first": ["Signed Out", "[Key] Log In"],
  "not-installed": ["meter-unreadable.png", "kiro-cli Not Found", "Open Install Guide ↵", "asked: nothing"],
  "wrong-path": ["kiro-cli Not Found", "Preferences… ↵", "asked: nothing"],
  uninstalled: [...pro, "kiro-cli Not Found", "Open Install Guide ↵"],
  "timed-out": [...pro, "kiro-cli Took Too Long", "Try Again", "Preferences…"],
  unreadable: [...pro, "Answer Not Understood", "Copy Update Command"],
  guard: [...pro, "A Model Answered", "May Cost Credits"],
  "likely-lasts": ["Likely to last (9 in 10)", "of 1,000 by Nov 30", "credits a day lasts", "2 earlier months"],
  "may-run-short": ["May run short: ", "% chance to last", "of 1,000 by Nov 30"],
  "runs-out": ["Likely to run out Nov ", "Runs Out", "140 of 1,000 left"],
  "too-early": ["Too early to tell", "This month alone", "965 of 1,000 left"],
  over: ["Plan Used Up", "Used up until Nov 30", "Turn on overages or buy an add-on pack"],
  "unused-bonus": ["386.34 bonus credits expire in 15 days; at this rate about ", " go unused"],
  "after-reset": ["Refresh to see the new month", "Kiro Could Not Be Reached", "meter-stale.png"],
};

test("every state has its words", () => {
  expect(Object.keys(words)).toEqual(Object.keys(previewStates));
});

test.each(Object.keys(previewStates))("%s", async (state) => {
  const { code, text } = await preview("--state", state);
  for (const each of words[state]!) expect(text).toContain(each);
  expect(code).toBe(0);
  // Nothing that was never known is shown as a number, and no value falls through as the name of a type.
  expect(text).not.toMatch(/\b(?:NaN|undefined|null|\[object)\b/);
  expect(text).not.toMatch(/\b1 (?:days|credits)\b|\bin 0 days\b/);
  if (state.startsWith("signed-out")) expect(text).not.toMatch(/asked:.*chat/);
});

test.each([
  ["1.26.0", "at least 100% used"],
  ["2.13.0", "153.1% used"],
])("a state can be shown with another release: with %s more than the limit is %s", async (version, percent) => {
  const { code, text } = await preview("--state", "over-limit", "--cli-version", version);
  expect(code).toBe(0);
  expect(text).toContain(percent);
  expect(text).toContain(`kiro-cli ${version}`);
});

test("every title mode is printed for every reading", async () => {
  const lines = (await printTitles({ ...fixedSurroundings, timeZone: "UTC" }))
    .split("\n")
    .map((line) => line.trim().split(/\s{2,}/));
  expect(lines.filter(([first]) => !first!.startsWith("─"))).toEqual([
    ["Credits used", "12.5", "1,252.5", "0.23", "1,530", "320,", "1,000", "plan +"],
    ["Title", "of 50", "of 10,000", "of 50", "of 1,000", "no limit", "or more", "bonus"],
    ["Credits Left", "37.5", "8.7K", "49.8", "0", "320 used", "0", "1.4K"],
    ["Percent Left", "75%", "87.5%", "99.5%", "0%", "320 used", "0%", "59.1%"],
    ["Percent Used", "25%", "12.5%", "0.5%", "153%", "320 used", "≥100%", "40.9%"],
    ["Credits Used", "12.5", "1.2K", "0.23", "1.5K", "320 used", "≥1K", "1K"],
    ["Used of Limit", "12.5/50", "1.2K/10K", "0.23/50", "1.5K/1K", "320 used", "≥1K/1K", "1K/2.5K"],
    [
      "Credits and Days Left",
      ...["37.5", "8.7K", "49.8", "0"].map((left) => `${left} · 10d`),
      "320 used",
      "0 · 10d",
      "1.4K · 10d",
    ],
    ["Days Until Reset", ...Array<string>(7).fill("10d")],
    ["Chance to Last", "9 in 10", "9 in 10", "9 in 10", "0%", "–", "0%", "9 in 10"],
    ["Icon Only", ...Array<string>(7).fill("–")],
  ]);
});
