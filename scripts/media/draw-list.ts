import { chosenItem } from "../press";
import { findAll, slot, textOf, titleOf, type TreeNode } from "../tree";
import { actionsIn } from "../print-actions";
import { drawDetail } from "./draw-detail";
import { colorOf, drawImage, type Canvas } from "./draw-image";
import { html, type Markup } from "./markup";

/** What a window shows beside its list. */
interface ListWindow {
  /** The command's name in the bottom bar. */
  title: string;
  /** The chosen item, by title; the first by default. */
  item?: string;
}

/** The Raycast window with a list, the detail of the chosen item beside it, and the bar with its first action. */
export function drawList(list: TreeNode | null, window: ListWindow, canvas: Canvas): Markup {
  const chosen = list && chosenItem(list, window.item);
  const placeholder = String(list?.props.searchBarPlaceholder ?? "Search…");
  const detail = list?.props.isShowingDetail && chosen ? slot(chosen, "detail")[0] : undefined;
  return html`<div class="window ${canvas.appearance}">
    <div class="row search ${list?.props.isLoading ? "loading" : ""}"><kbd>←</kbd>${placeholder}</div>
    <div class="panes ${detail ? "split" : ""}">
      <div class="items">${list && drawItems(list, chosen, canvas)}</div>
      ${detail ? html`<div class="detail">${drawDetail(detail, canvas)}</div>` : null}
    </div>
    ${drawBottomBar(window.title, ownerOfActions(list, chosen), canvas)}
  </div>`;
}

/** Whose action panel opens: the chosen item's, else the empty view's, else the list's own. */
export function ownerOfActions(list: TreeNode | null, chosen: TreeNode | null | undefined): TreeNode | null {
  const owners = [chosen, findAll(list, "List.EmptyView")[0], list];
  return owners.find((owner) => owner && slot(owner, "actions").length > 0) ?? null;
}

function drawItems(list: TreeNode, chosen: TreeNode | null | undefined, canvas: Canvas): Markup[] {
  const emptyView = findAll(list, "List.EmptyView")[0];
  if (!chosen) return emptyView && !list.props.isLoading ? [drawEmptyView(emptyView, canvas)] : [];
  return list.children.flatMap((node) => {
    if (node.type === "List.Item") return [drawItem(node, node === chosen, canvas)];
    if (node.type !== "List.Section" || node.children.length === 0) return [];
    const subtitle = textOf(node.props.subtitle);
    const heading = html`<div class="row section">
      <span>${titleOf(node)}</span> ${subtitle ? html`<span class="subtitle ellipsis">${subtitle}</span>` : null}
    </div>`;
    return [heading, ...node.children.map((item) => drawItem(item, item === chosen, canvas))];
  });
}

function drawItem(item: TreeNode, isChosen: boolean, canvas: Canvas): Markup {
  const subtitle = textOf(item.props.subtitle);
  const accessories = (item.props.accessories as Accessory[] | null | undefined) ?? [];
  return html`<div class="row item ${isChosen ? "chosen" : ""}">
    ${drawImage(item.props.icon, canvas)}
    <span class="title ellipsis">${titleOf(item)}</span>
    ${subtitle ? html`<span class="subtitle ellipsis">${subtitle}</span>` : null}
    <span class="fill"></span>
    ${accessories.map((accessory) => drawAccessory(accessory, canvas))}
  </div>`;
}

type Accessory = Record<string, unknown>;

function drawAccessory({ icon, text, date, tag, tooltip }: Accessory, canvas: Canvas): Markup {
  const stated = tag ?? text ?? date;
  const color = colorOf(stated, canvas);
  return html`<span
    class="row accessory ${tag === undefined || tag === null ? "" : "tag"}"
    title="${textOf(tooltip)}"
    ${color && html`style="color: ${color}"`}
  >
    ${drawImage(icon, canvas)} ${describeValue(stated)}
  </span>`;
}

function describeValue(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object" && value !== null && "value" in value) return describeValue(value.value);
  return textOf(value) ?? "";
}

function drawEmptyView(view: TreeNode, canvas: Canvas): Markup {
  const description = view.props.description;
  return html`<div class="empty">
    ${drawImage(view.props.icon, canvas)}
    <h2>${titleOf(view)}</h2>
    ${description ? html`<div class="subtitle">${String(description)}</div>` : null}
  </div>`;
}

function drawBottomBar(title: string, owner: TreeNode | null, canvas: Canvas): Markup {
  const first = owner && slot(owner, "actions").flatMap(actionsIn)[0];
  return html`<div class="row bottom">
    ${drawImage({ source: "extension-icon.png" }, canvas)}<span class="subtitle fill">${title}</span>
    ${first ? html`<span class="first">${titleOf(first)}</span><kbd>↵</kbd>` : null}
    <span>Actions</span><kbd>⌘</kbd><kbd>K</kbd>
  </div>`;
}
