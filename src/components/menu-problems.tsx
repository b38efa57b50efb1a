import { Icon, MenuBarExtra } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import type { Problem } from "../lib/words/problems";
import { runAction, withoutRepeats, type UsageAction } from "./actions";
import type { ActionHost } from "./hosts";
import { createRemedyActions } from "./remedy-actions";

interface Props {
  problems: Problem[];
  usage: Usage;
  host: ActionHost;
}

/** A row of the menu that does something. */
export function MenuItem({ action, host, subtitle }: { action: UsageAction; host: ActionHost; subtitle?: string }) {
  const { title, icon, shortcut } = action;
  return (
    <MenuBarExtra.Item
      title={title}
      icon={icon}
      shortcut={shortcut}
      onAction={() => runAction(action, host)}
      subtitle={subtitle}
    />
  );
}

/**
 * What is wrong, each with a row whose click is the next step, and below it what happened. Next to a reading that is all;
 * without one there is room for all that can be done.
 */
export function MenuProblems({ problems, usage, host }: Props) {
  const others = withoutRepeats(problems.map((problem) => listFurtherSteps(problem, usage, host)));
  return problems.map((problem, index) => {
    const { id, title, sentences } = problem;
    const [next] = createRemedyActions(problem, usage, host);
    return (
      <MenuBarExtra.Section key={id}>
        <MenuItem
          action={{ ...next, title, icon: Icon.Warning, shortcut: undefined }}
          subtitle={next.title}
          host={host}
        />
        {sentences.map((sentence) => {
          const shown = clip(sentence);
          return <MenuBarExtra.Item key={sentence} title={shown} tooltip={shown === sentence ? undefined : sentence} />;
        })}
        {others[index].map((action) => (
          <MenuItem key={action.title} action={{ ...action, shortcut: undefined }} host={host} />
        ))}
      </MenuBarExtra.Section>
    );
  });
}

/** A menu is as wide as its longest row, and kiro-cli's own reason may be any length. In characters. */
const longestSentence = 60;

function clip(sentence: string): string {
  return sentence.length > longestSentence ? `${sentence.slice(0, longestSentence - 1).trimEnd()}…` : sentence;
}

/** Returns the actions below a problem. "Try Again" is the "Refresh" that is always there. */
export function listFurtherSteps(problem: Problem, usage: Usage, host: ActionHost): UsageAction[] {
  const [, ...others] = createRemedyActions(problem, usage, host);
  const costs = problem.remedies.includes("try-method-again");
  return usage.snapshot !== null && !costs ? [] : others.filter(({ does }) => does !== "refresh");
}
