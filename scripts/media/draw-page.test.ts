import type { Browser } from "playwright-core";
import { readTrees } from "../preview-session";
import { previewStates } from "../preview-states";
import { fixedSurroundings, setStage } from "../stage";
import { findAll, titleOf, type TreeNode } from "../tree";
import { drawPage } from "./draw-page";
import { findChromium, openBrowser } from "./open-browser";

const states = ["free", "pro-plus", "several-bonuses", "overage", "timed-out", "guard", "not-installed", "loading"];
const chromium = findChromium();
const inChromium = chromium ? test : test.skip;
const viewport = { width: 1240, height: 900 };

let browser: Browser | undefined;

beforeAll(async () => {
  if (chromium) browser = await openBrowser(chromium);
});
afterAll(async () => {
  await browser?.close();
});

async function draw(name: string) {
  const state = previewStates[name]!;
  const { host, remove } = await setStage({ ...fixedSurroundings, ...state });
  try {
    const trees = await readTrees(host, state);
    return { trees, page: drawPage(host, trees, { item: state.item, about: name }) };
  } finally {
    await remove();
  }
}

test("the page needs nothing beside itself and says whose drawing it is", async () => {
  const { page } = await draw("pro-plus");
  expect(page).toContain("Kiro Usage preview, drawn by the project, not a picture of Raycast");
  const sources = [...page.matchAll(/\b(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b);
  expect(sources.filter((source) => !source!.startsWith("data:"))).toEqual([]);
  expect(sources.length).toBeGreaterThan(3);
});

inChromium.each(states)(
  `in Chromium every word of %s is seen and nothing runs over (skipped where no Chromium is installed)`,
  async (state) => {
    const { trees, page: content } = await draw(state);
    const page = await browser!.newPage({ viewport });
    await page.setContent(content);
    const seen = {
      text: await page.locator("body").innerText(),
      cut: await page.locator("body *").evaluateAll(findCut),
      width: await page.locator("html").evaluate((element) => (element as unknown as Element).scrollWidth),
    };
    await page.close();
    expect(seen.cut).toEqual([]);
    expect(seen.width).toBeLessThanOrEqual(viewport.width);
    for (const words of [...wordsOf(trees.menuBar), ...wordsOf(trees.list)]) expect(seen.text).toContain(words);
  },
  20_000,
);

/** The titles and subtitles that the trees hold; what only a pressed option key shows is left out. */
function wordsOf(tree: TreeNode | null): string[] {
  const types = ["MenuBarExtra.Item", "MenuBarExtra.Section", "List.Item", "Metadata.Label", "List.EmptyView"];
  const hidden = new Set(findAll(tree, "alternate").flatMap(({ children }) => children));
  const nodes = types.flatMap((type) => findAll(tree, type)).filter((node) => !hidden.has(node));
  const shown = nodes.filter((node) => !node.type.endsWith("Section") || node.children.length > 0);
  return shown
    .flatMap((node) => [titleOf(node), node.props.subtitle, node.props.text])
    .flatMap((words) => {
      return typeof words === "string" && words !== "" ? [words] : [];
    });
}

/** The parts of an element in the page that are looked at. */
interface Element {
  className: string;
  innerText: string;
  clientWidth: number;
  scrollWidth: number;
}

/** What is wider than its place. What has the class may end in an ellipsis, as in Raycast; nothing else may be cut off. */
function findCut(elements: unknown[]): string[] {
  const cut = (elements as Element[]).filter(({ className, clientWidth, scrollWidth }) => {
    // Elements within a line have no width of their own.
    return clientWidth > 0 && scrollWidth > clientWidth + 1 && !String(className).includes("ellipsis");
  });
  return cut.map(({ className, innerText }) => `${className}: ${innerText}`);
}
