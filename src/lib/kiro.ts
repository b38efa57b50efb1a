export { scanSpending } from "./kiro/sessions/scan-spending";
export { readSpending } from "./kiro/sessions/read-spending";
export { summarizeSpending } from "./spending/summarize-spending";
