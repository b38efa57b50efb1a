import { printUsage } from "../test/fake/print-usage.mjs";
import { completeUsage } from "../test/fake/complete-usage.mjs";

/** A report as release 2.24 prints it, with a bonus. */
export function plainReport(): string {
  const bonuses = [{ name: "Welcome bonus", used: 385.84, total: 500, days: 13 }];
  return printUsage(completeUsage({ plan: "KIRO PRO", bonuses }), "F4");
}

const noise = [
  "\u001B[2K\u001B[1G⠋ 0 of 3 mcp servers initialized. Servers still loading:\r\n",
  " - github\r\n",
  "\u001B[33m[warn] mcp server `filesystem` took 3.20 s (12 of 50 tools loaded), see https://example.com/help?id=42\u001B[0m\n",
  "✓ playwright loaded in 0.61 s | resets on nothing | 25% done\n",
  '{"level":"info","message":"connected","server":"postgres","elapsed":1234.56}\n',
];

/** Lines as they come from MCP servers that start, some of which resemble a report. */
export function mcpNoise(bytes: number): string {
  return fill(noise, bytes);
}

/** Lines that begin like what the parser looks for and go wrong late, nearly as long as a line may be. */
const traps = [
  "Plan: ",
  "Credits (1,111",
  "Credits (12.50 of 50 covered in plan, resets on ",
  "a - 1/1, expires in 1 ",
  "\u001B[1;1",
  "\u001B]8;;https://example.com",
  "1,111,",
  "▸ Credits: 1 ",
  "█████ ",
  "{",
  "Estimated Usage | resets on | ",
  "            ",
].map((start) => `${start.repeat(Math.floor(1_990 / start.length))}\n`);

export function adversarialText(bytes: number): string {
  return fill(traps, bytes);
}

function fill(lines: string[], bytes: number): string {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; length < bytes; index++) {
    const line = lines[index % lines.length]!;
    pieces.push(line.slice(0, bytes - length));
    length += Buffer.byteLength(line);
  }
  // One flat piece, as it comes from a pipe.
  return Buffer.from(pieces.join("")).toString();
}
