import type { UsageState } from "../kiro/usage-state";
import type { Notice } from "../shapes/notice";
import { windowKinds } from "../shapes/window-kinds";
import { describeForecast } from "./forecast";
import {
  capitalize,
  countDaysUntil,
  formatCredits,
  formatDay,
  formatDistance,
  formatPercent,
  formatTime,
  withNoun,
  type Viewer,
} from "./format";
import { describeExtras, explainOverage } from "./usage";
import { describeLeft, describeReset } from "./window";

/** The words of a macOS notification. */
export interface NoticeWords {
  title: string;
  body: string;
}

/** What the first refresh says after notifications were turned on, so that macOS asks for its permission then. */
export const notificationsOn: NoticeWords = {
  title: "Notifications are on",
  body: "Kiro Usage will tell you when credits run short, end, or come back.",
};

/** Returns the title and body of a notice. */
export function describeNotice(
  notice: Notice,
  { snapshot, forecast }: Pick<UsageState, "snapshot" | "forecast">,
  viewer: Viewer,
): NoticeWords {
  const { locale } = viewer;
  const primary = snapshot?.primary ?? null;
  const reset = primary?.resetsAt ? `${describeReset(primary, viewer)}.` : null;
  switch (notice.kind) {
    case "use": {
      const title =
        notice.percent === 100
          ? "Your plan is used up"
          : `${formatPercent(notice.percent, locale)} of your plan is used`;
      if (notice.percent < 100) return { title, body: join(primary && `${describeLeft(primary, locale)}.`, reset) };
      const extras = snapshot && describeExtras(snapshot, viewer);
      const [overage] = snapshot === null ? [null] : explainOverage(snapshot, locale);
      return { title, body: join(extras === null ? overage : `You have ${extras}.`, reset) };
    }
    case "chance":
      return {
        title: "Credits may run short",
        body: forecast === null ? join(reset) : `${describeForecast(forecast, viewer)}.`,
      };
    case "expiry": {
      const { noun, ends } = windowKinds[notice.pool];
      const days = Math.max(0, countDaysUntil(notice.expiresAt, viewer));
      const left = withNoun(formatCredits(notice.remaining, locale), noun, locale);
      return { title: `${notice.label} ${ends} ${formatDistance(days)}`, body: `${capitalize(left)} left.` };
    }
    case "reset":
      return {
        title: "Credits are back",
        body: join(
          primary &&
            `${describeLeft(primary, locale)}${primary.resetsAt ? ` until ${formatDay(primary.resetsAt, viewer)}` : ""}.`,
        ),
      };
    case "burn": {
      const credits = withNoun(formatCredits(Math.round(notice.credits), locale), "credit", locale);
      const share = formatPercent(Math.round(notice.percent), locale);
      const project = notice.project === null ? null : `Mostly in ${notice.project}.`;
      return {
        title: "Kiro is using credits fast",
        body: join(`${credits} since ${formatTime(notice.since, viewer)}, ${share} of your plan.`, project),
      };
    }
  }
}

function join(...sentences: (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
