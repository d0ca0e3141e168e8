import type { HostName } from '../../src/xlsx/host-workbook';
import type { reportJson } from './report-json';

export type Answer = ReturnType<typeof reportJson>;

/** A map by row, as JSON has it: "6". */
type ByRow<T> = Readonly<Record<string, T>>;
/** A row and the beginning of a rule's name, or a text that a proposal holds. */
type AtRow = readonly [row: number, text: string];

/** What must hold of the answer to one small workbook, decided by hand. */
export interface CaseExpectation {
  readonly items?: readonly number[];
  readonly done?: readonly number[];
  readonly overdue?: readonly number[];
  readonly sections?: readonly number[];
  readonly total?: number;
  readonly isDone?: readonly number[];
  readonly notDone?: readonly number[];
  readonly doneOrConflict?: readonly number[];
  readonly doneOrFinding?: readonly number[];
  readonly itemOrFinding?: readonly number[];
  readonly status?: ByRow<readonly string[]>;
  readonly deadlineKind?: ByRow<readonly string[]>;
  readonly due?: ByRow<readonly string[]>;
  readonly leads?: ByRow<readonly string[]>;
  readonly content?: ByRow<string>;
  readonly codes?: ByRow<string>;
  readonly contentHas?: ByRow<string>;
  readonly hasLead?: readonly number[];
  readonly leadTotals?: Readonly<Record<string, number>>;
  readonly leadsOrFinding?: ByRow<readonly [leads: readonly string[], rule: string]>;
  readonly finding?: readonly AtRow[];
  readonly noFinding?: readonly AtRow[];
  readonly noFindingRule?: readonly string[];
  readonly proposalHas?: ByRow<string>;
  readonly noProposal?: readonly AtRow[];
  readonly column?: Readonly<Record<string, string>>;
  readonly form?: 'plan' | 'scores';
  readonly notWritten?: readonly string[];
  /** Letters of the longest comment that a hidden name may have in the saved file. */
  readonly nameComment?: number;
  /** The saved file keeps no stale result: it is worked out anew when it is opened. */
  readonly fullCalc?: boolean;
}

/** What the saved file holds beside its cells. */
export interface SavedFile {
  readonly names: readonly HostName[];
  readonly isWorkedOutAnew: boolean;
}

const isDone = (status: string | undefined): boolean => status === 'done' || status === 'doneLate';

