import { withChanges } from '../../../src/excel/stored/with-changes';

describe('what is stored after a change of settings', () => {
  it.each([
    ['nothing was stored', undefined, { days: 7 }, { days: 3 }, { days: 3 }],
    [
      'one field changes',
      { days: 7, live: true },
      { days: 7, live: true },
      { days: 3, live: true },
      { days: 3, live: true },
    ],
    ['an unknown field stays', { days: 7, new: [1] }, { days: 7 }, { days: 3 }, { days: 3, new: [1] }],
    ['nothing changes', { days: 7, new: [1] }, { days: 7 }, { days: 7 }, { days: 7, new: [1] }],
    [
      'a field goes',
      { days: 7, asOf: 'x', new: 1 },
      { days: 7, asOf: 'x' },
      { days: 7 },
      { days: 7, new: 1 },
    ],
    [
      'a default that was never stored is not stored now',
      { days: 7 },
      { days: 7, palette: 'usual' },
      { days: 3, palette: 'usual' },
      { days: 3 },
    ],
    [
      'an unknown field of a sheet stays',
      { sheets: { a: { line: true, new: 1 }, b: { new: 2 } } },
      { sheets: { a: { line: true }, b: {} } },
      { sheets: { a: { line: false }, b: {} } },
      { sheets: { a: { line: false, new: 1 }, b: { new: 2 } } },
    ],
    [
      'what a colleague stored meanwhile stays',
      { days: 7, live: true },
      { days: 7, live: true },
      { days: 7, live: true, year: 2024 },
      { days: 7, live: true, year: 2024 },
    ],
    [
      'a list that a colleague stored meanwhile stays',
      { columns: [9] },
      { columns: [1, 2] },
      { columns: [1, 2] },
      { columns: [9] },
    ],
    [
      'a list that a colleague stored meanwhile stays, of columns too',
      { columns: [] },
      { columns: [{ role: 'code', column: 2 }] },
      { columns: [{ role: 'code', column: 2 }] },
      { columns: [] },
    ],
    ['a list grows', { columns: [1] }, { columns: [1] }, { columns: [1, 2] }, { columns: [1, 2] }],
    ['a list shrinks', { columns: [1, 2] }, { columns: [1, 2] }, { columns: [1] }, { columns: [1] }],
    [
      'one of a list changes',
      { columns: [1, 2] },
      { columns: [1, 2] },
      { columns: [1, 3] },
      { columns: [1, 3] },
    ],
    ['a list becomes fields', { columns: [] }, { columns: [] }, { columns: {} }, { columns: {} }],
    ['fields become a list', { columns: {} }, { columns: {} }, { columns: [] }, { columns: [] }],
    [
      'fields that a colleague stored meanwhile stay',
      { office: { unit: 'UBND phường' } },
      { office: { unit: 'UBND xã', place: 'Cẩm Giàng' } },
      { office: { unit: 'UBND xã', place: 'Cẩm Giàng' } },
      { office: { unit: 'UBND phường' } },
    ],
    [
      'what a colleague stored in another way stays',
      { office: 'UBND phường' },
      { office: { unit: 'UBND xã' } },
      { office: { unit: 'UBND xã' } },
      { office: 'UBND phường' },
    ],
    [
      'one of two fields of the office changes',
      { office: { unit: 'UBND xã', place: 'Cẩm Giàng' } },
      { office: { unit: 'UBND xã', place: 'Cẩm Giàng' } },
      { office: { unit: 'UBND xã', place: 'Hải Dương' } },
      { office: { unit: 'UBND xã', place: 'Hải Dương' } },
    ],
    [
      'a field that a colleague put where nothing was stays',
      { office: { unit: 'UBND phường' } },
      {},
      { office: { place: 'Hải Dương' } },
      { office: { unit: 'UBND phường', place: 'Hải Dương' } },
    ],
    [
      'a word becomes fields',
      { office: 'UBND xã' },
      { office: 'UBND xã' },
      { office: { unit: 'UBND xã' } },
      { office: { unit: 'UBND xã' } },
    ],
    [
      'a list changes as a whole',
      { sheets: { a: { columns: [1, 2] } } },
      { sheets: { a: { columns: [1, 2] } } },
      { sheets: { a: { columns: [2] } } },
      { sheets: { a: { columns: [2] } } },
    ],
  ])('%s', (_, stored, before, after, expected) => {
    expect(withChanges(stored, before, after)).toStrictEqual(expected);
  });
});
