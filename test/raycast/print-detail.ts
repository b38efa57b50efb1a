import { printMetadata } from "./print-metadata";
import { columns, wrap } from "./text-lines";
import { slot, type TreeNode } from "./tree";

const indent = "    ";
const longestUri = 60;

/** What a detail pane holds: its Markdown as it was written, and its metadata. */
export function printDetailPane(detail: TreeNode): string[] {
  const { markdown, isLoading } = detail.props;
  const lines = markdown ? wrap(withoutLongData(String(markdown)), columns - indent.length) : [];
  return [
    ...(isLoading ? [`${indent}(loading…)`] : []),
    ...lines.map((line) => `${indent}${line}`.trimEnd()),
    ...slot(detail, "metadata").flatMap(printMetadata),
  ];
}

/** A drawing inside Markdown is one endless word; its size says enough. */
function withoutLongData(markdown: string): string {
  return markdown.replace(/data:[\w/+;=.-]*,[^\s)"]+/g, (uri) =>
    uri.length > longestUri ? `${uri.slice(0, uri.indexOf(",") + 1)}… (${uri.length} characters)` : uri,
  );
}
