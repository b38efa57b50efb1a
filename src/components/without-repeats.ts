import type { UsageAction } from "./usage-action";

/**
 * Leaves out of each section what one before it has already: a remedy may be one of the actions that are always there,
 * and Raycast mixes up two of the same title.
 */
export function withoutRepeats(sections: UsageAction[][]): UsageAction[][] {
  const known = new Set<string>();
  const isNew = ({ title }: UsageAction) => (known.has(title) ? false : known.add(title));
  return sections.map((actions) => actions.filter(isNew));
}
