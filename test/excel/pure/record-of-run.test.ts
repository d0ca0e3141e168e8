import type { SheetEdits } from '../../../src/domain/edits/sheet-edits';
import type { RunPlan } from '../../../src/excel/planning/plan-run';
import type { SheetReading } from '../../../src/excel/reading/sheet-reading';
import type { Marks, RecordedRule, RunRecord } from '../../../src/excel/stored/run-record';
import { cellPrintAsRead, printerAsRead } from '../../../src/excel/writing/marks/row-print';
import {
  cellAsRead,
  recordedNames,
  recordOfRun,
  rulesNow,
  usedWith,
  withEarlier,
} from '../../../src/excel/writing/record-of-run';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OVERDUE = '=AND(N("tien-do:overdue:1a2b")=0,$H14<TODAY())';
const SOON = '=AND(N("tien-do:dueSoon:3c4d")=0,$H16<TODAY()+7)';
const GRID: Grid = [['Rà soát', '30/6', 0.4, true, { error: '#N/A' }, null, { value: 0.5, isFormula: true }]];
const NAME = {
  kind: 'ratio' as const,
  name: '_tienDo.ratio.1.2.5',
  cell: { row: 1, column: 3 },
  done: 2,
  total: 5,
  key: 'Mục 1',
};
const snapshot = { ...snapshotFromGrid(GRID), formulas: new Map([['1,7', '=COUNTIF($J$9:$J$20,"Đạt")/12']]) };
const READING = {
  sheetId: '{1}',
  sheetName: 'Phụ lục 1',
  snapshot,
  formatOf: ({ column }: { readonly column: number }) => (column === 3 ? '0.00%' : 'General'),
  rules: [],
  names: [NAME],
  lastRun: undefined,
  history: { days: [['2024-10-14', 8, 23, 6]] },
  asRead: { address: "'Phụ lục 1'!A1:G1" },
} as unknown as SheetReading;

test.each<readonly [string, number, string | number | boolean]>([
  ['a text', 1, "'Rà soát"],
  ['a text that would become a date', 2, "'30/6"],
  ['a number', 3, 0.4],
  ['a yes', 4, true],
  ['an error', 5, '#N/A'],
  ['nothing', 6, ''],
  ['a formula of ours', 7, '=COUNTIF($J$9:$J$20,"Đạt")/12'],
])('a cell that holds %s is kept as it can be put back', (_, column, entry) => {
  expect(cellAsRead(READING, { row: 1, column })).toMatchObject({ entry });
});

test('a cell is kept with its address and format', () => {
  expect(cellAsRead(READING, { row: 1, column: 3 })).toEqual({ address: 'C1', entry: 0.4, format: '0.00%' });
});

test.each<readonly [string, string, readonly (readonly [string, string | number])[], string]>([
  ['stay where nothing is written beside them', 'A1:K30', [['K8', 0.6]], 'A1:K30'],
  [
    'grow with a line below them',
    'A1:K30',
    [
      ['B32', "'Tỷ lệ hoàn thành"],
      ['K32', 0.6],
    ],
    'A1:K32',
  ],
  ['grow with a column beside them', 'A1:K30', [['L8', 0.6]], 'A1:L30'],
  ['grow with what is written before them', 'C5:K30', [['B4', 0.6]], 'B4:K30'],
  ['stay where a cell below them becomes blank', 'A1:K30', [['K32', '']], 'A1:K30'],
  [
    'are what is written into an empty sheet',
    '',
    [
      ['B2', 1],
      ['C5', 2],
    ],
    'B2:C5',
  ],
  ['are none where nothing is written into an empty sheet', '', [], ''],
])('used cells %s', (_, used, cells, expected) => {
  const written = cells.map(([address, entry]) => ({ address, entry, format: 'General' }));
  expect(usedWith(used, written)).toBe(expected);
});

test('names are kept that have a cell, with what they are of', () => {
  const label = { kind: 'label' as const, name: '_tienDo.label.2', cell: { row: 32, column: 2 } };
  const { cell: _, ...gone } = NAME;
  expect(recordedNames([NAME, label, gone])).toEqual([
    { name: '_tienDo.ratio.1.2.5', address: 'C1', comment: 'Mục 1' },
    { name: '_tienDo.label.2', address: 'B32', comment: '' },
  ]);
});

const rule = (formula: string, areas: string, more: Partial<RecordedRule> = {}): RecordedRule => ({
  formula,
  areas,
  fill: '#FFC7CE',
  font: '#9C0006',
  bold: true,
  ...more,
});
const marks = (more: Partial<Marks> = {}): Marks => ({ rules: [], cells: [], names: [], ...more });
const run = (more: Partial<RunRecord> = {}): RunRecord => ({
  version: 1,
  sheetId: '{1}',
  before: marks(),
  after: marks(),
  ...more,
});

