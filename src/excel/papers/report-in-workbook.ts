import {
  type ExplainedNow,
  explainedNow,
  staysListed,
} from '../../domain/reports/explanations/explained-item';
import { issuerOf } from '../../domain/reports/issuer-of';
import type { PeriodReport } from '../../domain/reports/report-on';
import { evidenceSheet } from '../../domain/reports/sheets/evidence-sheet';
import { overdueSheet } from '../../domain/reports/sheets/overdue-sheet';
import { pointsSheet } from '../../domain/reports/sheets/points-sheet';
import type { ReportSheet, ReportSheetKind } from '../../domain/reports/sheets/report-sheet';
import type { ReportSheetWords } from '../../domain/reports/sheets/report-sheet-words';
import { summarySheet } from '../../domain/reports/sheets/summary-sheet';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { SheetReading } from '../reading/sheet-reading';
import { entryOfSheet } from '../stored/per-sheet';
import type { SheetReports } from '../stored/reports-store';
import { idsByName, knownSheet, withTypedExplanations } from './known-sheet';
import { readReportWorkbook, type ReportWorkbook } from './report-workbook';
import { readStandingSheets, type StandingSheet } from './standing-report-sheet';

/** A report as it belongs into the workbook: what its sheets should say, beside how they stand. */
export interface ReportInWorkbook {
  /** Which of the workbook's reports it is: that of the sheet that was read. */
  readonly number: number;
  readonly explained: readonly ExplainedNow[];
  readonly sheets: readonly ReportSheet[];
  readonly standing: readonly StandingSheet[];
  readonly workbook: ReportWorkbook;
  /** What the workbook remembers of it; undefined for the first report. */
  readonly entry: SheetReports | undefined;
}

/** Reads what the workbook has of a plan's report, and lays it beside what it should have. Two round trips. */
export async function reportInWorkbook(
  reading: SheetReading,
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  words: ReportSheetWords,
): Promise<ReportInWorkbook> {
  const unit = issuerOf(reading.settings.settings.office, reviews);
  const workbook = await readReportWorkbook(reading.tabs);
  const entry = entryOfSheet(workbook.reports, reading, reading.tabs);
  const number = entry?.number ?? freeNumber(workbook);
  const standing = await readStandingSheets(workbook.marked.filter((each) => each.number === number));
  const { items, noted } = rememberedItems(standing, entry, report, words);
  const explained = explainedNow(items, report, reviews, noted);
  const evidence = evidenceSheet(report, reviews, words, unit);
  const points = pointsSheet(report, reviews, words, unit);
  const isThere = (kind: ReportSheetKind): boolean => standing.some((each) => each.kind === kind);
  return {
    number,
    explained,
    sheets: [
      summarySheet(report, words, unit),
      overdueSheet(explained, report, words, unit),
      ...(evidence.rows.length > 0 || isThere('evidence') ? [evidence] : []),
      ...(points === undefined ? [] : [points]),
    ],
    standing,
    workbook,
    entry,
  };
}

/** The first number that no other plan's report has; sheets that bear it were made before the workbook forgot them. */
function freeNumber({ reports }: ReportWorkbook): number {
  let number = 1;
  while (reports.some((each) => each.number === number)) number += 1;
  return number;
}

function rememberedItems(
  standing: readonly StandingSheet[],
  entry: SheetReports | undefined,
  report: PeriodReport,
  words: ReportSheetWords,
) {
  const remembered = entry?.explained ?? [];
  const sheet = standing.find(({ kind }) => kind === 'overdue');
  if (sheet === undefined) return { items: remembered, noted: new Set<number>() };
  const { columns, identity } = overdueSheet([], report, words, undefined);
  const known = knownSheet(sheet, columns, identity, idsByName(remembered));
  return {
    items: withTypedExplanations(remembered, known),
    noted: new Set(known.rows.flatMap(({ id, holdsUsers }) => (holdsUsers ? Number(id) : []))),
  };
}

/** The items whose rows go even where the user has written in them: a closed period keeps those words. */
export function settledIds(explained: readonly ExplainedNow[]): ReadonlySet<string> {
  const settled = explained.filter((each) => each.explained.isSettled === true && !staysListed(each));
  return new Set(settled.map(({ explained: { id } }) => String(id)));
}
