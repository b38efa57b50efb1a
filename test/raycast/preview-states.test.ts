import { runPreview } from "./run-preview";
import { previewStates } from "./preview-states";
import { setSurroundings } from "./surroundings";
import { fixedSurroundings } from "./visit-state";

let restore: () => void;
beforeAll(() => {
  restore = setSurroundings(fixedSurroundings);
});
afterAll(() => restore());

/** What the preview prints, with every space and every end of a line as one space. */
async function preview(...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const add = (line: string) => void (text += `${line}\n`);
  const code = await runPreview(args, { stdout: add, stderr: add, build: async () => {} });
  return { code, text: text.replace(/\s+/g, " ") };
}

const proRow =
  "Credits: 749.5 of 1,000 left 75% left ⌥ Credits: 250.5 of 1,000 used 25.1% used · Resets Dec 1, in 10 days";
const utc = "tooltip: 2026-12-01 00:00 UTC";

/** The words of each state that matter to people, in any order. */
const words: Record<string, string[]> = {
  fresh: [
    "[icon: meter-25.png, tint PrimaryText] 749.5 tooltip: 749.5 of 1,000 Kiro credits left, resets December 1, updated 9:09 AM",
    `KIRO PRO ${proRow} ${utc}`,
    "Refresh Updated 9:09 AM",
    "Credits · KIRO PRO · Updated 9:09 AM",
    "[drawn] Credits 749.5 left ‹Dec 1› (tooltip of 749.5 left: 749.5 of 1,000 left, 25.1% used) (tooltip of ‹Dec 1›: Resets Dec 1, in 10 days (2026-12-01 00:00 UTC))",
    "Next Refresh After 9:14 AM",
    "reading from rung: stream, earlier asked: nothing",
  ],
  stale: [
    "[icon: meter-stale.png, tint PrimaryText] 749.5 tooltip: Kiro Could Not Be Reached. 749.5 of 1,000 Kiro credits left",
    `KIRO PRO, from 5:57 AM ${proRow} ${utc}`,
    "Kiro Could Not Be Reached, 9:12 AM [ArrowClockwise] Try Again tooltip: kiro-cli got no usage from its service. Try again later. ─",
    "Credits · KIRO PRO · Not current, from 5:57 AM",
    "Kiro Could Not Be Reached 9:12 AM (tooltip of 9:12 AM: Last tried: 9:12 AM)",
    'Actions of "Kiro Could Not Be Reached" [ArrowClockwise] Try Again ⌘R ↵',
  ],
  loading: [
    "[icon: meter-waiting.png, tint PrimaryText] (no title) (loading…) tooltip: Asking kiro-cli for your Kiro credits",
    "━━━ loading… ━━━ (no items yet)",
    "reading from rung: none",
  ],
  free: [
    "[icon: meter-25.png, tint PrimaryText] 37.5 tooltip: 37.5 of 50 Kiro credits left, resets December 1, updated 9:12 AM",
    "KIRO FREE Credits: 37.5 of 50 left 75% left ⌥ Credits: 12.5 of 50 used 25% used",
    "Used 12.5 credits Left 37.5 credits Limit 50 credits Percent 25% used Reset Resets Dec 1, in 10 days",
    "Local Time Nov 30, 2026, 4:00 PM Exact Time 2026-12-01 00:00 UTC",
    "Kiro Usage 37.5 of 50 left (Nov 21, 2026, 9:12 AM) Kiro Usage Menu Bar 37.5 of 50 left (Nov 21, 2026, 9:12 AM)",
    "chat --no-interactive --output-format stream-json /usage · chat --delete-session ID",
  ],
  "pro-plus": [
    "KIRO PRO+ Credits: 1,364.42 of 2,000 left 68.2% left",
    "Welcome bonus: 114.16 of 500 left 22.8% left",
    "Expires Dec 4, in 13 days tooltip: 2026-12-04 UTC",
    "Percent 77.2% used Expiry Expires Dec 4, in 13 days Exact Time 2026-12-04 UTC ─",
    "[Person] person@example.com GitHub",
  ],
  "over-limit": [
    "[icon: meter-100.png, tint Red] 0 tooltip: 0 of 1,000 Kiro credits left, 530.5 over, resets December 1",
    "Credits: 0 of 1,000 left, 530.5 over 153.1% used ⌥ Credits: 1,530.5 of 1,000 used 153.1% used",
    "(tooltip of 530.5 over: 0 of 1,000 left, 530.5 over, 153.1% used)",
    "Used 1,530.5 credits Left 0 credits Over 530.5 credits Limit 1,000 credits Percent 153.1% used",
    "Kiro Usage 0 of 1,000 left, 530.5 over (Nov 21, 2026, 9:12 AM)",
  ],
  "may-exceed": [
    "0 of 1,000 Kiro credits left, perhaps more used than the limit, resets December 1",
    "Credits: 0 of 1,000 left at least 100% used",
    "Credits 0 left ‹Dec 1› (tooltip of 0 left: 0 of 1,000 left, at least 100% used)",
    "Percent At least 100% used",
    "Real Use May Be Higher [Terminal] Copy Update Command tooltip: This release of kiro-cli stops counting at the limit. A newer one states the real use. ─",
    "Trouble [Warning, tint Orange] Real Use May Be Higher",
    "reading from rung: text",
    "chat --no-interactive /usage · acp",
  ],
  "several-bonuses": [
    "Kiro Community Hackathon Partic…: 1,000 of 1,000 left 100% left tooltip: Kiro Community Hackathon Participation Reward 2026",
    "Expires Nov 22, tomorrow",
    "Bonus credits: 0 of 100 left 100% used",
  ],
  addons: [
    "Credits: 0 of 2,000 left 100% used",
    "Add-on credits: 379.75 of 500 left 76% left",
    "Expires Jun 18, 2027, in 209 days tooltip: 2027-06-18 00:00 UTC",
    "Add-on credits across 3 packs: 1,500 of 1,500 left 100% left",
  ],
  overage: [
    "0 of 1,000 Kiro credits left, 40.29 overage credits used ($1.61), resets December 1, updated 9:12 AM",
    "40.29 overage credits used $1.61",
    "Overages On Used 40.29 credits Rate $0.04 per credit Cost $1.61",
  ],
  managed: [
    "[icon: meter-managed.png, tint PrimaryText] (no title) tooltip: Your organization manages this plan",
    "[Building] Your organization manages this plan · Ask your administrator, or look at the dashboard ─",
    "Account [Person] person@example.com IAM Identity Center ─",
    "▸ [Building] Your organization manages this plan Account",
    "Managed By Your organization Numbers Ask your administrator, or look at the dashboard",
    "Login Method IAM Identity Center",
    "Kiro Usage Managed by your organization (Nov 21, 2026, 9:12 AM)",
  ],
  "no-limit": [
    "[icon: meter-unlimited.png, tint PrimaryText] 320.8 used tooltip: 320.75 Kiro credits used, resets December 1",
    "Credits: 320.75 used no limit · Resets Dec 1",
    "Limit No limit",
  ],
  "signed-out": [
    "[icon: meter-signed-out.png, tint PrimaryText] 749.5 tooltip: Signed Out of Kiro. 749.5 of 1,000 Kiro credits left",
    `KIRO PRO, from 8:30 AM ${proRow} ${utc}`,
    "Signed Out of Kiro, 9:12 AM [Key] Log In tooltip: Log in with kiro-cli to see your credits. ─",
    "Credits · KIRO PRO · Not current, from 8:30 AM",
    'Actions of "Signed Out of Kiro" [Key] Log In ↵',
  ],
  "signed-out-at-first": [
    "(no title) tooltip: Signed Out of Kiro. Log in with kiro-cli to see your credits.",
    "Signed Out of Kiro · [Warning] Log in with kiro-cli to see your credits. [Key] Log In ─",
    "[Warning] Signed Out of Kiro Log in with kiro-cli to see your credits. Actions [Key] Log In ↵",
  ],
  "not-installed": [
    "[icon: meter-unreadable.png, tint PrimaryText] (no title) tooltip: kiro-cli Not Found.",
    "Install kiro-cli, or set its path in the preferences.",
    "Actions [Book] Open Install Guide ↵ [Terminal] Copy Install Command ⌘↵",
    "asked: nothing",
  ],
  "wrong-path": [
    "tooltip: kiro-cli Not Found. The preference “Path of kiro-cli” does not name an executable file. Correct it, or empty it.",
    "· [Warning] The preference “Path of kiro-cli” does not name an executable file. · [Warning] Correct it, or empty it. [Cog] Open Preferences… [Book] Open Install Guide [Terminal] Copy Install Command ─",
    "Refresh ⌘R [Globe] Open Dashboard ⌘O [Heartbeat] View Status ─",
    "Actions [Cog] Open Preferences… ↵ [ArrowClockwise] Try Again ⌘R ⌘↵ [Book] Open Install Guide [Terminal] Copy Install Command ─",
    "asked: nothing",
  ],
  uninstalled: [
    "tooltip: kiro-cli Not Found. 749.5 of 1,000 Kiro credits left",
    "kiro-cli Not Found, 9:12 AM [Book] Open Install Guide tooltip: Install kiro-cli, or set its path in the preferences. ─",
    "Path Not found",
    'Actions of "kiro-cli Not Found" [Book] Open Install Guide ↵',
  ],
  "timed-out": [
    "tooltip: kiro-cli Took Too Long. 749.5 of 1,000 Kiro credits left",
    "kiro-cli Took Too Long, 9:12 AM [ArrowClockwise] Try Again tooltip: It gave no answer within the time limit. Try again, or allow more time in the preferences. ─",
    'Actions of "kiro-cli Took Too Long" [ArrowClockwise] Try Again ⌘R ↵ [Cog] Open Preferences… ⌘↵',
  ],
  unreadable: [
    "tooltip: Answer Not Understood. 749.5 of 1,000 Kiro credits left",
    "Answer Not Understood, 9:12 AM [Terminal] Copy Update Command tooltip: kiro-cli printed something other than a usage report. A newer kiro-cli may help. ─",
  ],
  guard: [
    "[icon: meter-25.png, tint PrimaryText] 749.5",
    "A Model Answered [Globe] Open Dashboard tooltip: kiro-cli 2.24.1 seems to have handed the question to a model, which costs credits. It is not asked that way again. ─",
    'Actions of "A Model Answered" [Globe] Open Dashboard ⌘O ↵ [Coins] Ask That Way Again (May Cost Credits) ⌘↵ ─',
    "Source Structured answer (ACP)",
    "reading from rung: acp locked: stream, v2, text, terminal (a model answered, which costs credits)",
  ],
};

