import { describeError } from "../../../src/lib/words/describe-error";
import { kiroErrorKinds } from "../../../src/lib/kiro/kiro-error";
import { isTitleCase } from "../../title-case";

test.each(kiroErrorKinds)("%s has a title, a sentence and a next step", (kind) => {
  const { title, sentence, remedies } = describeError({ kind, detail: null });
  expect(isTitleCase(title)).toBe(true);
  expect(title.length).toBeLessThanOrEqual(32);
  expect(sentence).toMatch(/^[A-Za-z].*[^.]\.$/);
  expect(sentence).not.toMatch(/!|\boops\b|\bplease\b/i);
  expect(remedies.length).toBeGreaterThan(0);
  expect(new Set(remedies).size).toBe(remedies.length);
  expect(remedies).toContain("try-again");
});

test("no two kinds have the same title", () => {
  const titles = kiroErrorKinds.map((kind) => describeError({ kind, detail: null }).title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(kiroErrorKinds.filter((kind) => kind !== "cli-not-found" && kind !== "unrecognized-output"))(
  "what %s says itself is its sentence; the title and the next step stay",
  (kind) => {
    const general = describeError({ kind, detail: null });
    const special = describeError({ kind, detail: "kiro-cli ended with code 3." });
    expect(special).toEqual({ ...general, sentence: "kiro-cli ended with code 3." });
  },
);

test("an answer that a model gave has a title of its own, and is not asked for again at once", () => {
  expect(describeError({ kind: "unrecognized-output", detail: "A model spoke." })).toEqual({
    title: "A Model Answered",
    sentence: "A model spoke.",
    remedies: ["dashboard", "update"],
  });
  expect(describeError({ kind: "unrecognized-output", detail: null })).toMatchObject({
    title: "Answer Not Understood",
    remedies: ["update", "try-again", "dashboard"],
  });
});

test("a path that is wrong is mended in the preferences first; the title stays", () => {
  const general = describeError({ kind: "cli-not-found", detail: null });
  const special = describeError({ kind: "cli-not-found", detail: "The preference names no file." });
  expect(special).toEqual({
    title: general.title,
    sentence: "The preference names no file.",
    remedies: ["preferences", "try-again", "install"],
  });
  expect(general.remedies).toEqual(["install", "preferences", "try-again"]);
});

test.each([
  ["cli-not-found", "install"],
  ["not-logged-in", "log-in"],
  ["session-expired", "log-in"],
  ["timed-out", "try-again"],
  ["summary-only", "update"],
  ["limit-reached", "dashboard"],
] as const)("the next step of %s is to %s", (kind, remedy) => {
  expect(describeError({ kind, detail: null }).remedies[0]).toBe(remedy);
});
