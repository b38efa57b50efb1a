/** Spending in words. */
export {};
