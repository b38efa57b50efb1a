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
 * Returns the lines of what a terminal program wrote as they read on a screen: without escape sequences, frames and
 * bars, with single spaces, without empty lines. A carriage return and a jump of the cursor end a line, so that what
 * they overwrite isn't joined with what follows. Takes time linear in the length of `output`.
 */
export function cleanOutput(output: string): string[] {
  const lines: string[] = [];
  for (const raw of splitPlainText(output)) {
    if (raw.length === 0 || raw.length > longestLine) continue;
    const line = cleanLine(raw);
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** Returns whether the output ends in the middle of a line, as it may if it was cut off. */
export function endsWithinLine(output: string): boolean {
  return cleanLine(splitPlainText(output.slice(-longestLine)).at(-1)!) !== "";
}

function splitPlainText(output: string): string[] {
  const text = stripAnsi(output.replace(cursorForward, " ").replace(cursorMove, "\n")).replace(otherControls, "");
  return text.split(/\r\n|[\r\n]/);
}

function cleanLine(raw: string): string {
  return raw.replace(frames, " ").replace(/\s+/g, " ").trim();
}
