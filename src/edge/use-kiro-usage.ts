import { updateCommandMetadata } from "@raycast/api";
import { useCallback, useEffect, useRef, useState } from "react";
import { describeSubtitle } from "../lib/words/describe-usage";
import {
  locateCli,
  prepareLogin,
  readUsage,
  refreshUsage,
  type KiroSnapshot,
  type RefreshOptions,
  type RunRecord,
  type UsageState,
} from "../lib/kiro";
import { openLogin } from "./open-login";
import { createUsageContext } from "./usage-context";

/** What both commands know of the usage, and what they can do about it. */
export interface KiroUsage extends UsageState {
  isLoading: boolean;
  /** When kiro-cli was read; null before the first reading. */
  updatedAt: Date | null;
  /** Asks kiro-cli now, or joins the refresh that is running. Resolves to the new state; never rejects. */
  refresh: (options?: Pick<RefreshOptions, "allowModel">) => Promise<UsageState>;
  /** Opens Terminal to log in, or to sign out first and log in anew; the next look at the usage asks again. */
  logIn: (options: { isSwitch: boolean }) => Promise<void>;
  /** Returns where kiro-cli is, or null where it is not found. */
  locateCli: () => string | null;
  /** What the runs of this command have printed, for a report; kept nowhere else. */
  listRuns: () => RunRecord[];
}

/**
 * Gives a command the usage: the first render comes from the cache, at once; then kiro-cli is asked if that is due. What
 * runs is ended when the command is unmounted. Written without `usePromise`, whose first render is always a loading
 * one: a menu bar that is fresh would be drawn twice at every tick.
 */
export function useKiroUsage(): KiroUsage {
  const [context] = useState(createUsageContext);
  const [state, setState] = useState(() => readUsage(context));
  const [isLoading, setIsLoading] = useState(state.nextRefreshAt === null);
  const running = useRef<{ promise: Promise<UsageState>; controller: AbortController } | null>(null);
  const runs = useRef<RunRecord[]>([]);

  const start = useCallback(
    (options: RefreshOptions) => {
      if (running.current) return running.current.promise;
      const controller = new AbortController();
      const { signal } = controller;
      const show = (next: UsageState) => {
        if (!signal.aborted) setState(next);
      };
      runs.current = [];
      const onRun = (record: RunRecord) => runs.current.push(record);
      const promise = refreshUsage(context, { ...options, signal, onUpdate: show, onRun })
        .catch(() => readUsage(context))
        .then((next) => {
          if (signal.aborted) return next;
          running.current = null;
          setState(next);
          setIsLoading(false);
          return next;
        });
      running.current = { promise, controller };
      setIsLoading(true);
      return promise;
    },
    [context],
  );

  useEffect(() => {
    if (isLoading) void start({});
    return () => {
      running.current?.controller.abort();
      running.current = null;
    };
  }, [start]);

  useSubtitle(state.snapshot);

  return {
    ...state,
    isLoading,
    updatedAt: state.snapshot && new Date(state.snapshot.updatedAt),
    refresh: useCallback((options) => start({ ...options, force: true }), [start]),
    logIn: useCallback(({ isSwitch }) => openLogin(context.folder, prepareLogin(context), isSwitch), [context]),
    locateCli: useCallback(() => locateCli(context), [context]),
    listRuns: useCallback(() => runs.current, []),
  };
}

/** Keeps the reading beside the command's name in Raycast's search. */
function useSubtitle(snapshot: KiroSnapshot | null): void {
  const subtitle = snapshot && describeSubtitle(snapshot, { now: new Date() });
  useEffect(() => {
    if (subtitle !== null) void updateCommandMetadata({ subtitle }).catch(() => {});
  }, [subtitle]);
}
