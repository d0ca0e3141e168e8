import type { ExplainedItem } from '../../../src/domain/reports/explanations/explained-item';
import { EXPLANATION_COLUMNS } from '../../../src/domain/reports/sheets/overdue-sheet';
import { idsByName, knownSheet, withTypedExplanations } from '../../../src/excel/papers/known-sheet';
import type { StandingSheet } from '../../../src/excel/papers/standing-report-sheet';

const SHOWN = { code: '1.2', task: 'Rà soát văn bản', leads: 'Tư pháp', deadline: '30/9/2024' };
const KEY = {
  code: '1.2',
  text: 'ra soat van ban',
  section: '',
  leads: 'tu phap',
  deadline: '30/9/2024',
  twin: 0,
  alike: 1,
};
const SAID = {
  cause: 'Thiếu người',
  remedy: 'Cử thêm',
  newDeadline: '15/11/2024',
  answers: 'Đồng ý',
  note: 'x',
};
const item = (id: number, more: Partial<ExplainedItem> = {}): ExplainedItem => ({
  id,
  key: KEY,
  shown: SHOWN,
  explanation: SAID,
  periods: ['2024-Q3'],
  ...more,
});

/** As many columns as the list has; those of the explanations are the user's. */
const USERS: readonly number[] = Object.values(EXPLANATION_COLUMNS);
const WIDTH = Math.max(...USERS);
const HEADINGS = Array.from({ length: WIDTH }, (_, index) => ({
  heading: `Cột ${index + 1}`,
  ...(USERS.includes(index + 1) ? { isUsers: true as const } : {}),
}));
const IDENTITY = [2, 3, 4, 5];
const SEEN = ['1.2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024'];

/** A row of the list: what tells it, and what the user has typed. */
function row(
  seen: readonly string[],
  typed: Partial<Record<keyof typeof EXPLANATION_COLUMNS, string>> = {},
): string[] {
  const cells = ['1', ...seen];
  while (cells.length < WIDTH) cells.push('');
  for (const [part, text] of Object.entries(typed))
    cells[EXPLANATION_COLUMNS[part as keyof typeof EXPLANATION_COLUMNS] - 1] = text;
  return cells;
}

function sheetOf(rows: readonly (readonly string[])[]): StandingSheet {
  const values = [['DANH SÁCH'], HEADINGS.map(({ heading }) => heading), ...rows];
  return { headingRow: 2, values, entries: values } as unknown as StandingSheet;
}

const idsOf = (ids: readonly (readonly [string, readonly string[]])[]) => new Map(ids);

describe('the rows of a report sheet', () => {
  const known = idsByName([item(7)]);

  test('are known by what they show, and say where people have typed', () => {
    const typed = row(SEEN, { cause: 'Thiếu người' });
    const { rows } = knownSheet(sheetOf([typed, row(['', '', '', ''])]), HEADINGS, IDENTITY, known);
    expect(rows).toEqual([
      { id: '7', values: typed, holdsUsers: true, holdsBeside: false },
      { id: undefined, values: row(['', '', '', '']), holdsUsers: false, holdsBeside: false },
    ]);
  });

  test("are nobody's where nothing is known of them", () => {
    expect(knownSheet(sheetOf([row(SEEN)]), HEADINGS, IDENTITY).rows[0]?.id).toBeUndefined();
    expect(knownSheet(sheetOf([row(SEEN)]), HEADINGS, IDENTITY, idsOf([])).rows[0]?.id).toBeUndefined();
  });

  test('hold what is typed beside the columns of ours', () => {
    const { rows } = knownSheet(
      sheetOf([[...row(SEEN), 'đã gọi điện'], row(SEEN)]),
      HEADINGS,
      IDENTITY,
      known,
    );
    expect(rows.map(({ holdsUsers, holdsBeside }) => [holdsUsers, holdsBeside])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('hold nothing of theirs where only ours is written', () => {
    const { rows } = knownSheet(sheetOf([row(SEEN)]), HEADINGS, IDENTITY, known);
    expect(rows[0]).toMatchObject({ holdsUsers: false, holdsBeside: false });
  });
});

test('items that show the same share a name', () => {
  const ids = [...idsByName([item(7), item(8), item(9, { shown: { ...SHOWN, code: '1.3' } })]).values()];
  expect(ids).toEqual([['7', '8'], ['9']]);
});

describe('what the sheet says goes before what the workbook remembers', () => {
  const sheetSaying = (typed: Parameters<typeof row>[1], id = '7') => {
    return knownSheet(sheetOf([row(SEEN, typed)]), HEADINGS, IDENTITY, idsByName([item(Number(id))]));
  };

  test.each(['cause', 'remedy', 'newDeadline', 'answers', 'note'] as const)('in its %s', (part) => {
    const [updated] = withTypedExplanations([item(7)], sheetSaying({ ...SAID, [part]: 'Ghi lại' }));
    expect(updated).toEqual(item(7, { explanation: { ...SAID, [part]: 'Ghi lại' } }));
  });

  test('where it says nothing any more, too', () => {
    const [updated] = withTypedExplanations([item(7)], sheetSaying({}));
    expect(updated?.explanation).toEqual({ cause: '', remedy: '', newDeadline: '', answers: '', note: '' });
  });

  test('an item that is not in the sheet stays as it is remembered', () => {
    const other = item(8);
    expect(withTypedExplanations([other, item(7)], sheetSaying(SAID))).toEqual([other, item(7)]);
    expect(withTypedExplanations([other, item(7)], sheetSaying(SAID))[0]).toBe(other);
  });

  test('a column that is there no more leaves what is remembered', () => {
    const known = sheetSaying({ cause: 'Ghi lại' });
    const columns = known.columns.columns.map((column, index) =>
      index === EXPLANATION_COLUMNS.cause - 1 ? undefined : column,
    );
    const without = { ...known, columns: { ...known.columns, columns } };
    expect(withTypedExplanations([item(7)], without)[0]?.explanation.cause).toBe('Thiếu người');
  });

  test('a row that the workbook has forgotten is known by what it shows', () => {
    expect(withTypedExplanations([], sheetSaying({ cause: 'Thiếu người' }))).toEqual([
      {
        id: 7,
        key: KEY,
        shown: SHOWN,
        explanation: { cause: 'Thiếu người', remedy: '', newDeadline: '', answers: '', note: '' },
        periods: [],
      },
    ]);
  });

  test.each(['0', '-1'])('a row whose id is %s is none that was forgotten', (id) => {
    const known = sheetSaying(SAID);
    const rows = known.rows.map((each) => ({ ...each, id }));
    expect(withTypedExplanations([], { ...known, rows })).toEqual([]);
  });
});
