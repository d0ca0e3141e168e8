/** Excel has refused a long condition in this session: from then on rules are written with short ones. */
let isShort = false;

export function conditionsAreShort(): boolean {
  return isShort;
}

/** True where there is something to try: conditions were not short yet. */
export function shortenConditions(): boolean {
  if (isShort) return false;
  isShort = true;
  return true;
}
