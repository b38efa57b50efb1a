import path from "node:path";
import { readDeclaredEnums } from "./declared-enums";
import type { TreeNode } from "./tree";
import type { Shortcut } from "./worker/keyboard";

const modifierSymbols: Record<string, string> = { ctrl: "⌃", opt: "⌥", alt: "⌥", shift: "⇧", cmd: "⌘" };
const keySymbols: Record<string, string> = {
  return: "↵",
  enter: "↵",
  delete: "⌫",
  backspace: "⌫",
  deleteForward: "⌦",
  tab: "⇥",
  arrowUp: "↑",
  arrowDown: "↓",
  arrowLeft: "←",
  arrowRight: "→",
  space: "␣",
  escape: "⎋",
};

/** A shortcut as macOS writes it, modifiers in Apple's order: "⇧⌘C". Empty where there is none. */
export function describeShortcut(shortcut: unknown): string {
  if (typeof shortcut !== "object" || shortcut === null) return "";
  const { modifiers, key } = ("macOS" in shortcut ? shortcut.macOS : shortcut) as Shortcut;
  const symbols = Object.keys(modifierSymbols).filter((modifier) => modifiers.includes(modifier));
  return symbols.map((modifier) => modifierSymbols[modifier]).join("") + (keySymbols[key] ?? key.toUpperCase());
}

/** A color by the name it has in commands: "Red". Any other notation stays as it is. */
export function describeColor(color: unknown): string {
  if (typeof color === "object" && color !== null && "light" in color && "dark" in color) {
    return `${String(color.light)} (${String(color.dark)} in dark mode)`;
  }
  return nameOf("Color", String(color));
}

/** An image in words: "ArrowClockwise", "meter-25.png, tint Orange". Undefined where there is none. */
export function describeImage(image: unknown): string | undefined {
  if (image === undefined || image === null || image === "") return undefined;
  if (typeof image === "string") return describeSource(image);
  const { value, source, fileIcon, tintColor } = image as Record<string, unknown>;
  if (value !== undefined) return describeImage(value);
  if (typeof fileIcon === "string") return `icon of ${path.basename(fileIcon)}`;
  const tint = tintColor ? `, tint ${describeColor(tintColor)}` : "";
  return `${describeSource(source)}${tint}`;
}

/** The icon of a node in brackets; empty where it has none. */
export function describeIcon({ props }: TreeNode): string {
  const icon = describeImage(props.icon);
  return icon ? `[${icon}]` : "";
}

function describeSource(source: unknown): string {
  if (typeof source === "object" && source !== null && "light" in source && "dark" in source) {
    return `${describeSource(source.light)} (${describeSource(source.dark)} in dark mode)`;
  }
  const text = String(source);
  if (text.startsWith("data:")) return "drawn";
  if (path.isAbsolute(text)) return path.basename(text);
  return nameOf("Icon", text);
}

function nameOf(enumName: string, value: string): string {
  const entry = Object.entries(readDeclaredEnums()[enumName]!).find(([, each]) => each === value);
  return entry?.[0] ?? value;
}

/** The keys of an action: its own, and those that Raycast gives to the first two whatever they declare. */
export function describeKeys(action: TreeNode, index: number): string[] {
  return [describeShortcut(action.props.shortcut), ["↵", "⌘↵"][index] ?? ""].filter((keys) => keys !== "");
}
