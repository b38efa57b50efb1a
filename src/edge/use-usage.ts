import { accessSync, constants, statfsSync } from "node:fs";
import { useEffect, useRef, useState } from "react";
import {
  beginsWithinMs,
  readMark,
  readUsage,
  relaunchAfterMs,
  untickedAfterMs,
  type UsageContext,
  type UsageState,
} from "../lib/kiro-kept";
import { isLaunchHopeless, launchRefresh, type RefreshLaunchContext } from "./launch-refresh";
import { openLogin, type LoginStart } from "./open-login";
import { renewSubtitle } from "./renew-subtitle";
import { createUsageContext } from "./usage-context";
import { watchUsage } from "./watch-usage";

/** What the views know of the usage, and what they can have done about it. */
export interface Usage extends UsageState {
  context: UsageContext;
  /** A refresh is running or about to, whoever started it; in a background run: there is something left to do. */
  isLoading: boolean;
  /** The preference "Source". */
  source: UsageContext["source"];
  /** Raycast refused to launch the command that asks Kiro. */
  isRefreshOff: boolean;
  /** Raycast hasn't run that command in the background for a day. */
  isBackgroundOff: boolean;
  /** The support folder can't be written to. */
  isFolderClosed: boolean;
  /** The Kiro IDE has a record, which isn't used. */
  hasIdeRecord: boolean;
  /** Has `refresh` do something; the launch is under way when this returns. Resolves to whether Raycast accepted it. */
  launch: (options: RefreshLaunchContext) => Promise<boolean>;
  /** Opens Terminal to log in; once that has ended, Kiro is asked again. */
  logIn: (start: LoginStart) => Promise<void>;
}

/**
 * Gives a view the usage: the first render comes from what is kept, at once; if a reading is due, the command that asks
 * is launched in the background.
 *
 * @param run `opened`: you look at the view, so it watches for changes until you leave it; `ticked`: a background run,
 *   which ends as soon as it isn't loading, and loads only until Raycast has taken what it's told; `repainted`: the same,
 *   at the end of a refresh, so it launches none
 */
export function useUsage(run: "opened" | "ticked" | "repainted"): Usage {
  const [context] = useState(createUsageContext);
  const [state, setState] = useState(() => readUsage(context));
  const [isRefreshOff, setIsRefreshOff] = useState(() => wasRefused(context));
  // A refresh that you wait for is no background run, so it doesn't change this.
  const [wasOld] = useState(() => isOlderThanADay(state.snapshot && new Date(state.snapshot.updatedAt), context));
  const isOpened = run === "opened";
  const [launchesFirst] = useState(
    () => run !== "repainted" && isTimeToAsk(state) && (isOpened || !isLaunchHopeless(context)),
  );
  const [isWaiting, setIsWaiting] = useState(launchesFirst || run === "repainted");
  const launchedAt = useRef(-Infinity);
  const waiting = useRef<NodeJS.Timeout>(undefined);

  const launch = async (options: RefreshLaunchContext) => {
    launchedAt.current = context.now().getTime();
    setIsWaiting(true);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setIsWaiting(false), beginsWithinMs);
    const isAccepted = await launchRefresh(context, options);
    setIsRefreshOff(!isAccepted);
    if (!isAccepted) setIsWaiting(false);
    return isAccepted;
  };

  useEffect(() => {
    if (isOpened) {
      if (launchesFirst) void launch({ by: "list" });
      return watchUsage(context, state, ({ state: next, isNew, hasLoginEnded }) => {
        setState(next);
        const sinceLaunch = Math.abs(context.now().getTime() - launchedAt.current);
        if (next.isRefreshing || isNew) setIsWaiting(false);
        if (isNew) setIsRefreshOff(wasRefused(context));
        const isTime = sinceLaunch >= relaunchAfterMs && isTimeToAsk(next) && !isLaunchHopeless(context);
        if (hasLoginEnded) void launch({ force: true, by: "list" });
        else if (isTime) void launch({ by: "list" });
      });
    }
    const tasks = [
      launchesFirst && launchRefresh(context).then((isAccepted) => setIsRefreshOff(!isAccepted)),
      run === "repainted" && renewSubtitle(state.snapshot),
    ];
    if (isWaiting) void Promise.all(tasks).then(() => setIsWaiting(false));
  }, []);

  return {
    ...state,
    context,
    isLoading: isWaiting || (isOpened && state.isRefreshing),
    source: context.source,
    isRefreshOff,
    isBackgroundOff: isUnticked(context) ?? wasOld,
    isFolderClosed: !isWritable(context.folder),
    hasIdeRecord: state.report?.hasIdeRecord ?? false,
    launch,
    logIn: (start) => openLogin(context, state.report?.cliPath ?? "kiro-cli", start),
  };
}

function isTimeToAsk({ isDue, isRefreshing }: UsageState): boolean {
  return isDue && !isRefreshing;
}

function wasRefused({ folder }: UsageContext): boolean {
  return readMark(folder, "launch-refused") !== null;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statfsSync(folder).bavail > 0;
  } catch {
    return false;
  }
}

/** Null if Raycast never ran it in the background, as in the first minutes after the installation. */
function isUnticked(context: UsageContext): boolean | null {
  const tickedAt = readMark(context.folder, "ticked");
  return tickedAt && isOlderThanADay(tickedAt, context);
}

function isOlderThanADay(instant: Date | null, { now }: UsageContext): boolean {
  return instant !== null && now().getTime() - instant.getTime() > untickedAfterMs;
}
