import path from "node:path";

/** The folder of the extension: where its package.json and `dist` are. */
export const projectFolder = path.resolve(__dirname, "../..");
