import { listEmptySessions } from "../../../../src/lib/kiro/ask/clean-sessions";

const [a, b, c] = ["a", "b", "c"].map((letter) => `${letter.repeat(8)}-0000-4000-8000-${letter.repeat(12)}`);

it.each<[string, string, string[]]>([
  ["one", `Chat SessionId: ${a}\n  now | 0 msgs\n`, [a]],
  [
    "the empty ones among several",
    `Chat SessionId: ${a}\n 3 msgs\nChat SessionId: ${b}\n\u001b[1m0 msgs\u001b[0m\nChat SessionId: ${c}\n10 msgs\n`,
    [b],
  ],
  ["none where the count is missing", `Chat SessionId: ${a}\nChat SessionId: ${b}\n0 msgs`, [b]],
  ["none of something else", `SessionId: ${a}\n0 msgs\nChat SessionId: --all\n0 msgs\n`, []],
  ["none", "No saved chat sessions for this directory\n", []],
])("lists %s", (_what, output, expected) => {
  expect(listEmptySessions(output)).toEqual(expected);
});
