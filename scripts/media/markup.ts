/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in a template: text that is escaped, markup, a list of both, or nothing. */
type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** A template for HTML in which every value that is not markup is escaped. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(strings.map((text, index) => text + (index < values.length ? write(values[index]) : "")).join(""));
}

/** Text that comes from this project and needs no escaping. */
export function raw(text: string): Markup {
  return new Markup(text);
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(write).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
