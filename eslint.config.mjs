import raycast from "@raycast/eslint-config";
import { defineConfig } from "eslint/config";

export default defineConfig([{ ignores: ["dist/", "coverage/", "raycast-env.d.ts"] }, ...raycast]);
