/** A plan's meter, a bonus, or an add-on pack. */
export type WindowKind = "plan" | "bonus" | "addon";

/** What a kind of window is called, and how it ends. A kind doesn't compile until it has its words. */
interface WindowKindWords {
  /** The noun for its credits, in the singular. */
  noun: string;
  /** The adjective in a list of kinds: `plan and add-on credits`. */
  adjective: string;
  /** What its end does, and has done. */
  ends: string;
  ended: string;
  /** Whether it is spent besides the plan. */
  isExtra: boolean;
}

/** Every kind of window. */
export const windowKinds: Record<WindowKind, WindowKindWords> = {
  plan: { noun: "credit", adjective: "plan", ends: "resets", ended: "reset", isExtra: false },
  bonus: { noun: "bonus credit", adjective: "bonus", ends: "expires", ended: "expired", isExtra: true },
  addon: { noun: "add-on credit", adjective: "add-on", ends: "expires", ended: "expired", isExtra: true },
};
