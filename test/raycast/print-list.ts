import { chosenItem } from "./press";
import { actionsIn, printActions } from "./print-actions";
import { printDetailPane } from "./print-detail";
import { pad, row, widest } from "./text-lines";
import { findAll, slot, textOf, titleOf, type TreeNode } from "./tree";
import { describeColor, describeIcon, describeImage } from "./words";

/** A longer title has its subtitle right behind it, so that one long name does not push all others aside. */
const widestTitle = 34;

/** What of a list is printed. */
export interface PrintListOptions {
  /** The chosen item, by title or id; the first by default. */
  item?: string;
  /** Print the detail of every item, not only that of the chosen one, and the actions that the chosen one has not. */
  allDetails?: boolean;
}

/** What a list command shows, as text: search bar, sections, items, then the detail and the actions of the chosen item. */
export function printList(list: TreeNode, options: PrintListOptions = {}): string {
  const items = findAll(list, "List.Item");
  const emptyView = findAll(list, "List.EmptyView")[0];
  const blocks = [printTop(list)];
  if (items.length > 0) blocks.push(...printItems(list, options));
  else if (emptyView && !list.props.isLoading) blocks.push(printEmptyView(emptyView), headed("Actions", emptyView));
  else blocks.push([list.props.isLoading ? "  (no items yet)" : "  (no items)"], headed("Actions", list));
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function printTop(list: TreeNode): string[] {
  const { navigationTitle, searchBarPlaceholder, searchText, isLoading } = list.props;
  const search = searchText ? String(searchText) : `(${String(searchBarPlaceholder ?? "Search…")})`;
  return [
    ...(navigationTitle ? row("  ", String(navigationTitle)) : []),
    ...row("  ⌕ ", search),
    ...(isLoading ? ["  ━━━ loading… ━━━"] : []),
  ];
}

function printItems(list: TreeNode, { item, allDetails = false }: PrintListOptions): string[][] {
  const items = findAll(list, "List.Item");
  const chosen = chosenItem(list, item)!;
  const widths = {
    icon: widest(items.map(describeIcon)),
    title: Math.min(widestTitle, widest(items.filter((each) => textOf(each.props.subtitle)).map(titleOf))),
  };
  const printItem = (each: TreeNode) => printListItem(each, widths, each === chosen);
  const loose = list.children.filter((each) => each.type === "List.Item").flatMap(printItem);
  const sections = list.children.filter((each) => each.type === "List.Section" && each.children.length > 0);
  const detailed = list.props.isShowingDetail ? items.filter((each) => each === chosen || allDetails) : [];
  return [
    loose,
    ...sections.map((section) => [...printSectionTitle(section), ...section.children.flatMap(printItem)]),
    ...detailed.map((each) => printItemDetail(each)),
    headed(`Actions of "${titleOf(chosen)}"`, slot(chosen, "actions").length > 0 ? chosen : list),
    allDetails ? printOtherActions(items, chosen) : [],
  ];
}

/** The actions that the chosen item has not, with the items that have them. */
function printOtherActions(items: TreeNode[], chosen: TreeNode): string[] {
  const known = new Set(titlesOfActions(chosen));
  const owners = new Map<string, string[]>();
  for (const item of items) {
    const titles = titlesOfActions(item).filter((title) => !known.has(title));
    if (titles.length > 0) owners.set(titles.join(", "), [...(owners.get(titles.join(", ")) ?? []), titleOf(item)]);
  }
  return [...owners].flatMap(([titles, names]) =>
    row("  ", `Only at ${names.map((name) => `"${name}"`).join(", ")}: ${titles}`),
  );
}

function titlesOfActions(item: TreeNode): string[] {
  return slot(item, "actions").flatMap(actionsIn).map(titleOf);
}

function printSectionTitle(section: TreeNode): string[] {
  const words = [titleOf(section), textOf(section.props.subtitle)].filter(Boolean);
  return words.length > 0 ? row("  ", words.join("  ·  ")) : [];
}

function printListItem(item: TreeNode, widths: { icon: number; title: number }, isChosen: boolean): string[] {
  const icon = widths.icon > 0 ? `${pad(describeIcon(item), widths.icon)}  ` : "";
  const start = `  ${isChosen ? "▸" : " "} ${icon}`;
  const subtitle = textOf(item.props.subtitle);
  const text = subtitle ? `${pad(titleOf(item), widths.title)}  ${subtitle}` : titleOf(item);
  const accessories = accessoriesOf(item);
  const tooltips = [
    ...["title", "subtitle", "icon"].map((name) => [name, tooltipOf(item.props[name])]),
    ...accessories.map((each) => [describeAccessory(each), tooltipOf(each)]),
  ].filter(([, tooltip]) => tooltip);
  return [
    ...row(start, text, accessories.map(describeAccessory).join("  ")),
    ...tooltips.flatMap(([what, tooltip]) => row(" ".repeat(start.length), `(tooltip of ${what}: ${tooltip})`)),
  ];
}

function printItemDetail(item: TreeNode): string[] {
  const details = slot(item, "detail");
  return details.length > 0 ? [...row("  ", `Detail of "${titleOf(item)}"`), ...details.flatMap(printDetailPane)] : [];
}

function printEmptyView(view: TreeNode): string[] {
  const icon = describeImage(view.props.icon);
  const description = view.props.description;
  return [
    ...(icon ? [`      [${icon}]`] : []),
    ...row("      ", titleOf(view)),
    ...(description ? row("      ", String(description)) : []),
  ];
}

function headed(heading: string, owner: TreeNode): string[] {
  const actions = printActions(owner);
  return actions.length > 0 ? [...row("  ", heading), ...actions] : [];
}

type Accessory = Record<string, unknown>;

function accessoriesOf(item: TreeNode): Accessory[] {
  return (item.props.accessories as Accessory[] | undefined | null) ?? [];
}

function describeAccessory({ icon, text, date, tag }: Accessory): string {
  const image = describeImage(icon);
  const words = textOf(text) ?? dayOf(date);
  const color = colorOf(text) ?? colorOf(date);
  return [
    image && `[${image}]`,
    words && (color ? `${words} (${describeColor(color)})` : words),
    tag !== undefined && tag !== null && describeTag(dayOf(tag) ?? "", colorOf(tag)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A tag, with its color where it has one: "‹Stale, Orange›". */
function describeTag(text: string, color: unknown): string {
  return `‹${text}${color ? `, ${describeColor(color)}` : ""}›`;
}

/** Raycast shows a date by its distance from now, which would print differently at every moment. */
function dayOf(prop: unknown): string | undefined {
  if (prop instanceof Date) return prop.toISOString().slice(0, 16).replace("T", " ") + " UTC";
  if (typeof prop === "object" && prop !== null && "value" in prop) return dayOf(prop.value);
  return textOf(prop);
}

function colorOf(prop: unknown): unknown {
  return typeof prop === "object" && prop !== null && "color" in prop ? prop.color : undefined;
}

function tooltipOf(prop: unknown): unknown {
  return typeof prop === "object" && prop !== null && "tooltip" in prop ? prop.tooltip : undefined;
}
