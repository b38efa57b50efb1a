// The same everywhere: a zone in which UTC days and local days differ, and a locale for the numbers.
process.env.TZ = "America/Los_Angeles";
process.env.LC_ALL = "en_US.UTF-8";

/** @type {import("jest").Config} */
module.exports = {
  // The tests wait for processes more than they compute.
  maxWorkers: "100%",
  testEnvironment: "node",
  // Tests wait for events, however slow the machine is; only what hangs needs an end.
  testTimeout: 600_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // This package of execa's has no entry point for CommonJS, which is what the transformed files are.
  moduleNameMapper: { "^unicorn-magic$": "<rootDir>/node_modules/unicorn-magic/node.js" },
  // Packages that ship only ES modules are transformed like our own files.
  transformIgnorePatterns: [],
  // The rest runs only inside the built commands, where nothing is counted.
  collectCoverageFrom: ["src/lib/**/*.ts"],
  coverageThreshold: { global: { branches: 95 } },
};
