import { formatArea } from '../../../src/domain/a1-notation';
import { borderAreas } from '../../../src/domain/paper/border-areas';
import { withChoiceLists } from '../../../src/domain/paper/choice-lists';
import { freeSheetName } from '../../../src/domain/paper/free-sheet-name';
import { lookAreas } from '../../../src/domain/paper/look-areas';
import type { Paper, PaperCell, PaperChoice } from '../../../src/domain/paper/paper';

const head: PaperCell = { value: 'TT', bold: true, border: true };
const cell: PaperCell = { value: 'a', border: true };

describe('lookAreas()', () => {
  const areasOf = (cells: readonly (readonly (PaperCell | undefined)[])[]): readonly string[] =>
    lookAreas({ rows: cells.map((row) => ({ cells: row })) }).map(
      ({ look, areas }) => `${look.bold === true ? 'bold ' : ''}${areas.map(formatArea).join(',')}`,
    );

  it.each<[string, readonly (readonly (PaperCell | undefined)[])[], readonly string[]]>([
    [
      'neighbours that look alike are one area',
      [
        [cell, cell],
        [cell, cell],
      ],
      ['A1:B2'],
    ],
    [
      'another look is an area of its own',
      [
        [head, cell],
        [cell, cell],
      ],
      ['bold A1', 'B1,A2:B2'],
    ],
    ['a gap parts them', [[cell, undefined, cell]], ['A1,C1']],
    ['a wider row is not put under a narrower one', [[cell], [cell, cell]], ['A1,A2:B2']],
    [
      'a merged cell covers what it reaches over',
      [[{ ...cell, columns: 2, rows: 2 }], [], [cell]],
      ['A1:B2,A3'],
    ],
    ['what stands beside a cell over rows is not joined to it', [[{ ...cell, rows: 2 }, cell]], ['A1:A2,B1']],
  ])('%s', (_, cells, expected) => {
    expect(areasOf(cells)).toEqual(expected);
  });
});

describe('borderAreas()', () => {
  it('asks only for lines that an area has, whatever else the looks are', () => {
    const wide: PaperCell = { ...cell, columns: 2 };
    const rows = [
      [head, cell],
      [cell, head],
      [{ value: 'x' }, cell],
      [wide, undefined],
      [{ value: 'x' }],
      [cell],
      [cell],
    ].map((cells) => ({ cells }));
    expect(
      borderAreas({ rows }).map(
        ({ edges, areas }) => `${edges.slice(4).join('+')} ${areas.map(formatArea).join(',')}`,
      ),
    ).toEqual([
      ' B3',
      'InsideVertical A4:B4',
      'InsideHorizontal A6:A7',
      'InsideHorizontal+InsideVertical A1:B2',
    ]);
  });
});

describe('withChoiceLists()', () => {
  const area = { firstRow: 2, lastRow: 9, firstColumn: 2, lastColumn: 2 };
  const paper = (...choices: PaperChoice[]): Paper => ({
    name: 'P',
    columnWidths: [30, 60],
    rows: [{ cells: [head, head] }],
    page: { orientation: 'portrait' },
    choices,
  });
  const choice = (...list: string[]): PaperChoice => ({ area, list, allowsOthers: true });

  it('leaves short words without commas as they are', () => {
    expect(withChoiceLists(paper(choice('Có', 'Không')))).toEqual(paper(choice('Có', 'Không')));
  });

  it('puts words with commas into a hidden column, equal lists into one', () => {
    const made = withChoiceLists(
      paper(choice('hồ sơ, số liệu', 'khác'), choice('hồ sơ, số liệu', 'khác'), choice('a,b')),
    );
    expect(made.columnWidths).toEqual([30, 60, 0, 0]);
    expect(made.choices?.map(({ list }) => list)).toEqual([
      { range: '=$C$1:$C$2' },
      { range: '=$C$1:$C$2' },
      { range: '=$D$1:$D$1' },
    ]);
    expect(made.rows.map(({ cells }) => cells.map((each) => each?.value))).toEqual([
      ['TT', 'TT', 'hồ sơ, số liệu', 'a,b'],
      [undefined, undefined, 'khác', undefined],
    ]);
  });

  it.each([
    [255, 2],
    [256, 3],
  ])('a list of %i characters takes %i columns', (length, columns) => {
    expect(withChoiceLists(paper(choice('x'.repeat(length)))).columnWidths).toHaveLength(columns);
  });
});

describe('freeSheetName()', () => {
  it.each([
    ['Tổng hợp', [], 'Tổng hợp'],
    ['Tổng hợp', ['TỔNG HỢP'], 'Tổng hợp (2)'],
    ['Tổng hợp', ['Tổng hợp', 'tổng hợp (2)'], 'Tổng hợp (3)'],
    ['x'.repeat(40), [], 'x'.repeat(31)],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j is %s', (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });
});
