import { writeFile } from 'node:fs/promises';
import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import { proofread } from '../../src/domain/proofreading/proofread';
import { explanationOf, explanationsByText } from '../../src/domain/reports/explanations/explanations-of';
import type { PeriodCounts } from '../../src/domain/reports/period-counts';
import { sendByDay } from '../../src/domain/reports/periods-just-ended';
import { type PeriodReport, reportOn } from '../../src/domain/reports/report-on';
import { reportingPeriod } from '../../src/domain/reports/reporting-period';
import type { AppendixReview } from '../../src/domain/review/appendix-review';
import { readActiveSheet } from '../../src/excel/actions/read-active-sheet';
import { readExplanations } from '../../src/excel/actions/reports/read-explanations';
import { writeReportSheets, type WrittenReport } from '../../src/excel/actions/reports/write-report-sheets';
import { loadSettings } from '../../src/excel/actions/settings';
import type { LoadedXlsx } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { reportSentences } from '../../src/messages/report-sentences';
import { headlessVi } from '../../src/messages/vi/headless';
import { reportVi } from '../../src/messages/vi/report';
import { reportSheetsVi } from '../../src/messages/vi/report-sheets';
import { today } from '../../src/today';
import { openPlaces } from '../../src/word/open-places';
import { paperTexts } from '../../src/word/paper-texts';
import { periodDocument } from '../../src/word/period-document';
import { toDocx } from '../../src/word/to-docx';
import { openForVerb } from './open-for-verb';
import { PlainError } from './plain-error';
import { readReportOptions, type ReportOptions } from './report-options';
import { plain } from './run-command';
import { openFile } from './run-file';

/** The verb "report": the counts and sentences of one period, from a sheet as it stands; its sheets into a copy. */
export async function report(args: readonly string[]): Promise<string> {
  const options = readReportOptions(args);
  const { file, sheet, period, calendar, mode, json } = options;
  const loaded = await openFile(file, sheet);
  const { workbook } = loaded;
  const excel = await openForVerb(workbook);
  const uninstall = excel.installGlobals();
  try {
    const outcome = await readActiveSheet();
    if (outcome.kind === 'failed') throw plain(outcome.failure);
    const { reviews, itemHistory: history } = outcome.value;
    const request = { period: reportingPeriod(period, calendar), calendar, mode, readOn: today(), history };
    const made = reportOn(reviews, request);
    const sentences = reportSentences(made, reportVi);
    const proof = proofOf(made, reviews, options);
    const written = options.out === undefined ? undefined : await writeSheets(loaded, options.out, options);
    const open = options.docx === undefined ? [] : await writeDocx(options.docx, made, reviews, options);
    return json
      ? JSON.stringify({ ...answer(made, sentences, written), open, proof }, undefined, 2)
      : [...sentences, ...(open.length > 0 ? [headlessVi.reportOptions.leftOpen(open)] : [])].join('\n');
  } finally {
    uninstall();
    excel.dispose();
  }
}

/** What should be looked at in the sheet and in the Word report before it is signed. */
function proofOf(made: PeriodReport, reviews: readonly AppendixReview[], { form, copy }: ReportOptions) {
  const document = periodDocument(made, reviews, {
    form,
    copy,
    office: {},
    sendBy: sendByDay(made.request.period),
  });
  const paper = { ...paperTexts(document), isIssued: copy === 'issued', end: made.days.end };
  return proofread(reviews, paper).map(({ rule, found, other, places }) => ({
    rule,
    found,
    ...(other === undefined ? {} : { other }),
    rows: places.flatMap((place) => (place.kind === 'cell' ? place.row : [])),
  }));
}

/** Writes the Word report; answers what only the office can write in it. */
async function writeDocx(
  file: string,
  made: PeriodReport,
  reviews: readonly AppendixReview[],
  { form, copy, period, calendar, mode }: ReportOptions,
): Promise<readonly string[]> {
  const settings = await loadSettings();
  const office = settings.kind === 'done' ? (settings.value.settings.office ?? {}) : {};
  const days = reportingPeriod(period, calendar);
  const read = await readExplanations({ period: days, calendar, mode, words: reportSheetsVi });
  const typed = explanationsByText(read.kind === 'done' ? read.value : []);
  const document = periodDocument(made, reviews, {
    form,
    copy,
    office,
    sendBy: sendByDay(made.request.period, office.sendByDays),
    explanationOf: (item) => explanationOf(typed, item),
  });
  await writeFile(file, await toDocx(document));
  return openPlaces(document);
}

/** Writes the sheets of the report into a copy of the workbook. */
async function writeSheets(
  loaded: LoadedXlsx,
  out: string,
  { period, calendar, mode }: ReportOptions,
): Promise<WrittenReport> {
  const outcome = await writeReportSheets({
    period: reportingPeriod(period, calendar),
    calendar,
    mode,
    words: reportSheetsVi,
  });
  if (outcome.kind === 'failed') throw plain(outcome.failure);
  await writeFile(out, saveWorkbook(loaded)).catch(() => {
    throw new PlainError(headlessVi.file.cannotWrite(out));
  });
  return outcome.value;
}

function answer(made: PeriodReport, sentences: readonly string[], written: WrittenReport | undefined) {
  const explained = new Map(
    written?.explained.flatMap(({ explained: { explanation }, state }) =>
      state.kind === 'overdue' ? [[state.overdue.reviewed.item.row, explanation] as const] : [],
    ),
  );
  const { request, days, counts, sections, leads, groups, overdue, dueNext, withoutEvidence } = made;
  return {
    period: {
      start: formatIsoDate(days.start),
      end: formatIsoDate(days.end),
      label: reportVi.periodName(request.period.name),
    },
    asOf: formatIsoDate(request.period.end),
    counts: countsOf(counts),
    noDay: counts.noDayReasons,
    sentences,
    sections: sections.map((section) => ({
      row: section.row,
      code: section.code ?? null,
      name: section.name,
      ...countsOf(section),
    })),
    leads: leads.map((lead) => ({ name: lead.name, ...countsOf(lead) })),
    groups: groups.map(({ group, ...of }) => ({ group, ...countsOf(of) })),
    overdue: overdue.map(({ reviewed: { item, code }, lastDay, daysLate }) => ({
      row: item.row,
      code: code ?? item.code.code ?? null,
      task: item.content,
      leads: item.leads,
      deadline: item.deadlineText,
      lastDay: formatIsoDate(lastDay),
      daysLate,
      cause: explained.get(item.row)?.cause ?? '',
      remedy: explained.get(item.row)?.remedy ?? '',
      newDeadline: explained.get(item.row)?.newDeadline ?? '',
    })),
    dueNext: dueNext.map(({ reviewed: { item }, lastDay }) => ({
      row: item.row,
      task: item.content,
      leads: item.leads,
      lastDay: formatIsoDate(lastDay),
    })),
    withoutEvidence: withoutEvidence.map(({ item }) => ({ row: item.row, task: item.content })),
    sheets: written?.sheets.map(({ name }) => name) ?? [],
  };
}

function countsOf({
  total,
  done,
  doneOnTime,
  doneLate,
  doneUnknown,
  notDone,
  inTime,
  overdue,
  noDay,
}: PeriodCounts) {
  return { total, done, doneOnTime, doneLate, doneUnknown, notDone, inTime, overdue, noDay };
}
