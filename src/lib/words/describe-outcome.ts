import { describeError } from "./describe-error";
import { describeSentence } from "./describe-usage";
import type { Surroundings } from "./format";
import type { UsageState } from "../kiro";

/** What came of a refresh that a person asked for, in one line: the reading, or why there is none. */
export function describeOutcome(
  { snapshot, error, lockedWay }: Pick<UsageState, "snapshot" | "error" | "lockedWay">,
  { allowModel, ...surroundings }: Surroundings & { allowModel: boolean },
): string {
  if (error) {
    const { title, sentence } = describeError(error);
    return `${title}. ${sentence}`;
  }
  if (snapshot === null) return "No reading of your Kiro credits yet";
  const sentence = describeSentence(snapshot, surroundings);
  return allowModel && lockedWay ? `A model answered again, so that method stays off. ${sentence}` : sentence;
}
