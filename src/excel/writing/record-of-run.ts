import { formatAddress } from '../../domain/a1-notation';
import { cellAt, formulaAt } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellAddress, CellContent } from '../../domain/cell-content';
import { DEFAULT_PALETTE } from '../../domain/edits/highlights/highlight-kind';
import { isMarked, markedKind } from '../../domain/edits/highlights/marker';
import type { OurName } from '../../domain/edits/ratios/ratio-name';
import { entryOf } from '../reading/entry-of';
import type { RunPlan } from '../planning/plan-run';
import type { Marks, RecordedName, RecordedRule, RunRecord } from '../stored/run-record';
import type { SheetReading } from '../reading/sheet-reading';
import { cellEntry, recordedRule } from './write-edits';

/** What the run is about to change: how it stands now and how it will stand. */
export function recordOfRun({ edits, reading, progress }: RunPlan): RunRecord {
  const { rules } = edits;
  const removed = new Set(edits.removeNames);
  const namesNow = recordedNames(reading.names);
  const after: Marks = {
    rules: [...rules.keep.map(({ rule }) => rule), ...rules.add.map(({ rule }) => rule)].map(recordedRule),
    cells: edits.cells.map((edit) => ({ format: reading.formatOf(edit.cell), ...cellEntry(edit) })),
    names: [
      ...namesNow.filter(({ name }) => !removed.has(name)),
      ...edits.addNames.map(({ name, cell, comment }) => ({ name, address: formatAddress(cell), comment })),
    ],
  };
  const before: Marks = {
    rules: [...rulesNow(reading)],
    cells: edits.cells.map(({ cell }) => ({
      address: formatAddress(cell),
      entry: formulaAt(reading.snapshot, cell) ?? entryOfContent(contentAt(reading, cell)),
      format: reading.formatOf(cell),
    })),
    names: namesNow,
    ...(progress === undefined ? {} : { days: progress.before }),
  };
  // Of a very large sheet only what undo cannot do without: the areas of these can be asked for again.
  const isLarge = after.rules.reduce((sum, { formula }) => sum + formula.length, 0) > MOST_RECORDED;
  return { version: 1, sheetId: edits.sheetId, before, after: isLarge ? { ...after, rules: [] } : after };
}

/** Characters of formulas. */
const MOST_RECORDED = 100_000;

/**
 * Our conditional formats as they stand. Excel does not tell their areas and colours in the first round trip, so they
 * are those of the last run, which the formula vouches for; areas are "" where that run is not known.
 */
export function rulesNow(
  reading: Pick<SheetReading, 'rules' | 'lastRun' | 'sheetId'>,
): readonly RecordedRule[] {
  const known = reading.lastRun?.sheetId === reading.sheetId ? reading.lastRun.after.rules : [];
  const byFormula = new Map(known.map((rule) => [rule.formula, rule]));
  return reading.rules.flatMap(({ formula }) => {
    if (formula === undefined || !isMarked(formula)) return [];
    return [byFormula.get(formula) ?? unknownRule(formula)];
  });
}

function unknownRule(formula: string): RecordedRule {
  const kind = markedKind(formula) ?? 'overdue';
  return { formula, areas: '', ...DEFAULT_PALETTE[kind], bold: kind === 'overdue' };
}

export function recordedNames(names: readonly OurName[]): RecordedName[] {
  return names.flatMap((name) =>
    name.cell === undefined
      ? []
      : [
          {
            name: name.name,
            address: formatAddress(name.cell),
            comment: name.kind === 'label' ? '' : name.key,
          },
        ],
  );
}

function contentAt({ snapshot }: SheetReading, { row, column }: CellAddress): CellContent {
  return cellAt(snapshot, row, column);
}

/** Edits go into blank cells and into our own, so no other formula is ever among them. */
function entryOfContent(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return entryOf(content.text, content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return content.code;
  }
}
