import { Color, Icon, Image, List } from "@raycast/api";
import { getProgressIcon } from "@raycast/utils";
import type { Usage } from "../edge/use-usage";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";
import { chooseUrgency, type Urgency } from "../lib/words/choose-meter";
import type { Problem } from "../lib/words/describe-problems";
import { describeReading } from "../lib/words/describe-reading";
import { describeOverage, managedSentence } from "../lib/words/describe-usage";
import {
  describeExactReset,
  describeLeft,
  describePercentLeft,
  describePercents,
  describeReset,
} from "../lib/words/describe-window";
import { formatDay, formatTime, type Surroundings } from "../lib/words/format";
import type { NamedWindow } from "../lib/words/name-windows";
import { createAccountActions } from "./account-action";
import { createDiagnosticsAction } from "./copy-actions";
import { openDashboard } from "./link-actions";
import type { ListHost } from "./list-host";
import { createRemedyActions } from "./remedy-actions";
import type { CreateActionPanel } from "./usage-action-panel";
import { createAccountDetail, createDetail, createOverageDetail, createWindowDetail } from "./usage-details";

/** What every row of the list is given. */
export interface RowProps {
  usage: Usage;
  host: ListHost;
  createActionPanel: CreateActionPanel;
  surroundings: Surroundings;
  /** With the detail beside it there is less room, and the detail says the rest. */
  isShowingDetail: boolean;
}

/** A problem: the return key does the next step. */
export function ProblemItem({
  usage,
  host,
  createActionPanel,
  surroundings,
  isShowingDetail,
  problem,
  id,
}: RowProps & { problem: Problem; id: string }) {
  const { title, sentence, since } = problem;
  const actions = createRemedyActions(problem, usage, host);
  const time = since && formatTime(since, surroundings);
  return (
    <List.Item
      id={id}
      icon={{ source: Icon.Warning, tintColor: Color.Orange }}
      title={title}
      subtitle={isShowingDetail ? undefined : sentence}
      accessories={time === null ? [] : [{ text: time, tooltip: `Last tried: ${time}` }]}
      detail={<List.Item.Detail markdown={`### ${title}\n\n${sentence}`} />}
      actions={createActionPanel({ first: [...actions, createDiagnosticsAction(usage, host)] })}
    />
  );
}

/** A window: what is left, the percentage, and when it resets or expires with the exact time in the tooltip. */
export function WindowItem({
  usage,
  createActionPanel,
  surroundings,
  isShowingDetail,
  name,
  window,
  id,
}: RowProps & NamedWindow & { id: string }) {
  const snapshot = usage.snapshot!;
  return (
    <List.Item
      id={id}
      icon={chooseWindowIcon(window, usage.isStale)}
      title={name}
      subtitle={isShowingDetail ? undefined : describeLeft(window)}
      keywords={snapshot.identity.accountOrganization?.split(" ")}
      accessories={createAccessories(window, snapshot, isShowingDetail, surroundings)}
      detail={createWindowDetail({ window, snapshot, surroundings })}
      actions={createActionPanel()}
    />
  );
}

/** Beside the detail there is room for the number and the day; the rest is in the tooltips and in the detail. */
function createAccessories(
  window: KiroWindow,
  snapshot: KiroSnapshot,
  isShort: boolean,
  surroundings: Surroundings,
): List.Item.Accessory[] {
  const text = isShort ? describeLeft(window) : describePercentLeft(window, snapshot);
  const amount = { text, tooltip: window.limit === null ? undefined : describePercents(window, snapshot) };
  const reset = describeReset(window, surroundings);
  if (reset === null || window.resetsAt === null) return [amount];
  const tag = isShort ? formatDay(window.resetsAt, surroundings) : reset;
  return [amount, { tag, tooltip: `${reset} (${describeExactReset(window)})` }];
}

const colors: Record<Urgency, Color> = { calm: Color.Green, warning: Color.Orange, alarm: Color.Red };

function chooseWindowIcon(window: KiroWindow, isStale: boolean): Image.ImageLike {
  if (window.usedPercent === null) return { source: "meter-unlimited.png", tintColor: Color.PrimaryText };
  const color = isStale ? Color.SecondaryText : colors[chooseUrgency(window, "80-95", isStale)];
  return getProgressIcon(Math.min(1, window.usedPercent / 100), color);
}

/** Stands for the windows where an organization keeps the numbers to itself. */
export function ManagedItem({ usage, createActionPanel }: RowProps) {
  return (
    <List.Item
      icon={Icon.Building}
      title={managedSentence}
      detail={createAccountDetail(usage.snapshot!)}
      actions={createActionPanel({ first: [openDashboard] })}
    />
  );
}

/** The overage: how much is used beyond the plan and what it costs. */
export function OverageItem({ usage, createActionPanel }: RowProps) {
  const overage = usage.snapshot!.overage!;
  const { title, cost } = describeOverage(overage);
  return (
    <List.Item
      icon={Icon.Coins}
      title={title}
      accessories={cost === null ? [] : [{ text: cost }]}
      detail={createOverageDetail(overage)}
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
      detail={createAccountDetail(usage.snapshot!)}
      actions={createActionPanel({ first: createAccountActions(usage) })}
    />
  );
}

/** When, how and from which kiro-cli the reading is. */
export function AboutItem({ usage, host, createActionPanel, surroundings, isShowingDetail }: RowProps) {
  const rows = describeReading(usage, usage.home, surroundings);
  return (
    <List.Item
      icon={Icon.Info}
      title="About This Reading"
      subtitle={isShowingDetail ? undefined : rows.map(({ title, text }) => `${title}: ${text}`).join(" · ")}
      detail={createDetail(rows)}
      actions={createActionPanel({ first: [createDiagnosticsAction(usage, host)] })}
    />
  );
}
