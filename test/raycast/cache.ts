import type { CacheStorage } from "./cache-storage";

type Subscriber = (key: string | undefined, data: string | undefined) => void;

/** Makes the stand-in for the class `Cache`: every instance keeps its values in the given storage. */
export function createCache(storage: CacheStorage) {
  return class Cache {
    readonly #namespace: string;
    readonly #subscribers = new Set<Subscriber>();

    constructor(options: { namespace?: string } = {}) {
      this.#namespace = options.namespace ?? "";
    }

    get isEmpty(): boolean {
      return storage.keys(this.#namespace).length === 0;
    }

    // Fields, not methods: @raycast/utils passes `subscribe` on without its instance.
    readonly get = (key: string): string | undefined => storage.get(this.#namespace, key);

    readonly has = (key: string): boolean => storage.get(this.#namespace, key) !== undefined;

    readonly set = (key: string, data: string): void => {
      storage.set(this.#namespace, key, data);
      this.#notify(key, data);
    };

    readonly remove = (key: string): boolean => {
      const removed = storage.remove(this.#namespace, key);
      if (removed) this.#notify(key, undefined);
      return removed;
    };

    readonly clear = (options = { notifySubscribers: true }): void => {
      for (const key of storage.keys(this.#namespace)) storage.remove(this.#namespace, key);
      if (options.notifySubscribers) this.#notify(undefined, undefined);
    };

    readonly subscribe = (subscriber: Subscriber): (() => void) => {
      this.#subscribers.add(subscriber);
      return () => void this.#subscribers.delete(subscriber);
    };

    #notify(key: string | undefined, data: string | undefined): void {
      for (const subscriber of this.#subscribers) subscriber(key, data);
    }
  };
}
