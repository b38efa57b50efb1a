import { useEffect, useRef, useState } from "react";
import {
  clearHistory,
  forgetForecast,
  markDue,
  openCache,
  readPulse,
  readUsage,
  type UsageContext,
  type UsageState,
} from "../lib/kiro-kept";
import { isLaunchHopeless, isRefreshOff, launchRefresh, type RefreshLaunchContext } from "./launch-refresh";
import { openLogin } from "./open-login";
import { renewSubtitle } from "./renew-subtitle";
import { createUsageContext } from "./usage-context";

/** What the menu bar and the list know of the usage, and what they can have done about it. */
export interface Usage extends UsageState {
  /** A refresh runs, whoever started it, or is about to; in a background run: there is something left to do. */
  isLoading: boolean;
  /** Raycast refused to launch the command that asks kiro-cli. */
  isRefreshOff: boolean;
  /** The home folder, for paths that people read. */
  home: string;
  /** The extension's own folder, where the history is. */
  folder: string;
  /** Deletes the history of readings and the forecast made from it. Throws where that fails. */
  clearHistory: () => void;
  /** Has kiro-cli asked. The launch is under way when this returns. */
  refresh: (options: RefreshLaunchContext, by: "person" | "view") => Promise<void>;
  /** Opens Terminal to log in, or to sign out first and log in anew; the next look at the usage asks again. */
  logIn: (options: { isSwitch: boolean }) => Promise<void>;
}

/** How often a view that stays looks at the pulse. */
const lookEveryMs = 500;

/** A launched refresh that has not begun by then will not. */
const beginsWithinMs = 10_000;

/** How long a view that stays waits before it launches another refresh, whatever became of the last. */
const relaunchAfterMs = 60_000;

/**
 * Gives a view the usage: the first render comes from the cache, at once; where a reading is due, the command that asks
 * kiro-cli is launched in the background.
 *
 * @param options.stays a person looks at the view: what is kept is watched until the view is left. Else the view is ended
 *   as soon as it is not loading, and is loading only until Raycast has taken what it is told.
 * @param options.isRefreshed a refresh launched this run as it ended, so it launches none
 */
export function useUsage({ stays, isRefreshed }: { stays: boolean; isRefreshed: boolean }): Usage {
  const [context] = useState(createUsageContext);
  const [state, setState] = useState(() => readUsage(context));
  const [isOff, setIsOff] = useState(() => isRefreshOff(context));
  const [isToLaunch] = useState(() => isDue(state, context) && !isRefreshed && (stays || !isLaunchHopeless(context)));
  const [isWaiting, setIsWaiting] = useState(isToLaunch || (!stays && isRefreshed));
  const shown = useRef(state);
  const launchedAt = useRef<number | null>(null);

  const show = (next: UsageState) => {
    shown.current = next;
    setState(next);
  };

  const launch = async (options: RefreshLaunchContext, by: "person" | "view") => {
    launchedAt.current = context.now().getTime();
    setIsWaiting(true);
    const isAccepted = await launchRefresh(context, options, by);
    setIsOff(!isAccepted);
    if (!isAccepted) setIsWaiting(false);
  };

  useEffect(() => {
    if (stays) {
      if (isToLaunch) void launch({}, "view");
      return;
    }
    const tasks = [
      ...(isToLaunch ? [launchRefresh(context, {}, "view").then((isAccepted) => setIsOff(!isAccepted))] : []),
      ...(isRefreshed && state.snapshot ? [renewSubtitle(state.snapshot)] : []),
    ];
    if (isWaiting) void Promise.all(tasks).then(() => setIsWaiting(false));
  }, []);

  useEffect(() => {
    if (!stays) return;
    let emptyReads = 0;
    const look = () => {
      const now = context.now().getTime();
      const pulse = readPulse(openCache(context.openStorage), context.now());
      const hasChanged = pulse.revision !== shown.current.revision;
      if (hasChanged) {
        const next = readUsage(context);
        // Some hosts rewrite values in place; what was caught half-written is there at the next look.
        emptyReads = next.snapshot === null && shown.current.snapshot !== null ? emptyReads + 1 : 0;
        if (emptyReads === 1) return;
        emptyReads = 0;
        show(next);
        setIsOff(isRefreshOff(context));
      } else if (pulse.isRefreshing !== shown.current.isRefreshing) {
        show({ ...shown.current, isRefreshing: pulse.isRefreshing });
      }
      const sinceLaunch = launchedAt.current === null ? Infinity : Math.abs(now - launchedAt.current);
      if (pulse.isRefreshing || hasChanged || sinceLaunch > beginsWithinMs) setIsWaiting(false);
      const isTime = sinceLaunch >= relaunchAfterMs && isDue(shown.current, context);
      if (isTime && !isLaunchHopeless(context)) void launch({}, "view");
    };
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    if (stays && state.snapshot) void renewSubtitle(state.snapshot);
  }, [state.snapshot?.updatedAt]);

  return {
    ...state,
    isLoading: isWaiting || (stays && state.isRefreshing),
    isRefreshOff: isOff,
    home: context.home,
    folder: context.folder,
    clearHistory: () => {
      clearHistory(context.folder);
      forgetForecast(openCache(context.openStorage));
      show(readUsage(context));
    },
    refresh: launch,
    logIn: ({ isSwitch }) => {
      markDue(openCache(context.openStorage), context.now());
      return openLogin(context.folder, shown.current.report?.cliPath ?? "kiro-cli", isSwitch);
    },
  };
}

function isDue({ nextRefreshAt, isRefreshing }: UsageState, { now }: UsageContext): boolean {
  return !isRefreshing && (nextRefreshAt === null || nextRefreshAt <= now());
}
