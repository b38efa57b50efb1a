import type { execa } from "execa";
import { PassThrough, Readable } from "node:stream";

/** A process as Node knows it. */
export type ChildProcess = ReturnType<typeof execa>["nodeChildProcess"];

/** Speaks with a process. Resolves to true when all has been said, to false when the process broke off; never rejects. */
export type Conversation = (input: ReadableStream<Uint8Array>, output: WritableStream<Uint8Array>) => Promise<boolean>;

/** How long a process may take to end by itself once all has been said. kiro-cli 2.2.1 took 10 ms. In milliseconds. */
const partingMs = 500;

/** Says whether a process is gone. */
export function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Lets somebody speak with a process, over its stdin and stdout. */
export function holdConversation(child: ChildProcess, converse: Conversation): Promise<boolean> {
  // The process may be gone before it has read a line; its exit says so, the broken pipe need not.
  child.stdin!.on("error", () => {});
  // The end of the conversation is not yet the end of the input.
  const output = new WritableStream<Uint8Array>({ write: (chunk) => void child.stdin!.write(chunk) });
  const input = Readable.toWeb(child.stdout!.pipe(new PassThrough())) as ReadableStream<Uint8Array>;
  return converse(input, output);
}

/** Ends the input and gives the process a moment to end by itself. */
export async function part(child: ChildProcess): Promise<void> {
  if (hasExited(child)) return;
  await new Promise<void>((resolve) => {
    const patience = setTimeout(resolve, partingMs);
    child.once("exit", () => {
      clearTimeout(patience);
      resolve();
    });
    child.stdin!.end();
  });
}
