import type { Storage } from "../keep/storage";
import type { UsageState } from "../keep/usage-state";

/** All that the Kiro module needs of the world around it. */
export interface UsageContext {
  /** Opens the cache anew, so that what another command has stored since is seen. */
  openStorage: () => Storage;
  /** A folder of the extension's own, for the lock, the history and kiro-cli's working directory. */
  folder: string;
  env: NodeJS.ProcessEnv;
  home: string;
  platform: NodeJS.Platform;
  now: () => Date;
  /** The preference "kiro-cli Path" as typed; empty: find it. */
  cliPath: string;
  /** How long a whole refresh may take, in milliseconds. */
  timeoutMs: number;
  /** How old a reading counts as fresh enough, in milliseconds. */
  maxAgeMs: number;
  /** The preference "Hide Account": readings leave the module without the email address. */
  hideAccount: boolean;
}

/** How a refresh is to go. */
export interface RefreshOptions {
  /** Ask even where the reading is fresh enough or failures say to wait: a person asked for it. */
  force?: boolean;
  /** Ask again in the way that a model answered, which costs credits if it still does. */
  allowModel?: boolean;
  /** Called as soon as the new state is kept, before what the refresh leaves behind is cleaned up. */
  onUpdate?: (state: UsageState) => void;
  /** Leave the cleaning up to the next refresh, once; nothing that runs is left either way. */
  leavesCleanUp?: boolean;
}
