import { parseWhoami } from "../../../../src/lib/kiro/report/parse-whoami";

const signedIn = (loginMethod: string | null, email: string | null = null) => ({
  status: "signed-in",
  loginMethod,
  email,
  usesApiKey: loginMethod === "API key",
});
const signedOut = { status: "signed-out" };
const profile = "\n\nProfile:\nQDevProfile-us-east-1\narn:aws:codewhisperer:us-east-1:123456789012:profile/ABCDEF\n";

describe("JSON", () => {
  it.each<[string, object]>([
    ['{"accountType":"BuilderId","email":"ada@example.com"}', signedIn("Builder ID", "ada@example.com")],
    ['{"accountType":"IamIdentityCenter","startUrl":"https://a.awsapps.com/start"}', signedIn("IAM Identity Center")],
    ['{"accountType":"ExternalIdP","email":null}', signedIn("External IdP")],
    ['{"accountType":"ApiKey"}', signedIn("API key")],
    ['{"accountType":"Social","provider":"Google","email":"ada@example.com"}', signedIn("Google", "ada@example.com")],
    ['{"accountType":"Social","provider":"GitHub"}', signedIn("GitHub")],
    ['{"accountType":"Social","provider":null}', signedIn("Social")],
    ['{"accountType":"Social","provider":""}', signedIn("Social")],
    ['{"accountType":"SocialGitHub","email":"ada@example.com"}', signedIn("GitHub", "ada@example.com")],
    ['{"accountType":"SocialGoogle","email":""}', signedIn("Google")],
    ['{"accountType":"SocialApple"}', signedIn("Apple")],
    ['{"accountType":"ExternalIdp"}', signedIn("External IdP")],
    ['{"accountType":"Passkey"}', signedIn("Passkey")],
    ['{"accountType":"constructor"}', signedIn("constructor")],
    ['{"accountType":""}', signedIn(null)],
    ['{"accountType":"BuilderId","email":"{odd}@example.com"}', signedIn("Builder ID", "{odd}@example.com")],
    ['{\n  "accountType": "BuilderId",\n  "email": "ada@example.com"\n}', signedIn("Builder ID", "ada@example.com")],
    ['{"account":null}', signedOut],
    ['{\n  "account": null\n}\n', signedOut],
  ])("%s", (output, expected) => {
    expect(parseWhoami(output)).toEqual(expected);
    expect(parseWhoami(`A newer version is there.\n${output}${profile}`)).toEqual(expected);
    expect(parseWhoami(output.replaceAll("\n", "\r\n"))).toEqual(expected);
  });
});

describe("text", () => {
  it.each<[string, object]>([
    ["Logged in with Builder ID", signedIn("Builder ID")],
    ["Logged in with Builder ID\nEmail: ada@example.com", signedIn("Builder ID", "ada@example.com")],
    ["Logged in with IAM Identity Center (https://a.awsapps.com/start)", signedIn("IAM Identity Center")],
    ["Logged in with IAM Identity Center ()", signedIn("IAM Identity Center")],
    ["Logged in with Google", signedIn("Google")],
    ["Logged in with External IdP", signedIn("External IdP")],
    ["Authenticated with API key", signedIn("API key")],
    ["Not logged in", signedOut],
    ["  not logged in.", signedOut],
    ["error: You are not logged in, please log in with kiro-cli login", signedOut],
  ])("%s", (output, expected) => {
    expect(parseWhoami(output)).toEqual(expected);
    expect(parseWhoami(`A newer version is there.\n${output}${profile}`)).toEqual(expected);
    expect(parseWhoami(`${output}\n`.replaceAll("\n", "\r\n"))).toEqual(expected);
  });
});

it.each([
  "",
  "\n",
  "error: unexpected argument '--format' found",
  "thread 'main' panicked",
  "{",
  "}{",
  '{"accountType":"Buil',
  '{"accountType":5}',
  "{}",
  '{"account":{"email":"ada@example.com"}}',
  "I am not logged in",
  "{".repeat(1000),
  "{}}".repeat(1000),
])("%j says neither who is signed in nor that the user is signed out", (output) => {
  expect(parseWhoami(output)).toEqual({ status: "unknown" });
});
