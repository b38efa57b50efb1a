import { cleanOutput } from "./clean-output";
import { readReportLine } from "./read-report-line";

/** kiro-cli prints this below every turn of a model, and only there: `▸ Credits: 0.21 • Time: 24s`, 2.2.1 on stderr. */
const turnFooter = /▸ Credits: [\d.,]+/;

/** The stream of the v3 engine names itself; that engine hands `/usage` to a model. */
const thirdEngine = /"engine"\s{0,3}:\s{0,3}"v3"/;

/** Lines of kiro-cli itself that read like sentences. */
const ownWords =
  /^(?:warning\b|\[\w+\]|\{|error\b|tip: |model: |did you know|you can see how many|not logged in|authentication failed|not all mcp servers|one or more mcp server|all tools are now|agents can sometimes|learn more at|monthly credits|please log in|\? select|a new version|update available|"\w+":|cleaning up old|esc to close|your plan is managed|manage your plan|since your account|to manage your plan|add-on credits|\.*failed to|please try again|confirm the following|open this url|request quota|you have reached the limit|the limits reset|▰|▱|⚠)/i;

/** Five words in a row: a list of fields or a heading has fewer. */
const sentence = /(?<![\p{L}'’])\p{L}[\p{L}'’]*(?:,? \p{L}[\p{L}'’]*){4}/u;

/** What only somebody who talks prints: a quote mark before the answer, a fence, a sentence of any length and script. */
const talk = [
  sentence,
  /^`{3}/u,
  /\p{L}[\p{L}'’]*,? \p{L}.*[.!?…:]["”)*]*$/u,
  /^(?:I'm|I’m|I am|Sure|Here)\b/u,
  /^[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\s]{6,}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]{4}/u,
];

/** Says whether output carries the price of a turn of a model, whatever else it holds. */
export function hasTurnFooter(output: string): boolean {
  return cleanOutput(output).some((line) => turnFooter.test(line));
}

/**
 * Says whether a run was answered by a model: it carries the price of a turn, on either stream, or it talks on stdout,
 * which is where a model speaks. What kiro-cli says of itself, also on stdout, and all that it says on stderr is not a
 * model's. When in doubt it was, because asking again would cost credits again.
 */
export function isModelAnswer({ stdout, stderr }: { stdout: string; stderr: string }): boolean {
  if (hasTurnFooter(stdout) || hasTurnFooter(stderr) || thirdEngine.test(stdout)) return true;
  // A quoted row is a model's, however much it reads like a row.
  return cleanOutput(stdout).some(
    (line) => /^> \S/.test(line) || (talk.some((form) => form.test(line)) && !isOwn(line)),
  );
}

/** Says whether a cleaned line is a sentence that is not kiro-cli's own. */
export function isProse(line: string): boolean {
  return sentence.test(line) && !isOwn(line);
}

function isOwn(line: string): boolean {
  return ownWords.test(line) || readReportLine(line) !== null;
}
