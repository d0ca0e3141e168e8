import { formatAddress, formatArea, parseArea } from '../../domain/a1-notation';
import { cellAt, formulaAt } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellAddress, CellContent } from '../../domain/cell-content';
import { formulaKey } from '../../domain/edits/formula-text';
import { DEFAULT_PALETTE } from '../../domain/edits/highlights/highlight-kind';
import { isMarked, markedKind } from '../../domain/edits/highlights/marker';
import type { OurName } from '../../domain/edits/ratios/ratio-name';
import type { RunPlan } from '../planning/plan-run';
import { restoringEntry } from '../reading/restoring-entry';
import type { SheetReading } from '../reading/sheet-reading';
import {
  historyMarks,
  type Marks,
  type RecordedCell,
  type RecordedName,
  type RecordedRule,
  type RunRecord,
} from '../stored/run-record';
import { layoutSince } from './marks/layout-witnesses';
import { localAddress, type StandingRule, usersBefore } from './marks/marks-now';
import { recordedRule } from './marks/queue-marks';
import { rowOrderAsRead } from './marks/row-order';
import { cellPrintAsRead, printerAsRead } from './marks/row-print';
import { withoutIds } from './marks/rules-seen';
import { isEmptied } from './taking-back/plan-taking-back';
import { cellEntry } from './write-edits';

/** What the run is about to change: how it stands now and how it will stand. `rules` are ours as they stand. */
export function recordOfRun(
  { edits, reading, progress }: RunPlan,
  rules: readonly StandingRule[],
): RunRecord {
  const removed = new Set(edits.removeNames);
  const namesNow = recordedNames(reading.names);
  const afterRules = [...edits.rules.keep.map(({ rule }) => rule), ...edits.rules.add].map(recordedRule);
  // Of a very large sheet only what undo cannot do without: the areas of these can be asked for again.
  const isLarge = afterRules.reduce((sum, { formula }) => sum + formula.length, 0) > MOST_RECORDED;
  const names = [
    ...namesNow.filter(({ name }) => !removed.has(name)),
    ...edits.addNames.map(({ name, cell, comment }) => ({ name, address: formatAddress(cell), comment })),
  ];
  const ours = new Set([...namesNow, ...names].map(({ address }) => address));
  // The rows as they are now: the last run may have found other words in them.
  const printOfRows = printerAsRead(reading.snapshot, ours);
  const printed = (rule: RecordedRule): RecordedRule => ({ ...rule, print: printOfRows(rule.areas) });
  const written = new Set(edits.cells.map(({ cell }) => formatAddress(cell)));
  const standing = new Set(names.map(({ address }) => address));
  const isForgotten = ({ address }: RecordedName): boolean => !written.has(address) && !standing.has(address);
  const printOf = (address: string): string => cellPrintAsRead(reading.snapshot, address);
  const after: Marks = {
    rules: isLarge ? [] : afterRules,
    ...(isLarge ? { rulesUntold: true as const } : {}),
    cells: edits.cells.map((edit) => ({ format: reading.formatOf(edit.cell), ...cellEntry(edit) })),
    names,
  };
  const before: Marks = {
    rules: withoutIds(rules).map(printed),
    cells: edits.cells.map(({ cell }) => cellAsRead(reading, cell)),
    names: namesNow.map((name) => (isForgotten(name) ? { ...name, print: printOf(name.address) } : name)),
    // What later runs remember goes with this one, one without a day of its own too.
    ...historyMarks(progress?.before ?? reading.history),
  };
  const used = localAddress(reading.asRead.address);
  const mayLieElsewhere = rules.length > 0 || before.cells.some((was, at) => isEmptied(was, after.cells[at]));
  return {
    version: 1,
    sheetId: edits.sheetId,
    sheetName: reading.sheetName,
    used: { before: used, after: usedWith(used, after.cells) },
    ...(mayLieElsewhere ? { rowOrder: rowOrderAsRead(reading.snapshot, ours) } : {}),
    before,
    after,
  };
}

/** Characters of formulas. */
const MOST_RECORDED = 100_000;

