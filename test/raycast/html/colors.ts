/** Whether something is drawn light or dark. */
export type Appearance = "light" | "dark";

const dark: Record<string, string> = {
  "raycast-blue": "#56b8ff",
  "raycast-green": "#59d499",
  "raycast-magenta": "#f26fb5",
  "raycast-orange": "#ff9d4d",
  "raycast-purple": "#b08cff",
  "raycast-red": "#ff6363",
  "raycast-yellow": "#ffc531",
  "raycast-primary-text": "#ffffff",
  "raycast-secondary-text": "#9c9ca3",
};

const light: Record<string, string> = {
  "raycast-blue": "#0b6fd4",
  "raycast-green": "#00804c",
  "raycast-magenta": "#c01879",
  "raycast-orange": "#d95a00",
  "raycast-purple": "#6b3fd0",
  "raycast-red": "#d92121",
  "raycast-yellow": "#a87400",
  "raycast-primary-text": "#1d1d1f",
  "raycast-secondary-text": "#6e6e73",
};

/** A color of a command as CSS knows it: near to what Raycast shows for its own names, any other notation as it is. */
export function cssColor(color: unknown, appearance: Appearance): string {
  if (typeof color === "object" && color !== null && "light" in color && "dark" in color) {
    return cssColor(color[appearance], appearance);
  }
  const name = String(color);
  return (appearance === "dark" ? dark : light)[name] ?? name;
}

/** Raycast puts its colors into drawings, too, where they are named. */
export function replaceColors(svg: string, appearance: Appearance): string {
  return svg.replace(/raycast-[a-z]+(?:-text)?/g, (name) => cssColor(name, appearance));
}
