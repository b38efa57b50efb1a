/** A program of its own: opens a command as the first that runs in this process, and prints what it did until its first paint. */
import { createHost } from "../test/raycast/host";
import { runOnce } from "../test/budgets/run-once";

async function main([bundleFolder, folder, command]: string[]): Promise<void> {
  const host = await createHost({ bundleFolder, folder });
  process.stdout.write(JSON.stringify(await runOnce(host, command!)));
  await host.remove();
}

void main(process.argv.slice(2));
