import stripAnsi from "strip-ansi";

/* eslint-disable no-control-regex -- control characters are what this file is about */
const cursorForward = /\u001B\[\d{0,4}C/g;
const cursorMove = /\u001B\[[\d;]{0,9}[ABEFGHdf]/g;
const otherControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\u200B-\u200D]|\uFE0F|\uFEFF/g;
/* eslint-enable no-control-regex */
const frames = /[\u2500-\u259F]+/g;

/** Longer lines are noise: the widest line of a report is a bar of 80 cells and the frame around it. */
const longestLine = 2_000;

/**
 * Returns the lines of what a terminal program wrote, as a person would read them: without escape sequences, frames and
 * bars, with single spaces, without empty lines. A carriage return and a jump of the cursor end a line, so that what
 * they overwrite is not glued to what comes after. Takes time linear in the length of `output`.
 */
export function cleanOutput(output: string): string[] {
  const text = stripAnsi(output.replace(cursorForward, " ").replace(cursorMove, "\n")).replace(otherControls, "");
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|[\r\n]/)) {
    if (raw.length === 0 || raw.length > longestLine) continue;
    const line = raw.replace(frames, " ").replace(/\s+/g, " ").trim();
    if (line !== "") lines.push(line);
  }
  return lines;
}
