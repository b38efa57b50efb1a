import { everywhere } from "./everywhere";
import { inLine, waitingOut, type Fault } from "./fault";

const deviceFlow = "Confirm the following code in the browser\nCode: ABCD-EFGH\n";
const failedPortal = "Failed to initialize auth portal.\nerror: OAuth error: All callback ports are in use.\n";
const someoneElse = { account: { type: "BuilderId" as const, email: "other@example.com" } };

/** Who is signed in, and what `whoami` makes of it. */
export const loginFaults: Fault[] = [
  ...inLine({ when: "cannot say who is signed in", expected: "12.5 of 50" }, [
    { name: "whoami hangs", scenario: { behavior: { whoami: { hang: "before" } } }, ...waitingOut(9_000) },
    { name: "whoami fails", scenario: { behavior: { whoami: { stderr: "error: i/o error\n", exitCode: 1 } } } },
    { name: "whoami crashes", scenario: { behavior: { whoami: { stdout: "", signal: "SIGSEGV" } } } },
    { name: "whoami answers late", scenario: { behavior: { whoami: { delayMs: 1_000 } } } },
    { name: "whoami answers too late", scenario: { behavior: { whoami: { delayMs: 5_000 } } }, ...waitingOut(9_000) },
    { name: "whoami answers garbage", scenario: { behavior: { whoami: { stdout: '{"account":"?}{"\0\n' } } } },
    { name: "whoami answers half its JSON", scenario: { behavior: { whoami: { stdout: '{"accountType":"Buil' } } } },
    { name: "whoami answers a JSON list", scenario: { behavior: { whoami: { stdout: "[null, {}, 1]\n" } } } },
  ]),
  ...inLine({ when: "is signed out", expected: "not-logged-in" }, [
    { name: "signed out at whoami", scenario: { state: "signed-out" }, never: "chat" },
    { name: "signed out at whoami and chat", scenario: { state: "signed-out-refused" }, never: "chat" },
    { name: "signed out at chat", scenario: everywhere({ state: "signed-out-refused" }) },
    { name: "signed out between whoami and chat", scenario: everywhere({ state: "signed-out" }) },
    { name: "starts a login with a code", scenario: everywhere({ stdout: deviceFlow, hang: "after" }) },
    { name: "starts a login that fails", scenario: everywhere({ stderr: failedPortal, exitCode: 1 }) },
    {
      name: "whoami hangs after a sign-out",
      scenario: { behavior: { whoami: { hang: "before" }, chat: { state: "signed-out" } } },
      never: "chat",
      prepare: ({ storage }) => storage.set("failure", writeFailure("not-logged-in")),
      ...waitingOut(9_000),
    },
  ]),
  ...inLine({ when: "has a login that has expired", expected: "session-expired" }, [
    { name: "session expired", scenario: { state: "expired" } },
  ]),
  ...inLine({ when: "gets no answer from its service", expected: "backend-error" }, [
    { name: "service not reached", scenario: { state: "backend-error" } },
    { name: "service not reached, 2.10.0", scenario: { state: "backend-error", release: "2.10.0" } },
  ]),
  ...inLine({ when: "is asked to slow down", expected: "throttled" }, [
    { name: "rate limit", scenario: { state: "throttled" } },
  ]),
  ...inLine({ when: "says only that a limit is reached", expected: "limit-reached" }, [
    { name: "limit for overages", scenario: { state: "limit-reached" } },
  ]),
  {
    name: "another account, no report",
    when: "is signed in with another account and gives no report",
    expected: "cli-failed",
    scenario: everywhere({ stdout: "", exitCode: 1 }, someoneElse),
    stored: "none",
  },
  { name: "another account", when: "is signed in with another account", expected: "12.5 of 50", scenario: someoneElse },
];

function writeFailure(kind: string): string {
  return JSON.stringify({ kind, detail: null, failedAt: "2026-11-20T00:00:00.000Z", hasStartedLogin: false, count: 1 });
}
