/**
 * Plain line drawings on a grid of 16 units that stand for Raycast's own icons, by their names. They are the project's
 * own; an icon that is not here is drawn as its first letter.
 */
export const glyphs: Record<string, string> = {
  AppWindowList: "M2.5 3h11v10h-11zM2.5 5.8h11M5 8.2h6M5 10.6h6",
  AppWindowSidebarLeft: "M2.5 3h11v10h-11zM6.5 3v10",
  ArrowClockwise: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3",
  Book: "M3.5 12.5v-9a1 1 0 0 1 1-1h8v9h-8a1 1 0 0 0 0 2h8",
  Bug: "M8 5a3 3 0 0 1 3 3v2a3 3 0 0 1-6 0V8a3 3 0 0 1 3-3zM6 5.3a2 2 0 0 1 4 0M8 8v5M5 8.5H2.5M5 10.5l-2 1.8M13.5 8.5H11M11 10.5l2 1.8M5.3 6.5 3.2 5M10.7 6.5 12.8 5",
  Building: "M3.5 13.5v-11h9v11M2 13.5h12M6 5.2h1M9 5.2h1M6 8h1M9 8h1M7 13.5v-2.6h2v2.6",
  Calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
  Clipboard: "M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2h-5z",
  Code: "m5 5-3 3 3 3M11 5l3 3-3 3M9 3.5l-2 9",
  Cog: "M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M12.2 3.8l-1.4 1.4M5.2 10.8l-1.4 1.4",
  Coins: "M6 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10.7 6.1a3.5 3.5 0 1 1-4.4 5",
  Download: "M8 2.5v7M5 6.8 8 9.8l3-3M3 13h10",
  Globe:
    "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM2.2 8h11.6M8 2.2c-3.4 3.4-3.4 8.2 0 11.6M8 2.2c3.4 3.4 3.4 8.2 0 11.6",
  Heartbeat: "M1.5 8.5h3l1.6-4.5 3 8 1.6-3.5h3.8",
  Info: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM8 7.2v4M8 4.8v.4",
  Key: "M5 8.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM7 9l6-6M10.6 5.4l2 2",
  LineChart: "M2.5 2.5v11h11M4.5 10.5l3-3.5 2 2 3.5-4.5",
  Person: "M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.8 13.5c.3-2.6 2.2-4 5.2-4s4.9 1.4 5.2 4",
  Switch: "M3 5.5h10M10.5 3 13 5.5 10.5 8M13 10.5H3M5.5 8 3 10.5 5.5 13",
  Terminal: "M2.5 3h11v10h-11zM5 6l2 2-2 2M8.5 10.2h2.5",
  Trash: "M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9",
  Warning: "M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3",
};
