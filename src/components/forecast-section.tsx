import { environment, getPreferenceValues, Icon, List } from "@raycast/api";
import { drawChart } from "../lib/forecast/draw-chart";
import { describeChart, listForecastFacts, listOutlook, type OutlookRow } from "../lib/words/forecast";
import type { Row } from "../lib/words/reading";
import { createPreferencesAction, type UsageAction } from "./actions";
import { createHistoryActions } from "./history-actions";
import { forecastRow } from "./hosts";
import { drawMetadata } from "./usage-details";
import type { RowProps } from "./usage-items";

/** Whether the credits will last, with a chart and the same facts in words; or why that can't be said. */
export function ForecastSection({ usage, host, createActionPanel, viewer, isShowingDetail }: RowProps) {
  const { forecast } = usage;
  const outlook = listOutlook(usage, viewer);
  const facts = forecast ? listForecastFacts(forecast, viewer) : [];
  const subtitle = facts.map(({ title, text }) => `${title}: ${text}`).join(" · ");
  const selected = outlook.findIndex(({ kind }) => kind !== "unused");
  const actions = createActionPanel({ first: offerNotifications(usage), more: createHistoryActions(usage, host) });
  return (
    <List.Section title="Forecast">
      {outlook.map((row, index) => (
        <List.Item
          key={row.kind}
          id={index === selected ? forecastRow : row.kind}
          icon={chooseIcon(row)}
          title={row.title}
          subtitle={isShowingDetail ? undefined : row.kind === "forecast" ? subtitle : (row.detail ?? undefined)}
          detail={drawForecast({ usage, viewer, facts })}
          actions={actions}
        />
      ))}
    </List.Section>
  );
}

function chooseIcon({ kind }: OutlookRow): Icon {
  return kind === "unused" ? Icon.Hourglass : Icon.LineChart;
}

/** Credits may run short, and you wouldn't be told. */
function offerNotifications({ forecast }: RowProps["usage"]): UsageAction[] {
  const isShort = forecast?.state === "may-run-short" || forecast?.state === "runs-out";
  if (!isShort || getPreferenceValues<Preferences>().notifications) return [];
  return [{ ...createPreferencesAction("Turn On Notifications…"), icon: Icon.Bell }];
}

function drawForecast({ usage: { forecast }, viewer, facts }: Pick<RowProps, "usage" | "viewer"> & { facts: Row[] }) {
  const chart =
    forecast &&
    drawChart(forecast, {
      appearance: environment.appearance,
      now: viewer.now,
      labels: describeChart(forecast, viewer),
    });
  return <List.Item.Detail markdown={chart ? embedImage(chart) : undefined} metadata={drawMetadata(facts)} />;
}

/** Returns an SVG as an image in Markdown. */
export function embedImage(svg: string): string {
  return `![](data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")})`;
}
