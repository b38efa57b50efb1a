/** The part of Raycast's Cache that is used here. Texts in, texts out; every call may throw. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}
