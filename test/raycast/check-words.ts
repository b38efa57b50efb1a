import { actionsIn, findAll, textOf, titleOf, type TreeNode } from "./tree";

/** Of a row in a list, an action, and a section. */
const longestTitle = 40;
/** Of what is read as a sentence: subtitles, and the rows of the menu, which is as wide as its longest. */
const longestSentence = 60;

const nouns = "credit|day|turn|hour|minute|month|week|project|file|model|pack|period|reading|chat|session";
/** Values that were never known, as JavaScript writes them. */
const unknown = /\b(?:undefined|NaN|null|Infinity)\b|\[object/;
const manyOfOne = new RegExp(`(?<![\\d.,:/])1 (?:${nouns})s\\b|(?<![\\d.,:/])1 bonuses\\b`);
const oneOfMany = new RegExp(`(?:\\d{2,}|[02-9]) (?:${nouns}|bonus)\\b(?!-| credits?\\b| and )`);
const saidTwice = /(?<![\w.,])([a-z]+(?: [a-z]+){0,3}) \1(?![\w-])/i;

/** Returns what is wrong with the words of a screen, whatever it shows; best: nothing. */
export function checkWords(tree: TreeNode | null): string[] {
  const menuRows = findAll(tree, "MenuBarExtra.Item");
  const listRows = ["List.Item", "List.Section", "List.EmptyView"].flatMap((type) => findAll(tree, type));
  const rows = [...menuRows, ...listRows];
  const panels = findAll(tree, "actions").flatMap(({ children }) => children);
  const titles = [...listRows, ...findAll(tree, "MenuBarExtra.Section"), ...panels.flatMap(actionsIn)].map(titleOf);
  const sentences = [...menuRows.map(titleOf), ...rows.map(({ props }) => textOf(props.subtitle) ?? "")];
  const listLong = (texts: string[], longest: number) =>
    texts.filter((text) => lengthOf(text) > longest).map((text) => `over ${longest}: ${text}`);
  return [
    ...listLong(titles, longestTitle),
    ...listLong(sentences, longestSentence),
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
