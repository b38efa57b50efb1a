import { html, type Markup } from "./markup";

/** The Markdown that details are written in: headings, paragraphs, code and pictures; anything else stays as it is. */
export function drawMarkdown(markdown: string): Markup[] {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.trim() !== "");
  return blocks.map((block) => {
    const [, heading] = /^#{1,6} +(.*)$/s.exec(block) ?? [];
    if (heading !== undefined) return html`<h3>${drawInline(heading)}</h3>`;
    const [, code] = /^```\w*\n(.*?)\n?```$/s.exec(block) ?? [];
    if (code !== undefined) return html`<pre>${code}</pre>`;
    return html`<p>${drawInline(block)}</p>`;
  });
}

const inline = /(!\[[^\]]*\]\([^)]*\)|`[^`]+`|\*\*[^*]+\*\*)/;

function drawInline(text: string): Markup[] {
  return text.split(inline).map((part) => {
    const [, alt, source] = /^!\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
    if (source !== undefined) return html`<img src="${source}" alt="${alt}" />`;
    if (/^`[^`]+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*[^*]+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    return html`${part}`;
  });
}
