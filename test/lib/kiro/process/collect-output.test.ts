import { PassThrough } from "node:stream";
import { collectOutput, type CollectedOutput } from "../../../../src/lib/kiro/process/collect-output";

let stdout: PassThrough;
let stderr: PassThrough;
let output: CollectedOutput;

beforeEach(() => {
  stdout = new PassThrough();
  stderr = new PassThrough();
  output = collectOutput(stdout, stderr);
});

/** Lets the streams hand on what was written. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it.each([
  ["stdout first", "out 2\n", "err\n", "out 1 out 2\nerr\n"],
  ["stdout first, where only stderr ends within a line", "out 2\n", "err", "out 1 out 2\nerr"],
  ["stderr first where stdout ends within a line", "out 2", "err\n", "err\nout 1 out 2"],
  ["stderr first where both do, each on lines of its own", "out 2", "err", "err\nout 1 out 2"],
])("keeps the streams apart and joins them at the end: %s", async (_what, out, err, joined) => {
  stdout.write("out 1 ");
  stderr.write(err);
  stdout.write(out);
  await settle();
  expect(output.read()).toEqual({ stdout: `out 1 ${out}`, stderr: err, output: joined });
});

it.each([
  ["", "", ""],
  ["out", "", "out"],
  ["", "err", "err"],
])("adds nothing where a stream is empty: %j %j", async (out, err, joined) => {
  if (out) stdout.write(out);
  if (err) stderr.write(err);
  await settle();
  expect(output.read()).toEqual({ stdout: out, stderr: err, output: joined });
});

it("puts characters together whose bytes came apart, and replaces what is no UTF-8", async () => {
  const bytes = Buffer.from("▸ 🎁");
  for (const byte of bytes) stdout.write(Buffer.from([byte]));
  stderr.write(Buffer.from([0xff]));
  await settle();
  expect(output.read().output).toBe("\ufffd\n▸ 🎁");
  expect(output.bytes()).toBe(bytes.length + 1);
});

it("shows a listener the newest part of the stream, also what came in pieces", async () => {
  const seen: string[] = [];
  output.onData((recent) => seen.push(recent));
  stdout.write(`${"x".repeat(100_000)}Opening `);
  stderr.write("noise");
  stdout.write("browser...");
  await settle();
  expect(seen).toHaveLength(3);
  expect(seen.at(-1)).toMatch(/Opening browser\.\.\.$/);
  expect(Math.max(...seen.map(({ length }) => length))).toBeLessThan(10_000);
});

it("stops telling the listener, and goes on collecting", async () => {
  const listener = jest.fn();
  output.onData(listener);
  output.onData(null);
  stdout.write("more");
  await settle();
  expect(listener).not.toHaveBeenCalled();
  expect(output.read().stdout).toBe("more");
});

it("keeps no more than an answer can have, and counts the rest", async () => {
  for (let count = 0; count < 50; count += 1) stdout.write("x".repeat(100_000));
  await settle();
  expect(output.bytes()).toBe(5_000_000);
  expect(output.read().output).toHaveLength(4_000_000);
});
