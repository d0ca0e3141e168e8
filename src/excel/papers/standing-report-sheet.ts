import { parseArea } from '../../domain/a1-notation';
import type { ReportColumn } from '../../domain/reports/sheets/report-sheet';
import { HIDDEN_HEADING } from '../../domain/reports/sheets/report-sheet-paper';
import { fold } from '../../domain/text/fold';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { BARS_NAME } from './queue-bars';
import type { MarkedSheet } from './report-workbook';

export type CellEntry = string | number | boolean;

/** A report sheet as it stands, its cells from A1 on. */
export interface StandingSheet extends MarkedSheet {
  /** The used cells, as Excel tells them; "" where the sheet is empty. */
  readonly used: string;
  /** What is typed into each cell: a value, or a formula. */
  readonly entries: readonly (readonly CellEntry[])[];
  readonly values: readonly (readonly CellEntry[])[];
  readonly hasBars: boolean;
  readonly isProtected: boolean;
}

/** Reads report sheets in one round trip. */
export function readStandingSheets(marked: readonly MarkedSheet[]): Promise<readonly StandingSheet[]> {
  if (marked.length === 0) return Promise.resolve([]);
  return readWithRetry(({ workbook }) => {
    const read = marked.map((each) => {
      const sheet = workbook.worksheets.getItem(each.sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      // From A1 on, so that rows and columns count as the sheet counts them.
      const whole = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
      whole.load('formulas,values');
      sheet.load('protection/protected');
      sheet.charts.load('items/name');
      return () => {
        const values = whole.values as CellEntry[][] | null;
        // Excel keeps them back, without an error, where one stray cell makes the sheet enormous.
        if (values === null) throw new RunFailure({ kind: 'tooLarge' });
        return {
          ...each,
          used: used.isNullObject ? '' : used.address,
          entries: whole.formulas as CellEntry[][],
          values,
          hasBars: sheet.charts.items.some(({ name }) => name === BARS_NAME),
          isProtected: sheet.protection.protected,
        };
      };
    });
    return () => read.map((each) => each());
  });
}

/** Where the columns of a report sheet stand, from 1; undefined for one that is there no more. */
export interface StandingColumns {
  readonly columns: readonly (number | undefined)[];
  readonly hidden: number | undefined;
  /** Columns that are none of ours. */
  readonly others: readonly number[];
}

/**
 * The columns by their headings, whatever was put in between. Where the user gave one another heading, it is the one that
 * stands alone between those known beside it.
 */
export function standingColumns(
  { values, headingRow }: Pick<StandingSheet, 'values' | 'headingRow'>,
  columns: readonly Pick<ReportColumn, 'heading'>[],
): StandingColumns {
  const headings = (values[headingRow - 1] ?? []).map((value) => fold(String(value)));
  const taken = new Set<number>();
  const found = columns.map(({ heading }) => {
    const at = headings.findIndex((each, index) => !taken.has(index) && each === fold(heading));
    if (at < 0) return undefined;
    taken.add(at);
    return at + 1;
  });
  const hiddenAt = headings.findIndex((each) => each === fold(HIDDEN_HEADING));
  if (hiddenAt >= 0) taken.add(hiddenAt);
  const whole = found.map((column, index) => {
    if (column !== undefined) return column;
    const before = found[index - 1] ?? (index === 0 ? 0 : undefined);
    const after =
      found[index + 1] ?? (index === found.length - 1 && hiddenAt >= 0 ? hiddenAt + 1 : undefined);
    if (before === undefined || after !== before + 2) return undefined;
    taken.add(before);
    return before + 1;
  });
  const width = Math.max(0, ...values.map((row) => row.length));
  const others = Array.from({ length: width }, (_, index) => index).filter((index) => !taken.has(index));
  return {
    columns: whole,
    hidden: hiddenAt < 0 ? undefined : hiddenAt + 1,
    others: others.map((index) => index + 1),
  };
}

/** "A7:M20" without its sheet, as the number of its last row. */
export function lastUsedRow({ used }: Pick<StandingSheet, 'used'>): number {
  return parseArea(used)?.lastRow ?? 0;
}