/**
 * One record of two attempts of a run, so that they are undone together: what stood before the first, what stands after
 * the second.
 */
export function withEarlier(
  record: RunRecord,
  earlier: RunRecord | undefined,
  reading: SheetReading,
): RunRecord {
  if (earlier === undefined) return record;
  if (hasMovedSince(earlier, record)) return { ...record, hasMoved: true };
  const again = new Set(record.before.cells.map(({ address }) => address));
  const first = new Map(earlier.before.cells.map((cell) => [cell.address, cell]));
  // What the second attempt has left as it is, holds what it was read to hold.
  const onlyFirst = earlier.before.cells.filter(({ address }) => !again.has(address));
  return {
    ...record,
    used: { before: earlier.used?.before ?? '', after: record.used?.after ?? '' },
    ...(earlier.rowOrder === undefined ? {} : { rowOrder: earlier.rowOrder }),
    before: {
      ...earlier.before,
      cells: [...record.before.cells.map((cell) => first.get(cell.address) ?? cell), ...onlyFirst],
    },
    after: {
      ...record.after,
      cells: [...record.after.cells, ...onlyFirst.flatMap(({ address }) => cellsAsRead(reading, address))],
    },
  };
}

/** Rows or columns have moved between two attempts: the places of the first mean other cells by the second. */
function hasMovedSince(earlier: RunRecord, { before, used }: RunRecord): boolean {
  if (earlier.hasMoved === true || earlier.used?.after !== used?.before) return true;
  return layoutSince(earlier.after, [], { names: before.names, ours: before.rules }).mayHaveMoved;
}

function cellsAsRead(reading: SheetReading, address: string): readonly RecordedCell[] {
  const area = parseArea(address);
  return area === undefined ? [] : [cellAsRead(reading, { row: area.firstRow, column: area.firstColumn })];
}

/** What a cell was read to hold, as it can be put back. */
export function cellAsRead(reading: SheetReading, cell: CellAddress): RecordedCell {
  const { row, column } = cell;
  return {
    address: formatAddress(cell),
    entry: formulaAt(reading.snapshot, cell) ?? entryOfContent(cellAt(reading.snapshot, row, column)),
    format: reading.formatOf(cell),
  };
}

/** The used cells and those that are written beside them. What becomes blank at their edge is seen afterwards. */
export function usedWith(used: string, cells: readonly RecordedCell[]): string {
  const areas = [used, ...cells.filter(({ entry }) => entry !== '').map(({ address }) => address)].flatMap(
    (address) => parseArea(address) ?? [],
  );
  const [first, ...more] = areas;
  if (first === undefined) return '';
  return formatArea(
    more.reduce(
      (all, area) => ({
        firstRow: Math.min(all.firstRow, area.firstRow),
        firstColumn: Math.min(all.firstColumn, area.firstColumn),
        lastRow: Math.max(all.lastRow, area.lastRow),
        lastColumn: Math.max(all.lastColumn, area.lastColumn),
      }),
      first,
    ),
  );
}

/**
 * Our conditional formats as they stand. Excel does not tell their areas and colours in the first round trip, so they
 * are those of the last run, which the formula vouches for; areas are "" where that run is not known.
 */
export function rulesNow(
  reading: Pick<SheetReading, 'rules' | 'lastRun' | 'sheetId'>,
): readonly StandingRule[] {
  const known = reading.lastRun?.sheetId === reading.sheetId ? reading.lastRun.after.rules : [];
  const byFormula = new Map(known.map((rule) => [formulaKey(rule.formula), rule]));
  return reading.rules.flatMap(({ id, formula }, index) => {
    if (formula === undefined || formula === '' || !isMarked(formula)) return [];
    const rule = byFormula.get(formulaKey(formula)) ?? unknownRule(formula);
    return [{ ...rule, id, formula, usersBefore: usersBefore(reading.rules, index) }];
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

/** Edits go into blank cells and into our own, so no other formula is ever among them. */
function entryOfContent(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return restoringEntry(content.text, content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return content.code;
  }
}
