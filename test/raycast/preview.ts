import { runPreview } from "./run-preview";

const interruption = new AbortController();
// Not `once`: while this listener stays, nothing else that listens may take the signal for its own and end the process.
process.on("SIGINT", () => interruption.abort());

async function main(): Promise<void> {
  // The exit code is set rather than exited with, so that commands can still end the processes they started.
  process.exitCode = await runPreview(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    stderr: (text) => void process.stderr.write(`${text}\n`),
    signal: interruption.signal,
  });
}

void main();
