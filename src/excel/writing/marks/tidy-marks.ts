import type { RuleEdits } from '../../../domain/edits/highlights/compare-rules';
import type { ExistingRule } from '../../../domain/edits/highlights/highlight-rule';
import { addressList } from '../../../domain/edits/highlights/row-areas';
import { roundTrip } from '../../office/round-trip';
import { queueRuleGuard } from './guard';
import { movesOfRules } from './rule-list';

/** What a batch that adds rules and names has left to do. */
export interface Untidy {
  /** The conditional formats after it; undefined where it touched none, or could not say. */
  readonly rules: readonly ExistingRule[] | undefined;
  /** Names that it added and that can still be seen: some Excels hide a name only in a later batch. */
  readonly seenNames: readonly string[];
}

/** Queues whether names that the same batch has added can be seen. */
export function queueSeenNames(names: readonly Excel.NamedItem[]): () => readonly string[] {
  for (const name of names) name.load('name,visible');
  return () => names.flatMap(({ name, visible }) => (visible ? [name] : []));
}

/**
 * Moves rules of ours to their places and hides our names, where the batch that added them has left that undone: one
 * round trip then. A place in the sheet's own list means the same in every Excel; where somebody has moved a rule in the
 * meantime, another stands there, and Excel's error for a guard is thrown.
 */
export async function tidyMarks(
  sheetId: string,
  { rules, seenNames }: Untidy,
  edits: Pick<RuleEdits, 'order' | 'add'>,
  isGuarded: boolean,
): Promise<void> {
  const { moves, added } = await movesOfRules(sheetId, rules, edits);
  if (moves.length === 0 && seenNames.length === 0) return;
  await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const formats = sheet.getRange().conditionalFormats;
    if (isGuarded && moves.length > 0)
      for (const { place, rule } of added)
        queueRuleGuard(sheet, formats.getItemAt(place), addressList(rule.areas));
    for (const { from, to } of moves) formats.getItemAt(from).priority = to;
    for (const name of seenNames) sheet.names.getItem(name).visible = false;
    return () => undefined;
  });
}