/** Everything in which the answer is not as expected, a sentence each; empty where it is right. */
export function whatIsWrong(expected: CaseExpectation, answer: Answer, saved: SavedFile): readonly string[] {
  const wrong: string[] = [];
  const items = new Map(answer.items.map((item) => [item.row, item]));
  const itemAt = (row: number | string) => items.get(Number(row));
  const statusAt = (row: number): string | undefined => itemAt(row)?.status;
  const findingsAt = (row: number | string) => answer.findings.filter((each) => each.row === Number(row));
  const hasFinding = (row: number | string, rule: string): boolean =>
    findingsAt(row).some((finding) => finding.rule.startsWith(rule));
  const must = (holds: boolean, says: string): void => {
    if (!holds) wrong.push(says);
  };
  const same = (what: string, is: unknown, wanted: unknown): void => {
    const [got, want] = [JSON.stringify(is), JSON.stringify(wanted)];
    must(got === want, `${what}: ${got}, not ${want}`);
  };
  const sameRows = (what: string, rows: readonly number[], wanted: readonly number[] | undefined): void => {
    if (wanted)
      same(
        what,
        [...rows].sort((a, b) => a - b),
        wanted,
      );
  };
  const byRow = <T>(map: ByRow<T> | undefined, check: (row: string, wanted: T) => void): void => {
    for (const [row, wanted] of Object.entries(map ?? {})) check(row, wanted);
  };

  sameRows('items', [...items.keys()], expected.items);
  sameRows(
    'done',
    answer.items.filter(({ status }) => isDone(status)).map(({ row }) => row),
    expected.done,
  );
  sameRows(
    'overdue',
    answer.items.filter(({ overdue }) => overdue).map(({ row }) => row),
    expected.overdue,
  );
  sameRows(
    'sections',
    answer.completion.sections.map(({ row }) => row),
    expected.sections,
  );
  if (expected.total !== undefined) same('total', answer.completion.total, expected.total);
  for (const row of expected.isDone ?? [])
    must(isDone(statusAt(row)), `${row} is ${statusAt(row)}, not done`);
  for (const row of expected.notDone ?? [])
    must(itemAt(row) !== undefined && !isDone(statusAt(row)), `${row} is ${statusAt(row)}`);
  for (const row of expected.doneOrConflict ?? [])
    must(
      isDone(statusAt(row)) || (statusAt(row) === 'conflict' && hasFinding(row, 'status/')),
      `${row} is ${statusAt(row)}, neither done nor a conflict`,
    );
  for (const row of expected.doneOrFinding ?? [])
    must(isDone(statusAt(row)) || hasFinding(row, 'status/'), `${row} is ${statusAt(row)} without a finding`);
  for (const row of expected.itemOrFinding ?? [])
    must(itemAt(row) !== undefined || findingsAt(row).length > 0, `${row} is no item and has no finding`);
  byRow(expected.status, (row, wanted) =>
    must(
      wanted.includes(itemAt(row)?.status ?? ''),
      `${row} is ${itemAt(row)?.status}, not ${wanted.join('|')}`,
    ),
  );
  byRow(expected.deadlineKind, (row, wanted) => {
    const kind = itemAt(row)?.deadline.kind;
    must(wanted.includes(kind ?? ''), `the deadline of ${row} is ${kind}, not ${wanted.join('|')}`);
  });
  byRow(expected.due, (row, wanted) => same(`due ${row}`, itemAt(row)?.deadline.due, wanted));
  byRow(expected.leads, (row, wanted) => same(`leads ${row}`, itemAt(row)?.leads, wanted));
  byRow(expected.content, (row, wanted) => same(`content ${row}`, itemAt(row)?.content, wanted));
  byRow(expected.codes, (row, wanted) => same(`code ${row}`, itemAt(row)?.code, wanted));
  byRow(expected.contentHas, (row, wanted) =>
    must(itemAt(row)?.content.includes(wanted) === true, `content ${row}: ${itemAt(row)?.content}`),
  );
  for (const row of expected.hasLead ?? []) must((itemAt(row)?.leads.length ?? 0) > 0, `${row} has no lead`);
  for (const [name, total] of Object.entries(expected.leadTotals ?? {}))
    same(`items of ${name}`, answer.completion.leads.find((lead) => lead.name === name)?.total, total);
  byRow(expected.leadsOrFinding, (row, [leads, rule]) => {
    if (!hasFinding(row, rule)) same(`leads ${row}`, itemAt(row)?.leads, leads);
  });
  for (const [row, rule] of expected.finding ?? [])
    must(hasFinding(row, rule), `${row} has no finding ${rule}`);
  for (const [row, rule] of expected.noFinding ?? [])
    must(!hasFinding(row, rule), `${row} has a finding ${rule}`);
  for (const rule of expected.noFindingRule ?? [])
    must(!answer.findings.some((finding) => finding.rule === rule), `there is a finding ${rule}`);
  byRow(expected.proposalHas, (row, text) =>
    must(
      findingsAt(row).some(({ proposal }) => proposal?.includes(text) === true),
      `${row} proposes nothing with ${text}`,
    ),
  );
  for (const [row, text] of expected.noProposal ?? [])
    must(
      !findingsAt(row).some(({ proposal }) => proposal?.includes(text) === true),
      `${row} proposes ${text}`,
    );
  for (const [role, column] of Object.entries(expected.column ?? {}))
    same(`column of ${role}`, answer.columns[role], column);
  if (expected.form !== undefined) same('form', answer.form, expected.form);
  const written = answer.written.map(({ address }) => address);
  for (const address of expected.notWritten ?? []) must(!written.includes(address), `${address} is written`);
  if (expected.nameComment !== undefined)
    for (const { name, comment = '', visible } of saved.names)
      must(visible || comment.length <= expected.nameComment, `the comment of ${name} has ${comment.length}`);
  if (expected.fullCalc === true) must(saved.isWorkedOutAnew, 'the saved file keeps stale results');
  return wrong;
}
