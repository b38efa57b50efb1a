import { clampsAtLimit, compareVersions, parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";

it.each([
  ["kiro-cli 2.10.0\n", "2.10.0"],
  ["kiro-cli 2.24.1\r\n", "2.24.1"],
  ["kiro-cli-chat 1.20.0", "1.20.0"],
  ["kiro-cli v3.0.0", "3.0.0"],
  ["kiro-cli 3.0.0-beta.2\n", "3.0.0-beta.2"],
  ["WARNING: config is stale\nkiro-cli 3.2.1\nA newer version is there: 3.3.0\n", "3.2.1"],
  ["A new version of kiro-cli is available: kiro-cli 9.9.9\nkiro-cli 2.24.1", "2.24.1"],
  ["A new version of kiro-cli is available: kiro-cli 9.9.9\n", null],
  ["kiro-cli 9.9.9 is available\nkiro-cli 2.24.1\n", "2.24.1"],
  ["kiro-cli 9.9.9 is available\n", null],
  ["  kiro-cli 2.24.1 \t\r\n", "2.24.1"],
  ["", null],
  ["2.10.0", null],
  ["kiro-cli", null],
  ["kiro-cli 2.10", null],
  ["kiro-cli 2.10.0.1", null],
  ["kiro 1.2.3", null],
  ["my-kiro-cli 1.2.3", null],
  ["zsh: command not found: kiro-cli", null],
])("%j names the release %j", (output, expected) => expect(parseCliVersion(output)).toBe(expected));

it.each<[string, number[], number]>([
  ["2.19.2", [2, 19, 2], 0],
  ["2.19.1", [2, 19, 2], -1],
  ["2.9.10", [2, 19, 2], -1],
  ["2.19.10", [2, 19, 2], 1],
  ["10.0.0", [2, 19, 2], 1],
  ["1.99.99", [2, 0, 0], -1],
  ["3.0.0-beta.2", [3, 0, 0], 0],
  ["2.19.2+build.7", [2, 19, 2], 0],
])("%s against %j is %d", (version, other, expected) => {
  expect(Math.sign(compareVersions(version, other))).toBe(expected);
});

it.each([
  ["1.20.0", true],
  ["2.19.1", true],
  ["2.19.2", false],
  ["3.0.0", false],
  [null, true],
])("a text report of %s may stop at the limit: %s", (version, expected) =>
  expect(clampsAtLimit(version)).toBe(expected),
);
