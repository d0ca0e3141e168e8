import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import {
  type ChangeSinceClosing,
  changesSinceClosing,
  type ClosedPeriod,
} from '../../../domain/reports/closed-period';
import { type ExplainedNow, staysListed } from '../../../domain/reports/explanations/explained-item';
import { type PeriodReport, reportOn, type ReportRequest } from '../../../domain/reports/report-on';
import type { ReportSheet, ReportSheetKind } from '../../../domain/reports/sheets/report-sheet';
import { HEADING_ROW, reportSheetPaper } from '../../../domain/reports/sheets/report-sheet-paper';
import type { ReportSheetWords } from '../../../domain/reports/sheets/report-sheet-words';
import type { AppendixReview } from '../../../domain/review/appendix-review';
import { today } from '../../../today';
import { errorCode } from '../../office/error-code';
import type { Outcome } from '../../office/outcome';
import { readWithRetry } from '../../office/round-trip';
import { partlyDone, RunFailure } from '../../office/run-failure';
import { toOutcome } from '../../office/to-outcome';
import { idsByName, knownSheet } from '../../papers/known-sheet';
import { type ReportInWorkbook, reportInWorkbook, settledIds } from '../../papers/report-in-workbook';
import { updateReportSheet } from '../../papers/update-report-sheet';
import { writePaper, type WrittenPaper } from '../../papers/write-paper';
import { planRun } from '../../planning/plan-run';
import { readSheet } from '../../reading/read-sheet';
import type { SheetReading } from '../../reading/sheet-reading';
import { isClosedKey, parseClosed } from '../../stored/closed-periods';
import { replaceEntry } from '../../stored/per-sheet';
import { itemHistory } from '../../stored/recorded-items';
import { reportMark } from '../../stored/report-marks';
import { REPORTS_KEY, type SheetReports, storedReports } from '../../stored/reports-store';
import { type RunRecord, RUNS_KEY } from '../../stored/run-record';
import { takeBackAdded } from '../../writing/added-sheet';

export interface ReportSheetsRequest extends Pick<ReportRequest, 'period' | 'calendar' | 'mode'> {
  readonly today?: CalendarDate;
  /** The sheet of the plan; without it the active one. */
  readonly sheetId?: string;
  readonly words: ReportSheetWords;
}

export interface WrittenReport {
  readonly report: PeriodReport;
  readonly reviews: readonly AppendixReview[];
  readonly sheets: readonly {
    readonly kind: ReportSheetKind;
    readonly name: string;
    readonly isNew: boolean;
  }[];
  /** The items of the list of explanations, with what the office has said of them. */
  readonly explained: readonly ExplainedNow[];
  /** What is no longer as it was when earlier periods were closed; periods without a change are left out. */
  readonly sinceClosing: readonly {
    readonly closed: ClosedPeriod;
    readonly changes: readonly ChangeSinceClosing[];
  }[];
}

/** Sheets that were changed under our hands are read again this often. */
const MOST_READINGS = 4;

/**
 * Writes the report on a sheet's plan into sheets of its own: new ones behind all others, those that are there in
 * place. Never a cell that the user has written. New sheets can be undone while nobody has changed them.
 */
export function writeReportSheets(request: ReportSheetsRequest): Promise<Outcome<WrittenReport>> {
  return toOutcome(async () => {
    const day = request.today ?? today();
    const reading = await readSheet(request.sheetId);
    const { reviews } = await planRun(reading, day);
    if (reading.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
    const history = itemHistory(reading.history);
    const report = reportOn(reviews, { ...request, readOn: day, history });
    const added: WrittenPaper[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const made = await reportInWorkbook(reading, report, reviews, request.words);
      try {
        const sheets = await writeSheets(reading, made, request.words, added);
        await remember(
          reading,
          made,
          added.map(({ record }) => record),
        );
        return {
          report,
          reviews,
          sheets,
          explained: made.explained.filter(staysListed),
          sinceClosing: closedPeriods(made).flatMap((closed) => {
            const changes = changesSinceClosing(closed, reviews, history);
            return changes.length === 0 ? [] : [{ closed, changes }];
          }),
        };
      } catch (error) {
        const isChanged = isChangedMeanwhile(error);
        if (isChanged && attempt < MOST_READINGS) continue;
        const cause = isChanged ? new RunFailure({ kind: 'sheetKeptChanging' }) : error;
        const left = added.map(({ sheetName: name, values }) => ({ name, values }));
        const failure = new RunFailure(await takeBackAdded(cause, left, reading.lastRun));
        // Rows that were brought up to date stand.
        throw made.standing.length > 0 ? partlyDone(failure) : failure;
      }
    }
  });
}

/** Rows have moved since they were read, or were sorted, and nothing of ours was written or has stayed. */
function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof RunFailure
    ? error.failure.kind === 'sheetKeptChanging'
    : errorCode(error) === 'ItemNotFound';
}