test("every state has its words", () => {
  expect(Object.keys(words)).toEqual(Object.keys(previewStates));
});

test.each(Object.keys(previewStates))("%s", async (state) => {
  const { code, text } = await preview("--state", state);
  expect(code).toBe(0);
  for (const each of words[state]!) expect(text).toContain(each);
  // Nothing that was never known is shown as a number, and no value falls through as the name of a type.
  expect(text).not.toMatch(/\b(?:NaN|undefined|null|\[object)\b/);
  expect(text).not.toMatch(/\b1 (?:days|credits)\b|\bin 0 days\b/);
  if (["signed-out", "signed-out-at-first"].includes(state)) expect(text).not.toMatch(/asked:.*chat/);
  else if (!/asked: nothing/.test(text)) expect(text).toMatch(/asked: (?:whoami --format json|--version) · /);
});

test.each([
  ["1.26.0", "text", "chat --no-interactive /usage"],
  ["2.10.0", "text", "chat --no-interactive /usage"],
  ["2.13.0", "text", "chat --no-interactive /usage"],
  ["2.19.2", "classic", "chat --no-interactive --agent-engine=v1 --legacy-ui /usage"],
  ["2.20.2", "classic", "chat --no-interactive --agent-engine=v1 --legacy-ui /usage"],
  ["2.21.4", "stream", "chat --no-interactive --output-format stream-json /usage"],
  ["2.24.1", "stream", "chat --no-interactive --output-format stream-json /usage"],
  ["3.0.0", "stream", "chat --no-interactive --v2 --output-format stream-json /usage"],
])("--cli-version %s shows the true numbers and names the rung %s", async (version, rung, command) => {
  const { code, text } = await preview("--cli-version", version);
  expect(code).toBe(0);
  expect(text).toContain("37.5 of 50 Kiro credits left, resets December 1");
  expect(text).toContain(`kiro-cli ${version}`);
  expect(text).toContain(`reading from rung: ${rung} `);
  expect(text).toContain(command);
});

test("a state can be shown with another release", async () => {
  const { text } = await preview("--state", "over-limit", "--cli-version", "2.13.0");
  expect(text).toContain("153.1% used");
  expect(text).toContain("reading from rung: text, completed by acp");
});
