import type { CellLook } from '../../paper/paper';
import { type ExplainedNow, type Explanation, staysListed } from '../explanations/explained-item';
import type { DoneBetween } from '../history/item-history';
import type { PeriodReport } from '../report-on';
import type { ReportColumn, ReportSheet } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';

const TEXT: CellLook = { wrap: true };
const CENTRED: CellLook = { wrap: true, align: 'center' };
/** What is typed stays as it is typed: a day must not turn into another day. */
const TYPED: CellLook = { wrap: true, numberFormat: '@' };

/** Where the user's words stand among the columns, from 1. */
export const EXPLANATION_COLUMNS = { cause: 8, remedy: 9, newDeadline: 10, answers: 11, note: 13 } as const;

/** The items that are overdue or were when they were listed, with room for the user's words. */
export function overdueSheet(
  all: readonly ExplainedNow[],
  report: PeriodReport,
  words: ReportSheetWords,
  unit: string | undefined,
): ReportSheet {
  const listed = all.filter(staysListed);
  return {
    kind: 'overdue',
    name: words.names.overdue,
    titles: { unit: words.unit(unit), title: words.titles.overdue(report), days: words.days(report) },
    nameColumn: 3,
    identity: [2, 3, 4, 5],
    isNumbered: true,
    columns: columnsOf(words),
    rows: listed.map((each, index) => ({
      id: String(each.explained.id),
      cells: [index + 1, ...cellsOf(each, words), followUp(each, words), undefined],
      users: typedBy(each.explained.explanation),
    })),
    orientation: 'landscape',
    choice: { column: EXPLANATION_COLUMNS.cause, words: words.overdue.causes },
  };
}

function cellsOf(
  { explained, state }: ExplainedNow,
  words: ReportSheetWords,
): readonly (string | number | undefined)[] {
  const { code, task, leads, deadline } = explained.shown;
  const days =
    state.kind === 'overdue' ? [words.date(state.overdue.lastDay), state.overdue.daysLate] : ['', ''];
  const users = [undefined, undefined, undefined, undefined];
  return [code, task, leads, deadline, ...days, ...users];
}

function typedBy(explanation: Explanation): ReadonlyMap<number, string> {
  const columns = Object.entries(EXPLANATION_COLUMNS) as [keyof Explanation, number][];
  return new Map(columns.map(([part, column]) => [column, explanation[part]]));
}

function followUp({ explained, state }: ExplainedNow, words: ReportSheetWords): string {
  const { overdue } = words;
  const said: string[] = [];
  if ((state.kind === 'overdue' && state.isDone) || state.kind === 'done')
    said.push(whenDone(state.done, words));
  if (state.kind === 'notOverdue') said.push(overdue.notOverdue);
  if (state.kind === 'gone') said.push(overdue.gone);
  if (explained.periods.length > 0) said.push(overdue.explainedBefore(explained.periods.length));
  return said.join('; ');
}

function whenDone(done: DoneBetween | undefined, { overdue, date }: ReportSheetWords): string {
  if (done === undefined) return overdue.done;
  const [first, last] = [done.first && date(done.first), date(done.last)];
  if (first === undefined) return overdue.seenDoneOn(last);
  return first === last ? overdue.doneOn(last) : overdue.doneBetween(first, last);
}

function columnsOf(words: ReportSheetWords): readonly ReportColumn[] {
  const { overdue } = words;
  const users = (heading: string, width: number): ReportColumn => ({
    heading,
    width,
    look: TYPED,
    isUsers: true,
  });
  return [
    { heading: words.number, width: 26, look: { align: 'center', numberFormat: '0' } },
    { heading: words.code, width: 44, look: { ...CENTRED, numberFormat: '@' } },
    { heading: words.task, width: 150, look: TEXT },
    { heading: words.leads, width: 72, look: TEXT },
    { heading: words.deadline, width: 62, look: { ...CENTRED, numberFormat: '@' } },
    { heading: overdue.lastDay, width: 62, look: { ...CENTRED, numberFormat: '@' } },
    { heading: overdue.daysLate, width: 40, look: { align: 'center', numberFormat: '0' } },
    users(overdue.cause, 90),
    users(overdue.remedy, 90),
    users(overdue.newDeadline, 62),
    users(overdue.answers, 66),
    { heading: overdue.followUp, width: 66, look: TEXT },
    users(overdue.note, 56),
  ];
}
