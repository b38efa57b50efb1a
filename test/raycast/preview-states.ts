import type { Kept } from "../../src/lib/shapes/kept";
import type { Overages, Scenario, Usage } from "../fake/scenario";
import { fixedSurroundings, setStage, type Stage, type StageOptions } from "./stage";
import type { StagedTurn } from "./write-sessions";

/** A day in the life of the extension that a preview can show: what kiro-cli does, and what happened before. */
interface PreviewState extends StageOptions {
  description: string;
  /** Show what is drawn first, before anything was asked. */
  isFirstPaint?: boolean;
  /** The item of the list that a picture shows in detail; the first by default. */
  item?: string;
  /** Changes the kept value before anything is opened. */
  change?: (kept: Kept) => void;
}

const day = 24 * 60;
/** A paid plan, which can have packs and overages. */
const paid = (plan: string, used: number, limit: number | null): Partial<Usage> => ({
  plan,
  rows: [{ label: "Credits", used, limit }],
  addons: { available: true, packs: [], otherPacks: null },
});
const pro = (used: number) => paid("KIRO PRO", used, 1_000);
const proPlus = (used: number) => paid("KIRO PRO+", used, 2_000);
const readBefore = (minutesAgo: number) => ({ minutesAgo, scenario: { usage: pro(250.5) } });
const withoutAcp: Scenario["behavior"] = {
  acp: { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } },
};
const overages: Overages = {
  enabled: false,
  rate: 0.04,
  creditsUsed: 0,
  cost: 0,
  currency: "USD",
  managedByOrganization: false,
};
const company = {
  type: "IamIdentityCenter",
  email: "person@example.com",
  startUrl: "https://example.awsapps.com/start",
} as const;

/** Three weeks of work in three folders, the last of it two hours ago. */
const turns: StagedTurn[] = Array.from({ length: 41 }, (_, at) => ({
  minutesAgo: 120 + at * 0.5 * day,
  credits: 1.5 + ((at * 7) % 11),
  project: `/Users/ann/${["shop", "billing-service", "notes"][at % 3]!}`,
  model: ["auto", "claude-sonnet-4.5", "claude-opus-4.5"][at % 3],
}));

