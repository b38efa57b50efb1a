import type { UsageAction } from "./usage-action";

/**
 * Leaves out of each section what one before it does already: a remedy may be one of the actions that are always there,
 * and Raycast mixes up two of the same title.
 */
export function withoutRepeats(sections: UsageAction[][]): UsageAction[][] {
  const known = new Set<string>();
  return sections.map((actions) =>
    actions.filter(({ title, does }) => {
      const isNew = !known.has(does ?? title);
      known.add(does ?? title);
      return isNew;
    }),
  );
}
