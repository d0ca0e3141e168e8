import type { ExplainedItem, Explanation, ShownItem } from '../../domain/reports/explanations/explained-item';
import { EXPLANATION_COLUMNS } from '../../domain/reports/sheets/overdue-sheet';
import type { ReportColumn } from '../../domain/reports/sheets/report-sheet';
import { printOf, rowIds, seenText } from '../../domain/reports/sheets/row-ids';
import { fold } from '../../domain/text/fold';
import { tidy } from '../../domain/text/tidy';
import { standingColumns, type StandingSheet } from './standing-report-sheet';
import type { KnownSheet } from './update-report-sheet';

/** A report sheet with its rows known by their ids. `known`: ids by the texts that were last written. */
export function knownSheet(
  standing: StandingSheet,
  headings: readonly Pick<ReportColumn, 'heading' | 'isUsers'>[],
  identity: readonly number[],
  known?: ReadonlyMap<string, readonly string[]>,
): KnownSheet {
  const columns = standingColumns(standing, headings);
  const rows = standing.values.slice(standing.headingRow);
  const entries = standing.entries.slice(standing.headingRow);
  const marked = rows.map((cells) => ({
    mark: columns.hidden === undefined ? '' : String(cells[columns.hidden - 1] ?? ''),
    seen: seenText(identity.map((each) => cells[(columns.columns[each - 1] ?? 0) - 1])),
  }));
  const ids = rowIds(marked, known);
  const holds = (index: number, column: number): boolean => (entries[index]?.[column - 1] ?? '') !== '';
  const users = [
    ...columns.others,
    ...headings.flatMap(({ isUsers }, index) => (isUsers === true ? (columns.columns[index] ?? []) : [])),
  ];
  return {
    standing,
    columns,
    rows: rows.map((values, index) => ({
      id: ids[index],
      values,
      holdsUsers: users.some((column) => holds(index, column)),
      holdsBeside: columns.others.some((column) => holds(index, column)),
    })),
  };
}

/** The ids of explained items by what their rows show. */
export function idsByName(explained: readonly ExplainedItem[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, shown } of explained) {
    const print = printOf(seenText([shown.code, shown.task, shown.leads, shown.deadline]));
    ids.set(print, [...(ids.get(print) ?? []), String(id)]);
  }
  return ids;
}

/**
 * The explained items with what the sheet says of them, which goes before what the workbook remembers. A row that the
 * workbook has forgotten is known by what it shows.
 */
export function withTypedExplanations(
  remembered: readonly ExplainedItem[],
  { rows, columns: { columns } }: KnownSheet,
): readonly ExplainedItem[] {
  const typed = new Map(
    rows.flatMap(({ id, values }) => (id === undefined ? [] : [[Number(id), values] as const])),
  );
  const textIn = (values: readonly unknown[], column: number): string | undefined => {
    const at = columns[column - 1];
    return at === undefined ? undefined : String(values[at - 1] ?? '');
  };
  const explanationIn = (values: readonly unknown[], before: Explanation): Explanation => ({
    cause: textIn(values, EXPLANATION_COLUMNS.cause) ?? before.cause,
    remedy: textIn(values, EXPLANATION_COLUMNS.remedy) ?? before.remedy,
    newDeadline: textIn(values, EXPLANATION_COLUMNS.newDeadline) ?? before.newDeadline,
    answers: textIn(values, EXPLANATION_COLUMNS.answers) ?? before.answers,
    note: textIn(values, EXPLANATION_COLUMNS.note) ?? before.note,
  });
  const updated = remembered.map((item) => {
    const values = typed.get(item.id);
    return values === undefined ? item : { ...item, explanation: explanationIn(values, item.explanation) };
  });
  const forgotten = [...typed].filter(([id]) => id > 0 && !remembered.some((item) => item.id === id));
  return [
    ...updated,
    ...forgotten.map(([id, values]): ExplainedItem => {
      const shown: ShownItem = {
        code: tidy(textIn(values, 2) ?? ''),
        task: tidy(textIn(values, 3) ?? ''),
        leads: tidy(textIn(values, 4) ?? ''),
        deadline: tidy(textIn(values, 5) ?? ''),
      };
      const { code, task, leads, deadline } = shown;
      const key = {
        code: fold(code),
        text: fold(task),
        section: '',
        leads: fold(leads),
        deadline: fold(deadline),
        twin: 0,
        alike: 1,
      };
      return { id, key, shown, explanation: explanationIn(values, NOTHING), periods: [] };
    }),
  ];
}

const NOTHING: Explanation = { cause: '', remedy: '', newDeadline: '', answers: '', note: '' };
