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
      'a list changes as a whole',
      { sheets: { a: { columns: [1, 2] } } },
      { sheets: { a: { columns: [1, 2] } } },
      { sheets: { a: { columns: [2] } } },
      { sheets: { a: { columns: [2] } } },
    ],
  ])('%s', (_, stored, before, after, expected) => {
    expect(withChanges(stored, before, after)).toEqual(expected);
  });
});
