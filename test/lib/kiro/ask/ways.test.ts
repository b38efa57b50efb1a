import { getArguments, listWays, maySaveEngine, wrapInTerminal } from "../../../../src/lib/kiro/ask/ways";

const acp = "acp --agent-engine v2 --agent ours";
const text = "chat --no-interactive --agent ours /usage";
const v2 = "chat --no-interactive --v2 --agent ours /usage";
const classic = "chat --no-interactive --agent-engine=v1 --legacy-ui --agent ours /usage";

it.each<[string | null, string[]]>([
  ["1.20.0", [text]],
  ["1.26.9", [text]],
  ["1.27.0", [acp, text]],
  ["2.12.0", [acp, text]],
  ["2.13.0", [acp, text, classic]],
  ["2.16.1", [acp, text, classic]],
  ["2.17.0", [acp, classic]],
  ["2.21.1", [acp, classic]],
  ["2.21.4", [acp, v2, classic]],
  ["2.24.1", [acp, v2, classic]],
  ["3.0.0", [acp, v2]],
  ["3.4.0-beta.1", [acp, v2]],
  [null, [acp, v2, classic, text]],
])("release %s is asked in these ways", (cliVersion, expected) => {
  const lines = listWays(cliVersion).map((way) => getArguments(way, "ours", []).join(" "));
  expect(lines).toEqual(expected);
});

it("names an engine wherever another one can be the saved one, and never v3", () => {
  for (const version of ["2.17.0", "2.21.4", "2.24.1", "3.0.0", "9.9.9"]) {
    expect(maySaveEngine(version)).toBe(true);
    for (const way of listWays(version)) {
      expect(way.engine).not.toEqual([]);
      expect(getArguments(way, null, []).join(" ")).not.toMatch(/v3/);
    }
  }
});

it.each([
  [[], acp],
  [["acp --agent-engine"], "acp --agent ours"],
  [["acp --agent"], "acp --agent-engine v2"],
  [["text --agent", "acp --agent", "acp --agent-engine"], "acp"],
])("leaves out what the release refuses: %j", (refused, expected) => {
  const [way] = listWays("2.24.1");
  expect(getArguments(way, "ours", refused).join(" ")).toBe(expected);
});

it.each<[NodeJS.Platform, string[]]>([
  ["darwin", ["-q", "/dev/null", "/a b/kiro's", "chat", "/usage"]],
  ["linux", ["-q", "-e", "-c", String.raw`'/a b/kiro'\''s' 'chat' '/usage'`, "/dev/null"]],
])("runs under the system's script on %s", (platform, args) => {
  expect(wrapInTerminal("/a b/kiro's", ["chat", "/usage"], platform)).toEqual({ file: "/usr/bin/script", args });
});
