import type { DoneBetween, SeenItem } from '../../../src/domain/reports/history/item-history';
import type { RecordedItems } from '../../../src/excel/stored/progress-history';
import { itemHistory, recordItems } from '../../../src/excel/stored/recorded-items';

const [ON_8, ON_15] = [8, 15].map((day) => ({ year: 2024, month: 10, day })) as [
  DoneBetween['last'],
  DoneBetween['last'],
];

function seen(text: string, done?: DoneBetween, more: Partial<SeenItem['key']> = {}): SeenItem {
  const key = {
    code: '1.2',
    text,
    section: 'cai cach the che',
    leads: 'tu phap',
    deadline: '30/9/2024',
    twin: 0,
    alike: 1,
    ...more,
  };
  return done === undefined ? { key } : { key, done };
}

const OPEN = seen('ra soat van ban');
const DONE = seen('niem yet thu tuc', { last: ON_15 }, { code: '2.1', leads: 'mot cua', alike: 3 });
const KNOWN = seen('so hoa ho so', { first: ON_8, last: ON_15 }, { section: 'tu phap' });

describe('what is kept of items', () => {
  test('names every text once that several may have', () => {
    expect(recordItems([OPEN, DONE, KNOWN])).toEqual({
      texts: ['cai cach the che', 'tu phap', '30/9/2024', 'mot cua'],
      rows: [
        ['1.2', 'ra soat van ban', 0, 1, 2, 1, '', ''],
        ['2.1', 'niem yet thu tuc', 0, 3, 2, 3, '', '2024-10-15'],
        ['1.2', 'so hoa ho so', 1, 1, 2, 1, '2024-10-08', '2024-10-15'],
      ],
    });
  });

  test('is read again as it was seen', () => {
    const items = recordItems([OPEN, DONE, KNOWN]);
    expect(itemHistory({ days: [['2024-10-15', 2, 3, 0]], items })).toStrictEqual({
      items: [OPEN, DONE, KNOWN],
      days: [ON_15],
    });
  });

  test('is nothing where nothing was seen', () => {
    expect(recordItems([])).toEqual({ texts: [], rows: [] });
    expect(itemHistory({ days: [] })).toEqual({ items: [], days: [] });
    expect(itemHistory(undefined)).toEqual({ items: [], days: [] });
  });
});

describe('of too many items', () => {
  const numbered = (count: number, done?: DoneBetween): readonly SeenItem[] =>
    Array.from({ length: count }, (_, index) =>
      seen(`nv ${index}`, done, { section: '', leads: '', deadline: '' }),
    );
  const textsOf = (items: readonly SeenItem[]): readonly string[] =>
    recordItems(items).rows.map(([, text]) => text);

  test.each([
    [399, 399],
    [400, 400],
    [401, 400],
  ])('%i are seen, %i are kept', (count, kept) => {
    expect(recordItems(numbered(count)).rows).toHaveLength(kept);
  });

  test('those stay first whose days are known, then those that are not done, in the order of the sheet', () => {
    const known = seen('known', { first: ON_8, last: ON_15 });
    const [half, more] = [seen('half', { last: ON_15 }), seen('more', { last: ON_15 })];
    const open = numbered(398);
    expect(textsOf([half, ...open, more, known])).toEqual([
      'half',
      ...open.map(({ key }) => key.text),
      'known',
    ]);
    expect(textsOf([half, ...numbered(399), known])).toEqual([
      ...numbered(399).map(({ key }) => key.text),
      'known',
    ]);
    expect(textsOf([...numbered(400), known]).slice(-2)).toEqual(['nv 398', 'known']);
  });

  test('fewer are kept where their texts are long: a tenth goes at a time', () => {
    // Each takes about a thousand characters, of thirty thousand that there are.
    const long = Array.from({ length: 40 }, (_, index) =>
      seen(`${String(index).padStart(3)} ${'x'.repeat(996)}`),
    );
    // 40, 36, 32, 28.
    expect(recordItems(long).rows).toHaveLength(28);
    expect(JSON.stringify(recordItems(long)).length).toBeLessThanOrEqual(30_000);
  });

  test('thirty thousand characters are kept whole, and not one more', () => {
    const empty = JSON.stringify(recordItems([seen('', undefined), seen('b')])).length;
    const filling = (more: number) => [seen('x'.repeat(30_000 - empty + more)), seen('b')];
    expect(recordItems(filling(0)).rows).toHaveLength(2);
    expect(recordItems(filling(1)).rows).toHaveLength(1);
  });
});

describe('items whose texts have no place', () => {
  test.each<readonly [string, number, number, number, Partial<SeenItem['key']>]>([
    ['the section', 9, 1, 2, { section: '' }],
    ['the leads', 0, 9, 2, { leads: '' }],
    ['the deadline', 0, 1, 9, { deadline: '' }],
  ])('have none for %s', (_, section, leads, deadline, expected) => {
    const texts = ['cai cach the che', 'tu phap', '30/9/2024'];
    const items: RecordedItems = {
      texts,
      rows: [['1.2', 'ra soat van ban', section, leads, deadline, 1, '', '']],
    };
    expect(itemHistory({ days: [], items }).items).toEqual([seen('ra soat van ban', undefined, expected)]);
  });

  test('count as one where it was not kept how many are alike', () => {
    const items: RecordedItems = { texts: [], rows: [['1', 'x', 0, 0, 0, 0, '', '']] };
    const [item] = itemHistory({ days: [], items }).items;
    expect(item?.key.alike).toBe(1);
  });

  test('are not done where only the first day is told', () => {
    const items: RecordedItems = { texts: [], rows: [['1', 'x', 0, 0, 0, 1, '2024-10-08', '']] };
    const [item] = itemHistory({ days: [], items }).items;
    expect(item).not.toHaveProperty('done');
  });
});
