/** Whether somebody is signed in, and as whom. `unknown` is not signed out: whoami hung, failed or said something else. */
export type Whoami =
  | { status: "signed-in"; loginMethod: string | null; email: string | null }
  | { status: "signed-out" }
  | { status: "unknown" };

/** The names AWS gives to the ways to sign in, for the `accountType` that kiro-cli prints. */
const loginMethods = new Map([
  ["BuilderId", "Builder ID"],
  ["IamIdentityCenter", "IAM Identity Center"],
  ["ExternalIdP", "External IdP"],
  ["ApiKey", "API key"],
  ["SocialGitHub", "GitHub"],
  ["SocialGoogle", "Google"],
]);

/**
 * Reads what `kiro-cli whoami --format json` printed. Knows the JSON of 1.25 to 2.24 (also when the text of the profile
 * follows it), and the plain text of every release. Never throws.
 */
export function parseWhoami(output: string): Whoami {
  return readJson(output) ?? readText(output);
}

function readJson(output: string): Whoami | null {
  const account = findLeadingObject(output);
  if (account === null) return null;
  if (account.account === null) return { status: "signed-out" };
  const { accountType, provider, email } = account;
  if (typeof accountType !== "string") return null;
  const named = accountType === "Social" && typeof provider === "string" && provider !== "" ? provider : accountType;
  return {
    status: "signed-in",
    loginMethod: (loginMethods.get(named) ?? named) || null,
    email: typeof email === "string" && email !== "" ? email : null,
  };
}

/** An account has a handful of fields without braces in them; more attempts than this would be for some other text. */
const mostAttempts = 20;

/** The object that begins at the first brace, whatever stands after it. */
function findLeadingObject(output: string): Record<string, unknown> | null {
  const start = output.indexOf("{");
  let end = start;
  for (let attempt = 0; start >= 0 && attempt < mostAttempts; attempt++) {
    end = output.indexOf("}", end + 1);
    if (end < 0) return null;
    try {
      return JSON.parse(output.slice(start, end + 1));
    } catch {
      continue;
    }
  }
  return null;
}

/** What whoami says of somebody is shorter; a line of a million spaces would keep the patterns below busy. In characters. */
const longestLine = 300;

function readText(printed: string): Whoami {
  const output = printed
    .split("\n")
    .map((line) => line.slice(0, longestLine))
    .join("\n");
  if (/^[ \t]*(?:error: )?(?:You are )?not logged in\b/im.test(output)) return { status: "signed-out" };
  const method =
    /^Logged in with ([^(\r\n]{1,60}?)[ \t]*(?:\(.*\))?[ \t]*\r?$/im.exec(output)?.[1] ??
    (/^Authenticated with API key\b/im.test(output) ? "API key" : null);
  if (method === null) return { status: "unknown" };
  const email = /^Email: (\S{1,254})\s*$/im.exec(output)?.[1] ?? null;
  return { status: "signed-in", loginMethod: method, email };
}
