import { useEffect, useRef } from "react";
import type { Usage } from "./use-usage";

/**
 * While Kiro's session files aren't all read, has `refresh` go on reading them whenever it has stopped, unless the time
 * before brought nothing.
 */
export function useScan({ context, spending, isLoading, launch }: Usage): void {
  const doneBefore = useRef<number | null>(null);
  const isComplete = context.readsSessions === false || spending?.isComplete === true;
  const done = spending?.filesDone ?? 0;
  useEffect(() => {
    if (isComplete || isLoading || doneBefore.current === done) return;
    doneBefore.current = done;
    void launch({ scan: true });
  }, [isComplete, isLoading, done]);
}
