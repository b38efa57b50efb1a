// @ts-check

/** @typedef {import("./scenario").PrintOptions["colors"]} Colors */

const BRAND = "38;5;141";
const GREY = "38;5;244";
const ERROR = "38;5;9";
const WARNING = "38;5;11";
const DARK_GREY = "38;5;8";

/**
 * The escape codes of the v1 engine. It emits them through pipes, too; under NO_COLOR a color becomes a bare `ESC[m`
 * while bold stays.
 * @param {Colors} colors
 */
export function createStyle(colors) {
  /** @param {string} code */
  const sgr = (code) => (colors ? `\u001b[${code}m` : "");
  /** @param {string} code */
  const color = (code) => sgr(colors === "no-color" ? "" : code);
  const reset = sgr("0");

  return {
    /** @param {string} text */
    bold: (text) => sgr("1") + text + reset,
    /** @param {string} text */
    brand: (text) => color(BRAND) + text + reset,
    /** @param {string} text */
    grey: (text) => color(GREY) + text + reset,
    /**
     * Filled and empty cells are the same glyph and differ only in color; the fill turns yellow above 90 % and red at 100 %.
     * @param {number} percent
     * @param {number} width
     */
    bar(percent, width) {
      const filled = Math.min(width, Math.max(0, Math.floor((percent / 100) * width)));
      const fillColor = percent >= 100 ? ERROR : percent > 90 ? WARNING : BRAND;
      return color(fillColor) + "█".repeat(filled) + color(GREY) + "█".repeat(width - filled) + reset;
    },
    /**
     * @param {string} title
     * @param {string} detail
     */
    warn: (title, detail) => color(WARNING) + title + color(DARK_GREY) + detail + reset,
    /** What the engine leaves at its end: back to the first column, cursor shown. */
    farewell: colors ? "\u001b[1G\u001b[0m\u001b[0m\u001b[?25h" : "",
  };
}
