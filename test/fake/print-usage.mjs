// @ts-check
import { createStyle } from "./style.mjs";
import { printBoxed } from "./print-boxed.mjs";
import { printPanel, printShortReport, printSummary } from "./print-v2.mjs";
import { TIP, printV1 } from "./print-v1.mjs";

/** @typedef {import("./scenario").Usage} Usage */
/** @typedef {import("./scenario").Format} Format */
/** @typedef {import("./scenario").PrintOptions} PrintOptions */

/**
 * Prints a usage as one of kiro-cli's formats, with whatever stands around it.
 * @param {Usage} usage
 * @param {Format} format
 * @param {PrintOptions} [options]
 * @returns {string}
 */
export function printUsage(usage, format, options = {}) {
  const text = (options.before ?? "") + printReport(usage, format, options) + (options.after ?? "");
  return options.crlf ? text.replace(/\r?\n/g, "\r\n") : text;
}

/**
 * @param {Usage} usage
 * @param {Format} format
 * @param {PrintOptions} options
 */
function printReport(usage, format, options) {
  switch (format) {
    case "managed":
      return printManaged(options);
    case "F3":
      return printSummary(usage);
    case "F4":
      return printShortReport(usage, options);
    case "tui":
      return printPanel(usage, options);
    case "boxed":
      return printBoxed(usage, options);
    default:
      return usage.managedBy === "admin" ? printManaged(options) : printV1(usage, format, options);
  }
}

/**
 * What the v1 engine prints when the service does not tell it the usage (1.24.1 and 2.10.0 were seen to). The plan is
 * always the same, whatever the real one is.
 * @param {PrintOptions} options
 */
function printManaged({ colors }) {
  const { brand, farewell } = createStyle(colors ?? false);
  return `\nPlan: ${brand("Q Developer Pro")}\nYour plan is managed by admin\n\n${TIP}${brand("/context")}\n\n${farewell}`;
}

/**
 * What the v1 engine prints when the service answers with an error or not at all.
 * @param {string} error
 * @param {Pick<PrintOptions, "colors">} [options]
 */
export function printWarning(error, { colors = false } = {}) {
  const { brand, warn, farewell } = createStyle(colors);
  const warning = warn("⚠️  Warning: Could not retrieve usage information from backend\n", `Error: ${error}\n\n`);
  return `\n${warning}\n${TIP}${brand("/context")}\n\n${farewell}`;
}
