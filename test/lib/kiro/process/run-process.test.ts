import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runProcess, type Conversation, type RunOptions } from "../../../../src/lib/kiro/process/run-process";
import type { RunRecord } from "../../../../src/lib/shapes/kept";
import { waitFor } from "../wait-for";

let folder: string;
let options: RunOptions<string>;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "run-process-")));
  options = { folder, env: { PATH: "/usr/bin:/bin", MARK: folder }, timeoutMs: 60_000 };
});
afterEach(async () => {
  await waitFor(() => listOurs().length === 0);
  rmSync(folder, { recursive: true });
});

/** Processes whose environment names this test's folder; the dead don't count, and neither does what they were. */
function listOurs(): string[] {
  const { stdout } = spawnSync("ps", ["axeww", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(`MARK=${folder}`) && !/^\s*\d+\s+\d+\s+Z/.test(line));
}

const sh = (script: string, more: Partial<RunOptions<string>> = {}) =>
  runProcess("/bin/sh", ["-c", script], { ...options, ...more });

test.each<[string, string, object]>([
  [
    "what it printed on both streams",
    "echo out; echo err >&2",
    { stdout: "out\n", stderr: "err\n", output: "out\nerr\n", exitCode: 0 },
  ],
  ["its exit code", "exit 3", { output: "", exitCode: 3 }],
  ["that it was killed", "kill -KILL $$", { exitCode: 137 }],
  ["bytes that aren't UTF-8", "printf 'a\\377b'", { output: "a\ufffdb" }],
])("a run tells %s", async (_what, script, expected) => {
  expect(await sh(script)).toMatchObject({ end: "exited", ...expected });
});

test("a process has our folder, no input, the environment that it is given, and its arguments as they are", async () => {
  process.env.SOMETHING_PRIVATE = "1";
  const { stdout } = await sh("pwd; cat; env");
  delete process.env.SOMETHING_PRIVATE;
  const [cwd, ...env] = stdout.trim().split("\n");
  expect(cwd).toBe(folder);
  expect(
    env
      .map((line) => line.split("=")[0])
      .filter((name) => !/^(PWD|OLDPWD|SHLVL|_)$/.test(name))
      .sort(),
  ).toEqual(["MARK", "PATH"]);
  const args = ["a b", "$HOME", "`id`", "'", '"', ";", "\\n"];
  const printed = await runProcess("/usr/bin/printf", ["%s|", ...args], options);
  expect(printed.stdout).toBe(`${args.join("|")}|`);
});

test.each([
  ["is missing", (where: string) => path.join(where, "missing"), 127],
  ["isn't executable", (where: string) => path.join(where, "file"), 126],
])("a program that %s exits with the shell's code", async (_what, choose, exitCode) => {
  writeFileSync(path.join(folder, "file"), "");
  expect(await runProcess(choose(folder), [], options)).toMatchObject({ end: "exited", exitCode });
});

test("a run is recorded, without what it printed", async () => {
  const records: RunRecord[] = [];
  await runProcess("/bin/echo", ["secret"], { ...options, onRun: (record) => records.push(record) });
  expect(records).toEqual([{ args: ["secret"], end: "exited", exitCode: 0, durationMs: expect.any(Number) }]);
});

test.each([
  ["hangs", "sleep 300"],
  ["ignores TERM, with a helper that does", "trap '' TERM; sleep 300 & sleep 300 & wait; wait"],
  ["has printed a part", "printf half; sleep 300"],
])("a process that %s is gone once the time limit is over", async (_what, script) => {
  const result = await sh(script, { timeoutMs: 500 });
  expect(result).toMatchObject({ end: "timed-out", exitCode: null });
  expect(listOurs()).toEqual([]);
});

test("a process has a second to finish before it is ended", async () => {
  await sh("trap 'exit' TERM; sleep 0.9; touch finished; sleep 300", { timeoutMs: 300 });
  expect(existsSync(path.join(folder, "finished"))).toBe(true);
});

test("a helper that holds the pipes outlives nothing, and one in a group of its own delays nothing", async () => {
  expect(await sh("sleep 300 & echo x")).toMatchObject({ stdout: "x\n", exitCode: 0 });
  expect(listOurs()).toEqual([]);
  const { stdout } = await sh(
    "setsid sh -c 'echo $$ > daemon; sleep 300' & while ! [ -s daemon ]; do sleep 0.05; done; echo x",
  );
  expect(stdout).toBe("x\n");
  process.kill(-Number(readFileSync(path.join(folder, "daemon"), "utf8")), "SIGKILL");
});

test("output that floods is cut off, and a login that waits for you isn't waited for", async () => {
  const flood = await sh("yes");
  expect(flood.end).toBe("flooded");
  expect(flood.output.length).toBeLessThan(5_000_000);
  const isHopeless = (recent: string) => recent.includes("Opening browser...");
  expect(await sh("printf 'Opening '; sleep 0.1; echo browser...; sleep 300", { isHopeless })).toMatchObject({
    end: "login-started",
  });
});

describe("a conversation", () => {
  const line = `{"a":"\\\\ \\t ' \\" $x"}`;
  const echo: Conversation<string> = async (input, output) => {
    await output.getWriter().write(new TextEncoder().encode(`${line}\n`));
    let said = "";
    for await (const bytes of input) {
      said += new TextDecoder().decode(bytes);
      if (said.endsWith("\n")) return said;
    }
    return null;
  };
  const talk = (script: string, converse = echo) => sh(script, { converse: () => Promise.resolve(converse) });

  test("brings every byte, and the end of its input ends the process", async () => {
    const result = await talk("trap '' TERM; cat; touch ended");
    expect(result).toMatchObject({ end: "answered", talk: `${line}\n`, exitCode: null });
    await result.gone;
    expect(existsSync(path.join(folder, "ended"))).toBe(true);
  });

  test("hears what was said while it was still loading", async () => {
    const late = () => new Promise<Conversation<string>>((resolve) => setTimeout(resolve, 300, echo));
    expect(await sh("echo early; cat", { converse: late })).toMatchObject({ end: "answered", talk: "early\n" });
  });

  test("ends with a process that breaks off, or doesn't read", async () => {
    expect(await talk("exit 1")).toMatchObject({ end: "exited", exitCode: 1, talk: null });
    expect(await talk("read -r line; echo answer; sleep 300")).toMatchObject({ end: "answered", talk: "answer\n" });
  });
});

/** Runs a host of its own that runs `script` and is killed as soon as the script has begun. */
async function killHost(script: string): Promise<void> {
  const bundle = path.join(folder, "host.cjs");
  const { build } = await import("esbuild");
  await build({
    entryPoints: [path.resolve("src/lib/kiro/process/run-process.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundle,
    logLevel: "error",
  });
  const run = `require(${JSON.stringify(bundle)}).runProcess("/bin/sh", ["-c", ${JSON.stringify(script)}], ${JSON.stringify(options)})`;
  const host = spawn(process.execPath, ["-e", run], { stdio: "ignore" });
  await waitFor(() => existsSync(path.join(folder, "began")));
  host.kill("SIGKILL");
}

test("a killed host gives the process a second to finish, and leaves nothing", async () => {
  await killHost("trap '' TERM; touch began; sleep 0.8; touch finished; sleep 300");
  await waitFor(() => listOurs().length === 0);
  expect(existsSync(path.join(folder, "finished"))).toBe(true);
});
