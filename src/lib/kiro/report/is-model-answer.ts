import { cleanOutput } from "./clean-output";

/** kiro-cli prints this below every turn of a model, and only there: `▸ Credits: 0.21 • Time: 24s`. */
const turnFooter = /▸ Credits: [\d.,]+ • Time: /;

/** Lines of kiro-cli itself that read like sentences. */
const ownWords =
  /^(?:warning\b|\[\w+\]|error\b|tip: |model: |did you know|not all mcp servers|one or more mcp server|all tools are now|agents can sometimes|cleaning up old|your plan is managed|manage your plan|since your account|to manage your plan|add-on credits|please try again|⚠)/i;

/** Five words in a row: a list of fields or a heading has fewer. */
const sentence = /(?<![\p{L}'’])\p{L}[\p{L}'’]*(?:,? \p{L}[\p{L}'’]*){4}/u;

/** Says whether output carries the price of a turn of a model, whatever else it holds. */
export function hasTurnFooter(output: string): boolean {
  return cleanOutput(output).some((line) => turnFooter.test(line));
}

/**
 * Says whether output that holds no report was written by a model: it carries the price of a turn, or it talks in
 * sentences that are not kiro-cli's own. When in doubt it was, because asking again would cost credits again.
 */
export function isModelAnswer(output: string): boolean {
  return cleanOutput(output).some((line) => turnFooter.test(line) || isProse(line));
}

/** Says whether a cleaned line is a sentence that is not kiro-cli's own. */
export function isProse(line: string): boolean {
  return sentence.test(line) && !ownWords.test(line);
}
