import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../raycast/project-folder";
import { countQuestions, simulateQuestions } from "./simulate-questions";

test("a workday takes at most 60 questions and a day without use at most 8, if nearly all use is recorded", () => {
  const [workday, , , idle] = countQuestions();
  expect(workday.questions).toBeLessThanOrEqual(60);
  expect(idle.questions).toBeLessThanOrEqual(8);
});

test("the table in docs/architecture.md is what the simulation gives", () => {
  const text = readFileSync(path.join(projectFolder, "docs/architecture.md"), "utf8");
  expect(text).toContain(`\n${simulateQuestions()}\n`);
});
