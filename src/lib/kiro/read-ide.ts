import { KiroError } from "../shapes/kiro-error";
import type { KiroSnapshot } from "../shapes/snapshot";
import type { UsageContext } from "./context";

/** Returns the Kiro IDE's record; null if the IDE was never opened here; why it can't be read otherwise. */
export async function readIde(context: UsageContext): Promise<KiroSnapshot | KiroError | null> {
  const [{ parseIdeUsage }, { readIdeRecord }] = await Promise.all([
    import("./ide/parse-ide-usage"),
    import("./ide/read-ide-record"),
  ]);
  try {
    const state = await readIdeRecord(context);
    return state === null ? null : parseIdeUsage(state);
  } catch (error) {
    return KiroError.from(error);
  }
}
