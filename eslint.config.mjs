import raycast from "@raycast/eslint-config";
import { defineConfig } from "eslint/config";

/** Every room of src/, and which others it may import from. A room is a folder; `kiro` is also what is directly in it. */
const rooms = {
  "lib/shapes": [],
  "lib/forecast": ["shapes"],
  "lib/spending": ["shapes"],
  "lib/words": ["shapes", "kiro", "forecast", "spending"],
  "lib/kiro/process": ["shapes"],
  "lib/kiro/report": ["shapes"],
  "lib/kiro/ide": ["shapes", "report"],
  "lib/kiro/keep": ["shapes"],
  "lib/kiro/sessions": ["shapes", "keep"],
  "lib/kiro/acp": ["shapes", "report", "process"],
  "lib/kiro/ask": ["shapes", "report", "acp", "process", "keep"],
  edge: ["shapes", "kiro", "forecast", "spending", "words"],
  components: ["shapes", "kiro", "forecast", "spending", "words", "edge"],
};

const names = [...Object.keys(rooms).map((room) => room.split("/").at(-1)), "kiro"];

/** Returns the rule for files of a room: which rooms, and which packages, they leave alone. */
function restrict(room, allowed) {
  const own = room.split("/").at(-1);
  // A file of the Kiro module may use what is directly in its folder, such as the context.
  const forbidden = names.filter((name) => name !== own && !allowed.includes(name));
  const patterns = [
    {
      regex: `\\.\\./(?!(?:.*/)?shapes/)(?:.*/)?(?:${forbidden.join("|")})(?:/|$)`,
      message: `${room} doesn't know that room.`,
    },
    ...(room.startsWith("lib/kiro/") ? [] : [closedDoor]),
    ...(room.startsWith("lib/") ? [{ regex: "^(?:@raycast/|react$)", message: "Only screens know Raycast." }] : []),
  ];
  return { files: [`src/${room}/**`], rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/** Everything outside of the Kiro module uses its doors; the state and the context are types. */
const closedDoor = {
  regex: "kiro/(?!usage-state$|context$)",
  message: "The Kiro module's doors are kiro.ts and kiro-kept.ts.",
};

export default defineConfig([
  { ignores: ["dist/", "coverage/", "raycast-env.d.ts"] },
  ...raycast,
  ...Object.entries(rooms).map(([room, allowed]) => restrict(room, allowed)),
  {
    files: ["src/*.ts", "src/*.tsx", "src/tools/*"],
    rules: { "no-restricted-imports": ["error", { patterns: [closedDoor] }] },
  },
  { files: ["src/**"], rules: { "no-console": "error", "no-debugger": "error" } },
]);
