import { actionsIn, findAll, textOf, titleOf, type TreeNode } from "./tree";

const longestTitle = 40;
const longestSubtitle = 60;

const nouns = "credit|day|turn|hour|minute|month|week|project|file|model|pack|period|reading|chat|session";
/** Values that were never known, as JavaScript writes them. */
const unknown = /\b(?:undefined|NaN|null|Infinity)\b|\[object/;
const manyOfOne = new RegExp(`(?<![\\d.,:/])1 (?:${nouns})s\\b|(?<![\\d.,:/])1 bonuses\\b`);
const oneOfMany = new RegExp(`(?:\\d{2,}|[02-9]) (?:${nouns}|bonus)\\b(?!-)`);
const saidTwice = /(?<![\w.,])([a-z]+(?: [a-z]+){0,3}) \1(?![\w-])/i;

/** Returns what is wrong with the words of a screen, whatever it shows; best: nothing. */
export function checkWords(tree: TreeNode | null): string[] {
  const rows = ["MenuBarExtra.Item", "List.Item", "List.Section", "List.EmptyView"].flatMap((type) =>
    findAll(tree, type),
  );
  const panels = findAll(tree, "actions").flatMap(({ children }) => children);
  const titles = [...rows, ...findAll(tree, "MenuBarExtra.Section"), ...panels.flatMap(actionsIn)].map(titleOf);
  const subtitles = rows.map(({ props }) => textOf(props.subtitle) ?? "");
  return [
    ...titles.filter((title) => lengthOf(title) > longestTitle).map((title) => `title over ${longestTitle}: ${title}`),
    ...subtitles
      .filter((each) => lengthOf(each) > longestSubtitle)
      .map((each) => `subtitle over ${longestSubtitle}: ${each}`),
    ...rows.flatMap((row) => checkText(`${titleOf(row)} ${textOf(row.props.subtitle) ?? ""}`)),
    ...listTexts(tree).flatMap(checkText),
  ];
}

/** The same for a text of its own: a HUD, a notification, a subtitle in root search. */
export function checkText(text: string): string[] {
  const rules = {
    "not known": unknown,
    "singular and plural": manyOfOne,
    "plural and singular": oneOfMany,
    "said twice": saidTwice,
  };
  return Object.entries(rules).flatMap(([name, rule]) => (rule.test(text) ? [`${name}: ${text.trim()}`] : []));
}

/** Everything that is read in full: titles, tooltips, texts at the end of rows, details and their facts. */
function listTexts(node: TreeNode | null): string[] {
  if (node === null) return [];
  const { title, subtitle, tooltip, text, description, markdown, accessories } = node.props;
  const own = [title, subtitle, tooltip, text, description].flatMap(textsOf);
  const ends = ((accessories ?? []) as Record<string, unknown>[]).flatMap((each) => [
    each.text,
    each.tag,
    each.tooltip,
  ]);
  const words = String(markdown ?? "").replace(/\(data:[^)]*\)/g, "");
  return [...own, ...ends.flatMap(textsOf), ...words.split("\n"), ...node.children.flatMap(listTexts)];
}

function textsOf(prop: unknown): string[] {
  if (prop instanceof Date || typeof prop === "function") return [];
  const tooltip = typeof prop === "object" && prop !== null && "tooltip" in prop ? textsOf(prop.tooltip) : [];
  return [textOf(prop) ?? "", ...tooltip];
}

const lengthOf = (text: string) => [...text].length;
