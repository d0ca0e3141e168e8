import {
  historyMarks,
  isSameRecord,
  parseRunRecord,
  parseRuns,
  type RunRecord,
} from '../../../src/excel/stored/run-record';

const RULE = {
  formula: '=AND(N("tien-do:overdue:1a2b")=0,$H14<TODAY())',
  areas: 'A14:K14,A18:K18',
  fill: '#FFC7CE',
  font: '#9C0006',
  bold: true,
};
const CELL = { address: 'K8', entry: 0.6, format: '0.00%' };
const NAME = { name: '_tienDo.ratio.1.3.5', address: 'K8', comment: 'Mục 1' };
const DAYS = [['2024-10-15', 9, 23, 5]] as const;
const ITEMS = { texts: ['phong kinh te'], rows: [['1', 'ra soat', 0, 0, 0, 1, '', '2024-10-15']] };
const marks = (more: object = {}) => ({ rules: [RULE], cells: [CELL], names: [NAME], ...more });
const RECORD = { version: 1, sheetId: '{1}', before: marks(), after: marks() };
const record = (more: object = {}) => ({ ...RECORD, ...more });
const before = (more: object) => record({ before: marks(more) });
const rule = (more: object) => before({ rules: [{ ...RULE, ...more }] });
const cell = (more: object) => before({ cells: [{ ...CELL, ...more }] });
const name = (more: object) => before({ names: [{ ...NAME, ...more }] });
const without = (of: object, field: string): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => key !== field));

describe('parseRunRecord()', () => {
  test.each<readonly [string, object]>([
    ['what a run changed', record()],
    ['nothing', record({ before: { rules: [], cells: [], names: [] } })],
    ['the name of the sheet', record({ sheetName: 'Phụ lục 1' })],
    ['the used cells', record({ used: { before: 'A1:K30', after: 'A1:K31' } })],
    ['that rows moved between two attempts', record({ hasMoved: true })],
    [
      'a sheet that was added',
      record({ addedSheet: { name: 'Phụ lục mẫu', area: 'A1:G15', print: '1x2y' } }),
    ],
    ['what the rows of a highlight held', rule({ print: '1x2y' })],
    ["a highlight before all of the user's", rule({ usersBefore: 0 })],
    ["a highlight behind three of the user's", rule({ usersBefore: 3 })],
    ['too many highlights', before({ rules: [], rulesUntold: true })],
    ['a text in a cell', cell({ entry: "'1.10" })],
    ['a yes in a cell', cell({ entry: true })],
    ['what a cell held when its name went', name({ print: '1x2y' })],
    ['days', before({ days: DAYS })],
    ['items', before({ days: DAYS, items: ITEMS })],
  ])('tells of %s', (_, stored) => {
    expect(parseRunRecord(stored)).toEqual(stored);
  });

  test.each<readonly [string, unknown]>([
    ...Object.keys(RECORD).map((field) => [`a record without ${field}`, without(RECORD, field)] as const),
    ...Object.keys(marks()).map(
      (field) => [`marks without ${field}`, record({ after: without(marks(), field) })] as const,
    ),
    ...Object.keys(RULE).map(
      (field) => [`a highlight without ${field}`, before({ rules: [without(RULE, field)] })] as const,
    ),
    ...Object.keys(CELL).map(
      (field) => [`a cell without ${field}`, before({ cells: [without(CELL, field)] })] as const,
    ),
    ...Object.keys(NAME).map(
      (field) => [`a name without ${field}`, before({ names: [without(NAME, field)] })] as const,
    ),
    ['nothing', undefined],
    ['a text', 'damaged'],
    ['another version', record({ version: 2 })],
    ['a name of the sheet that is none', record({ sheetName: 1 })],
    ['half of the used cells', record({ used: { before: 'A1:K30' } })],
    ['the other half of the used cells', record({ used: { after: 'A1:K30' } })],
    ['that no rows moved', record({ hasMoved: false })],
    ['an added sheet without a name', record({ addedSheet: { area: 'A1:G15', print: '1x2y' } })],
    ['an added sheet without an area', record({ addedSheet: { name: 'Phụ lục mẫu', print: '1x2y' } })],
    ['an added sheet that nothing tells', record({ addedSheet: { name: 'Phụ lục mẫu', area: 'A1:G15' } })],
    ['a highlight with a print that is no text', rule({ print: 1 })],
    ["a highlight before the first of the user's", rule({ usersBefore: -1 })],
    ["a highlight between two of the user's", rule({ usersBefore: 0.5 })],
    ['highlights told though too many', before({ rulesUntold: false })],
    ['a cell that held nothing known', cell({ entry: null })],
    ['a name with a print that is no text', name({ print: 1 })],
    ['days that do not exist', before({ days: [['2024-06-31', 9, 23, 5]] })],
  ])('tells of nothing where %s is stored', (_, stored) => {
    expect(parseRunRecord(stored)).toBeUndefined();
  });

  test('tells of all else where items are stored in another way', () => {
    expect(parseRunRecord(before({ days: DAYS, items: 'otherwise' }))).toEqual(before({ days: DAYS }));
  });
});

describe('parseRuns()', () => {
  const [ONE, TWO] = [record(), record({ sheetId: '{2}' })];
  test.each<readonly [string, unknown, readonly object[]]>([
    ['every sheet', { version: 1, records: [ONE, TWO] }, [ONE, TWO]],
    ['no sheet', { version: 1, records: [] }, []],
    ['none of them where one cannot be read', { version: 1, records: [ONE, 'damaged'] }, []],
    ['none where nothing is stored', undefined, []],
    ['none of another version', { version: 2, records: [ONE] }, []],
    ['none where there is no list', { version: 1, records: ONE }, []],
  ])('tells of %s', (_, stored, expected) => {
    expect(parseRuns(stored)).toEqual(expected);
  });
});

describe('isSameRecord()', () => {
  const written = parseRunRecord(record()) as RunRecord;
  test.each<readonly [string, RunRecord | undefined, boolean]>([
    ['as it was written', { ...written }, true],
    ['of another sheet', { ...written, sheetId: '{2}' }, false],
    ['none any more', undefined, false],
  ])('the record is %s', (_, told, isSame) => {
    expect(isSameRecord(written, told)).toBe(isSame);
  });

  test('Excel leaves out what is undefined, and may tell fields in another order', () => {
    const { version, ...rest } = written;
    expect(isSameRecord({ ...rest, version }, { ...written, used: undefined })).toBe(true);
  });

  test('nothing is the same as nothing', () => {
    expect(isSameRecord(undefined, undefined)).toBe(true);
  });
});

test.each([
  ['a sheet that has none yet', undefined, { days: [] }],
  ['days alone', { days: [] }, { days: [] }],
  [
    'days and items',
    { days: [], items: { texts: [], rows: [] } },
    { days: [], items: { texts: [], rows: [] } },
  ],
])('the history of %s is kept beside the marks', (_, history, expected) => {
  expect(historyMarks(history)).toStrictEqual(expected);
});
