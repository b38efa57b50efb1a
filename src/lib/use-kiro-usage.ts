import { updateCommandMetadata } from "@raycast/api";
import { useCallback, useEffect, useRef, useState } from "react";
import { describeSubtitle } from "./describe-usage";
import {
  prepareLogin,
  readUsage,
  refreshUsage,
  type KiroError,
  type KiroSnapshot,
  type RefreshOptions,
  type UsageState,
} from "./kiro";
import { openLogin } from "./open-login";
import { createUsageContext } from "./usage-context";

export interface KiroUsage {
  /** The last good reading; null before the first one. */
  snapshot: KiroSnapshot | null;
  /** Why the last refresh failed; null when it did not. */
  error: KiroError | null;
  isLoading: boolean;
  /** The reading is too old to stand without a word. */
  isStale: boolean;
  /** When kiro-cli was read; null before the first reading. */
  updatedAt: Date | null;
  /** Asks kiro-cli now, or joins the refresh that is running. Resolves to the new state; never rejects. */
  refresh: (options?: Pick<RefreshOptions, "allowModel">) => Promise<UsageState>;
  /** Opens Terminal with `kiro-cli login`; the next look at the usage asks again. */
  logIn: () => Promise<void>;
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

  const start = useCallback(
    (options: RefreshOptions) => {
      if (running.current) return running.current.promise;
      const controller = new AbortController();
      const { signal } = controller;
      const onUpdate = (next: UsageState) => !signal.aborted && setState(next);
      const promise = refreshUsage(context, { ...options, signal, onUpdate })
        .catch(() => readUsage(context))
        .then((next) => {
          running.current = null;
          if (signal.aborted) return next;
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
    return () => running.current?.controller.abort();
  }, [start]);

  const subtitle = state.snapshot && describeSubtitle(state.snapshot);
  useEffect(() => {
    if (subtitle !== null) void updateCommandMetadata({ subtitle }).catch(() => {});
  }, [subtitle]);

  return {
    snapshot: state.snapshot,
    error: state.error,
    isLoading,
    isStale: state.isStale,
    updatedAt: state.snapshot && new Date(state.snapshot.updatedAt),
    refresh: useCallback((options) => start({ ...options, force: true }), [start]),
    logIn: useCallback(() => openLogin(context.folder, prepareLogin(context)), [context]),
  };
}
