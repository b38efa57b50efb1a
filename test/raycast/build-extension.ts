import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "./project-folder";

const tools = path.join(projectFolder, "node_modules/.bin");

/** Builds the extension into `dist`. Quiet, unless it fails: then the error holds everything the build said. */
export async function buildExtension(): Promise<void> {
  // The tools' folder comes first because it also holds the Node release that `ray` needs.
  const env = { ...process.env, PATH: [tools, process.env.PATH].join(path.delimiter) };
  try {
    await promisify(execFile)(path.join(tools, "ray"), ["build", "-e", "dist", "-o", "dist"], {
      cwd: projectFolder,
      env,
    });
  } catch (cause) {
    const { stdout = "", stderr = "", message } = cause as Error & { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built.\n${(stdout + stderr).trim() || message}`, { cause });
  }
}
