import { chosenItem } from "../../test/raycast/press";
import { actionsIn, groupsOf, slot, textOf, titleOf, type TreeNode } from "../../test/raycast/tree";
import { describeShortcut } from "../../test/raycast/words";
import { colorOf, drawImage, type Canvas } from "./draw-image";
import { html, type Markup } from "./html";

/** The item in the menu bar with its menu open below, on a piece of a screen. */
export function drawMenuBar(tree: TreeNode, canvas: Canvas): Markup {
  const groups = groupsOf(tree).map(
    ({ title, nodes }) =>
      html`<div class="group">
        ${title && html`<div class="heading">${title}</div>`} ${nodes.map((node) => drawMenuItem(node, canvas))}
      </div>`,
  );
  const words = textOf(tree.props.title);
  return html`<div class="screen ${canvas.appearance}">
    <div class="row extra">${drawImage(tree.props.icon, canvas)} ${words && html`<span>${words}</span>`}</div>
    <div class="menu">${groups}</div>
  </div>`;
}

function drawMenuItem({ props }: TreeNode, canvas: Canvas): Markup {
  return html`<div class="row ${typeof props.onAction === "function" ? "" : "gray"}">
    ${drawImage(props.icon, canvas)}<span>${textOf(props.title)}</span>
    <span class="gray fill">${textOf(props.subtitle)}</span
    ><span class="gray">${describeShortcut(props.shortcut)}</span>
  </div>`;
}

/** The Raycast window with a list, the detail of the chosen item next to it, and the bar with its first action. */
export function drawList(list: TreeNode, { title, item }: { title: string; item?: string }, canvas: Canvas): Markup {
  const chosen = chosenItem(list, item);
  const detail = list.props.isShowingDetail && chosen ? slot(chosen, "detail")[0] : undefined;
  const rows = list.children.flatMap((node) => {
    if (node.type === "List.Item") return [drawRow(node, node === chosen, canvas)];
    if (node.type !== "List.Section" || node.children.length === 0) return [];
    const heading = html`<div class="heading">${titleOf(node)}</div>`;
    return [heading, ...node.children.map((each) => drawRow(each, each === chosen, canvas))];
  });
  const action = slot(chosen ?? list, "actions").flatMap(actionsIn)[0];
  return html`<div class="window ${canvas.appearance}">
    <div class="search gray">${textOf(list.props.searchBarPlaceholder)}</div>
    <div class="panes">
      <div class="items ${detail ? "narrow" : ""}">${rows}</div>
      ${detail && html`<div class="detail">${drawDetail(detail, canvas)}</div>`}
    </div>
    <div class="row bottom">
      ${drawImage({ source: "extension-icon.png" }, canvas)}<span class="gray fill">${title}</span>
      ${action && html`<b>${titleOf(action)}</b><kbd>↵</kbd>`} <span>Actions</span><kbd>⌘ K</kbd>
    </div>
  </div>`;
}

function drawRow(item: TreeNode, isChosen: boolean, canvas: Canvas): Markup {
  const accessories = (item.props.accessories as Record<string, unknown>[] | null | undefined) ?? [];
  const ends = accessories.map(({ icon, text, tag }) => {
    const color = colorOf(tag ?? text, canvas);
    return html`<span class="row ${tag ? "tag" : "gray"}" ${color && html`style="color: ${color}"`}>
      ${drawImage(icon, canvas)} ${textOf(tag ?? text)}
    </span>`;
  });
  return html`<div class="row item ${isChosen ? "chosen" : ""}">
    ${drawImage(item.props.icon, canvas)}<span class="name">${titleOf(item)}</span>
    <span class="gray fill cut">${textOf(item.props.subtitle)}</span>${ends}
  </div>`;
}

function drawDetail(detail: TreeNode, canvas: Canvas): Markup {
  const blocks = String(detail.props.markdown ?? "").split(/\n{2,}/);
  const lines = slot(detail, "metadata").flatMap(({ children }) => children);
  return html`${blocks.map(drawBlock)} ${lines.map((line) => drawMetadata(line, canvas))}`;
}

/** The Markdown that details are written in: headings, paragraphs and pictures. */
function drawBlock(block: string): Markup | null {
  const [, heading] = /^#+ (.*)$/.exec(block) ?? [];
  const [, source] = /^!\[.*\]\((.*)\)$/.exec(block) ?? [];
  if (source !== undefined) return html`<img src="${source}" />`;
  if (heading !== undefined) return html`<h2>${heading}</h2>`;
  return block === "" ? null : html`<p>${block}</p>`;
}

function drawMetadata({ type, props }: TreeNode, canvas: Canvas): Markup | null {
  if (type === "Metadata.Separator") return null;
  const color = colorOf(props.text, canvas);
  return html`<div class="row label">
    <span class="gray fill">${textOf(props.title)}</span>
    <span ${color && html`style="color: ${color}"`}>${drawImage(props.icon, canvas)} ${textOf(props.text)}</span>
  </div>`;
}
