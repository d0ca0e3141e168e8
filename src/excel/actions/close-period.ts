import { closePeriodOf, settleItems } from '../../domain/reports/closed-period';
import { issuerOf } from '../../domain/reports/issuer-of';
import { formatPeriodName } from '../../domain/reports/reporting-period';
import { closedPaper } from '../../domain/reports/sheets/closed-paper';
import { overdueSheet } from '../../domain/reports/sheets/overdue-sheet';
import { today } from '../../today';
import type { Outcome } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { readReportWorkbook } from '../papers/report-workbook';
import { writePaper } from '../papers/write-paper';
import { queueTabs } from '../reading/queue-tabs';
import { readSheet } from '../reading/read-sheet';
import { closedKey, storedClosed } from '../stored/closed-periods';
import { entryOfSheet, replaceEntry } from '../stored/per-sheet';
import { CLOSED_MARK, REPORTS_KEY, type SheetReports, storedReports } from '../stored/reports-store';
import { takeBackAdded } from '../writing/added-sheet';
import { type ReportSheetsRequest, writeReportSheets, type WrittenReport } from './write-report-sheets';

export interface ClosedReport extends WrittenReport {
  /** The sheet that keeps the period from now on. */
  readonly closedSheet: string;
}

/**
 * Closes a period of the active sheet's plan: its report is brought up to date, and its figures, list and explanations are
 * kept on a sheet and in a record that nothing of ours ever writes again. Refuses to close a period a second time.
 */
export async function closePeriod(request: ReportSheetsRequest): Promise<Outcome<ClosedReport>> {
  const refused = await toOutcome(() => refuseClosed(request));
  if (refused.kind === 'failed') return refused;
  const written = await writeReportSheets(request);
  if (written.kind === 'failed') return written;
  return toOutcome(async () => ({
    ...written.value,
    closedSheet: await keep(request, written.value),
  }));
}

async function refuseClosed({ period, calendar, words }: ReportSheetsRequest): Promise<void> {
  const { active, tabs } = await readWithRetry(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const all = queueTabs(workbook);
    return () => ({ active: { sheetId: sheet.id, sheetName: sheet.name }, tabs: all() });
  });
  const { reports, settings } = await readReportWorkbook(tabs);
  const number = entryOfSheet(reports, active, tabs)?.number;
  if (number === undefined || !settings.has(closedKey(number, { name: period.name, calendar }))) return;
  throw new RunFailure({
    kind: 'periodClosed',
    sheetName: words.closed.name(formatPeriodName(period.name)),
  });
}

/** The sheet first, then what is remembered: a record without its sheet would tell of figures that nobody can see. */
async function keep(
  { words, calendar, period, today: day = today() }: ReportSheetsRequest,
  { report, reviews, explained }: WrittenReport,
): Promise<string> {
  const reading = await readSheet();
  const { reports, settings: stored } = await readReportWorkbook(reading.tabs);
  const entry = entryOfSheet(reports, reading, reading.tabs);
  if (entry === undefined) throw new RunFailure({ kind: 'sheetKeptChanging' });
  const name = formatPeriodName(period.name);
  const list = overdueSheet(explained, report, words, issuerOf(reading.settings.settings.office, reviews));
  const paper = closedPaper(words.closed.name(name), report, list, words, words.date(day));
  const mark = { name: CLOSED_MARK, address: 'A1' };
  const { sheetName, values } = await writePaper(reading, paper, { mark, isUndoable: false });
  const closed = closePeriodOf(report, reviews, explained, day);
  const kept: SheetReports = {
    ...entry,
    explained: settleItems(explained, name).map((each) => ({
      ...each.explained,
      key: { ...each.explained.key },
      periods: [...each.explained.periods],
    })),
  };
  try {
    await roundTrip(({ workbook: { settings } }) => {
      // The new one first: Excel on the web refuses it behind one that is changed.
      settings.add(closedKey(entry.number, { name: period.name, calendar }), storedClosed(closed));
      settings.add(REPORTS_KEY, storedReports(stored.get(REPORTS_KEY), replaceEntry(reports, entry, kept)));
      return () => undefined;
    });
  } catch (error) {
    const made = { name: sheetName, values };
    throw new RunFailure(await takeBackAdded(error, [made], reading.lastRun));
  }
  return sheetName;
}
