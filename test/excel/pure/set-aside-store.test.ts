import { parseSetAside, reasonsOf } from '../../../src/excel/stored/set-aside-store';

const finding = (more: object = {}) => ({
  key: 'code/lost-zero|ra soat van ban',
  reason: { kind: 'asInDocument' },
  ...more,
});
const sheet = (more: object = {}) => ({ id: '{1}', name: 'Phụ lục 1', findings: [finding()], ...more });
const stored = (...sheets: readonly unknown[]) => ({ version: 1, sheets });
const saying = (reason: unknown) => sheet({ findings: [finding({ reason })] });
const known = (key: string) => sheet({ findings: [finding({ key })] });
const many = (count: number) => sheet({ findings: Array.from({ length: count }, () => finding()) });

describe('what a workbook keeps of findings that were set aside', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['an emptied setting', null],
    ['no sheets', stored()],
  ])('%s is no damage', (_, value) => {
    expect(parseSetAside(value)).toEqual({ sheets: [], damaged: false });
  });

  test.each<readonly [string, unknown]>([
    ['as it stands in the document', sheet()],
    ['as one was told', saying({ kind: 'asInstructed' })],
    ['for later', saying({ kind: 'later' })],
    ['in own words', saying({ kind: 'own', text: 'Huyện giao như vậy' })],
    ['in one letter', saying({ kind: 'own', text: 'x' })],
    ['in many words', saying({ kind: 'own', text: 'x'.repeat(200) })],
    ['with a short key', known('x')],
    ['with a long key', known('x'.repeat(300))],
    ['a sheet of which none is set aside any more', sheet({ findings: [] })],
    ['as many as there may be', many(300)],
  ])('%s is read', (_, one) => {
    expect(parseSetAside(stored(one))).toEqual({ sheets: [one], damaged: false });
  });

  test.each<readonly [string, unknown]>([
    ['for no reason', saying(undefined)],
    ['for an unknown reason', saying({ kind: 'because' })],
    ['in own words that are none', saying({ kind: 'own', text: '' })],
    ['in own words that nobody wrote', saying({ kind: 'own' })],
    ['in too many words', saying({ kind: 'own', text: 'x'.repeat(201) })],
    ['without a key', known('')],
    ['with too long a key', known('x'.repeat(301))],
    ['more than there may be', many(301)],
    ['a sheet without an id', sheet({ id: undefined })],
    ['a sheet without a name', sheet({ name: undefined })],
    ['a sheet without findings', sheet({ findings: undefined })],
  ])('%s is damage, and the other sheets are read', (_, one) => {
    const whole = sheet({ id: '{2}', name: 'Phụ lục 2' });
    expect(parseSetAside(stored(one, whole))).toEqual({ sheets: [whole], damaged: true });
  });

  test.each<readonly [string, unknown]>([
    ['a text', 'damaged'],
    ['no version', { sheets: [sheet()] }],
    ['another version', { version: 2, sheets: [sheet()] }],
    ['no list of sheets', { version: 1 }],
  ])('%s is damage', (_, value) => {
    expect(parseSetAside(value)).toEqual({ sheets: [], damaged: true });
  });
});

test('the reasons of a sheet are found by the keys of its findings', () => {
  const { sheets } = parseSetAside(stored(sheet()));
  expect([...reasonsOf(sheets[0])]).toEqual([['code/lost-zero|ra soat van ban', { kind: 'asInDocument' }]]);
  expect([...reasonsOf(undefined)]).toEqual([]);
});
