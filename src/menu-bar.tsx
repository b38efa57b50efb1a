import { Color, getPreferenceValues, MenuBarExtra, showHUD } from "@raycast/api";
import { MenuAccount, MenuActions, MenuManaged, MenuTroubles, MenuWindows } from "./components/menu-sections";
import { listTroubles } from "./components/troubles";
import type { ActionHost } from "./components/usage-action";
import { chooseMeter, chooseUrgency, type Urgency } from "./lib/words/choose-meter";
import { describeError } from "./lib/words/describe-error";
import { countCredits, describeTitle } from "./lib/words/describe-title";
import { describeSentence } from "./lib/words/describe-usage";
import { useKiroUsage, type KiroUsage } from "./edge/use-kiro-usage";

const colors: Record<Urgency, Color> = { calm: Color.PrimaryText, warning: Color.Orange, alarm: Color.Red };

/** The menu-bar command: a meter and the credits left, and below it every window, the account and the actions. */
export default function MenuBar() {
  const { title: mode, counted, warnings } = getPreferenceValues<Preferences.MenuBar>();
  const usage = useKiroUsage();
  const { snapshot, isLoading, isStale } = usage;
  const host = createMenuHost(usage);
  const troubles = listTroubles(usage, host);
  const credits = snapshot && countCredits(snapshot, counted);
  return (
    <MenuBarExtra
      icon={{
        source: `${chooseMeter(usage, credits)}.png`,
        tintColor: colors[chooseUrgency(credits, warnings, isStale)],
      }}
      title={(snapshot && describeTitle(snapshot, { mode, counted }, new Date())) || undefined}
      tooltip={describeTooltip(usage)}
      isLoading={isLoading}
    >
      {snapshot &&
        (snapshot.primary ? (
          <MenuWindows snapshot={snapshot} isStale={isStale} />
        ) : (
          <MenuManaged snapshot={snapshot} isStale={isStale} host={host} />
        ))}
      {snapshot && <MenuAccount snapshot={snapshot} />}
      <MenuTroubles troubles={troubles} isBrief={snapshot !== null} host={host} />
      <MenuActions usage={usage} host={host} troubles={troubles} />
    </MenuBarExtra>
  );
}

function createMenuHost(usage: KiroUsage): ActionHost {
  return {
    notify: showHUD,
    warn: (title) => showHUD(title),
    refresh: async (options) => {
      const state = await usage.refresh(options);
      const { snapshot, error } = state;
      await showHUD(
        error || snapshot === null ? describeTrouble(error) : describeSentence(snapshot, { now: new Date() }),
      );
      return state;
    },
  };
}

/** A sentence for people who point at the icon or have it read to them. */
function describeTooltip({ snapshot, error, isLoading }: KiroUsage): string {
  const sentence = snapshot && describeSentence(snapshot, { now: new Date() });
  if (error) return sentence === null ? describeTrouble(error) : `${describeError(error).title}. ${sentence}`;
  return sentence ?? (isLoading ? "Asking kiro-cli for your Kiro credits" : "No reading of your Kiro credits yet");
}

function describeTrouble(error: KiroUsage["error"]): string {
  if (error === null) return "No reading of your Kiro credits yet";
  const { title, sentence } = describeError(error);
  return `${title}. ${sentence}`;
}
