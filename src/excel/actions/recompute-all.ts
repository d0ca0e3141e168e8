import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { mapNonEmpty } from '../../domain/non-empty';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { codesInBoth } from '../../domain/review/codes-in-both';
import { setFindingsAside } from '../../domain/review/set-findings-aside';
import { withFindings } from '../../domain/review/with-findings';
import { today } from '../../today';
import { errorCode } from '../office/error-code';
import type { Failure, Outcome, SheetOutcome, SheetReport, WorkbookReport } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { failureOf, RunFailure } from '../office/run-failure';
import type { RunOptions } from '../office/run-progress';
import { toOutcome } from '../office/to-outcome';
import { refuseStopped } from '../office/until-stopped';
import { readSheets } from '../reading/read-sheet';
import type { SheetReading } from '../reading/sheet-reading';
import type { SheetHistory } from '../stored/progress-history';
import { type RunRecord, RUNS_KEY } from '../stored/run-record';
import type { RecomputeRequest } from './recompute';
import { reportOfRun, runSheet } from './run-sheet';

interface VisibleSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Recomputes every visible sheet that holds an appendix, each wholly or not at all; the others are told with their
 * reason and never touched. So are those that are left when the user stops the work; those already written stay so.
 * Hidden sheets and the workbook's catalogue are left out. One round trip for the list of sheets, one to read them all,
 * then those of each sheet that is written to, and one more to remember several as one run.
 */
export function recomputeAll(
  request: Omit<RecomputeRequest, 'sheetId'> = {},
): Promise<Outcome<WorkbookReport>> {
  return toOutcome(async () => {
    const { today: day = today(), ...options } = request;
    const visible = await readWithRetry(queueVisible, options.signal);
    const readings = await readSheets(
      visible.map(({ id }) => id),
      options,
    );
    const outcomes: SheetOutcome[] = [];
    const records: RunRecord[] = [];
    let remembered: readonly SheetHistory[] | undefined;
    for (const [index, sheet] of visible.entries()) {
      const position = { name: sheet.name, position: index + 1, total: visible.length };
      const onSheet: RunOptions = {
        ...options,
        onProgress: (progress) => options.onProgress?.({ ...progress, sheet: position }),
      };
      const reading = withRemembered(readings[index], records.at(-1), remembered);
      const { outcome, record, histories } = await runOne(sheet, reading, day, onSheet);
      remembered = histories ?? remembered;
      if (outcome !== undefined) outcomes.push(outcome);
      if (record !== undefined) records.push(record);
    }
    if (records.length > 1) await rememberRuns(records);
    if (records.length === 0) refuseStopped(options.signal);
    return { sheets: withCodesInBoth(outcomes) };
  });
}

function queueVisible(context: Excel.RequestContext): () => readonly VisibleSheet[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  return () =>
    worksheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ id, name }) => ({ id, name }));
}

interface OneRun {
  readonly outcome?: SheetOutcome;
  readonly record?: RunRecord;
  /** What the workbook then remembers of all its sheets. */
  readonly histories?: readonly SheetHistory[];
}

/** All sheets were read before the first was written to; what the runs have remembered since must not be lost. */
function withRemembered(
  reading: SheetReading | undefined,
  lastRun: RunRecord | undefined,
  sheets: readonly SheetHistory[] | undefined,
): SheetReading | undefined {
  return (
    reading && {
      ...reading,
      ...(lastRun === undefined ? {} : { lastRun }),
      ...(sheets === undefined ? {} : { progress: { ...reading.progress, sheets } }),
    }
  );
}

async function runOne(
  { id, name }: VisibleSheet,
  reading: SheetReading | undefined,
  day: CalendarDate,
  options: RunOptions,
): Promise<OneRun> {
  try {
    const run = await runSheet(day, reading ?? id, options);
    const { plan, record } = run;
    const report = reportOfRun(run);
    return {
      outcome: { kind: 'done', report },
      ...(record === undefined ? {} : { record }),
      ...(plan.progress === undefined ? {} : { histories: plan.progress.sheets }),
    };
  } catch (error) {
    const failure = reasonOf(error);
    // It would meet every sheet alike, and nothing has been written.
    if (failure.kind === 'readOnly') throw error;
    // A catalogue and a report are no plans: nobody expects them to be computed.
    if (failure.kind === 'catalogueSheet' || failure.kind === 'reportSheet') return {};
    return { outcome: { kind: 'leftAlone', sheetId: id, sheetName: name, failure } };
  }
}

/** Excel has no sign for a chart sheet but that its cells cannot be asked for. */
function reasonOf(error: unknown): Failure {
  if (error instanceof RunFailure) return error.failure;
  return errorCode(error) === 'GeneralException' ? { kind: 'chartSheet' } : failureOf(error);
}

/** Codes that stand in Phụ lục 1 and in Phụ lục 2 on another sheet; on one sheet the review has seen them already. */
function withCodesInBoth(outcomes: readonly SheetOutcome[]): readonly SheetOutcome[] {
  const reviews = outcomes.flatMap((outcome) =>
    outcome.kind === 'done'
      ? outcome.report.reviews.map((review) => ({
          sheetId: outcome.report.sheetId,
          sheetName: outcome.report.sheetName,
          review,
        }))
      : [],
  );
  const compared = (report: SheetReport, review: AppendixReview): AppendixReview => {
    const here = { sheetName: report.sheetName, review };
    const others = reviews.filter(({ sheetId }) => sheetId !== report.sheetId);
    return withFindings(
      review,
      others.flatMap((there) => codesInBoth(here, there)),
    );
  };
  return outcomes.map((outcome) => {
    if (outcome.kind === 'leftAlone') return outcome;
    const { report } = outcome;
    const reviews = setFindingsAside(
      mapNonEmpty(report.reviews, (review) => compared(report, review)),
      report.setAsideReasons,
    );
    return { kind: 'done', report: { ...report, reviews } };
  });
}

/** The sheets are written: where this fails, an undo takes back the last of them alone, and that is no "as before". */
async function rememberRuns(records: readonly RunRecord[]): Promise<void> {
  try {
    await readWithRetry((context) => {
      context.workbook.settings.add(RUNS_KEY, { version: 1, records });
      return () => undefined;
    });
  } catch (error) {
    throw new RunFailure(failureOf(error, false));
  }
}
