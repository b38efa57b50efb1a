/** What could tell who somebody is or let somebody in, most special first. */
const secrets: [RegExp, string][] = [
  // eslint-disable-next-line no-control-regex -- escape sequences would hide what stands between them
  [/\u001B\[[\d;?]{0,20}[A-Za-z]/g, ""],
  [/\barn:[\w:/.+=@-]{1,300}/g, "<arn>"],
  // One that is cut off has no point.
  [/[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}/gu, "<email>"],
  // What `whoami` prints below it is the name that somebody gave the profile.
  [/(?<=\bProfile:\r?\n)[^\r\n]+/g, "<profile>"],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, "<id>"],
  [/\bhttps?:\/\/(?!app\.kiro\.dev\b|kiro\.dev\b)[^\s"'<>)]{1,500}/g, "<url>"],
  [/("startUrl"\s{0,9}:\s{0,9}")[^"]{0,500}/g, "$1<url>"],
  // To the end of the line, because folders have spaces in their names.
  [/(?<![\w.:/])(?:~|\/[\w.@-]{1,100})\/[^\r\n"'<>]{0,500}/g, "<path>"],
  [/\b\d{12}\b/g, "<account>"],
  [/\b(?=[\w+/=-]{0,100}\d)(?=[\w+/=-]{0,100}[A-Za-z])[\w+/=-]{20,}/g, "<secret>"],
];

/** Returns text without escape sequences, addresses, paths, accounts and anything that looks like a token. */
export function redact(text: string): string {
  return secrets.reduce((rest, [secret, name]) => rest.replace(secret, name), text.slice(0, 20_000));
}
