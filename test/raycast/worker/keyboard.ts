import { strict } from "./strict";

/** A shortcut as people type it on a Mac. */
export interface Shortcut {
  modifiers: string[];
  key: string;
}

const shortcut = (key: string, ...modifiers: string[]): Shortcut => ({ modifiers, key });

// The types of @raycast/api only name these; the keys are those that Raycast's own lint rule compares with.
const common = {
  Copy: shortcut("c", "cmd", "shift"),
  CopyDeeplink: shortcut("c", "cmd", "shift"),
  CopyName: shortcut("c", "cmd", "opt"),
  CopyPath: shortcut("c", "cmd", "ctrl"),
  Save: shortcut("s", "cmd"),
  Duplicate: shortcut("s", "cmd", "shift"),
  Edit: shortcut("e", "cmd"),
  MoveDown: shortcut("arrowDown", "cmd", "shift"),
  MoveUp: shortcut("arrowUp", "cmd", "shift"),
  New: shortcut("n", "cmd"),
  Open: shortcut("o", "cmd"),
  OpenWith: shortcut("o", "cmd", "shift"),
  Pin: shortcut(".", "cmd"),
  Refresh: shortcut("r", "cmd"),
  Remove: shortcut("d", "ctrl"),
  RemoveAll: shortcut("d", "ctrl", "shift"),
  ToggleQuickLook: shortcut("y", "cmd"),
};

/** The stand-in for `Keyboard`. */
export const keyboard = strict("Keyboard", {
  Shortcut: strict("Keyboard.Shortcut", { Common: strict("Keyboard.Shortcut.Common", common) }),
});
