import type { FakeKiroCli } from "../../../fake/install-fake-kiro-cli";
import type { InvocationEntry } from "../../../fake/ledger-entry";

/** Returns the ways in which the stand-in was asked for usage, in their order, by their names in the ladder. */
export function nameRungs(fake: FakeKiroCli): string[] {
  return fake.readRuns().flatMap((run) => {
    if (run.kind === "acp") return ["acp"];
    return run.kind === "chat" || run.kind === "chat:v1" ? [nameTextRung(run)] : [];
  });
}

function nameTextRung({ argv, stdin }: InvocationEntry): string {
  if (stdin === "tty") return "terminal";
  if (argv.includes("--output-format")) return "stream";
  if (argv.includes("--agent-engine=v1")) return "classic";
  return argv.includes("--v2") ? "v2" : "text";
}
