/** What kiro-cli prints besides reports and failures (1.20 to 2.24), by how it begins. */
const noise =
  /^(?:warning\b|⚠|\[\w{1,20}\]|tip: |model: |did you know|not all mcp servers|one or more mcp server|all tools are now|agents can sometimes|learn more at|cleaning up old|monthly credits:?$|add-on credits available|esc to close)/i;

/** Returns whether a cleaned line is kiro-cli's own, or has no words, so that no model wrote it. */
export function isOwnNoise(line: string): boolean {
  return noise.test(line) || !/\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line);
}