function closedPeriods({ number, workbook: { settings } }: ReportInWorkbook): readonly ClosedPeriod[] {
  return [...settings].flatMap(([key, value]) =>
    isClosedKey(key, number) ? (parseClosed(value) ?? []) : [],
  );
}

async function writeSheets(
  reading: SheetReading,
  made: ReportInWorkbook,
  words: ReportSheetWords,
  added: WrittenPaper[],
): Promise<WrittenReport['sheets']> {
  const isWritten = new Set(made.sheets.map(({ kind }) => kind));
  const locked = made.standing.find(({ kind, isProtected }) => isProtected && isWritten.has(kind));
  if (locked !== undefined) throw new RunFailure({ kind: 'protectedSheet', sheetName: locked.sheetName });
  const written: { kind: ReportSheetKind; name: string; isNew: boolean }[] = [];
  for (const sheet of made.sheets) {
    const { kind } = sheet;
    const standing = made.standing.find((each) => each.kind === kind);
    if (standing === undefined) {
      const mark = { name: reportMark(made.number, kind), address: `A${HEADING_ROW}` };
      const paper = reportSheetPaper(sheet, words);
      const lastRun = added.at(-1)?.record ?? reading.lastRun;
      const whole = await writePaper({ ...reading, lastRun }, paper, { mark });
      added.push(whole);
      written.push({ kind, name: whole.sheetName, isNew: true });
      continue;
    }
    await update(made, sheet, standing);
    written.push({ kind, name: standing.sheetName, isNew: false });
  }
  return written;
}

async function update(
  made: ReportInWorkbook,
  sheet: ReportSheet,
  standing: ReportInWorkbook['standing'][number],
): Promise<void> {
  const isList = sheet.kind === 'overdue';
  const known = isList ? idsByName(made.entry?.explained ?? []) : undefined;
  const isWritten = await updateReportSheet(
    knownSheet(standing, sheet.columns, sheet.identity, known),
    sheet,
    made.entry?.titles[sheet.kind],
    isList ? settledIds(made.explained) : new Set(),
  );
  if (!isWritten) throw new RunFailure({ kind: 'sheetKeptChanging' });
}

/** What the workbook keeps: explanations and titles, and, where sheets are new, how they are undone together. */
async function remember(
  reading: SheetReading,
  { number, explained, sheets, workbook, entry }: ReportInWorkbook,
  records: readonly RunRecord[],
): Promise<void> {
  const kept: SheetReports = {
    ...entry,
    id: reading.sheetId,
    name: reading.sheetName,
    number,
    explained: explained.filter(staysListed).map((each) => ({
      ...each.explained,
      key: { ...each.explained.key },
      periods: [...each.explained.periods],
    })),
    titles: { ...entry?.titles, ...Object.fromEntries(sheets.map(({ kind, titles }) => [kind, titles])) },
  };
  const isAsBefore = JSON.stringify(kept) === JSON.stringify(entry);
  if (!isAsBefore)
    await readWithRetry(({ workbook: { settings } }) => {
      const stored = workbook.settings.get(REPORTS_KEY);
      settings.add(REPORTS_KEY, storedReports(stored, replaceEntry(workbook.reports, entry, kept)));
      return () => undefined;
    });
  if (records.length > 1)
    await readWithRetry(({ workbook: { settings } }) => {
      settings.add(RUNS_KEY, { version: 1, records });
      return () => undefined;
    });
}
