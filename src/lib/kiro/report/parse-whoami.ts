import * as z from "zod";

/** Whether the user is signed in, and as whom. `unknown` isn't signed out: whoami hung, failed or said something else. */
export type Whoami =
  | {
      status: "signed-in";
      loginMethod: string | null;
      email: string | null;
      /** The login is a KIRO_API_KEY: the next step after a refusal is the key, not a login in Terminal. */
      usesApiKey: boolean;
    }
  | { status: "signed-out" }
  | { status: "unknown" };

/** The names AWS gives to the ways to sign in, by kiro-cli's `accountType` in lower case. */
const loginMethods = new Map([
  ["builderid", "Builder ID"],
  ["iamidentitycenter", "IAM Identity Center"],
  ["externalidp", "External IdP"],
  ["apikey", "API key"],
  ["socialgithub", "GitHub"],
  ["socialgoogle", "Google"],
  ["socialapple", "Apple"],
]);

const textOrNull = z.string().min(1).nullable().catch(null);
const accountSchema = z.union([
  z.object({ account: z.null() }).transform(() => null),
  z.object({ accountType: z.string(), provider: textOrNull, email: textOrNull }),
]);

/**
 * Reads what `kiro-cli whoami --format json` printed. Knows the JSON of 1.25 to 2.37, also if the text of the profile
 * follows it, and the plain text of every release. Never throws.
 */
export function parseWhoami(output: string): Whoami {
  return readJson(output) ?? readText(output);
}

function readJson(output: string): Whoami | null {
  const { data: account } = accountSchema.safeParse(findLeadingObject(output));
  if (account === undefined) return null;
  if (account === null) return { status: "signed-out" };
  const { accountType, provider, email } = account;
  const named = accountType === "Social" && provider !== null ? provider : accountType;
  return {
    status: "signed-in",
    loginMethod: (loginMethods.get(named.toLowerCase()) ?? named) || null,
    email,
    usesApiKey: accountType.toLowerCase() === "apikey",
  };
}

/** An account has a handful of fields without braces in them; more attempts than this would be for some other text. */
const mostAttempts = 20;

/** The object that begins at the first brace, whatever follows it. */
function findLeadingObject(output: string): unknown {
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

/** whoami's own lines are shorter; a line of a million spaces would keep the patterns below busy. In characters. */
const longestLine = 300;

function readText(printed: string): Whoami {
  const output = printed
    .split("\n")
    .map((line) => line.slice(0, longestLine))
    .join("\n");
  if (/^[ \t]*(?:error: )?(?:You are )?not logged in\b/im.test(output)) return { status: "signed-out" };
  const usesApiKey = /^Authenticated with API key\b/im.test(output);
  const method = /^Logged in with ([^(\r\n]{1,60}?)[ \t]*(?:\(.*\))?[ \t]*\r?$/im.exec(output)?.[1];
  if (method === undefined && !usesApiKey) return { status: "unknown" };
  const email = /^Email: (\S{1,254})\s*$/im.exec(output)?.[1] ?? null;
  return { status: "signed-in", loginMethod: method ?? "API key", email, usesApiKey };
}
