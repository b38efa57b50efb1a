import { Icon, List } from "@raycast/api";
import { useState } from "react";
import { createListHost, nameProblemRow } from "./components/hosts";
import { prepareSpendingPanels } from "./components/spending-actions";
import { TotalItem } from "./components/spending-items";
import { MonthsSection, SpendingSections } from "./components/spending-sections";
import { prepareActionPanels } from "./components/usage-action-panel";
import { ProblemItem } from "./components/usage-items";
import { useLedger, type RangeOfLedger } from "./edge/use-ledger";
import { useScan } from "./edge/use-scan";
import { useUsage, type Usage } from "./edge/use-usage";
import { describeProblems } from "./lib/words/problems";
import {
  describeEmpty,
  describeScan,
  describeSpending,
  spendingRanges,
  type SpendingEmpty,
  type SpendingRange,
} from "./lib/words/spending";

/** Problems that keep spending from being read. */
const shownProblems = ["refresh-off", "folder-closed"];

/** Kiro Spending: what this Mac recorded, by project, model, turn, day, and month. The first paint comes from what is kept. */
export default function Spending() {
  const [range, setRange] = useState<SpendingRange>("period");
  const [isShowingDetail, setIsShowingDetail] = useState(true);
  const usage = useUsage("opened");
  const ledger = useLedger(usage, range);
  useScan(usage);
  const { context, spending } = usage;
  const viewer = { now: new Date() };
  const names = { home: context.home, hidesAccount: context.hideAccount };
  const isPeriod = range === "period";
  const scan = spending && context.readsSessions !== false ? describeScan(spending, viewer) : null;
  // While session files are being read, what is kept is newer than the ledger that was loaded.
  const isKeptNewer = isPeriod && spending !== null && (ledger.isLoading || scan !== null);
  const summary = isKeptNewer ? spending.period : ledger.summary;

  const host = createListHost(usage, () => setIsShowingDetail((isShown) => !isShown));
  const isEmpty = summary === null || summary.byDay.length === 0;
  const copied = isEmpty ? null : describeSpending(summary, { range, ...names }, viewer);
  const createPanel = prepareSpendingPanels(usage, host, { entries: ledger.entries, summary: copied });
  const row = { createPanel, viewer, isShowingDetail };
  const problems = describeProblems(usage, viewer).filter(({ id }) => shownProblems.includes(id));
  const hasMonths = range === "all" && !ledger.isLoading && (!isEmpty || ledger.months.length > 0);
  const hasRows = !isEmpty || hasMonths || scan !== null || problems.length > 0;
  const isLoading = usage.isLoading || ledger.isLoading;
  return (
    <List
      isLoading={isLoading}
      isShowingDetail={isShowingDetail && hasRows}
      searchBarPlaceholder="Search projects, models, and days"
      searchBarAccessory={
        <List.Dropdown
          tooltip="Range"
          defaultValue="period"
          storeValue
          onChange={(chosen) => setRange(chosen as SpendingRange)}
        >
          {Object.entries(spendingRanges).map(([value, title]) => (
            <List.Dropdown.Item key={value} value={value} title={title} />
          ))}
        </List.Dropdown>
      }
    >
      {!hasRows && !isLoading && (
        <List.EmptyView
          icon={Icon.BarChart}
          {...describeEmpty(explainEmpty(usage, ledger), listPlaces(usage))}
          actions={createPanel()}
        />
      )}
      {problems.map((problem) => (
        <ProblemItem
          key={problem.id}
          id={nameProblemRow(problem.id)}
          createActionPanel={prepareActionPanels(usage, host)}
          {...{ problem, usage, host, viewer, isShowingDetail }}
        />
      ))}
      {scan && (
        <List.Item
          icon={Icon.Hourglass}
          title={scan.title}
          subtitle={scan.subtitle ?? undefined}
          detail={<List.Item.Detail markdown={`${scan.title}: ${scan.subtitle}`} />}
          actions={createPanel()}
        />
      )}
      {!isEmpty && (
        <List.Section title={spendingRanges[range]}>
          <TotalItem
            {...{ summary, spending, ...row }}
            since={isPeriod ? (spending?.periodFrom ?? ledger.since) : undefined}
          />
        </List.Section>
      )}
      {!isEmpty && <SpendingSections {...{ summary, entries: ledger.entries, names, ...row }} />}
      {hasMonths && <MonthsSection months={ledger.months} {...row} />}
    </List>
  );
}

function explainEmpty({ context, spending }: Usage, { summary }: RangeOfLedger): SpendingEmpty {
  if (context.readsSessions === false) return "off";
  if (spending === null || spending.filesTotal === 0) return "no-files";
  return summary === null ? "no-period" : "nothing-in-range";
}

/** Where session files are looked for. */
function listPlaces({ context: { env } }: Usage): string[] {
  return ["~/.kiro/sessions", ...(env.KIRO_HOME ? ["KIRO_HOME"] : [])];
}
