import { parsePreviewArguments, previewHelp, UsageError } from "./preview-arguments";

test.each([
  [[], { help: false, json: false }],
  [["--help"], { help: true, json: false }],
  [["--json"], { help: false, json: true }],
  [["--replay", "report.txt", "--json"], { help: false, json: true, replay: "report.txt" }],
  [["--press=Copy Summary"], { help: false, json: false, press: "Copy Summary" }],
])("%j is understood", (args, options) => {
  expect(parsePreviewArguments(args)).toEqual(options);
  for (const argument of args.filter((each) => each.startsWith("--"))) {
    expect(previewHelp).toContain(argument.split("=")[0]);
  }
});

test.each([
  [["--color"], "Unknown option '--color'. See --help."],
  [["report.txt"], "Unexpected argument 'report.txt'. See --help."],
  [["--replay"], "Option '--replay <value>' argument missing. See --help."],
  [["--replay", "--json"], "Option '--replay' argument is ambiguous. See --help."],
  [["--json=yes"], "Option '--json' does not take an argument. See --help."],
  [["--replay="], "--replay needs the path of a file."],
  [["--press", ""], "--press needs the title of an action."],
  [["--json", "--press", "Refresh"], "--json and --press cannot be used together."],
])("%j is refused in one line", (args, message) => {
  expect(() => parsePreviewArguments(args)).toThrow(new UsageError(message));
});
