/** How wide everything is printed. */
export const columns = 100;

/** A line across the page. */
export function rule(indent = 2, character = "─"): string {
  return " ".repeat(indent) + character.repeat(columns - indent);
}

/** A heading across the page. */
export function banner(words: string): string {
  const start = `━━ ${words} `;
  return `\n${start}${"━".repeat(Math.max(0, columns - widthOf(start)))}\n`;
}

/** How many columns a text takes, counting what people see as one character once. */
export function widthOf(text: string): number {
  return [...text].length;
}

/** The text, filled with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The widest of some texts. */
export function widest(texts: string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** Breaks a text between words, and inside a word only where the word is too long for a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, width));
}

/**
 * One row of a page: a beginning, a text that is wrapped beside it, and an end at the right edge.
 * An end that would leave the text too little room goes on a line below.
 */
export function row(start: string, text: string, end = ""): string[] {
  const besideStart = columns - widthOf(start);
  const besideEnd = besideStart - (end ? widthOf(end) + 2 : 0);
  const fits = besideEnd >= Math.min(widthOf(text), besideStart / 3);
  const available = fits ? besideEnd : besideStart;
  const indent = " ".repeat(widthOf(start));
  const lines = wrap(text, available).map((line, index) => (index === 0 ? start : indent) + line);
  if (end && fits) lines[0] = `${pad(lines[0]!, widthOf(start) + available)}  ${end}`;
  if (end && !fits) lines.push(...wrap(end, besideStart).map((line) => line.padStart(columns)));
  return lines.map((line) => line.trimEnd());
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/(?<=\s)(?=\S)/)) {
    if (line && widthOf((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
    while (widthOf(line.trimEnd()) > width) {
      const characters = [...line];
      lines.push(characters.slice(0, width).join(""));
      line = characters.slice(width).join("");
    }
  }
  return [...lines, line.trimEnd()];
}
