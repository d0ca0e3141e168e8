/** Excel takes formulas of 8,192 characters. */
export const LONGEST_CONDITION = 6000;

/** Excel takes 255 arguments of a function. */
export const MOST_CONDITIONS = 250;

/** Lengths are measured as if a rule stood here: its references are then as long as they get. */
export const LATE_ROW = 1_000_000;
