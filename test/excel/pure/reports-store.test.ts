import { isMarkOfOwnSheet, readReportMark, reportMark } from '../../../src/excel/stored/report-marks';
import { parseReports, storedReports } from '../../../src/excel/stored/reports-store';

const KEY = {
  code: '1.2',
  text: 'ra soat van ban',
  section: 'cai cach the che',
  leads: 'tu phap',
  deadline: '30/9/2024',
  twin: 0,
  alike: 1,
};
const SHOWN = { code: '1.2', task: 'Rà soát văn bản', leads: 'Tư pháp', deadline: '30/9/2024' };
const EXPLANATION = {
  cause: 'Thiếu người',
  remedy: 'Cử thêm người',
  newDeadline: '15/11/2024',
  answers: 'Đồng ý',
  note: 'x',
};
const explained = (more: object = {}) => ({
  id: 1,
  key: KEY,
  shown: SHOWN,
  explanation: EXPLANATION,
  periods: ['2024-Q3'],
  ...more,
});
const TITLES = { unit: 'UBND xã Cẩm Giàng', title: 'BÁO CÁO', days: 'đến 14/9/2024' };
const sheet = (more: object = {}) => ({
  id: '{1}',
  name: 'Phụ lục 1',
  number: 1,
  explained: [explained()],
  titles: { summary: TITLES },
  ...more,
});
const item = (more: object) => sheet({ explained: [explained(more)] });
const stored = (...sheets: readonly unknown[]) => ({ version: 1, sheets });
const LONGEST = 'x'.repeat(32_767);

describe('what a workbook keeps of its reports', () => {
  test.each<readonly [string, object]>([
    ['one explained item', sheet()],
    ['nothing explained', sheet({ explained: [], titles: {} })],
    ['a settled item', item({ isSettled: true })],
    ['an item with a twin', item({ key: { ...KEY, twin: 2, alike: 3 } })],
    ['the longest text of a cell', item({ explanation: { ...EXPLANATION, cause: LONGEST } })],
    [
      'titles of each paper',
      sheet({ titles: { summary: TITLES, overdue: TITLES, evidence: TITLES, points: TITLES } }),
    ],
    ['what a later version has put beside an item', item({ seen: true })],
    ['what a later version has put beside a sheet', sheet({ colour: 'xanh' })],
  ])('%s is read as it is', (_, one) => {
    expect(parseReports(stored(one))).toEqual([one]);
  });

  const without = (of: object, field: string): object =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== field));
  test.each<readonly [string, object]>([
    ...Object.keys(sheet()).map((field) => [`a sheet without ${field}`, without(sheet(), field)] as const),
    ...Object.keys(explained()).map(
      (field) => [`an item without ${field}`, sheet({ explained: [without(explained(), field)] })] as const,
    ),
    ...Object.keys(KEY).map(
      (field) => [`a key without ${field}`, item({ key: without(KEY, field) })] as const,
    ),
    ...Object.keys(SHOWN).map(
      (field) => [`a row without ${field}`, item({ shown: without(SHOWN, field) })] as const,
    ),
    ...Object.keys(EXPLANATION).map(
      (field) =>
        [`an explanation without ${field}`, item({ explanation: without(EXPLANATION, field) })] as const,
    ),
    ...Object.keys(TITLES).map(
      (field) => [`titles without ${field}`, sheet({ titles: { overdue: without(TITLES, field) } })] as const,
    ),
    ['an item that is no number', item({ id: '1' })],
    ['an item before the first', item({ id: 0 })],
    ['half an item', item({ id: 1.5 })],
    ['an item that is settled by word', item({ isSettled: 'rồi' })],
    ['an item that is not settled', item({ isSettled: false })],
    ['periods that are numbers', item({ periods: [2024] })],
    ['a twin before the first', item({ key: { ...KEY, twin: -1 } })],
    ['half a twin', item({ key: { ...KEY, twin: 0.5 } })],
    ['a text that no item has', item({ key: { ...KEY, alike: 0 } })],
    ['a text that half an item has', item({ key: { ...KEY, alike: 1.5 } })],
    ['a text that no cell can hold', item({ explanation: { ...EXPLANATION, cause: `${LONGEST}x` } })],
    ['a sheet before the first', sheet({ number: 0 })],
    ['half a sheet', sheet({ number: 1.5 })],
    ['titles of a paper that there is not', sheet({ titles: { budget: TITLES } })],
  ])('%s is left out, and stays stored beside what is written', (_, damaged) => {
    const whole = sheet({ id: '{2}', number: 2 });
    expect(parseReports(stored(damaged, whole))).toEqual([whole]);
    expect(storedReports(stored(damaged, whole), [])).toEqual(stored(damaged));
  });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'damaged'],
    ['another version', { version: 2, sheets: [sheet()] }],
    ['no list', { version: 1, sheets: sheet() }],
  ])('%s tells of no reports', (_, value) => {
    expect(parseReports(value)).toEqual([]);
    expect(storedReports(value, parseReports(stored(sheet())))).toEqual(stored(sheet()));
  });

  test('what is written goes before what could not be read, in place of what could', () => {
    const later = { id: '{3}', explained: 'otherwise' };
    const now = sheet({ name: 'Phụ lục I' });
    expect(storedReports(stored(later, sheet()), parseReports(stored(now)))).toEqual(stored(now, later));
  });
});

describe('the hidden name of a report sheet', () => {
  test.each([
    [1, 'summary', '_tienDo.report.1.summary'],
    [1, 'overdue', '_tienDo.report.1.overdue'],
    [2, 'evidence', '_tienDo.report.2.evidence'],
    [12, 'points', '_tienDo.report.12.points'],
  ] as const)('of report %i, %s, is %s', (number, kind, name) => {
    expect(reportMark(number, kind)).toBe(name);
    expect(readReportMark(name)).toEqual({ number, kind });
    expect(isMarkOfOwnSheet(name)).toBe(true);
  });

  test.each([
    '_tienDo.report.1.budget',
    '_tienDo.report.summary',
    '_tienDo.report.x.summary',
    '_tienDo.report.1.summary2',
    'x_tienDo.report.1.summary',
    '_tienDo.ratio.1.3.5',
    'BaoCao',
  ])('is not %s', (name) => {
    expect(readReportMark(name)).toBeUndefined();
    expect(isMarkOfOwnSheet(name)).toBe(false);
  });

  test('of a closed period makes a sheet ours, and is no report of a plan', () => {
    expect(isMarkOfOwnSheet('_tienDo.closed')).toBe(true);
    expect(readReportMark('_tienDo.closed')).toBeUndefined();
  });
});
