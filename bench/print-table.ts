/** Returns a section with a table in Markdown; Prettier aligns it. */
export function printTable(title: string, header: string[], rows: (string | number)[][]): string {
  const print = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? ":--" : "--:"));
  return [`### ${title}`, "", print(header), print(rule), ...rows.map(print)].join("\n");
}
