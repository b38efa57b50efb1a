const articles = ["a", "an", "the"];
const small = ["and", "as", "at", "but", "by", "for", "from", "of", "or", "to", "with"];
/** Small before a noun, large behind a verb. */
const either = ["in", "off", "on", "out", "up"];
/** Names that are written in their own way everywhere. */
const fixed = ["kiro-cli"];

/** Says whether a title is in Apple's title case, and does without articles as Raycast's store wants it. */
export function isTitleCase(title: string): boolean {
  const words = title.split(/[\s/]+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""));
  const shown = words.filter((word) => word !== "");
  return shown.every((word, index) => {
    if (articles.includes(word.toLowerCase())) return false;
    const isInside = index > 0 && index < shown.length - 1;
    if (fixed.includes(word) || (isInside && either.includes(word.toLowerCase()))) return true;
    return isInside && small.includes(word.toLowerCase()) ? word === word.toLowerCase() : /^[\p{Lu}\d]/u.test(word);
  });
}
