import type { ReportSheetKind } from '../../domain/reports/sheets/report-sheet';
import { readWithRetry } from '../office/round-trip';
import { isOnSheet } from '../reading/our-names';
import { readReportMark } from '../stored/report-marks';
import { parseReports, REPORTS_KEY, type SheetReports } from '../stored/reports-store';
import type { SheetTab } from '../stored/sheet-tab';

/** A report sheet that the workbook has. */
export interface MarkedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly number: number;
  readonly kind: ReportSheetKind;
  /** The mark, and the row of the headings. */
  readonly mark: string;
  readonly headingRow: number;
}

export interface ReportWorkbook {
  readonly reports: readonly SheetReports[];
  /** Of sheets that were copied the first. */
  readonly marked: readonly MarkedSheet[];
  /** What else is stored, by its key. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Finds the report sheets of the workbook by their marks, and what it keeps of them. One round trip. */
export function readReportWorkbook(tabs: readonly SheetTab[]): Promise<ReportWorkbook> {
  return readWithRetry(({ workbook }) => {
    const { settings } = workbook;
    settings.load('items/key,items/value');
    const sheets = tabs.map(({ id, name }) => {
      const { names } = workbook.worksheets.getItem(id);
      names.load('items/name,items/formula,items/scope');
      return { id, name, names };
    });
    return () => {
      const marked = sheets.flatMap(({ id, name: sheetName, names }) =>
        names.items.flatMap(({ name, formula, scope }): MarkedSheet[] => {
          const mark = scope === 'Worksheet' ? readReportMark(name) : undefined;
          const row = /\$?[A-Z]+\$?(\d+)$/.exec(String(formula))?.[1];
          if (mark === undefined || row === undefined || !isOnSheet(String(formula), sheetName)) return [];
          return [{ sheetId: id, sheetName, ...mark, mark: name, headingRow: Number(row) }];
        }),
      );
      const seen = new Set<string>();
      const stored = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
      return {
        reports: parseReports(stored.get(REPORTS_KEY)),
        marked: marked.filter(({ mark }) => !seen.has(mark) && seen.add(mark)),
        settings: stored,
      };
    };
  });
}
