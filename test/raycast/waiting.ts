/** Lets others wait for something: they look again whenever something has happened, and often, for what happens elsewhere. */
export interface Waiting {
  /** Something has happened. */
  notify(): void;
  /** Waits until `look` gives something other than undefined or false. Rejects with what it throws, or at the limit. */
  until<T>(look: () => T | undefined | false, what: string, limitMs?: number): Promise<T>;
}

/** Far beyond what anything takes, so that a busy machine fails no test. */
const usualLimitMs = 60_000;

/** A process that a command has started tells nobody here what it does. In milliseconds. */
const lookEveryMs = 10;

/** Makes a place to wait at. */
export function createWaiting(): Waiting {
  const watchers = new Set<() => void>();
  return {
    notify: () => [...watchers].forEach((watcher) => watcher()),
    until: (look, what, limitMs = usualLimitMs) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(timer);
          clearInterval(looking);
          watchers.delete(watcher);
          finish();
        };
        const watcher = () => {
          try {
            const seen = look();
            if (seen !== undefined && seen !== false) settle(() => resolve(seen));
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const timer = setTimeout(() => {
          settle(() => reject(new Error(`Nobody saw ${what} within ${limitMs} ms.`)));
        }, limitMs);
        const looking = setInterval(watcher, lookEveryMs);
        watchers.add(watcher);
        watcher();
      }),
  };
}
