/** Returns whether the output so far shows that kiro-cli began a login on its own; it would wait for the user for minutes. */
export function startsLogin(output: string): boolean {
  return /Opening browser\.\.\.|Confirm the following code in the browser/i.test(output);
}
