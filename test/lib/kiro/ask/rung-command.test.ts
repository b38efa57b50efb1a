import { execFileSync } from "node:child_process";
import { getRungArguments, listRungs, wrapInTerminal } from "../../../../src/lib/kiro/ask/rung-command";
import { rungs, type Rung, type RungMemory } from "../../../../src/lib/kiro/keep/rung-memory";

const releases = [
  null,
  "1.20.0",
  "1.27.0",
  "2.13.0",
  "2.19.1",
  "2.19.2",
  "2.21.1",
  "2.24.1",
  "3.0.0-beta.1",
  "3.0.0",
  "4.1.0",
];

const list = (cliVersion: string | null, known: Partial<RungMemory> = {}, isSignedIn = true): Rung[] =>
  listRungs({ key: "", cliVersion, worked: null, skipped: [], locked: [], ...known }, isSignedIn);

describe("the ways to ask a release, cheapest first", () => {
  it.each<[string | null, Rung[]]>([
    ["1.20.0", ["text", "classic", "acp", "terminal"]],
    ["2.19.1", ["text", "classic", "acp", "terminal"]],
    ["2.19.2", ["stream", "text", "classic", "acp", "terminal"]],
    ["2.24.1", ["stream", "text", "classic", "acp", "terminal"]],
    ["3.0.0", ["stream", "v2", "acp", "terminal"]],
    ["3.0.0-beta.1", ["stream", "v2", "acp", "terminal"]],
    [null, ["v2", "text", "classic", "acp"]],
  ])("of %s are %j", (release, expected) => expect(list(release)).toEqual(expected));

  it("begin with the one that worked", () => {
    expect(list("2.24.1", { worked: "acp" })).toEqual(["acp", "stream", "text", "classic", "terminal"]);
    expect(list("2.24.1", { worked: "stream" })[0]).toBe("stream");
  });

  it("begin with the one that opens no browser where nobody knows who is signed in", () => {
    expect(list("2.24.1", { worked: "stream" }, false)).toEqual(["acp", "stream", "text", "classic", "terminal"]);
  });

  it("leave out those whose options the release does not know", () => {
    expect(list("2.24.1", { skipped: ["stream", "classic"] })).toEqual(["text", "acp", "terminal"]);
  });

  it("are asked again where the release seems to know none", () => {
    expect(list("2.24.1", { skipped: [...rungs] })).toEqual(list("2.24.1"));
  });

  it("never hold one that a model answered", () => {
    expect(list("2.24.1", { locked: ["stream", "text"], worked: "text" })).toEqual(["classic", "acp", "terminal"]);
    expect(list("2.24.1", { locked: ["stream"], skipped: ["text", "classic", "acp", "terminal"] })).not.toContain(
      "stream",
    );
    expect(list("2.24.1", { locked: [...rungs] })).toEqual([]);
  });

  it("hold none that the release cannot have", () => {
    expect(list("3.0.0", { worked: "text" })).not.toContain("text");
    expect(list("2.10.0", { worked: "v2" })).not.toContain("v2");
  });
});

describe("the command lines", () => {
  const possible = releases.flatMap((release) => list(release).map((rung): [string | null, Rung] => [release, rung]));

  it("are these and no others", () => {
    const lines = new Set(possible.map(([release, rung]) => getRungArguments(rung, release).join(" ")));
    expect([...lines].sort()).toEqual([
      "acp",
      "chat --no-interactive --agent-engine=v1 --legacy-ui /usage",
      "chat --no-interactive --output-format stream-json /usage",
      "chat --no-interactive --v2 --output-format stream-json /usage",
      "chat --no-interactive --v2 /usage",
      "chat --no-interactive /usage",
    ]);
  });

  it.each(possible)("of %s, %s ask for usage alone", (release, rung) => {
    const args = getRungArguments(rung, release);
    expect(args.join(" ")).not.toMatch(/v3|trust|--agent[ =]|resume/);
    expect(args[0] === "acp" || args.at(-1) === "/usage").toBe(true);
    expect(args.filter((arg) => !arg.startsWith("--"))).toEqual(
      args[0] === "acp" ? ["acp"] : ["chat", ...(rung === "stream" ? ["stream-json"] : []), "/usage"],
    );
  });

  it.each(["3.0.0", "3.0.0-beta.1", "4.1.0"])(
    "name the v2 engine for %s, whose own choice may be a model",
    (release) => {
      for (const rung of list(release)) {
        if (rung !== "acp") expect(getRungArguments(rung, release)).toContain("--v2");
      }
    },
  );

  it.each(["1.20.0", "2.24.1"])("name no v2 engine for %s, which may not know the option", (release) => {
    for (const rung of list(release)) expect(getRungArguments(rung, release)).not.toContain("--v2");
  });
});

describe("under a pseudo-terminal", () => {
  const binary = "/tmp/it's a $HOME `folder`/kiro-cli";
  const args = getRungArguments("terminal", "2.8.1");

  it("takes the words as they are on macOS", () => {
    expect(wrapInTerminal(binary, args, "darwin")).toEqual({
      file: "/usr/bin/script",
      args: ["-q", "/dev/null", binary, "chat", "--no-interactive", "/usage"],
    });
  });

  it("takes a line on Linux, of which a shell makes the same words", () => {
    const { file, args: wrapped } = wrapInTerminal(binary, args, "linux");
    expect([file, wrapped.slice(0, 3), wrapped.slice(4)]).toEqual([
      "/usr/bin/script",
      ["-q", "-e", "-c"],
      ["/dev/null"],
    ]);
    const words = execFileSync("/bin/sh", ["-c", `printf '%s\\n' ${wrapped[3]}`], { encoding: "utf8" });
    expect(words.trimEnd().split("\n")).toEqual([binary, ...args]);
  });
});
