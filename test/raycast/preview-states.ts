import type { Scenario, Usage } from "../fake/scenario";
import type { StagedHistory } from "./write-history";

/** A day in the life of the extension that a preview can show, told by what kiro-cli does and what happened before. */
interface PreviewState {
  description: string;
  /** How the stand-in for kiro-cli behaves when people look; null: there is none. */
  scenario: Scenario | null;
  /** A good reading from before, read by the same extension when the clock stood there. */
  earlier?: { minutesAgo: number; scenario?: Scenario };
  /** What was read in earlier months and up to yesterday. */
  history?: StagedHistory;
  /** What the person has set by the time they look. */
  preferences?: Record<string, unknown>;
  /** Show what is drawn first, before anything was asked. */
  isFirstPaint?: boolean;
  /** The item of the list that is chosen; the first by default. */
  item?: string;
}

const pro = (used: number): Partial<Usage> => ({ plan: "KIRO PRO", rows: [{ label: "Credits", used, limit: 1_000 }] });
const proPlus = (used: number): Partial<Usage> => ({
  plan: "KIRO PRO+",
  rows: [{ label: "Credits", used, limit: 2_000 }],
});
const readBefore = (minutesAgo: number) => ({ minutesAgo, scenario: { usage: pro(250.5) } });
/** No reading comes from there, as where ACP is broken. */
export const withoutAcp: Scenario["behavior"] = {
  acp: { acp: { at: "initialize", error: { code: -32603, message: "Internal error" } } },
};
const noOverage = {
  enabled: false,
  rate: 0.04,
  creditsUsed: 0,
  cost: 0,
  currency: "USD",
  managedByOrganization: false,
};

/** Every state by the name that `--state` takes. */
export const previewStates: Record<string, PreviewState> = {
  fresh: {
    description: "a reading that is minutes old, from the cache; kiro-cli is not asked",
    scenario: {},
    earlier: readBefore(3),
  },
  stale: {
    description: "a reading that is hours old, and Kiro cannot be reached",
    scenario: { state: "backend-error" },
    earlier: readBefore(195),
    item: "Kiro Could Not Be Reached",
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
    description: "an older release that stops counting at the limit, and no other way to ask",
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
  overage: {
    description: "use beyond the plan that is billed",
    scenario: {
      release: "2.10.0",
      usage: { ...pro(1040.29), overages: { ...noOverage, enabled: true, creditsUsed: 40.29, cost: 1.61 } },
    },
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
        overages: { ...noOverage, enabled: true, creditsUsed: 530, cost: 21.2 },
      },
    },
  },
  managed: {
    description: "an organization keeps the numbers to itself",
    scenario: {
      usage: { plan: null, managedBy: "admin" },
      account: {
        type: "IamIdentityCenter",
        email: "person@example.com",
        startUrl: "https://example.awsapps.com/start",
      },
    },
  },
  "no-limit": {
    description: "a plan without a limit",
    scenario: { usage: { plan: "KIRO PRO", rows: [{ label: "Credits", used: 320.75, limit: null }] } },
  },
  "signed-out": {
    description: "signed out since the last reading",
    scenario: { state: "signed-out" },
    earlier: readBefore(42),
    item: "Signed Out of Kiro",
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
    item: "kiro-cli Not Found",
  },
  "timed-out": {
    description: "kiro-cli is silent until the time limit of one second",
    scenario: {
      behavior: {
        chat: { hang: "before" },
        "chat:v1": { hang: "before" },
        acp: { acp: { at: "initialize", silent: true } },
      },
    },
    earlier: readBefore(25),
    preferences: { timeoutSeconds: "1" },
    item: "kiro-cli Took Too Long",
  },
  unreadable: {
    description: "kiro-cli prints something that means nothing",
    scenario: { state: "garbage" },
    earlier: readBefore(25),
    item: "Answer Not Understood",
  },
  guard: {
    description: "a release without ACP that hands the question to a model",
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
    scenario: { usage: { ...pro(1_000), resetsOn: "DAY+10", overages: noOverage } },
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
  "after-reset": {
    description: "the month is over, and Kiro cannot be reached",
    scenario: { state: "unreachable" },
    earlier: { minutesAgo: 2_880, scenario: { usage: { ...pro(420.25), resetsOn: "DAY+0" } } },
    item: "forecast",
  },
};
