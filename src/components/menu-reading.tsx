import { Icon, MenuBarExtra } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { KiroSnapshot } from "../lib/shapes/snapshot";
import { hasEnded } from "../lib/shapes/has-ended";
import { windowKinds } from "../lib/shapes/window-kinds";
import { listOutlook } from "../lib/words/forecast";
import { formatDay, type Viewer } from "../lib/words/format";
import { describeAge, isFromIde } from "../lib/words/reading";
import { describeMenuSpending } from "../lib/words/spending";
import { describeOverage, managedAdvice, managedSentence } from "../lib/words/usage";
import {
  chooseResetVerb,
  clipName,
  describeExactReset,
  describeLeft,
  describePercent,
  describePercentLeft,
  describeReset,
  describeUsed,
  nameWindows,
  type NamedWindow,
} from "../lib/words/window";
import { openDashboard } from "./actions";
import { forecastRow, nameWindowRow, openView, type ActionHost } from "./hosts";
import { MenuItem } from "./menu-problems";

const { Item, Section } = MenuBarExtra;

interface Props {
  usage: Usage;
  /** A problem says already when the plan resets. */
  isResetTold: boolean;
  host: ActionHost;
  viewer: Viewer;
}

/**
 * The reading: a row a window with what is left of it (with ⌥ what is used), overage if there is some, when the plan
 * resets, what will come of it, and what was spent on this Mac.
 */
export function MenuReading({ usage, isResetTold, host, viewer }: Props) {
  const { snapshot } = usage;
  if (snapshot === null) return <SpendingRow usage={usage} viewer={viewer} />;
  const { overage, primary } = snapshot;
  const isOverageUsed = overage !== null && Boolean(overage.enabled || overage.creditsUsed || overage.cost);
  const overageWords = isOverageUsed && describeOverage(overage);
  const outlook = primary === null ? [] : listOutlook(usage, viewer);
  // Of a month that is over, the outlook says so.
  const isToldBelow = primary !== null && hasEnded(primary, viewer.now) && outlook.length > 0;
  const reset = !isResetTold && !isToldBelow && primary && describeReset(primary, viewer);
  return (
    <>
      <Section title={describeHeading(usage, viewer)}>
        {nameWindows(snapshot, viewer).map((named, index) => (
          <WindowRow
            key={named.name}
            {...named}
            snapshot={snapshot}
            index={index}
            isOverageTold={Boolean(overageWords && overage?.creditsUsed)}
            viewer={viewer}
          />
        ))}
        {primary === null && (
          <MenuItem
            action={{ title: managedSentence, icon: Icon.Building, run: () => openDashboard.run() }}
            host={host}
          />
        )}
        {primary === null && <Item title={managedAdvice} />}
        {overageWords && (
          <Item
            title={overageWords.title}
            subtitle={overageWords.cost ?? undefined}
            onAction={() => openView("usage")}
          />
        )}
      </Section>
      {(reset || outlook.length > 0) && (
        <Section>
          {reset && <Item icon={Icon.Calendar} title={reset} tooltip={describeExactReset(primary!) ?? undefined} />}
          {outlook.map(({ title, detail }) => (
            <Item
              key={title}
              icon={Icon.LineChart}
              title={title}
              tooltip={detail ?? undefined}
              onAction={() => openView("usage", forecastRow)}
            />
          ))}
        </Section>
      )}
      <SpendingRow usage={usage} viewer={viewer} />
    </>
  );
}

/** Whether the menu says above the numbers of when they are. */
export function tellsAgeFirst({ snapshot, isStale }: Usage): boolean {
  return snapshot !== null && (isStale || isFromIde(snapshot));
}

/** The plan, and of when its numbers are if they're old or the Kiro IDE's. */
function describeHeading(usage: Usage, viewer: Viewer): string {
  const { identity } = usage.snapshot!;
  const plan = identity.accountOrganization ?? "Kiro";
  return tellsAgeFirst(usage) ? `${plan} · ${describeAge(usage, viewer)}` : plan;
}

function SpendingRow({ usage: { spending }, viewer }: Pick<Props, "usage" | "viewer">) {
  const line = describeMenuSpending(spending, viewer);
  if (line === null) return null;
  return (
    <Section>
      <Item icon={Icon.BarChart} title={line} onAction={() => openView("spending")} />
    </Section>
  );
}

function WindowRow({
  name,
  window,
  snapshot,
  index,
  isOverageTold,
  viewer,
}: NamedWindow & {
  snapshot: KiroSnapshot;
  index: number;
  /** The overage, which is what is over the limit, has a row of its own. */
  isOverageTold: boolean;
  viewer: Viewer;
}) {
  const { used, limit } = window;
  const left = describeLeft(isOverageTold && limit !== null ? { ...window, used: Math.min(used, limit) } : window);
  const shownName = clipName(name);
  const open = () => openView("usage", nameWindowRow(index));
  const percentLeft = describePercentLeft(window, snapshot);
  // The end of the plan has a row of its own; a bonus or pack has its end next to its name.
  const { resetsAt } = window;
  const isExpiring = windowKinds[window.kind].isExtra && resetsAt !== null;
  const expiry = isExpiring && `${chooseResetVerb(window, viewer.now)} ${formatDay(resetsAt, viewer)}`;
  const exact = isExpiring && `${describeReset(window, viewer)} (${describeExactReset(window)})`;
  const tooltip = [shownName !== name && name, exact && percentLeft, exact].filter(Boolean).join(". ");
  return (
    <Item
      title={`${shownName}: ${left}`}
      subtitle={expiry || percentLeft}
      tooltip={tooltip || undefined}
      onAction={open}
      alternate={
        // Without a limit the row itself says what is used.
        window.limit === null ? undefined : (
          <Item
            title={`${shownName}: ${describeUsed(window)}`}
            subtitle={describePercent(window, snapshot)}
            onAction={open}
          />
        )
      }
    />
  );
}
