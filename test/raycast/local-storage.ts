import { strict } from "./strict";
import type { World } from "./world";

type Value = string | number | boolean;

/** Makes the stand-in for `LocalStorage`. */
export function createLocalStorage({ localStorage }: World) {
  return strict("LocalStorage", {
    getItem: async (key: string): Promise<Value | undefined> => localStorage.get(key),
    setItem: async (key: string, value: Value): Promise<void> => void localStorage.set(key, value),
    removeItem: async (key: string): Promise<void> => void localStorage.delete(key),
    allItems: async (): Promise<Record<string, Value>> => Object.fromEntries(localStorage),
    clear: async (): Promise<void> => localStorage.clear(),
  });
}
