import { readFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "../host";
import { findCommand } from "../manifest";
import { chosenItem, findItem } from "../press";
import { findAll, slot, titleOf, type TreeNode } from "../tree";
import { drawActions } from "./draw-actions";
import { drawDetail } from "./draw-detail";
import type { Canvas } from "./draw-image";
import { drawList, ownerOfActions } from "./draw-list";
import { drawMenuBar } from "./draw-menu-bar";
import { html, raw, type Markup } from "./markup";

/** What both commands show. */
interface Trees {
  menuBar: TreeNode | null;
  list: TreeNode | null;
}

/** What is drawn beyond the trees. */
interface PageOptions {
  /** The chosen item of the list, by title, if the list has it. */
  item?: string;
  /** A line that says what the page shows. */
  about: string;
}

const caption = "Kiro Usage preview, drawn by the project, not a picture of Raycast";
const styles = ["page", "menu-bar", "window"];

/** A page that needs nothing beside itself: the menu bar in light and dark, the list, and every detail. */
export function drawPage(host: Host, { menuBar, list }: Trees, { item, about }: PageOptions): string {
  const { assetsPath, appearance, manifest } = host;
  const canvas: Canvas = { appearance, assetsPath };
  const chosen = list && chosenItem(list, findItem(list, item));
  const owner = ownerOfActions(list, chosen);
  const window = { title: findCommand(manifest, "usage").title, item: findItem(list, item) };
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${manifest.title}</title>
        <style>
          ${raw(styles.map(readStyle).join("\n"))}
        </style>
      </head>
      <body>
        <h1>${about}</h1>
        ${figure("menu-bar", [drawMenuBar(menuBar, { assetsPath, appearance: "light" }), drawMenuBar(menuBar, { assetsPath, appearance: "dark" })])}
        ${figure("list", [drawList(list, window, canvas), owner && drawActions(owner, canvas)])}
        ${drawOtherDetails(list, chosen, canvas)}
      </body>
    </html> `;
  return page.text;
}

function figure(id: string, drawings: (Markup | null)[]): Markup {
  return html`<figure id="${id}">
    <div class="drawings">${drawings}</div>
    <figcaption>${caption}</figcaption>
  </figure>`;
}

function drawOtherDetails(list: TreeNode | null, chosen: TreeNode | null | undefined, canvas: Canvas): Markup | null {
  const others = findAll(list, "List.Item").filter((item) => item !== chosen && slot(item, "detail").length > 0);
  if (others.length === 0) return null;
  const cards = others.map(
    (item) =>
      html`<div class="card ${canvas.appearance}">
        <h2>${titleOf(item)}</h2>
        ${slot(item, "detail").map((detail) => drawDetail(detail, canvas))}
      </div>`,
  );
  return figure("details", cards);
}

function readStyle(name: string): string {
  return readFileSync(path.join(__dirname, `${name}.css`), "utf8");
}
