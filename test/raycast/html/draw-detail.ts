import { slot, textOf, titleOf, type TreeNode } from "../tree";
import { cssColor } from "./colors";
import { drawImage, type Canvas } from "./draw-image";
import { drawMarkdown } from "./draw-markdown";
import { html, type Markup } from "./markup";

/** A detail pane: its Markdown, and below it the metadata, a line each. */
export function drawDetail(detail: TreeNode, canvas: Canvas): Markup {
  const { markdown } = detail.props;
  return html`${markdown ? html`<div class="markdown">${drawMarkdown(String(markdown))}</div>` : null}
  ${slot(detail, "metadata").map(
    (metadata) => html`<div class="metadata">${metadata.children.map((node) => drawMetadata(node, canvas))}</div>`,
  )}`;
}

function drawMetadata(node: TreeNode, canvas: Canvas): Markup {
  if (node.type === "Metadata.Separator") return html`<div class="separator"></div>`;
  return html`<div class="label">
    <span class="name">${titleOf(node)}</span><span class="value">${drawValue(node, canvas)}</span>
  </div>`;
}

function drawValue(node: TreeNode, canvas: Canvas): Markup {
  const { text, icon } = node.props;
  return html`${drawImage(icon, canvas)} <span ${styleOf(text, canvas)}>${textOf(text)}</span>`;
}

function styleOf(text: unknown, { appearance }: Canvas): Markup | null {
  const color = typeof text === "object" && text !== null && "color" in text ? text.color : undefined;
  return color ? html`style="color: ${cssColor(color, appearance)}"` : null;
}
