import { parseArgs } from "node:util";
import { previewStates } from "./preview-states";
import { pad, row, widest } from "./text-lines";

/** What the preview is asked to do. */
export interface PreviewOptions {
  /** Only say how the preview is used. */
  help: boolean;
  /** Print the snapshot as JSON, and nothing else. */
  json: boolean;
  /** Print every title that the menu bar can have. */
  titles: boolean;
  /** Show what people would see if kiro-cli had printed this file. */
  replay?: string;
  /** Show what people would see with this release of kiro-cli. */
  cliVersion?: string;
  /** Show this state, one of `previewStates`. */
  state?: string;
  /** Press the action with this title. */
  press?: string;
  /** Draw what people would see as a page, into this file. */
  html?: string;
}

/** The preview was called in a way that it does not understand. The message is one line for the person. */
export class UsageError extends Error {}

/** How the preview is used, for `--help`. */
export const previewHelp = `Usage: npm run preview -- [options]

Builds the extension, runs both commands outside Raycast and prints what people would see.

Options:
  --cli-version V  as with this release of kiro-cli, such as 2.24.1, imitated by the recorded stand-in
  --state STATE    in one of the states below
  --replay FILE    what they would see if kiro-cli had printed this file
  --html FILE      draw it as a page instead, into this file
  --titles         print every title that the menu bar can have instead
  --json           print just the snapshot as JSON
  --press TITLE    press an action, such as "Copy Snapshot JSON", and print what it did
  --help           print this text

States:
${describeStates().join("\n")}`;

const exclusive: (readonly (keyof PreviewOptions)[])[] = [
  ["json", "press", "html", "titles"],
  ["replay", "state", "titles"],
  ["cliVersion", "titles"],
];

/** Reads the arguments after the script's name. Throws `UsageError`. */
export function parsePreviewArguments(args: string[]): PreviewOptions {
  const { "cli-version": cliVersion, ...values } = parse(args);
  const given = { ...values, ...(cliVersion !== undefined && { cliVersion }) };
  if (given.replay === "") throw new UsageError("--replay needs the path of a file.");
  if (given.html === "") throw new UsageError("--html needs the path of a file.");
  if (given.press === "") throw new UsageError("--press needs the title of an action.");
  if (cliVersion !== undefined && !/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(cliVersion)) {
    throw new UsageError(`--cli-version needs a version such as 2.24.1, not "${cliVersion}".`);
  }
  if (given.state !== undefined && !Object.hasOwn(previewStates, given.state)) {
    throw new UsageError(`There is no state "${given.state}". There are: ${Object.keys(previewStates).join(", ")}.`);
  }
  for (const group of exclusive) {
    const [first, second] = group.filter((name) => given[name] !== undefined).map(nameOption);
    if (second) throw new UsageError(`${first} and ${second} cannot be used together.`);
  }
  return { help: false, json: false, titles: false, ...given };
}

function nameOption(name: string): string {
  return name === "cliVersion" ? "--cli-version" : `--${name}`;
}

function describeStates(): string[] {
  const names = Object.keys(previewStates);
  const width = widest(names);
  return names.flatMap((name) => row(`  ${pad(name, width)}  `, previewStates[name]!.description));
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: "boolean" },
        json: { type: "boolean" },
        titles: { type: "boolean" },
        replay: { type: "string" },
        "cli-version": { type: "string" },
        state: { type: "string" },
        press: { type: "string" },
        html: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    // Node adds a sentence or two about positional arguments, which nobody who mistyped an option needs.
    const [sentence = ""] = (error as Error).message.split(/\.?\s*(?:\n|\. (?=[A-Z]))/);
    throw new UsageError(`${sentence}. See --help.`);
  }
}
