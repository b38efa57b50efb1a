import { parsePreviewArguments, previewHelp, UsageError } from "./preview-arguments";
import { previewStates } from "./preview-states";

const none = { help: false, json: false, titles: false };

test.each([
  [[], none],
  [["--help"], { ...none, help: true }],
  [["--json"], { ...none, json: true }],
  [["--titles"], { ...none, titles: true }],
  [["--replay", "report.txt", "--json"], { ...none, json: true, replay: "report.txt" }],
  [["--press=Copy Summary"], { ...none, press: "Copy Summary" }],
  [["--cli-version", "1.26.0", "--state", "addons"], { ...none, cliVersion: "1.26.0", state: "addons" }],
  [["--html", "page.html"], { ...none, html: "page.html" }],
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
  [["--html="], "--html needs the path of a file."],
  [["--html", "page.html", "--json"], "--json and --html cannot be used together."],
  [["--replay", "report.txt", "--state", "free"], "--replay and --state cannot be used together."],
  [["--titles", "--cli-version", "2.24.1"], "--cli-version and --titles cannot be used together."],
  ...["", "2", "2.24", "2.24.x", "v2.24.1", "2.24.1-beta", "latest"].map((version) => [
    [`--cli-version=${version}`],
    `--cli-version needs a version such as 2.24.1, not "${version}".`,
  ]),
  ...["", "paid", "toString"].map((state) => [
    [`--state=${state}`],
    `There is no state "${state}". There are: ${Object.keys(previewStates).join(", ")}.`,
  ]),
] as [string[], string][])("%j is refused in one line", (args, message) => {
  expect(() => parsePreviewArguments(args)).toThrow(new UsageError(message));
});

test("the help tells of every state", () => {
  for (const [name, { description }] of Object.entries(previewStates)) {
    expect(previewHelp).toMatch(new RegExp(`^  ${name} +${description}$`, "m"));
  }
});
