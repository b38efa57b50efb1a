import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBinary } from "../../../../src/lib/kiro/ask/find-binary";

let root: string;
let search: Parameters<typeof findBinary>[0];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "find-binary-"));
  search = { env: { PATH: "" }, home: path.join(root, "home"), platform: "linux" };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function install(file: string, mode = 0o755): string {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, "#!/bin/sh\n");
  chmodSync(full, mode);
  return full;
}

/** A kiro-cli of this machine's own would be found where a test expects none. */
const isInstalled = [
  "/usr/local/bin",
  "/usr/bin",
  "/opt/homebrew/bin",
  "/Applications/Kiro CLI.app/Contents/MacOS",
  "/Applications/Kiro.app/Contents/Resources/app/bin",
].some((folder) => existsSync(path.join(folder, "kiro-cli")));
const itWithoutReal = isInstalled ? it.skip : it;

const notFound = expect.objectContaining({ kind: "cli-not-found" });

describe("the preference", () => {
  it("wins over PATH and the known places", () => {
    const preferred = install("elsewhere/my-kiro");
    install("home/.local/bin/kiro-cli");
    search.env.PATH = path.dirname(install("bin/kiro-cli"));
    expect(findBinary({ ...search, preference: preferred })).toBe(preferred);
  });

  it("may start with the home folder, and may have spaces around it", () => {
    const preferred = install("home/tools/kiro-cli");
    expect(findBinary({ ...search, preference: "  ~/tools/kiro-cli " })).toBe(preferred);
  });

  it.each(["~", "~/missing", "kiro-cli", "./kiro-cli", "/dev/null", "/"])("never falls back: %s", (preference) => {
    install("home/.local/bin/kiro-cli");
    expect(() => findBinary({ ...search, preference })).toThrow(
      expect.objectContaining({ kind: "cli-not-found", detail: expect.stringContaining("“kiro-cli Path”") }),
    );
  });

  it("does not expand another person's home", () => {
    install("home/.local/bin/kiro-cli");
    expect(() => findBinary({ ...search, preference: "~somebody/kiro-cli" })).toThrow(notFound);
  });

  it.each(["", "   ", undefined])("is none when it is %j", (preference) => {
    const found = install("home/.local/bin/kiro-cli");
    expect(findBinary({ ...search, preference })).toBe(found);
  });
});

describe("PATH", () => {
  it("is searched in its order", () => {
    const folders = [install("a/kiro-cli"), install("b/kiro-cli")].map((file) => path.dirname(file));
    search.env.PATH = folders.join(path.delimiter);
    expect(findBinary(search)).toBe(path.join(folders[0], "kiro-cli"));
  });

  it("comes before the known places", () => {
    install("home/.local/bin/kiro-cli");
    const found = install("bin/kiro-cli");
    search.env.PATH = path.dirname(found);
    expect(findBinary(search)).toBe(found);
  });

  itWithoutReal("counts only absolute folders: a relative one would be another file in every working directory", () => {
    install("bin/kiro-cli");
    const cwd = process.cwd();
    process.chdir(root);
    search.env.PATH = ["bin", ".", ""].join(path.delimiter);
    try {
      expect(() => findBinary(search)).toThrow(notFound);
    } finally {
      process.chdir(cwd);
    }
  });

  it("skips what cannot be run: a folder, a file without the right, a broken link", () => {
    mkdirSync(path.join(root, "a/kiro-cli"), { recursive: true });
    install("b/kiro-cli", 0o644);
    mkdirSync(path.join(root, "c"));
    symlinkSync(path.join(root, "nothing"), path.join(root, "c/kiro-cli"));
    mkdirSync(path.join(root, "d"));
    symlinkSync(install("real"), path.join(root, "d/kiro-cli"));
    search.env.PATH = ["a", "b", "c", "d"].map((name) => path.join(root, name)).join(path.delimiter);
    expect(findBinary(search)).toBe(path.join(root, "d/kiro-cli"));
  });

  it("may be missing", () => {
    const found = install("home/.local/bin/kiro-cli");
    expect(findBinary({ ...search, env: {} })).toBe(found);
  });
});

describe("the known places", () => {
  itWithoutReal.each([".local/bin", "bin", ".toolbox/bin"])("hold it in the home folder: %s", (folder) => {
    const found = install(`home/${folder}/kiro-cli`);
    expect(findBinary(search)).toBe(found);
    expect(findBinary({ ...search, platform: "darwin" })).toBe(found);
  });

  itWithoutReal("hold the app of the user on macOS, and only there", () => {
    const found = install("home/Applications/Kiro CLI.app/Contents/MacOS/kiro-cli");
    expect(findBinary({ ...search, platform: "darwin" })).toBe(found);
    expect(() => findBinary(search)).toThrow(notFound);
  });

  it("start with the installer's", () => {
    install("home/bin/kiro-cli");
    const found = install("home/.local/bin/kiro-cli");
    expect(findBinary(search)).toBe(found);
  });
});

itWithoutReal("finds nothing where there is nothing, and says so without a path", () => {
  expect(() => findBinary(search)).toThrow(expect.objectContaining({ kind: "cli-not-found", detail: null }));
});
