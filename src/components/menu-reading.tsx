import { Icon, MenuBarExtra } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { KiroSnapshot } from "../lib/shapes/snapshot";
import { windowKinds } from "../lib/shapes/window-kinds";
import { listOutlook } from "../lib/words/forecast";
import { formatDay, type Viewer } from "../lib/words/format";
import { describeAge } from "../lib/words/reading";
import { describeMenuSpending } from "../lib/words/spending";
import { describeOverage, managedAdvice, managedSentence } from "../lib/words/usage";
import {
  chooseResetVerb,
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
  const reset = !isResetTold && primary && describeReset(primary, viewer);
  const outlook = primary === null ? [] : listOutlook(usage, viewer);
  return (
    <>
      <Section title={describeHeading(usage, viewer)}>
        {nameWindows(snapshot, viewer).map((named, index) => (
          <WindowRow key={named.name} {...named} snapshot={snapshot} index={index} viewer={viewer} />
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

/** The plan, and of when its numbers are if they're old or the Kiro IDE's. */
function describeHeading(usage: Usage, viewer: Viewer): string {
  const { identity, source } = usage.snapshot!;
  const plan = identity.accountOrganization ?? "Kiro";
  return usage.isStale || source === "ide" ? `${plan} · ${describeAge(usage, viewer)}` : plan;
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
  viewer,
}: NamedWindow & { snapshot: KiroSnapshot; index: number; viewer: Viewer }) {
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
      title={`${shownName}: ${describeLeft(window)}`}
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

/** A menu is as wide as its longest row, and names of bonuses may be any length. In characters. */
const longestName = 32;

function clipName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
