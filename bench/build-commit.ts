import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "../test/raycast/project-folder";

const run = promisify(execFile);

/** Builds an earlier commit with the packages of its own time in a temporary folder; `bundles` is where its bundles are. */
export async function buildCommit(commit: string): Promise<{ bundles: string; remove(): Promise<void> }> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "kiro-usage-before-")), "tree");
  await run("git", ["worktree", "add", "--detach", folder, commit], { cwd: projectFolder });
  const remove = async () => {
    await run("git", ["worktree", "remove", "--force", folder], { cwd: projectFolder });
    rmSync(path.dirname(folder), { recursive: true });
  };
  try {
    await run("npm", ["ci", "--ignore-scripts"], { cwd: folder });
    // esbuild and Node put their programs in place with these.
    await run("npm", ["rebuild", "esbuild", "node"], { cwd: folder });
    await run("npm", ["run", "build"], { cwd: folder });
    return { bundles: path.join(folder, "dist"), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
