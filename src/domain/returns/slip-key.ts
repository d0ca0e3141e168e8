import type { PlanItem } from '../appendix/plan-appendix';
import { fingerprint } from '../text/fingerprint';
import { foldTonePlacement } from '../text/fold-tone-placement';

/** "tien-do:1x2y3z:1/2": what the row says, and which it is among those that say the same. */
const KEY = /^tien-do:[0-9a-z]+:\d+\/\d+$/;

export function isSlipKey(text: string): boolean {
  return KEY.test(text.trim());
}

/**
 * The key of each item, by its row: what it says, without where it stands. Of rows that say the same it holds their
 * number too, so that it means none of them once one has been added or taken away.
 */
export function slipKeys(items: readonly PlanItem[]): ReadonlyMap<number, string> {
  const said = items.map((item) => ({ row: item.row, print: fingerprint(whatItSays(item)) }));
  const counts = new Map<string, number>();
  for (const { print } of said) counts.set(print, (counts.get(print) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    said.map(({ row, print }) => {
      const place = (seen.get(print) ?? 0) + 1;
      seen.set(print, place);
      return [row, `tien-do:${print}:${place}/${counts.get(print) ?? 1}`];
    }),
  );
}

function whatItSays({ code, content, leads, deadlineText }: PlanItem): string {
  return [code.written, content, ...leads, deadlineText].map(foldTonePlacement).join('|');
}
