import { checkVersion, compareVersions, parseCliVersion } from "../../../../src/lib/kiro/report/cli-version";

it.each<[string, string | null]>([
  ["kiro-cli 2.24.1\n", "2.24.1"],
  ["kiro-cli-chat 2.2.1\r\n", "2.2.1"],
  ["A new version kiro-cli 3.0.0 is available\n  kiro-cli v2.10.0  \n", "2.10.0"],
  ["kiro-cli 3.0.0-beta.1\n", "3.0.0-beta.1"],
  ["kiro-cli a.b.c\n", null],
  ["kiro-cli 99999999.1.1\n", null],
  ["2.24.1\n", null],
  ["", null],
])("reads %j as %s", (output, version) => {
  expect(parseCliVersion(output)).toBe(version);
});

it.each([
  ["2.24.1", "2.24.1", 0],
  ["2.9.0", "2.10.0", -1],
  ["3.0.0-beta.1", "2.99.99", 1],
])("compares %s with %s by number", (version, other, sign) => {
  expect(Math.sign(compareVersions(version, other))).toBe(sign);
});

it("takes only a version for one", () => {
  expect([checkVersion("2.2.1"), checkVersion("latest"), checkVersion("2.2.1; rm -rf /")]).toEqual([
    "2.2.1",
    null,
    null,
  ]);
});
