import type { Host } from "./host";
import { printView } from "./print-view";
import type { Screen } from "./read-screens";

/** Prints every screen under the title of its command, and the subtitles that root search shows. */
export function printPreview(screens: Screen[], { manifest, subtitles }: Host): string {
  const parts = screens.map(({ command, tree, said }) => {
    const shown = command.mode === "no-view" ? [] : [printView(tree)];
    const lines = [...shown, ...said.map((each) => `  ${each}`)];
    return [`\n━━ ${command.title} (${command.mode})\n`, ...(lines.length === 0 ? ["  (nothing)"] : lines)];
  });
  const found = manifest.commands.flatMap(({ name, title }) =>
    subtitles[name] ? [`  ${title}  ${subtitles[name]}`] : [],
  );
  return [...parts.flat(), ...(found.length === 0 ? [] : ["\n━━ Root search\n", ...found])].join("\n");
}
