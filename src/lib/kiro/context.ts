import type { Storage } from "./keep/storage";
import type { UsageState } from "./usage-state";

/** Everything that the Kiro module needs from the world around it. */
export interface UsageContext {
  /** Opens the cache. A new one for each access: a kept one undoes what other commands have stored since. */
  openStorage: () => Storage;
  /** The extension's support folder: history, ledger, memory, lock, marks, and kiro-cli's working directory. */
  folder: string;
  env: NodeJS.ProcessEnv;
  home: string;
  platform: NodeJS.Platform;
  now: () => Date;
  /** The preference "kiro-cli Path" as typed; empty: find it. */
  cliPath: string;
  /** How long a question may take in total, in milliseconds. */
  timeoutMs: number;
  /** How old a reading may get before kiro-cli is asked again, in milliseconds. */
  maxAgeMs: number;
  /** The preference "Hide Account": readings leave the module without the email address. */
  hideAccount: boolean;
  /** The preference "Source". Default: automatic. */
  source?: "automatic" | "kiro-cli" | "ide";
  /** The preference "Read Kiro's Session Files". Default: true. */
  readsSessions?: boolean;
  /** Whether this Mac has a network. Default: what its network interfaces say. */
  isOnline?: () => boolean;
}

/** How a refresh is to go. */
export interface RefreshOptions {
  /** Ask even if the reading is fresh enough or failures say to wait: you pressed for it. */
  force?: boolean;
  /** A background refresh: if Kiro wasn't used since the reading, it may get hours old. */
  isTick?: boolean;
  /** Ask by text again although a model may answer, which may cost credits. */
  allowModel?: boolean;
  /** Delete the history or the ledger of spending, instead of asking. */
  clear?: "history" | "spending";
  /** Called each time a new state is kept: with the reading, and again if `whoami` or the session files add to it. */
  onUpdate?: (state: UsageState) => void;
}
