import type { Host } from "./host";

const descriptions: {
  [Name in keyof Host]?: Host[Name] extends readonly (infer Entry)[] ? (entry: Entry) => string : never;
} = {
  alerts: ({ title, message }) => sentence("asked", title, message),
  opened: ({ target, application }) => `opened: ${target}${application ? ` with ${application}` : ""}`,
  shownInFinder: (file) => `shown in Finder: ${file}`,
  launches: ({ name, type }) => `launched: ${name} (${type})`,
  openedPreferences: (which) => `opened: preferences of the ${which}`,
  toasts: ({ style, title, message }) => sentence(`toast (${style.toLowerCase()})`, title, message),
  huds: (title) => `HUD: ${title}`,
  clipboard: (text) => `clipboard:\n${text}`,
};

/** Gives a function that says what commands have done to the Mac since now, a text for each. */
export function followEffects(host: Host): () => string[] {
  const names = Object.keys(descriptions) as (keyof typeof descriptions)[];
  const entriesOf = (name: keyof Host) => host[name] as readonly unknown[];
  const counts = names.map((name) => entriesOf(name).length);
  return () =>
    names.flatMap((name, index) => {
      const entries = entriesOf(name).slice(counts[index]);
      // A person knows what they have launched themselves.
      const shown = name === "launches" ? entries.filter((each) => (each as Host["launches"][number]).from) : entries;
      return shown.map(descriptions[name] as (entry: unknown) => string);
    });
}

function sentence(what: string, title: string, message?: string): string {
  return `${what}: ${title}${message ? `: ${message}` : ""}`;
}