describe('rules of ours as they stand', () => {
  const rules = [
    { id: '0', formula: '=$K1<0.5' },
    { id: '1', formula: OVERDUE },
    { id: '2' },
    { id: '3', formula: SOON },
  ];
  const lastRun = run({ after: marks({ rules: [rule(OVERDUE, 'A14:K14')] }) });

  test("lie where the last run has put them, among the user's", () => {
    expect(rulesNow({ rules, sheetId: '{1}', lastRun })).toEqual([
      { id: '1', ...rule(OVERDUE, 'A14:K14', { usersBefore: 1 }) },
      { id: '3', formula: SOON, areas: '', fill: '#FFE699', font: '#5C3D00', bold: false, usersBefore: 2 },
    ]);
  });

  test('lie nobody knows where, where that run is not known or was on another sheet', () => {
    const unknown = {
      id: '1',
      formula: OVERDUE,
      areas: '',
      fill: '#FDE0DD',
      font: '#8B0000',
      bold: true,
      usersBefore: 1,
    };
    expect(rulesNow({ rules, sheetId: '{1}', lastRun: undefined })[0]).toEqual(unknown);
    expect(rulesNow({ rules, sheetId: '{2}', lastRun })[0]).toEqual(unknown);
  });

  test('are known however a program spells them, and spelt as they stand', () => {
    const spelt = OVERDUE.replace('TODAY', 'today');
    expect(rulesNow({ rules: [{ id: '0', formula: spelt }], sheetId: '{1}', lastRun })).toEqual([
      { id: '0', ...rule(spelt, 'A14:K14', { usersBefore: 0 }) },
    ]);
  });

  test('are none without a formula', () => {
    expect(rulesNow({ rules: [{ id: '0', formula: '' }], sheetId: '{1}', lastRun })).toEqual([]);
  });
});

describe('recordOfRun()', () => {
  const colours = { fill: '#FFC7CE', font: '#9C0006' };
  const wanted = (formula: string, row: number) => ({
    kind: 'overdue' as const,
    formula,
    areas: [{ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 7 }],
    colours,
    bold: true,
  });
  const EDITS: SheetEdits = {
    sheetId: '{1}',
    cells: [{ kind: 'ratio', cell: { row: 2, column: 3 }, value: 0.6, format: '0.00%' }],
    addNames: [{ name: '_tienDo.ratio.2.3.5', cell: { row: 2, column: 3 }, comment: 'Mục 2' }],
    removeNames: [],
    rules: { add: [wanted(OVERDUE, 1)], remove: [], keep: [], order: [] },
  };
  const planOf = (edits: Partial<SheetEdits> = {}, progress?: RunPlan['progress']): RunPlan =>
    ({ edits: { ...EDITS, ...edits }, reading: READING, progress }) as unknown as RunPlan;
  const OLD = { name: '_tienDo.ratio.1.2.5', address: 'C1', comment: 'Mục 1' };

  test('tells what stands before the run and after it', () => {
    expect(recordOfRun(planOf(), [])).toEqual({
      version: 1,
      sheetId: '{1}',
      sheetName: 'Phụ lục 1',
      used: { before: 'A1:G1', after: 'A1:G2' },
      before: {
        rules: [],
        cells: [{ address: 'C2', entry: '', format: '0.00%' }],
        names: [OLD],
        days: READING.history.days,
      },
      after: {
        rules: [rule(OVERDUE, 'A1:G1')],
        cells: [{ address: 'C2', entry: 0.6, format: '0.00%' }],
        names: [OLD, { name: '_tienDo.ratio.2.3.5', address: 'C2', comment: 'Mục 2' }],
      },
    });
  });

  test('tells what a cell held whose name goes because it is not ours any more', () => {
    const { before, after } = recordOfRun(planOf({ removeNames: [OLD.name] }), []);
    expect(before.names).toEqual([{ ...OLD, print: cellPrintAsRead(snapshot, 'C1') }]);
    expect(after.names.map(({ name }) => name)).toEqual(['_tienDo.ratio.2.3.5']);
  });

  test.each<readonly [string, Partial<SheetEdits>]>([
    ['its cell is written', { cells: [{ kind: 'blank', cell: { row: 1, column: 3 } }] }],
    [
      'another name takes its place',
      { addNames: [{ name: '_tienDo.ratio.2.3.5', cell: { row: 1, column: 3 }, comment: '' }] },
    ],
  ])('tells no such thing where %s', (_, edits) => {
    expect(recordOfRun(planOf({ ...edits, removeNames: [OLD.name] }), []).before.names).toEqual([OLD]);
  });

  test('tells what was remembered when the run began', () => {
    const before = { days: [] };
    const { days } = recordOfRun(planOf({}, { before, after: before, sheets: [] }), []).before;
    expect(days).toEqual([]);
  });

  test('keeps rules that stay, before those that are added, and what the rows of those before it hold', () => {
    const rules = {
      add: [wanted(SOON, 1)],
      remove: [],
      keep: [{ id: '0', rule: wanted(OVERDUE, 1) }],
      order: [],
    };
    const { before, after } = recordOfRun(planOf({ rules }), [{ id: '0', ...rule(OVERDUE, 'A1:G1') }]);
    expect(after.rules.map(({ formula }) => formula)).toEqual([OVERDUE, SOON]);
    expect(before.rules).toEqual([
      rule(OVERDUE, 'A1:G1', { print: printerAsRead(snapshot, new Set(['C1', 'C2']))('A1:G1') }),
    ]);
  });

  test.each([
    [100_000, false],
    [100_001, true],
  ])('of %i characters of formulas: only what undo cannot do without is kept: %s', (length, isLarge) => {
    const long = `${OVERDUE.slice(0, -1)},"${'x'.repeat(length - OVERDUE.length - 3)}")`;
    expect(long).toHaveLength(length);
    const rules = { add: [wanted(long, 1)], remove: [], keep: [], order: [] };
    const { before, after } = recordOfRun(planOf({ rules }), [{ id: '0', ...rule(SOON, 'A1:G1') }]);
    expect(after.rulesUntold).toBe(isLarge ? true : undefined);
    expect(after.rules).toHaveLength(isLarge ? 0 : 1);
    expect(before.rules).toMatchObject([rule(SOON, 'A1:G1')]);
  });
});

