import { closePeriodOf, settleItems } from '../../../domain/reports/closed-period';
import { issuerOf } from '../../../domain/reports/issuer-of';
import { formatPeriodName } from '../../../domain/reports/reporting-period';
import { closedPaper } from '../../../domain/reports/sheets/closed-paper';
import { overdueSheet } from '../../../domain/reports/sheets/overdue-sheet';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { readWithRetry, roundTrip } from '../../office/round-trip';
import { partlyDone, RunFailure } from '../../office/run-failure';
import { toOutcome } from '../../office/to-outcome';
import { readReportWorkbook } from '../../papers/report-workbook';
import { writePaper } from '../../papers/write-paper';
import { queueTabs } from '../../reading/queue-tabs';
import { readSheet } from '../../reading/read-sheet';
import { closedKey, storedClosed } from '../../stored/closed-periods';
import { entryOfSheet, replaceEntry } from '../../stored/per-sheet';
import { CLOSED_MARK } from '../../stored/report-marks';
import { REPORTS_KEY, type SheetReports, storedReports } from '../../stored/reports-store';
import { takeBackAdded } from '../../writing/added-sheet';
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
  const open = await toOutcome(() => openPlan(request));
  if (open.kind === 'failed') return open;
  // Another sheet may be turned to meanwhile: all of it is of this one.
  const ofPlan = { ...request, sheetId: open.value };
  const written = await writeReportSheets(ofPlan);
  if (written.kind === 'failed') return written;
  return toOutcome(async () => {
    try {
      return { ...written.value, closedSheet: await keep(ofPlan, written.value) };
    } catch (error) {
      // The report is written.
      throw partlyDone(error);
    }
  });
}

/** The active sheet, where the period is not closed yet. */
async function openPlan({ period, calendar, words }: ReportSheetsRequest): Promise<string> {
  const { active, tabs } = await readWithRetry(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const all = queueTabs(workbook);
    return () => ({ active: { sheetId: sheet.id, sheetName: sheet.name }, tabs: all() });
  });
  const { reports, settings } = await readReportWorkbook(tabs);
  const number = entryOfSheet(reports, active, tabs)?.number;
  if (number === undefined || !settings.has(closedKey(number, { name: period.name, calendar })))
    return active.sheetId;
  throw new RunFailure({
    kind: 'periodClosed',
    sheetName: words.closed.name(formatPeriodName(period.name)),
  });
}

/** The sheet first, then what is remembered: a record without its sheet would tell of figures that nobody can see. */
async function keep(
  { sheetId, words, calendar, period, today: day = today() }: ReportSheetsRequest,
  { report, reviews, explained }: WrittenReport,
): Promise<string> {
  const reading = await readSheet(sheetId);
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
  const key = closedKey(entry.number, { name: period.name, calendar });
  const before = stored.get(REPORTS_KEY);
  try {
    await roundTrip(({ workbook: { settings } }) => {
      // The new one first: Excel on the web refuses it behind one that is changed.
      settings.add(key, storedClosed(closed));
      settings.add(REPORTS_KEY, storedReports(before, replaceEntry(reports, entry, kept)));
      return () => undefined;
    });
  } catch (error) {
    // One of the two may stand. Without them the period is open, and its list keeps what was said of it.
    await readWithRetry(({ workbook: { settings } }) => {
      settings.getItemOrNullObject(key).delete();
      settings.add(REPORTS_KEY, before);
      return () => undefined;
    });
    const made = { name: sheetName, values };
    throw new RunFailure(await takeBackAdded(error, [made], reading.lastRun));
  }
  return sheetName;
}
