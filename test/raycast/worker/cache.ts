import { openCacheStorage } from "../cache-storage";
import { input } from "./call-host";
import { refuseWrite } from "./files";
import { countRead, countWrite } from "./work";

type Subscriber = (key: string | undefined, data: string | undefined) => void;

/** The stand-in for the class `Cache`: values are shared with every other worker, subscriptions are not. */
export class Cache {
  readonly #storage;
  readonly #subscribers = new Set<Subscriber>();

  constructor(options: { namespace?: string } = {}) {
    // Both kinds keep the values in the same files. What a read-only disk holds can still be read.
    const kind = input.isDiskReadOnly ? "usual" : input.cacheKind;
    this.#storage = openCacheStorage(input.storageFolder, options.namespace ?? "", kind);
  }

  get isEmpty(): boolean {
    return this.#storage.keys().length === 0;
  }

  // Fields, not methods: @raycast/utils passes `subscribe` on without its instance.
  readonly get = (key: string): string | undefined => {
    countRead(key);
    return this.#storage.get(key);
  };

  readonly has = (key: string): boolean => this.#storage.keys().includes(key);

  readonly set = (key: string, data: string): void => {
    refuseWrite(input.storageFolder);
    countWrite();
    this.#storage.set(key, data);
    this.#notify(key, data);
  };

  readonly remove = (key: string): boolean => {
    refuseWrite(input.storageFolder);
    const removed = this.#storage.remove(key);
    if (removed) countWrite();
    if (removed) this.#notify(key, undefined);
    return removed;
  };

  readonly clear = (options = { notifySubscribers: true }): void => {
    refuseWrite(input.storageFolder);
    for (const key of this.#storage.keys()) this.#storage.remove(key);
    if (options.notifySubscribers) this.#notify(undefined, undefined);
  };

  readonly subscribe = (subscriber: Subscriber): (() => void) => {
    this.#subscribers.add(subscriber);
    return () => void this.#subscribers.delete(subscriber);
  };

  #notify(key: string | undefined, data: string | undefined): void {
    for (const subscriber of this.#subscribers) subscriber(key, data);
  }
}
