import { slot, textOf, titleOf, type TreeNode } from "../tree";
import { colorOf, drawImage, type Canvas } from "./draw-image";
import { html, type Markup } from "./markup";

/** A detail pane: its Markdown, and below it the metadata, a line each. */
export function drawDetail(detail: TreeNode, canvas: Canvas): Markup {
  const lines = slot(detail, "metadata").flatMap(({ children }) => children);
  return html`${drawMarkdown(String(detail.props.markdown ?? ""))} ${lines.map((line) => drawMetadata(line, canvas))}`;
}

/** The Markdown that details are written in: headings, paragraphs and pictures; anything else stays as it is. */
function drawMarkdown(markdown: string): Markup[] {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block !== "");
  return blocks.map((block) => {
    const [, heading] = /^#+ (.*)$/.exec(block) ?? [];
    const [, alt, source] = /^!\[(.*)\]\((.*)\)$/.exec(block) ?? [];
    if (source !== undefined) return html`<img src="${source}" alt="${alt}" />`;
    return heading === undefined ? html`<p>${block}</p>` : html`<h2>${heading}</h2>`;
  });
}

function drawMetadata(node: TreeNode, canvas: Canvas): Markup {
  if (node.type === "Metadata.Separator") return html`<hr />`;
  const { text, icon } = node.props;
  const color = colorOf(text, canvas);
  return html`<div class="label">
    <span class="name">${titleOf(node)}</span>
    <span class="value" ${color && html`style="color: ${color}"`}>${drawImage(icon, canvas)} ${textOf(text)}</span>
  </div>`;
}
