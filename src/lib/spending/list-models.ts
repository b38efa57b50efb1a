import type { SpendingRow, SpendingSummary } from "../shapes/spending";

/**
 * Returns the models of a summary, most credits first, with what no model was chosen for (compaction, session start) as a
 * row of its own: it has neither name nor turns.
 */
export function listModels({ byModel }: Pick<SpendingSummary, "byModel">): SpendingRow[] {
  const auxiliary = byModel.reduce((sum, row) => sum + row.auxiliary, 0);
  const models = byModel
    .map((row) => ({ ...row, credits: row.credits - row.auxiliary, auxiliary: 0 }))
    .filter(({ turns }) => turns > 0);
  const rows = auxiliary > 0 ? [...models, { name: null, credits: auxiliary, turns: 0, auxiliary }] : models;
  return rows.sort((a, b) => b.credits - a.credits);
}
