import { actionsIn, findAll, groupsOf, slot, textOf, titleOf, type TreeNode } from "./tree";
import { describeColor, describeIcon, describeImage, describeKeys, describeShortcut } from "./words";

/** Prints what a command shows, a line for each row and fact; nothing is wrapped or cut. */
export function printView(tree: TreeNode | null): string {
  if (tree === null) return "  (nothing)";
  return (tree.type === "MenuBarExtra" ? printMenu(tree) : printList(tree)).join("\n");
}

function printMenu(tree: TreeNode): string[] {
  const { icon, isLoading, tooltip } = tree.props;
  const groups = groupsOf(tree).flatMap(({ title, nodes }) => [
    `  ── ${title}`.trimEnd(),
    ...nodes.flatMap(printMenuItem),
  ]);
  return [
    line("  ", `[${describeImage(icon) ?? "no icon"}]`, titleOf(tree) || "(no title)", isLoading ? "loading…" : ""),
    ...fact("tooltip", tooltip),
    ...groups,
  ];
}

/** An item that can't be clicked has a dot in front. */
function printMenuItem(node: TreeNode): string[] {
  const { onAction, subtitle, shortcut, tooltip } = node.props;
  const start = typeof onAction === "function" ? "    " : "  · ";
  const alternates = slot(node, "alternate").flatMap(printMenuItem);
  return [
    line(start, describeIcon(node), titleOf(node), textOf(subtitle), describeShortcut(shortcut)),
    ...fact("tooltip", tooltip),
    ...alternates.map((each) => each.replace(/^ {4}/, "    ⌥ ")),
  ];
}

function printList(list: TreeNode): string[] {
  const { searchBarPlaceholder, isLoading } = list.props;
  const chosen = findAll(list, "List.Dropdown").map((dropdown) => {
    const items = findAll(dropdown, "List.Dropdown.Item");
    return `‹${items.map((item) => (item.props.value === dropdown.props.value ? `▸${titleOf(item)}` : titleOf(item))).join(" | ")}›`;
  });
  const empty = findAll(list, "List.Item").length === 0 ? findAll(list, "List.EmptyView") : [];
  const shown = list.children.filter(({ type }) => ["List.Item", "List.Section"].includes(type));
  let printed = "";
  return [
    line("  ⌕ ", `(${String(searchBarPlaceholder ?? "Search…")})`, ...chosen, isLoading ? "loading…" : ""),
    ...shown.flatMap((node) => (node.type === "List.Item" ? printItem(node) : printSection(node))),
    ...(isLoading ? [] : empty.flatMap(printEmptyView)),
    ...printActions(list),
  ];

  function printSection(section: TreeNode): string[] {
    const heading = line("  ── ", titleOf(section), textOf(section.props.subtitle));
    return section.children.length === 0 ? [] : [heading, ...section.children.flatMap(printItem)];
  }

  /** Actions are printed once for items in a row that have the same. */
  function printItem(item: TreeNode): string[] {
    const actions = printActions(item);
    const isNew = actions.join("\n") !== printed;
    printed = actions.join("\n");
    const accessories = ((item.props.accessories as Accessory[] | null | undefined) ?? []).map(describeAccessory);
    return [
      line("    ", describeIcon(item), titleOf(item), textOf(item.props.subtitle), ...accessories),
      ...slot(item, "detail").flatMap(printDetail),
      ...(isNew ? actions : []),
    ];
  }
}

function printEmptyView(view: TreeNode): string[] {
  return [line("    ", describeIcon(view), titleOf(view)), ...fact("", view.props.description), ...printActions(view)];
}

function printDetail(detail: TreeNode): string[] {
  const { markdown, isLoading } = detail.props;
  const facts = slot(detail, "metadata").flatMap(({ children }) => children);
  return [
    ...fact("", isLoading ? "loading…" : undefined),
    ...describeMarkdown(markdown)
      .split("\n")
      .flatMap((text) => fact("", text)),
    ...facts.flatMap((node) =>
      fact(
        titleOf(node),
        [describeIcon(node), textOf(node.props.text), describeTint(node.props.text)].filter(Boolean).join(" "),
      ),
    ),
  ];
}

/** A drawing inside Markdown is one endless word. */
function describeMarkdown(markdown: unknown): string {
  return String(markdown ?? "").replace(/!\[(.*?)\]\(data:[^)]*\)/g, "[drawn] $1");
}

function printActions(owner: TreeNode): string[] {
  const actions = slot(owner, "actions").flatMap(actionsIn);
  return actions.map((node, index) => {
    const style = node.props.style === "destructive" ? "(destructive)" : "";
    return line("        → ", describeIcon(node), titleOf(node), style, ...describeKeys(node, index));
  });
}

type Accessory = Record<string, unknown>;

function describeAccessory({ icon, text, date, tag, tooltip }: Accessory): string {
  const stated = tag ?? text ?? date;
  const words = [icon ? `[${describeImage(icon)}]` : "", describeValue(stated), describeTint(stated)]
    .filter(Boolean)
    .join(" ");
  return (tag ? `‹${words}›` : words) + (tooltip ? ` (${textOf(tooltip)})` : "");
}

/** Raycast shows a date by its distance from now, which would print differently at every moment. */
function describeValue(value: unknown): string {
  if (value instanceof Date) return `${value.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  if (typeof value === "object" && value !== null && "value" in value) return describeValue(value.value);
  return textOf(value) ?? "";
}

function describeTint(part: unknown): string {
  const color = typeof part === "object" && part !== null && "color" in part ? part.color : undefined;
  return color ? `(${describeColor(color)})` : "";
}

function fact(name: string, value: unknown): string[] {
  const text = textOf(value);
  return text === undefined || (text === "" && name === "") ? [] : [`        ${name === "" ? "" : `${name}: `}${text}`];
}

function line(start: string, ...parts: (string | undefined)[]): string {
  return start + parts.filter((part) => part !== undefined && part !== "").join("  ");
}
