import { describeError } from "../../../src/lib/words/describe-error";
import { kiroErrorKinds, type KiroErrorKind } from "../../../src/lib/shapes/kiro-error";
import { isTitleCase } from "../../title-case";

test.each(kiroErrorKinds)("%s has a title, a sentence and a next step", (kind) => {
  const { title, sentence, remedies } = describeError({ kind, detail: null });
  expect(isTitleCase(title)).toBe(true);
  expect(title.length).toBeLessThanOrEqual(32);
  expect(sentence).toMatch(/^[A-Za-z].*[^.]\.$/);
  expect(sentence).not.toMatch(/!|\boops\b|\bplease\b/i);
  expect(new Set(remedies).size).toBe(remedies.length);
  expect(remedies).toContain("try-again");
});

test("no two kinds have the same title", () => {
  const titles = kiroErrorKinds.map((kind) => describeError({ kind, detail: null }).title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each<[KiroErrorKind, string, string, string, string]>([
  ["cli-failed", "kiro-cli ended with code 3.", "kiro-cli Failed", "kiro-cli ended with code 3.", "try-again"],
  ["cli-not-found", "The path names no file.", "kiro-cli Not Found", "The path names no file.", "preferences"],
  ["unrecognized-output", "A model spoke.", "A Model Answered", "A model spoke.", "dashboard"],
  [
    "access-denied",
    "Your account is suspended",
    "Access Denied",
    "Kiro says: “Your account is suspended”",
    "dashboard",
  ],
  ["unreachable", "You're offline.", "You're Offline", "Connect to the internet, then try again.", "try-again"],
  ["unreachable", "No answer came.", "Kiro Could Not Be Reached", "No answer came.", "try-again"],
])("%s that says “%s”", (kind, detail, title, sentence, remedy) => {
  const { remedies, ...words } = describeError({ kind, detail });
  expect(words).toEqual({ title, sentence });
  expect(remedies[0]).toBe(remedy);
  // What a model answered is not asked for again at once.
  expect(remedies.includes("try-again")).toBe(kind !== "unrecognized-output");
});

test.each<[KiroErrorKind, string]>([
  ["cli-not-found", "install"],
  ["not-logged-in", "log-in"],
  ["session-expired", "log-in"],
  ["access-denied", "dashboard"],
  ["no-credits-reported", "dashboard"],
  ["unreachable", "try-again"],
  ["timed-out", "try-again"],
  ["summary-only", "update"],
  ["limit-reached", "dashboard"],
])("the next step of %s is to %s", (kind, remedy) => {
  expect(describeError({ kind, detail: null }).remedies[0]).toBe(remedy);
});
