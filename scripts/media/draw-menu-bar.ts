import { groupsOf } from "../print-menu-bar";
import { slot, titleOf, type TreeNode } from "../tree";
import { describeShortcut } from "../words";
import { drawImage, type Canvas } from "./draw-image";
import { html, type Markup } from "./markup";

/** The item in the menu bar with its menu open below, on a piece of a screen. */
export function drawMenuBar(tree: TreeNode | null, canvas: Canvas): Markup {
  return html`<div class="screen ${canvas.appearance}">
    <div class="row bar">
      ${tree ? drawExtra(tree, canvas) : null}
      <span class="fill"></span>
      <span class="battery"></span>
    </div>
    ${tree && tree.children.length > 0 ? html`<div class="menu">${drawGroups(tree, canvas)}</div>` : null}
  </div>`;
}

function drawExtra({ props }: TreeNode, canvas: Canvas): Markup {
  const { icon, title, tooltip, isLoading } = props;
  return html`<span class="row extra ${isLoading ? "loading" : ""}" title="${String(tooltip ?? "")}">
    ${drawImage(icon, canvas)}${title ? html`<span class="words">${String(title)}</span>` : null}
  </span>`;
}

function drawGroups(parent: TreeNode, canvas: Canvas): Markup[] {
  return groupsOf(parent).map(
    ({ title, nodes }) =>
      html`<div class="group">
        ${title ? html`<div class="heading">${title}</div>` : null} ${nodes.map((node) => drawItem(node, canvas))}
      </div>`,
  );
}

function drawItem(node: TreeNode, canvas: Canvas): Markup {
  const { icon, subtitle, shortcut, tooltip, onAction } = node.props;
  const keys = describeShortcut(shortcut);
  const isDimmed = typeof onAction !== "function";
  const alternates = slot(node, "alternate").map(titleOf);
  const hint = [tooltip && String(tooltip), ...alternates.map((title) => `⌥ ${title}`)].filter(Boolean).join("\n");
  return html`<div class="row item ${isDimmed ? "dimmed" : ""}" title="${hint}">
    ${drawImage(icon, canvas)}
    <span class="words">${titleOf(node)}</span>
    ${subtitle ? html`<span class="subtitle">${String(subtitle)}</span>` : null}
    <span class="fill"></span>
    ${keys ? html`<span class="keys">${keys}</span>` : null}
  </div>`;
}
