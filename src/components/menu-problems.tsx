import { Icon, MenuBarExtra } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { Problem } from "../lib/words/describe-problems";
import { describeReset } from "../lib/words/describe-window";
import type { Surroundings } from "../lib/words/format";
import { MenuItem } from "./menu-item";
import { createRemedyActions } from "./remedy-actions";
import type { ActionHost, UsageAction } from "./usage-action";
import { withoutRepeats } from "./without-repeats";

interface Props {
  problems: Problem[];
  usage: Usage;
  host: ActionHost;
  surroundings: Surroundings;
}

/**
 * What is wrong, each with a row whose click is the next step, and below it what happened. Beside a reading that is all;
 * without one there is room for all that can be done.
 */
export function MenuProblems({ problems, usage, host, surroundings }: Props) {
  const primary = usage.snapshot?.primary;
  // The reset has a row of its own below.
  const known = primary ? `${describeReset(primary, surroundings)}.` : null;
  const others = withoutRepeats(problems.map((problem) => listOthers(problem, usage, host)));
  return problems.map((problem, index) => {
    const { id, title, sentence } = problem;
    const [next] = createRemedyActions(problem, usage, host);
    return (
      <MenuBarExtra.Section key={id}>
        <MenuItem
          action={{ ...next, title, icon: Icon.Warning, shortcut: undefined }}
          subtitle={next.title}
          host={host}
        />
        {splitSentences(sentence)
          .filter((part) => part !== known)
          .map((part) => (
            <MenuBarExtra.Item key={part} title={part} />
          ))}
        {others[index].map((action) => (
          <MenuItem key={action.title} action={{ ...action, shortcut: undefined }} host={host} />
        ))}
      </MenuBarExtra.Section>
    );
  });
}

/** Returns the actions that stand below a problem. "Try Again" is the "Refresh" that is always there. */
export function listOthers(problem: Problem, usage: Usage, host: ActionHost): UsageAction[] {
  const [, ...others] = createRemedyActions(problem, usage, host);
  const costs = problem.remedies.includes("try-method-again");
  return usage.snapshot !== null && !costs ? [] : others.filter(({ does }) => does !== "refresh");
}

/** A menu is as wide as its longest row, so that each sentence has one of its own. */
function splitSentences(sentences: string): string[] {
  return sentences.split(/(?<=\.) (?=[A-Z])/);
}
