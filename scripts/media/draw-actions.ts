import { actionsIn, listShortcuts } from "../print-actions";
import { slot, titleOf, type TreeNode } from "../tree";
import { drawImage, type Canvas } from "./draw-image";
import { html, type Markup } from "./markup";

/** The action panel of whatever has one, opened. */
export function drawActions(owner: TreeNode, canvas: Canvas): Markup {
  const panel = slot(owner, "actions")[0];
  const all = panel ? actionsIn(panel) : [];
  return html`<div class="actions ${canvas.appearance}">
    ${panel && drawGroups(panel, all, canvas)}
    <div class="search subtitle">Search for actions…</div>
  </div>`;
}

function drawGroups(panel: TreeNode, all: TreeNode[], canvas: Canvas): Markup[] {
  const groups = panel.children.map((node) =>
    node.type === "ActionPanel.Section" ? { title: titleOf(node), nodes: node.children } : { title: "", nodes: [node] },
  );
  return groups
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ title, nodes }) =>
        html`<div class="group">
          ${title ? html`<div class="heading">${title}</div>` : null}
          ${nodes.map((node) => drawAction(node, all, canvas))}
        </div>`,
    );
}

function drawAction(node: TreeNode, all: TreeNode[], canvas: Canvas): Markup {
  const index = all.indexOf(node);
  const keys = listShortcuts(node, index);
  const classes = [index === 0 && "chosen", node.props.style === "destructive" && "destructive"].filter(Boolean);
  return html`<div class="row action ${classes.join(" ")}">
    ${drawImage(node.props.icon, canvas)}<span class="fill">${titleOf(node)}</span>
    ${keys.map((each) => html`<span class="row keys">${[...each].map((key) => html`<kbd>${key}</kbd>`)}</span>`)}
  </div>`;
}
