import { Color, Icon, Image, List } from "@raycast/api";
import { getProgressIcon } from "@raycast/utils";
import { chooseUrgency, type Urgency } from "../lib/words/choose-meter";
import { describeOverage, managedSentence } from "../lib/words/describe-usage";
import { describeExactReset, describeLeft, describePercent, describeReset, describeUsed } from "../lib/words/describe-window";
import { formatCompactCredits, formatDay, formatTime } from "../lib/words/format";
import type { KiroSnapshot, KiroWindow } from "../lib/kiro";
import type { KiroUsage } from "../edge/use-kiro-usage";
import type { ListHost } from "./list-host";
import type { Trouble } from "./troubles";
import { UsageActionPanel } from "./usage-action-panel";
import { AccountDetail, OverageDetail, WindowDetail } from "./usage-metadata";

interface ItemProps {
  usage: KiroUsage;
  host: ListHost;
  /** With the detail beside it there is less room, and the detail says the rest. */
  isShowingDetail: boolean;
}

/** A window: what is left, the percentage, and when it resets or expires with the exact time in the tooltip. */
export function WindowItem({
  usage,
  host,
  isShowingDetail,
  window,
  id,
}: ItemProps & { window: KiroWindow; id: string }) {
  const snapshot = usage.snapshot!;
  return (
    <List.Item
      id={id}
      icon={chooseWindowIcon(window, usage.isStale)}
      title={window.label}
      subtitle={isShowingDetail ? undefined : describeLeft(window)}
      keywords={snapshot.identity.accountOrganization?.split(" ")}
      accessories={createAccessories(window, snapshot, isShowingDetail)}
      detail={<WindowDetail usage={usage} window={window} />}
      actions={<UsageActionPanel usage={usage} host={host} />}
    />
  );
}

/** Beside the detail there is room for the one number and the day; the rest is in the tooltips and in the detail. */
function createAccessories(window: KiroWindow, snapshot: KiroSnapshot, isShort: boolean): List.Item.Accessory[] {
  const now = new Date();
  const percent = describePercent(window, snapshot);
  const text = isShort
    ? { text: describeShort(window), tooltip: `${describeLeft(window)}, ${percent}` }
    : { text: percent, tooltip: describeUsed(window) };
  const reset = describeReset(window, now);
  if (reset === null || window.resetsAt === null) return [text];
  const tag = isShort ? formatDay(window.resetsAt, now) : reset;
  return [text, { tag, tooltip: `${reset} (${describeExactReset(window)})` }];
}

function describeShort(window: KiroWindow): string {
  const { used, limit, remaining } = window;
  if (limit === null || remaining === null) return describeUsed(window);
  return used > limit ? `${formatCompactCredits(used - limit)} over` : `${formatCompactCredits(remaining)} left`;
}

const colors: Record<Urgency, Color> = { calm: Color.Green, warning: Color.Orange, alarm: Color.Red };

function chooseWindowIcon(window: KiroWindow, isStale: boolean): Image.ImageLike {
  if (window.usedPercent === null) return { source: "meter-unlimited.png", tintColor: Color.PrimaryText };
  const color = isStale ? Color.SecondaryText : colors[chooseUrgency(window, "80-95", isStale)];
  return getProgressIcon(Math.min(1, window.usedPercent / 100), color);
}

/** Stands for the windows where an organization keeps the numbers to itself. */
export function ManagedItem({ usage, host }: ItemProps) {
  return (
    <List.Item
      icon={Icon.Building}
      title={managedSentence}
      detail={<AccountDetail usage={usage} />}
      actions={<UsageActionPanel usage={usage} host={host} />}
    />
  );
}

/** The overage: how much is used beyond the plan and what it costs. */
export function OverageItem({ usage, host }: ItemProps) {
  const { title, cost } = describeOverage(usage.snapshot!.overage!);
  return (
    <List.Item
      icon={Icon.Coins}
      title={title}
      accessories={cost === null ? [] : [{ text: cost }]}
      detail={<OverageDetail usage={usage} />}
      actions={<UsageActionPanel usage={usage} host={host} />}
    />
  );
}

/** Who is signed in, as far as that is known and may be shown. */
export function AccountItem({ usage, host }: ItemProps) {
  const { accountEmail, loginMethod } = usage.snapshot!.identity;
  return (
    <List.Item
      icon={Icon.Person}
      title={accountEmail ?? loginMethod ?? "Account not known"}
      subtitle={accountEmail === null ? undefined : (loginMethod ?? undefined)}
      detail={<AccountDetail usage={usage} />}
      actions={<UsageActionPanel usage={usage} host={host} />}
    />
  );
}

/** Something that is wrong, beside a reading that still stands: its age is said where it matters. */
export function TroubleItem({ usage, host, isShowingDetail, trouble }: ItemProps & { trouble: Trouble }) {
  const { title, sentence, since, actions } = trouble;
  const time = since && formatTime(since, { now: new Date() });
  return (
    <List.Item
      icon={{ source: Icon.Warning, tintColor: Color.Orange }}
      title={title}
      subtitle={isShowingDetail ? undefined : sentence}
      accessories={time === null ? [] : [{ text: time, tooltip: `Last tried: ${time}` }]}
      detail={<List.Item.Detail markdown={`### ${title}\n\n${sentence}`} />}
      actions={<UsageActionPanel usage={usage} host={host} first={actions} />}
    />
  );
}
