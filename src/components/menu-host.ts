import { Clipboard, showHUD } from "@raycast/api";
import type { Usage } from "../edge/use-usage";
import { lockedWayId } from "../lib/words/describe-problems";
import { nameProblemRow, openList } from "./open-list";
import type { ActionHost } from "./usage-action";

/**
 * Returns the menu's way to do things. A click ends the menu, so everything is under way before anything is waited for:
 * a refresh says itself what came of it, and what needs a question is asked by the list.
 */
export function createMenuHost({ refresh }: Usage): ActionHost {
  return {
    copy: (text, said) => Promise.all([Clipboard.copy(text), showHUD(said)]),
    warn: (title) => showHUD(title),
    refresh: () => refresh({ force: true }, "person"),
    tryMethodAgain: () => openList({ row: nameProblemRow(lockedWayId) }),
  };
}
