import type { World } from "./world";

/** How much of everything a world had recorded at some moment. */
export type Mark = ReturnType<typeof markEffects>;

/** Remembers what a world has recorded so far, to tell later what is new. */
export function markEffects(world: World) {
  return {
    clipboard: world.clipboard.length,
    pasted: world.pasted.length,
    huds: world.huds.length,
    toasts: world.toasts.length,
    opened: world.opened.length,
    shownInFinder: world.shownInFinder.length,
    launched: world.launched.length,
    openedPreferences: world.openedPreferences.length,
    alerts: world.alerts.length,
  };
}

/** What commands did to the world since then, a line or more for each. */
export function describeEffects(world: World, since: Mark): string[] {
  return [
    ...world.alerts.slice(since.alerts).map((each) => sentence("asked", each.title, each.message)),
    ...world.opened
      .slice(since.opened)
      .map(({ target, application }) => `opened: ${target}${application ? ` with ${application}` : ""}`),
    ...world.shownInFinder.slice(since.shownInFinder).map((file) => `shown in Finder: ${file}`),
    ...world.launched.slice(since.launched).map(({ name, type }) => `launched: ${name} (${type})`),
    ...world.openedPreferences.slice(since.openedPreferences).map((which) => `opened: preferences of the ${which}`),
    ...world.toasts
      .slice(since.toasts)
      .map((each) => sentence(`toast (${each.style.toLowerCase()})`, each.title, each.message)),
    ...world.huds.slice(since.huds).map((title) => `HUD: ${title}`),
    ...world.pasted.slice(since.pasted).map((each) => `pasted: ${contentOf(each)}`),
    ...world.clipboard.slice(since.clipboard).map((each) => `clipboard:\n${contentOf(each)}`),
  ];
}

function sentence(what: string, title: string, message?: string): string {
  return `${what}: ${title}${message ? `: ${message}` : ""}`;
}

function contentOf({ text, html, file }: World["clipboard"][number]): string {
  return text ?? html ?? file ?? "";
}