describe('two attempts of a run are one record', () => {
  const cell = (address: string, entry: string | number) => ({ address, entry, format: 'General' });
  const USED = { before: 'A1:G1', after: 'A1:G2' };
  const FIRST = run({
    used: { before: 'A1:F1', after: 'A1:G1' },
    before: marks({ rules: [rule(OVERDUE, 'A14:K14')], cells: [cell('A1', ''), cell('C1', 0.1)] }),
    after: marks({ cells: [cell('A1', 0.2), cell('C1', 0.4)] }),
  });
  const SECOND = run({
    used: USED,
    before: marks({ cells: [cell('A1', 0.2), cell('C2', '')] }),
    after: marks({ cells: [cell('A1', 0.3), cell('C2', 0.6)] }),
  });

  test('with what stood before the first and what stands after the second', () => {
    expect(withEarlier(SECOND, FIRST, READING)).toEqual(
      run({
        used: { before: 'A1:F1', after: 'A1:G2' },
        before: marks({
          rules: [rule(OVERDUE, 'A14:K14')],
          cells: [cell('A1', ''), cell('C2', ''), cell('C1', 0.1)],
        }),
        after: marks({
          cells: [cell('A1', 0.3), cell('C2', 0.6), { address: 'C1', entry: 0.4, format: '0.00%' }],
        }),
      }),
    );
  });

  test('without used cells where neither tells of them', () => {
    const { used: _first, ...first } = FIRST;
    const { used: _second, ...second } = SECOND;
    expect(withEarlier(second, first, READING)).toMatchObject({ used: { before: '', after: '' } });
    expect(withEarlier(second, FIRST, READING)).toEqual({ ...second, hasMoved: true });
    expect(withEarlier(SECOND, first, READING)).toEqual({ ...SECOND, hasMoved: true });
  });

  test('the second alone where there was no first', () => {
    expect(withEarlier(SECOND, undefined, READING)).toBe(SECOND);
  });

  test.each<readonly [string, RunRecord, RunRecord]>([
    ['the used cells are others', { ...FIRST, used: { before: 'A1:F1', after: 'A1:F1' } }, SECOND],
    ['they had moved before', { ...FIRST, hasMoved: true }, SECOND],
    [
      'a name stands elsewhere',
      { ...FIRST, after: marks({ names: [{ name: '_tienDo.ratio.1.2.5', address: 'C1', comment: '' }] }) },
      { ...SECOND, before: marks({ names: [{ name: '_tienDo.ratio.1.2.5', address: 'C2', comment: '' }] }) },
    ],
    [
      'a highlight lies elsewhere',
      { ...FIRST, after: marks({ rules: [rule(OVERDUE, 'A14:K14')] }) },
      { ...SECOND, before: marks({ rules: [rule(OVERDUE, 'A15:K15')] }) },
    ],
  ])('cannot be undone where rows moved between them: %s', (_, first, second) => {
    expect(withEarlier(second, first, READING)).toEqual({ ...second, hasMoved: true });
  });
});
