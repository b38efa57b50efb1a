import { environment, Icon, List } from "@raycast/api";
import { drawChart } from "../lib/forecast/draw-chart";
import {
  describeChart,
  describeForecast,
  explainMissingForecast,
  listForecastFacts,
} from "../lib/words/describe-forecast";
import { createHistoryActions } from "./history-actions";
import { forecastRow } from "./open-list";
import type { RowProps } from "./usage-items";

/** Whether the credits will last, with a chart and the same facts in words; or why that cannot be said. */
export function ForecastSection({ usage, host, createActionPanel, surroundings, isShowingDetail }: RowProps) {
  const { forecast } = usage;
  const title = forecast ? describeForecast(forecast, surroundings) : explainMissingForecast(usage.snapshot!);
  if (title === null) return null;
  const facts = forecast ? listForecastFacts(forecast, surroundings) : [];
  const subtitle = isShowingDetail ? undefined : facts.map(({ label, value }) => `${label}: ${value}`).join(" · ");
  return (
    <List.Section title="Forecast">
      <List.Item
        id={forecastRow}
        icon={Icon.LineChart}
        title={title}
        subtitle={subtitle}
        detail={createForecastDetail({ usage, surroundings, facts })}
        actions={createActionPanel({ more: createHistoryActions(usage, host) })}
      />
    </List.Section>
  );
}

function createForecastDetail({
  usage: { forecast },
  surroundings,
  facts,
}: Pick<RowProps, "usage" | "surroundings"> & { facts: { label: string; value: string }[] }) {
  const { Metadata } = List.Item.Detail;
  const chart =
    forecast &&
    drawChart(forecast, {
      appearance: environment.appearance,
      now: surroundings.now,
      labels: describeChart(forecast, surroundings),
    });
  return (
    <List.Item.Detail
      markdown={chart ? `![](data:image/svg+xml;base64,${Buffer.from(chart).toString("base64")})` : undefined}
      metadata={
        <Metadata>
          {facts.map(({ label, value }) => (
            <Metadata.Label key={label} title={label} text={value} />
          ))}
        </Metadata>
      }
    />
  );
}
