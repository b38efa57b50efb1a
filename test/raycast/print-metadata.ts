import { pad, row, widest, widthOf } from "./text-lines";
import { textOf, titleOf, type TreeNode } from "./tree";
import { describeColor, describeImage } from "./words";

const indent = "    ";
const widestTitle = 30;

/** The metadata of a detail: a line per label, list of tags and link, and a line where there is a separator. */
export function printMetadata(metadata: TreeNode): string[] {
  const width = Math.min(widestTitle, widest(metadata.children.map(titleOf)));
  return metadata.children.flatMap((node) => {
    if (node.type === "Metadata.Separator") return [`${indent}${"─".repeat(width + 20)}`];
    const title = titleOf(node);
    const isLong = widthOf(title) > width;
    const start = `${indent}${pad(isLong ? "" : title, width)}  `;
    return [...(isLong ? row(indent, title) : []), ...row(start, valueOf(node))];
  });
}

function valueOf(node: TreeNode): string {
  const { text, icon } = node.props;
  const image = describeImage(icon);
  return [image && `[${image}]`, textOf(text), colorOf(text)].filter(Boolean).join(" ");
}

function colorOf(text: unknown): string | undefined {
  const color = typeof text === "object" && text !== null && "color" in text ? text.color : undefined;
  return color ? `(${describeColor(color)})` : undefined;
}
