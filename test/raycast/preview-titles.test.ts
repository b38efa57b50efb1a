import { printTitles } from "./preview-titles";
import { fixedSurroundings } from "./stage";

test("every title mode is printed for every reading", async () => {
  const lines = (await printTitles(fixedSurroundings)).split("\n").map((line) => line.trim().split(/\s{2,}/));
  expect(lines.filter(([first]) => !first!.startsWith("─"))).toEqual([
    ["Credits used", "12.5", "1,252.5", "0.23", "1,530", "320,", "1,000", "plan +"],
    ["Title", "of 50", "of 10,000", "of 50", "of 1,000", "no limit", "or more", "bonus"],
    ["Credits Left", "37.5", "8.7K", "49.8", "0", "320 used", "0", "1.4K"],
    ["Percent Left", "75%", "87.5%", "99.5%", "0%", "320 used", "0%", "59.1%"],
    ["Percent Used", "25%", "12.5%", "0.5%", "153%", "320 used", "≥100%", "40.9%"],
    ["Credits Used", "12.5", "1.2K", "0.23", "1.5K", "320 used", "≥1K", "1K"],
    ["Used of Limit", "12.5/50", "1.2K/10K", "0.23/50", "1.5K/1K", "320 used", "≥1K/1K", "1K/2.5K"],
    [
      "Credits and Days Left",
      ...["37.5", "8.7K", "49.8", "0"].map((left) => `${left} · 10d`),
      "320 used",
      "0 · 10d",
      "1.4K · 10d",
    ],
    ["Days Until Reset", ...Array<string>(7).fill("10d")],
    ["Icon Only", ...Array<string>(7).fill("–")],
  ]);
}, 120_000);
