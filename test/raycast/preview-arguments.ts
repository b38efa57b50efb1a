import { parseArgs } from "node:util";

/** What the preview is asked to do. */
export interface PreviewOptions {
  /** Only say how the preview is used. */
  help: boolean;
  /** Show what people would see if kiro-cli had printed this file. */
  replay?: string;
  /** Print the snapshot as JSON, and nothing else. */
  json: boolean;
  /** Press the action with this title. */
  press?: string;
}

/** The preview was called in a way that it does not understand. The message is one line for the person. */
export class UsageError extends Error {}

/** How the preview is used, for `--help`. */
export const previewHelp = `Usage: npm run preview -- [options]

Builds the extension, runs both commands outside Raycast and prints what people would see.

Options:
  --replay FILE   what they would see if kiro-cli had printed this file
  --json          print just the snapshot as JSON
  --press TITLE   press an action, such as "Copy Snapshot JSON", and print what it did
  --help          print this text`;

/** Reads the arguments after the script's name. Throws `UsageError`. */
export function parsePreviewArguments(args: string[]): PreviewOptions {
  const { help = false, json = false, replay, press } = parse(args);
  if (replay === "") throw new UsageError("--replay needs the path of a file.");
  if (press === "") throw new UsageError("--press needs the title of an action.");
  if (json && press !== undefined) throw new UsageError("--json and --press cannot be used together.");
  return { help, json, ...(replay !== undefined && { replay }), ...(press !== undefined && { press }) };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: "boolean" },
        json: { type: "boolean" },
        replay: { type: "string" },
        press: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    // Node adds a sentence or two about positional arguments, which nobody who mistyped an option needs.
    const [sentence = ""] = (error as Error).message.split(/\.?\s*(?:\n|\. (?=[A-Z]))/);
    throw new UsageError(`${sentence}. See --help.`);
  }
}
