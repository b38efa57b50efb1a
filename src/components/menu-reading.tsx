import { Icon, MenuBarExtra } from "@raycast/api";
import type { ForecastSummary } from "../lib/shapes/forecast-summary";
import type { KiroSnapshot } from "../lib/kiro";
import { describeForecast } from "../lib/words/describe-forecast";
import { describeOutlook, describeOverage, managedAdvice, managedSentence } from "../lib/words/describe-usage";
import {
  chooseResetVerb,
  describeExactReset,
  describeLeft,
  describePercent,
  describePercentLeft,
  describeReset,
  describeUsed,
} from "../lib/words/describe-window";
import { formatDay, type Surroundings } from "../lib/words/format";
import { nameWindows, type NamedWindow } from "../lib/words/name-windows";
import { openDashboard } from "./link-actions";
import { MenuItem } from "./menu-item";
import { forecastRow, nameWindowRow, openList } from "./open-list";
import type { ActionHost } from "./usage-action";

const { Item, Section } = MenuBarExtra;

interface Props {
  snapshot: KiroSnapshot;
  forecast: ForecastSummary | null;
  /** The plan, or of when its numbers are. */
  title: string;
  host: ActionHost;
  surroundings: Surroundings;
}

/**
 * The reading: a row a window with what is left of it (with ⌥ what is used), when the plan resets, whether it will last,
 * overages, account.
 */
export function MenuReading({ snapshot, forecast, title, host, surroundings }: Props) {
  const { overage, primary } = snapshot;
  const overageWords = overage && describeOverage(overage);
  const reset = primary && describeReset(primary, surroundings);
  return (
    <>
      <Section title={title}>
        {nameWindows(snapshot, surroundings).map((named, index) => (
          <WindowRow key={named.name} {...named} snapshot={snapshot} index={index} surroundings={surroundings} />
        ))}
        {primary === null && (
          <MenuItem
            action={{ title: managedSentence, icon: Icon.Building, run: () => openDashboard.run() }}
            host={host}
          />
        )}
        {primary === null && <Item title={managedAdvice} />}
      </Section>
      {reset !== null && (
        <Section>
          <Item icon={Icon.Calendar} title={reset} tooltip={describeExactReset(primary!) ?? undefined} />
          {forecast && <ForecastItem forecast={forecast} surroundings={surroundings} />}
        </Section>
      )}
      {overageWords && (
        <Section title="Overage">
          <Item title={overageWords.title} subtitle={overageWords.cost ?? undefined} onAction={() => openList()} />
        </Section>
      )}
      <AccountSection snapshot={snapshot} />
    </>
  );
}

function ForecastItem({ forecast, surroundings }: { forecast: ForecastSummary; surroundings: Surroundings }) {
  const title = describeForecast(forecast, surroundings);
  const outlook = describeOutlook(forecast, surroundings);
  return (
    <Item
      icon={Icon.LineChart}
      title={title}
      tooltip={outlook === title ? undefined : outlook}
      onAction={() => openList({ row: forecastRow })}
    />
  );
}

function WindowRow({
  name,
  window,
  snapshot,
  index,
  surroundings,
}: NamedWindow & { snapshot: KiroSnapshot; index: number; surroundings: Surroundings }) {
  const shownName = clipName(name);
  const open = () => openList({ row: nameWindowRow(index) });
  const percentLeft = describePercentLeft(window, snapshot);
  // The end of the plan has a row of its own; a bonus or pack says its end beside its name.
  const { resetsAt } = window;
  const isExpiring = window.kind !== "plan" && resetsAt !== null;
  const expiry = isExpiring && `${chooseResetVerb(window, surroundings.now)} ${formatDay(resetsAt, surroundings)}`;
  const exact = isExpiring && `${describeReset(window, surroundings)} (${describeExactReset(window)})`;
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

/** A menu is as wide as its longest row; names of bonuses may be any length. In characters. */
const longestName = 32;

function clipName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

function AccountSection({ snapshot: { identity, managedBy, primary } }: { snapshot: KiroSnapshot }) {
  const { accountEmail, loginMethod } = identity;
  const name = accountEmail ?? loginMethod;
  if (name === null) return null;
  const about = [accountEmail && loginMethod, managedBy && primary && "managed by your organization"];
  return (
    <Section title="Account">
      <Item icon={Icon.Person} title={name} subtitle={about.filter(Boolean).join(", ")} onAction={() => openList()} />
    </Section>
  );
}