/** Every state by the name that `--state` takes. */
export const previewStates: Record<string, PreviewState> = {
  fresh: {
    description: "a reading that is minutes old, from the cache; kiro-cli is not asked",
    scenario: { usage: pro(250.5) },
    earlier: readBefore(3),
  },
  stale: {
    description: "a reading that is hours old, and Kiro cannot be reached",
    scenario: { state: "unreachable" },
    earlier: readBefore(195),
    item: "Can't Reach Kiro",
  },
  loading: {
    description: "the first paint of the first launch, before there is any reading",
    scenario: {},
    isFirstPaint: true,
  },
  free: { description: "a free account, read just now", scenario: {} },
  "pro-plus": {
    description: "a paid plan and a bonus, signed in through GitHub",
    scenario: {
      usage: { ...proPlus(635.58), bonuses: [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }] },
      account: { type: "Social", provider: "GitHub", email: "person@example.com" },
    },
  },
  "over-limit": { description: "more used than the plan holds", scenario: { usage: pro(1530.5) } },
  "may-exceed": {
    description: "ACP is broken, and text stops counting at the limit",
    scenario: {
      release: "2.13.0",
      usage: pro(1530.5),
      behavior: withoutAcp,
    },
  },
  "several-bonuses": {
    description: "a plan and three bonuses, one with a long name, one without a name",
    scenario: {
      usage: {
        ...proPlus(635.58),
        bonuses: [
          { name: "Welcome bonus", used: 385.84, total: 500, days: 13 },
          { name: "Kiro Community Hackathon Participation Reward 2026", used: 0, total: 1_000, days: 1 },
          { name: null, used: 100, total: 100, days: null },
        ],
      },
    },
  },
  addons: {
    description: "bought add-on packs beside the plan",
    scenario: {
      usage: {
        ...proPlus(2_000),
        addons: {
          available: true,
          packs: [{ used: 120.25, total: 500, expires: "DAY+209" }],
          otherPacks: { used: 0, total: 1_500, count: 3 },
        },
      },
    },
  },
  "overage-pays": {
    description: "use beyond the plan that is billed",
    scenario: { usage: { ...pro(1040.29), overages: { ...overages, enabled: true, creditsUsed: 40.29, cost: 1.61 } } },
  },
  "free-used-up": {
    description: "a free plan, which can't turn on overages, is used up",
    scenario: { usage: { rows: [{ label: "Credits", used: 50, limit: 50 }] } },
  },
  organization: {
    description: "an organization's plan is used up",
    scenario: { usage: { ...proPlus(2_000), managedBy: "organization" }, account: company },
  },
  whole: {
    description: "two bonuses, a pack, and overages on at 153%",
    scenario: {
      usage: {
        ...pro(1_530),
        bonuses: [
          { name: "Welcome bonus", used: 385.84, total: 500, days: 13 },
          { name: "Launch - Europe", used: 100, total: 1_000, days: 40 },
        ],
        addons: { available: true, packs: [{ used: 42.5, total: 100, expires: "DAY+209" }], otherPacks: null },
        overages: { ...overages, enabled: true, creditsUsed: 530, cost: 21.2 },
      },
    },
  },
  managed: {
    description: "an organization keeps the numbers to itself",
    scenario: {
      usage: { plan: null, managedBy: "admin" },
      account: company,
    },
  },
  "no-limit": {
    description: "a plan without a limit",
    scenario: { usage: paid("KIRO PRO", 320.75, null) },
  },
  "signed-out": {
    description: "signed out since the last reading",
    scenario: { state: "signed-out" },
    earlier: readBefore(42),
    item: "Signed Out",
  },
  "signed-out-at-first": {
    description: "signed out, and never read before",
    scenario: { state: "signed-out" },
  },
  "not-installed": { description: "no kiro-cli, and never read before", scenario: null },
  "wrong-path": {
    description: "the preference names a file that does not exist",
    scenario: {},
    preferences: { cliPath: "/no/such/folder/kiro-cli" },
  },
  uninstalled: {
    description: "kiro-cli was removed since the last reading",
    scenario: null,
    earlier: readBefore(42),
    item: "kiro-cli and Kiro IDE Not Found",
  },
  "timed-out": {
    description: "kiro-cli is silent until the time limit of one second",
    scenario: {
      behavior: {
        chat: { hang: "before" },
        acp: { acp: { at: "initialize", silent: true } },
      },
    },
    earlier: readBefore(25),
    preferences: { timeoutSeconds: "1" },
    item: "kiro-cli Took Too Long",
  },
  unreadable: {
    description: "kiro-cli prints something that means nothing",
    scenario: { state: "garbage", behavior: { chat: { stdout: "Estimated Usage | resets on 12/01 | KIRO PRO\n" } } },
    earlier: readBefore(25),
    item: "Answer Not Understood",
  },
  guard: {
    description: "ACP is broken, and a model answers the question",
    scenario: { state: "prose", behavior: withoutAcp },
    earlier: readBefore(25),
    item: "A Model Answered",
  },
  "likely-lasts": {
    description: "two months are known, and the credits are likely to last",
    scenario: { usage: { ...pro(420.25), resetsOn: "DAY+10" } },
    history: { earlierMonths: [610, 580] },
    item: "forecast",
  },
  "may-run-short": {
    description: "it may go either way",
    scenario: { usage: { ...pro(730), resetsOn: "DAY+10" } },
    history: { earlierMonths: [1_020, 1_050] },
    item: "forecast",
  },
  "runs-out": {
    description: "the credits are likely to run out before the reset",
    scenario: { usage: { ...pro(860), resetsOn: "DAY+10" } },
    history: { earlierMonths: [1_200, 1_350] },
    item: "forecast",
  },
  "too-early": {
    description: "the first days of a first month",
    scenario: { usage: { ...pro(35), resetsOn: "DAY+28" } },
    item: "forecast",
  },
  over: {
    description: "everything is used up, and overages are off",
    scenario: { usage: { ...pro(1_000), resetsOn: "DAY+10", overages } },
    history: { earlierMonths: [900] },
    item: "forecast",
  },
  "unused-bonus": {
    description: "a bonus that is about to expire unused",
    scenario: {
      usage: {
        ...pro(150),
        resetsOn: "DAY+16",
        bonuses: [{ name: "Welcome bonus", used: 113.66, total: 500, days: 15 }],
      },
    },
    history: { earlierMonths: [300, 280] },
    item: "forecast",
  },
  "late-counter": {
    description: "the month is over, and Kiro still counts last month's use",
    scenario: { usage: { ...pro(930), resetsOn: "DAY+30" } },
    earlier: { minutesAgo: 2 * day, scenario: { usage: { ...pro(930), resetsOn: "DAY+0" } } },
  },
  "no-profile": {
    description: "logged in without a profile",
    scenario: { state: "no-profile" },
    earlier: readBefore(25),
  },
  offline: {
    description: "this Mac has no network",
    scenario: { state: "unreachable" },
    earlier: readBefore(25),
    isOffline: true,
  },
  burn: {
    description: "a fifth of the plan was used within an hour, most of it in one folder",
    scenario: { usage: pro(464) },
    earlier: { ...readBefore(60), isTick: true },
    turns: [{ minutesAgo: 20, credits: 180, project: "/Users/ann/shop", model: "claude-opus-4.5" }],
    preferences: { notifications: true },
  },
  "ide-only": {
    description: "no kiro-cli, and the Kiro IDE has recorded the usage",
    scenario: null,
    ide: { used: 418.26, minutesAgo: 25 },
  },
  "ide-old": {
    description: "no kiro-cli, and the Kiro IDE's record is from before the reset",
    scenario: null,
    ide: { used: 930, minutesAgo: 3 * day, resetDate: "2026-11-20T00:00:00.000Z" },
  },
  "ide-used-since": {
    description: "no kiro-cli, and Kiro was used after the Kiro IDE made its record",
    scenario: null,
    ide: { used: 418.26, minutesAgo: 2 * day },
    turns,
  },
  "api-key": {
    description: "an API key that Kiro no longer accepts",
    scenario: { state: "key-refused", account: { type: "ApiKey" } },
    earlier: { minutesAgo: 25, scenario: { usage: pro(250.5), account: { type: "ApiKey" } } },
  },
  "background-off": {
    description: "Raycast hasn't run Refresh Kiro Usage since the last reading, two days ago",
    scenario: { usage: pro(420.25) },
    earlier: readBefore(2 * day),
  },
  spending: {
    description: "three folders in which credits were used on this Mac",
    scenario: { usage: pro(420.25) },
    history: { earlierMonths: [610, 580] },
    turns,
  },
  "spending-first-scan": {
    description: "Kiro's session files are being read for the first time",
    scenario: { usage: pro(420.25) },
    earlier: readBefore(3),
    turns,
    isFirstPaint: true,
    change({ spending }) {
      if (spending) Object.assign(spending, { isComplete: false, filesDone: 3_120, filesTotal: 9_870 });
    },
  },
  "spending-nothing": {
    description: "Kiro has recorded no use on this Mac",
    scenario: { usage: pro(420.25) },
    earlier: readBefore(3),
  },
  "after-reset": {
    description: "the month is over, and Kiro cannot be reached",
    scenario: { state: "unreachable" },
    earlier: { minutesAgo: 2 * day, scenario: { usage: { ...pro(420.25), resetsOn: "DAY+0" } } },
    item: "forecast",
  },
};

/** Sets up a Mac that is in a state. */
export async function stagePreview(name: string, options: StageOptions = {}): Promise<Stage> {
  const state = previewStates[name]!;
  const stage = await setStage({ ...fixedSurroundings, ...state, ...options });
  const cache = stage.host.openCache("usage-v2");
  const text = cache.get("kept");
  if (state.change && text !== undefined) {
    const kept = JSON.parse(text) as Kept;
    state.change(kept);
    cache.set("kept", JSON.stringify(kept));
  }
  return stage;
}
