import type { Host } from "../raycast/host";
import type { Work } from "../raycast/messages";

/** Opens a command, closes it again, and gives what it did until its first paint. */
export async function runOnce(host: Host, command: string): Promise<Work> {
  const run = await host.launch(command);
  await run.kill();
  return run.works[0]!;
}
