import { Color, getPreferenceValues, Icon, Image, List } from "@raycast/api";
import { getProgressIcon } from "@raycast/utils";
import type { Usage } from "../edge/use-usage";
import type { KiroSnapshot, KiroWindow } from "../lib/shapes/snapshot";
import { formatDay, formatTime, type Viewer } from "../lib/words/format";
import type { Problem } from "../lib/words/problems";
import { describeReading } from "../lib/words/reading";
import { describeMenuSpending, notRecorded } from "../lib/words/spending";
import { chooseWindowUrgency, type Urgency } from "../lib/words/title";
import { describeOverage, lacksOverages, managedSentence } from "../lib/words/usage";
import {
  describeExactReset,
  describeLeft,
  describePercentLeft,
  describePercents,
  clipName,
  describeReset,
  type NamedWindow,
} from "../lib/words/window";
import { createAccountActions, createDiagnosticsAction, openDashboard } from "./actions";
import { openView, type ListHost } from "./hosts";
import { createRemedyActions } from "./remedy-actions";
import type { CreateActionPanel } from "./usage-action-panel";
import { drawAccount, drawDetail, drawOverage, drawWindow } from "./usage-details";

/** What every row of the list is given. */
export interface RowProps {
  usage: Usage;
  host: ListHost;
  createActionPanel: CreateActionPanel;
  viewer: Viewer;
  /** Next to the detail there is less room, and the detail says the rest. */
  isShowingDetail: boolean;
}

/** A problem: the return key does the next step. */
export function ProblemItem({
  usage,
  host,
  createActionPanel,
  viewer,
  isShowingDetail,
  problem,
  id,
}: RowProps & { problem: Problem; id: string }) {
  const { title, sentences, since } = problem;
  const actions = createRemedyActions(problem, usage, host);
  const time = since && formatTime(since.toISOString(), viewer);
  const text = sentences.join(" ");
  return (
    <List.Item
      id={id}
      icon={{ source: Icon.Warning, tintColor: Color.Orange }}
      title={title}
      subtitle={isShowingDetail ? undefined : text}
      accessories={time === null ? [] : [{ text: time, tooltip: `Last tried: ${time}` }]}
      detail={<List.Item.Detail markdown={`### ${title}\n\n${text}`} />}
      actions={createActionPanel({ first: [...actions, createDiagnosticsAction(usage, host)] })}
    />
  );
}

/** A window: what is left, the percentage, and when it resets or expires with the exact time in the tooltip. */
export function WindowItem({
  usage,
  createActionPanel,
  viewer,
  isShowingDetail,
  name,
  window,
  id,
}: RowProps & NamedWindow & { id: string }) {
  const snapshot = usage.snapshot!;
  return (
    <List.Item
      id={id}
      icon={chooseWindowIcon(window, usage, viewer)}
      title={clipName(name)}
      subtitle={isShowingDetail ? undefined : describeLeft(window)}
      keywords={snapshot.identity.accountOrganization?.split(" ")}
      accessories={createAccessories(window, snapshot, isShowingDetail, viewer)}
      detail={drawWindow(window, snapshot, viewer)}
      actions={createActionPanel()}
    />
  );
}

/** Next to the detail there is room for the number and the day; the rest is in the tooltips and in the detail. */
function createAccessories(
  window: KiroWindow,
  snapshot: KiroSnapshot,
  isShort: boolean,
  viewer: Viewer,
): List.Item.Accessory[] {
  const text = isShort ? describeLeft(window) : describePercentLeft(window, snapshot);
  const amount = { text, tooltip: window.limit === null ? undefined : describePercents(window, snapshot) };
  const reset = describeReset(window, viewer);
  if (reset === null || window.resetsAt === null) return [amount];
  const tag = isShort ? formatDay(window.resetsAt, viewer) : reset;
  return [amount, { tag, tooltip: `${reset} (${describeExactReset(window)})` }];
}

const colors: Record<Urgency, Color> = { calm: Color.Green, warning: Color.Orange, alarm: Color.Red };

function chooseWindowIcon(window: KiroWindow, usage: Usage, viewer: Viewer): Image.ImageLike {
  if (window.usedPercent === null) return { source: "meter-unlimited.png", tintColor: Color.PrimaryText };
  const { warnings } = getPreferenceValues<Preferences>();
  const color = usage.isStale ? Color.SecondaryText : colors[chooseWindowUrgency(window, warnings, usage, viewer)];
  return getProgressIcon(Math.min(1, window.usedPercent / 100), color);
}

/** Stands for the windows if an organization keeps the numbers to itself. */
export function ManagedItem({ usage, createActionPanel }: RowProps) {
  return (
    <List.Item
      icon={Icon.Building}
      title={managedSentence}
      detail={drawAccount(usage.snapshot!)}
      actions={createActionPanel({ first: [openDashboard] })}
    />
  );
}

/** What was spent on this Mac; the return key opens Kiro Spending. */
export function SpendingItem({ usage, createActionPanel, viewer }: RowProps) {
  const line = describeMenuSpending(usage.spending, viewer);
  if (line === null) return null;
  return (
    <List.Section title="Spending">
      <List.Item
        icon={Icon.BarChart}
        title={line}
        detail={drawDetail([notRecorded])}
        actions={createActionPanel({
          first: [{ title: "Show Spending", icon: Icon.BarChart, run: () => openView("spending") }],
        })}
      />
    </List.Section>
  );
}

/** The overage: how much is used beyond the plan and what it costs. */
export function OverageItem({ usage, createActionPanel }: RowProps) {
  const snapshot = usage.snapshot!;
  const overage = snapshot.overage!;
  const { title, cost } = describeOverage(overage);
  const isOff = !overage.enabled && !overage.creditsUsed && !overage.cost;
  return (
    <List.Item
      icon={Icon.Coins}
      title={isOff && lacksOverages(snapshot) ? "Overages aren't available" : title}
      accessories={cost === null ? [] : [{ text: cost }]}
      detail={drawOverage({ ...snapshot, overage })}
      actions={createActionPanel({ first: [openDashboard] })}
    />
  );
}

/** Who is signed in, as far as that is known and may be shown. */
export function AccountItem({ usage, createActionPanel }: RowProps) {
  const { accountEmail, loginMethod } = usage.snapshot!.identity;
  return (
    <List.Item
      icon={Icon.Person}
      title={accountEmail ?? loginMethod ?? "Account Unknown"}
      subtitle={accountEmail === null ? undefined : (loginMethod ?? undefined)}
      detail={drawAccount(usage.snapshot!)}
      actions={createActionPanel({ first: createAccountActions(usage) })}
    />
  );
}

/** When, how and from which source the reading is. */
export function AboutItem({ usage, host, createActionPanel, viewer, isShowingDetail }: RowProps) {
  const rows = describeReading(usage, usage.context.home, viewer);
  return (
    <List.Item
      icon={Icon.Info}
      title="About This Reading"
      subtitle={isShowingDetail ? undefined : rows.map(({ title, text }) => `${title}: ${text}`).join(" · ")}
      detail={drawDetail(rows)}
      actions={createActionPanel({ first: [createDiagnosticsAction(usage, host)] })}
    />
  );
}
