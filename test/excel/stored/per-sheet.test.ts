import { entryOfSheet } from '../../../src/excel/stored/per-sheet';

const tab = (id: string, name: string) => ({ id, name, isVisible: true });
const find = (
  kept: readonly (readonly [id: string, name: string])[],
  tabs: readonly (readonly [id: string, name: string])[],
): readonly (string | undefined)[] =>
  tabs.map(([sheetId, sheetName]) => {
    const all = kept.map(([id, name]) => ({ id, name }));
    const found = entryOfSheet(
      all,
      { sheetId, sheetName },
      tabs.map(([id, name]) => tab(id, name)),
    );
    return found && `${found.id} ${found.name}`;
  });

describe('entryOfSheet() finds what is kept of each sheet', () => {
  it.each([
    [
      'as it was',
      [
        ['1', 'A'],
        ['2', 'B'],
      ],
      [
        ['1', 'A'],
        ['2', 'B'],
      ],
      ['1 A', '2 B'],
    ],
    [
      'renamed',
      [['1', 'A']],
      [
        ['1', 'X'],
        ['2', 'B'],
      ],
      ['1 A', undefined],
    ],
    [
      'with a new id',
      [['7', 'A']],
      [
        ['1', 'A'],
        ['2', 'B'],
      ],
      ['7 A', undefined],
    ],
    [
      'two whose places were swapped',
      [
        ['1', 'A'],
        ['2', 'B'],
      ],
      [
        ['1', 'B'],
        ['2', 'A'],
      ],
      ['2 B', '1 A'],
    ],
    [
      'one moved behind another',
      [['1', 'A']],
      [
        ['1', 'B'],
        ['2', 'A'],
      ],
      [undefined, '1 A'],
    ],
    ['gone', [['7', 'Z']], [['1', 'A']], [undefined]],
  ] as const)('%s', (_, kept, tabs, expected) => {
    expect(find(kept, tabs)).toEqual(expected);
  });
});
