import { formatAddress, parseArea } from '../../../../src/domain/a1-notation';
import type { SheetSnapshot } from '../../../../src/domain/appendix/sheet/sheet-snapshot';
import { lookUpAreas } from '../../../../src/domain/area-lookup';
import type { CellAddress } from '../../../../src/domain/cell-content';
import { formulaShape } from '../../../../src/domain/edits/formula-text';
import {
  type DerivedRatios,
  deriveRatios,
  stillHolds,
  type WantedRatio,
} from '../../../../src/domain/edits/ratios/derive-ratios';
import { type OurName, readOurName } from '../../../../src/domain/edits/ratios/ratio-name';
import type { CellEdit } from '../../../../src/domain/edits/sheet-edits';
import { fingerprint } from '../../../../src/domain/text/fingerprint';
import { type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';

function at(address: string): CellAddress {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no cell`);
  return { row: area.firstRow, column: area.firstColumn };
}

const FORMULA = '=COUNTIF($C$4:$C$7,"Đã hoàn thành")/ROWS($C$4:$C$7)';
const SHAPE = fingerprint(formulaShape(FORMULA));
const LABEL = 'Tỷ lệ hoàn thành';

interface Sheet {
  /** The cells that hold something, "B3" and what. */
  readonly cells?: Readonly<Record<string, GridCell>>;
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  /** Our names: what is in the name, where it points, its comment. */
  readonly names?: readonly (readonly [name: string, cell: string, comment?: string])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly moved?: readonly string[];
}

function nameOf([name, cell, comment = '']: readonly [string, string, string?]): OurName {
  const formula = cell === '#REF!' ? "='Phụ lục 1'!#REF!" : `='Phụ lục 1'!${cell}`;
  const read = readOurName({ name: `_tienDo.${name}`, formula, comment });
  if (!read) throw new Error(`${name} is no name of ours`);
  return read;
}

/** A sheet of ten rows and five columns. */
function snapshotOf({ cells = {}, merges, formulas }: Sheet): SheetSnapshot {
  const grid = Array.from({ length: 10 }, (_row, row) =>
    Array.from(
      { length: 5 },
      (_column, column) => cells[formatAddress({ row: row + 1, column: column + 1 })] ?? '',
    ),
  );
  const texts = Object.entries(formulas ?? {}).map(([cell, formula]): [string, string] => {
    const { row, column } = at(cell);
    return [`${row},${column}`, formula];
  });
  return { ...snapshotFromGrid(grid, merges ? { merges } : {}), formulas: new Map(texts) };
}

function derive(sheet: Sheet, ...places: readonly WantedRatio[]): DerivedRatios {
  const snapshot = snapshotOf(sheet);
  return deriveRatios(
    {
      snapshot,
      mergeOver: lookUpAreas(snapshot.merges),
      names: (sheet.names ?? []).map(nameOf),
      moved: (sheet.moved ?? []).map(at),
      formatOf: (cell) => sheet.formats?.[formatAddress(cell)] ?? 'General',
    },
    places,
  );
}

function cellText(edit: CellEdit): string {
  const cell = formatAddress(edit.cell);
  switch (edit.kind) {
    case 'ratio':
      return [cell, edit.formula ?? edit.value, ...(edit.format === undefined ? [] : [edit.format])].join(
        ' ',
      );
    case 'label':
      return `${cell} “${edit.text}”`;
    case 'blank':
      return `${cell} blank`;
  }
}

/** What is done to the sheet, one line a change. */
function said({ cells, addNames, removeNames }: DerivedRatios): readonly string[] {
  return [
    ...cells.map(cellText),
    ...addNames.map(({ name, cell, comment }) =>
      `+${name.replace('_tienDo.', '')} ${formatAddress(cell)} ${comment}`.trim(),
    ),
    ...removeNames.map((name) => `-${name.replace('_tienDo.', '')}`),
  ];
}

/** A place of the section's ratio: 1 of 4 done in E3, unless told otherwise. */
function place(cell = 'E3', done = 1, total = 4, more: Partial<WantedRatio> = {}): WantedRatio {
  const count = { done, total, overdue: 0, dueSoon: 0 };
  return { cell: at(cell), count, key: 'section I', ...more };
}

const live = { kind: 'formula', formula: FORMULA } as const;
const asFormula = (cell = 'E3', done = 1, total = 4): WantedRatio => place(cell, done, total, { live });
const number = { value: 0.25, format: '0.00%' };
const shown = { value: 0.25, format: '0.00%', isFormula: true } as const;

describe('a ratio as a number', () => {
  it('goes into a blank cell, shown as a percentage, with a name that says what it is', () => {
    expect(said(derive({}, place()))).toEqual(['E3 0.25 0.00%', '+ratio.1.1.4 E3 section I']);
  });

  it('leaves the format of a cell that shows percentages already', () => {
    expect(said(derive({ formats: { E3: '0%' } }, place()))).toEqual([
      'E3 0.25',
      '+ratio.1.1.4 E3 section I',
    ]);
  });

  it('stays where it stands, also where a program has dropped the comment of its name', () => {
    for (const comment of ['section I', '']) {
      const derived = derive({ cells: { E3: number }, names: [['ratio.1.1.4', 'E3', comment]] }, place());
      expect(said(derived)).toEqual([]);
      expect(derived.inPlace).toEqual([{ cell: at('E3'), value: 0.25 }]);
    }
  });

  it.each<[string, readonly [string, string], WantedRatio, readonly string[]]>([
    [
      'another count',
      ['ratio.1.1.4', 'section I'],
      place('E3', 2, 4),
      ['E3 0.5 0.00%', '+ratio.2.2.4 E3 section I', '-ratio.1.1.4'],
    ],
    [
      'twice as many items, which the cell does not show',
      ['ratio.1.1.4', 'section I'],
      place('E3', 2, 8),
      ['+ratio.2.2.8 E3 section I', '-ratio.1.1.4'],
    ],
    [
      'half as many items, of which as many are done',
      ['ratio.1.1.4', 'section I'],
      place('E3', 1, 2),
      ['E3 0.5 0.00%', '+ratio.2.1.2 E3 section I', '-ratio.1.1.4'],
    ],
    [
      'another name of the section',
      ['ratio.1.1.4', 'section II'],
      place(),
      ['+ratio.2.1.4 E3 section I', '-ratio.1.1.4'],
    ],
  ])('is made anew for %s', (_, [name, comment], wanted, changes) => {
    expect(said(derive({ cells: { E3: number }, names: [[name, 'E3', comment]] }, wanted))).toEqual(changes);
  });

  it('is known again by fifteen digits, as a file keeps them, and by no fewer than nine', () => {
    const held = (value: number): readonly string[] =>
      said(derive({ cells: { E3: value }, names: [['ratio.1.1.3', 'E3', 'section I']] }, place('E3', 1, 3)));
    expect(held(0.333333333333333)).toEqual([]);
    expect(held(0.33333333)).toEqual(['-ratio.1.1.3']);
    expect(held(0.33333334)).toEqual(['-ratio.1.1.3']);
  });

  it.each<[string, GridCell]>([
    ['a number of the user’s', 0.3],
    ['a text', 'chưa tính'],
    ['a formula of the user’s that comes to the same', shown],
    ['an error', { error: '#DIV/0!' }],
    ['a truth value', true],
  ])('never goes over %s, and a name that stood there is forgotten', (_, cell) => {
    const names = [['ratio.1.1.4', 'E3', 'section I']] as const;
    const derived = derive({ cells: { E3: cell }, names }, place());
    expect(said(derived)).toEqual(['-ratio.1.1.4']);
    expect(derived.inPlace).toEqual([]);
    expect(said(derive({ cells: { E3: cell } }, place()))).toEqual([]);
  });

  it.each<[GridCell, number]>([
    [true, 4],
    [false, 0],
  ])('is not what %s says, though Excel calculates with it as with %d of 4', (cell, done) => {
    const names = [[`ratio.1.${done}.4`, 'E3', 'section I']] as const;
    expect(said(derive({ cells: { E3: cell }, names }, place('E3', done)))).toEqual([`-ratio.1.${done}.4`]);
  });

  it('goes where there is nothing to count, or no place any more', () => {
    const sheet: Sheet = { cells: { E3: number }, names: [['ratio.1.1.4', 'E3', 'section I']] };
    expect(said(derive(sheet, place('E3', 0, 0)))).toEqual(['E3 blank', '-ratio.1.1.4']);
    expect(said(derive(sheet))).toEqual(['E3 blank', '-ratio.1.1.4']);
    expect(said(derive(sheet, place('D3')))).toEqual([
      'D3 0.25 0.00%',
      'E3 blank',
      '+ratio.2.1.4 D3 section I',
      '-ratio.1.1.4',
    ]);
  });

  it('a name whose cell was deleted is forgotten', () => {
    expect(said(derive({ names: [['ratio.1.1.4', '#REF!', 'section I']] }))).toEqual(['-ratio.1.1.4']);
  });
});

describe('a ratio that was sorted away from its name', () => {
  const names = [['ratio.1.1.4', 'E5', 'section I']] as const;
  /** Sorting takes the number format along. */
  const formats = { E3: '0.00%' };

  it('is ours by what it is of, and its name follows it', () => {
    expect(said(derive({ cells: { E3: number }, names, formats }, place()))).toEqual([
      '+ratio.2.1.4 E3 section I',
      '-ratio.1.1.4',
    ]);
  });

  it('is nobody knows whose where two places are called alike', () => {
    const twice = derive({ cells: { E3: number, E5: 'Ghi chú' }, names, formats }, place(), place('E6'));
    expect(said(twice)).toEqual(['E6 0.25 0.00%', '+ratio.2.1.4 E6 section I', '-ratio.1.1.4']);
  });

  it.each<[string, Sheet, WantedRatio, readonly string[]]>([
    [
      'it is of another section',
      { cells: { E3: number }, names },
      place('E3', 1, 4, { key: 'section II' }),
      ['-ratio.1.1.4'],
    ],
    ['it is another number', { cells: { E3: 0.75 }, names }, place(), ['-ratio.1.1.4']],
    [
      'the name is of another place in the same row',
      { cells: { E3: number }, names: [['ratio.1.1.4', 'D3', 'section II']] },
      place(),
      ['-ratio.1.1.4'],
    ],
    [
      'ours still stands under its name: this is a copy of the user’s',
      { cells: { E3: number, E5: number }, names },
      place(),
      ['E5 blank', '-ratio.1.1.4'],
    ],
    [
      'it was typed as a plain number',
      { cells: { E3: number }, names, formats: { E3: 'General' } },
      place(),
      ['-ratio.1.1.4'],
    ],
    [
      'the cell of its name was taken out, and the ratio with it',
      { cells: { E3: number }, names: [['ratio.1.1.4', '#REF!', 'section I']] },
      place(),
      ['-ratio.1.1.4'],
    ],
  ])('is the user’s where %s', (_, sheet, wanted, changes) => {
    expect(said(derive({ formats, ...sheet }, wanted))).toEqual(changes);
  });

  it('goes where it has been read as ours and no place is left for it', () => {
    const cells = { C3: number, E3: number };
    expect(said(derive({ cells, names, formats, moved: ['C3', 'E3'] }, place()))).toEqual([
      'C3 blank',
      '+ratio.2.1.4 E3 section I',
      '-ratio.1.1.4',
    ]);
  });

  it('the name that points at the cell goes before one that only is of the same', () => {
    const both = [
      ['ratio.1.1.4', 'E5', 'section I'],
      ['ratio.2.1.4', 'E3', 'section I'],
    ] as const;
    expect(said(derive({ cells: { E3: number }, names: both }, place()))).toEqual(['-ratio.1.1.4']);
  });
});

describe('a cell under a merge', () => {
  it('is never written, for what is written there is not seen', () => {
    expect(said(derive({ merges: ['D3:E3'] }, place()))).toEqual([]);
    expect(said(derive({ merges: ['E2:E3'] }, place()))).toEqual([]);
  });

  it('is written where it is the first of the merge', () => {
    expect(said(derive({ merges: ['E3:E5'] }, place()))).toEqual([
      'E3 0.25 0.00%',
      '+ratio.1.1.4 E3 section I',
    ]);
  });

  it('keeps the name of what of ours it hides, and no other', () => {
    const names = [['ratio.1.1.4', 'E3', 'section I']] as const;
    expect(said(derive({ cells: { E3: number }, merges: ['D3:E3'], names }, place()))).toEqual([]);
    expect(said(derive({ cells: { E3: 0.3 }, merges: ['D3:E3'], names }, place()))).toEqual(['-ratio.1.1.4']);
    expect(said(derive({ cells: { E3: number }, merges: ['E3:E4'], names }))).toEqual([
      'E3 blank',
      '-ratio.1.1.4',
    ]);
  });
});

describe('a summary line', () => {
  const line = (done = 1, total = 4): WantedRatio =>
    place('C9', done, total, { key: 'total', label: at('B9') });
  const names = [
    ['label.1', 'B9'],
    ['ratio.2.1.4', 'C9', 'total'],
  ] as const;

  it('has a label of ours beside its number, each with a name', () => {
    expect(said(derive({}, line()))).toEqual([
      'B9 “Tỷ lệ hoàn thành”',
      'C9 0.25 0.00%',
      '+label.1 B9',
      '+ratio.2.1.4 C9 total',
    ]);
  });

  it('stays where it stands, and its number alone is made anew', () => {
    const sheet: Sheet = { cells: { B9: LABEL, C9: number }, names };
    expect(said(derive(sheet, line()))).toEqual([]);
    expect(said(derive(sheet, line(3)))).toEqual(['C9 0.75 0.00%', '+ratio.3.3.4 C9 total', '-ratio.2.1.4']);
  });

  it('keeps its label where somebody has mended the number beside it', () => {
    expect(said(derive({ cells: { B9: LABEL, C9: 0.3 }, names }, line()))).toEqual(['-ratio.2.1.4']);
  });

  it('comes anew where the row of the one before was deleted', () => {
    const deleted = [
      ['label.1', '#REF!'],
      ['ratio.2.1.4', '#REF!', 'total'],
    ] as const;
    expect(said(derive({ names: deleted }, line()))).toEqual([
      'B9 “Tỷ lệ hoàn thành”',
      'C9 0.25 0.00%',
      '+label.3 B9',
      '+ratio.4.1.4 C9 total',
      '-label.1',
      '-ratio.2.1.4',
    ]);
  });

  it('goes, label and number, where it is wanted no longer', () => {
    expect(said(derive({ cells: { B9: LABEL, C9: number }, names }))).toEqual([
      'B9 blank',
      'C9 blank',
      '-label.1',
      '-ratio.2.1.4',
    ]);
  });

  it.each<[string, Sheet, readonly string[]]>([
    ['the user’s words stand in the place of the label', { cells: { B9: 'Người lập biểu' } }, []],
    ['the place of the label is hidden', { merges: ['A9:B9'] }, []],
    ['the place of the number is hidden', { merges: ['B9:C9'] }, []],
    ['a number of the user’s stands in its place', { cells: { C9: 12 } }, []],
    [
      'the user has changed our label',
      { cells: { B9: 'Tỷ lệ chung', C9: number }, names },
      ['C9 blank', '-label.1', '-ratio.2.1.4'],
    ],
    [
      'a formula of the user’s says the same as our label',
      { cells: { B9: { value: LABEL, isFormula: true }, C9: number }, names },
      ['C9 blank', '-label.1', '-ratio.2.1.4'],
    ],
    ['the same label is the user’s own', { cells: { B9: LABEL } }, []],
    [
      'the label of ours stands elsewhere',
      { cells: { B9: LABEL, B8: LABEL }, names: [['label.1', 'B8']] },
      ['B8 blank', '-label.1'],
    ],
    [
      'a ratio of ours, not a label, stands in the place of the label',
      { cells: { B9: number }, names: [['ratio.1.1.4', 'B9', 'total']] },
      ['B9 blank', '-ratio.1.1.4'],
    ],
  ])('is not written where %s', (_, sheet, changes) => {
    expect(said(derive(sheet, line()))).toEqual(changes);
  });

  it('a label of ours gives way to a ratio that now belongs in its cell', () => {
    const labelled: Sheet = { cells: { E3: LABEL }, names: [['label.1', 'E3']] };
    expect(said(derive(labelled, place()))).toEqual([
      'E3 0.25 0.00%',
      '+ratio.2.1.4 E3 section I',
      '-label.1',
    ]);
  });

  it('a label of ours that a line still has does not give way', () => {
    const labelled: Sheet = { cells: { E3: LABEL }, names: [['label.1', 'E3']] };
    const line = place('F3', 1, 4, { label: at('E3'), key: 'total' });
    expect(said(derive(labelled, place(), line))).toEqual(['F3 0.25 0.00%', '+ratio.2.1.4 F3 total']);
  });
});

describe('a ratio as a formula', () => {
  const names = [[`formula.1.${SHAPE}`, 'E3', 'section I']] as const;
  const standing: Sheet = { cells: { E3: shown }, formulas: { E3: FORMULA }, names };
  const anew = [`E3 ${FORMULA} 0.00%`, `+formula.2.${SHAPE} E3 section I`, `-formula.1.${SHAPE}`];

  it('goes into a blank cell with a name that knows its shape', () => {
    const derived = derive({}, asFormula());
    expect(said(derived)).toEqual([`E3 ${FORMULA} 0.00%`, `+formula.1.${SHAPE} E3 section I`]);
    expect(derived.cells).toEqual([
      { kind: 'ratio', cell: at('E3'), value: 0.25, formula: FORMULA, format: '0.00%' },
    ]);
    expect(said(derive({ formats: { E3: '0%' } }, asFormula()))[0]).toBe(`E3 ${FORMULA}`);
  });

  it.each([FORMULA, '= countif($C$4:$C$7, "Đã hoàn thành") / rows($C$4:$C$7)'])(
    'stays where it stands, spelled as %s',
    (formula) => {
      const derived = derive({ ...standing, formulas: { E3: formula } }, asFormula());
      expect(said(derived)).toEqual([]);
      expect(derived.inPlace).toEqual([{ cell: at('E3'), value: 0.25 }]);
    },
  );

  it.each<[string, Sheet]>([
    [
      'it shows another number, not worked out again',
      { ...standing, cells: { E3: { ...shown, value: 0.5 } } },
    ],
    ['it shows an error', { ...standing, cells: { E3: { error: '#VALUE!' } } }],
    [
      'its rows have moved',
      { ...standing, formulas: { E3: '=COUNTIF($C$4:$C$6,"Đã hoàn thành")/ROWS($C$4:$C$6)' } },
    ],
  ])('is written anew where %s', (_, sheet) => {
    expect(said(derive(sheet, asFormula()))).toEqual(anew);
  });

  it('has another name where its section has another', () => {
    const renamed = [[`formula.1.${SHAPE}`, 'E3', 'section II']] as const;
    expect(said(derive({ ...standing, names: renamed }, asFormula()))).toEqual([
      `+formula.2.${SHAPE} E3 section I`,
      `-formula.1.${SHAPE}`,
    ]);
  });

  it.each<[string, Sheet]>([
    ['the user has changed the formula', { ...standing, formulas: { E3: '=COUNTIF(C4:C7,"Xong")/4' } }],
    ['the user has typed a number over it', { cells: { E3: number }, names }],
  ])('is the user’s where %s, and never written over', (_, sheet) => {
    expect(said(derive(sheet, asFormula()))).toEqual([`-formula.1.${SHAPE}`]);
  });

  it('takes the place of a number of ours, and gives it back to one', () => {
    const byNumber: Sheet = { cells: { E3: number }, names: [['ratio.1.1.4', 'E3', 'section I']] };
    expect(said(derive(byNumber, asFormula()))).toEqual([
      `E3 ${FORMULA} 0.00%`,
      `+formula.2.${SHAPE} E3 section I`,
      '-ratio.1.1.4',
    ]);
    expect(said(derive(standing, place()))).toEqual([
      'E3 0.25 0.00%',
      '+ratio.2.1.4 E3 section I',
      `-formula.1.${SHAPE}`,
    ]);
  });

  it('says why it is a number where formulas are wanted', () => {
    const asNumber = { kind: 'asNumber', reason: 'tooLong' } as const;
    const derived = derive({}, place('E3', 1, 4, { live: asNumber }));
    expect(derived.inPlace).toEqual([{ cell: at('E3'), value: 0.25, asNumber: 'tooLong' }]);
    expect(said(derived)).toEqual(['E3 0.25 0.00%', '+ratio.1.1.4 E3 section I']);
  });
});

describe('several places', () => {
  it('are told apart by row and by column', () => {
    const names = [
      ['ratio.1.1.4', 'E3', 'section I'],
      ['ratio.2.1.4', 'D3', 'note'],
      ['ratio.3.1.4', 'E6', 'note'],
    ] as const;
    const cells = { E3: number, D3: number, E6: number };
    expect(said(derive({ cells, names }, place()))).toEqual([
      'D3 blank',
      'E6 blank',
      '-ratio.2.1.4',
      '-ratio.3.1.4',
    ]);
  });

  it('each has what belongs into it', () => {
    const second = place('E7', 0, 2, { key: 'section II' });
    const derived = derive({ cells: { E3: 'x' } }, place(), second);
    expect(said(derived)).toEqual(['E7 0 0.00%', '+ratio.1.0.2 E7 section II']);
    expect(derived.inPlace).toEqual([{ cell: at('E7'), value: 0 }]);
  });
});

describe('stillHolds()', () => {
  it.each<[string, Sheet, readonly [string, string], boolean]>([
    ['a ratio', { cells: { E3: number } }, ['ratio.1.1.4', 'E3'], true],
    ['another number', { cells: { E3: 0.5 } }, ['ratio.1.1.4', 'E3'], false],
    ['a label', { cells: { B9: LABEL } }, ['label.1', 'B9'], true],
    ['a label in other words', { cells: { B9: 'Tỷ lệ chung' } }, ['label.1', 'B9'], false],
    ['a formula', { cells: { E3: shown }, formulas: { E3: FORMULA } }, [`formula.1.${SHAPE}`, 'E3'], true],
    ['no formula', { cells: { E3: number } }, [`formula.1.${SHAPE}`, 'E3'], false],
    ['a deleted cell', { cells: { E3: number } }, ['ratio.1.1.4', '#REF!'], false],
  ])('of %s', (_, sheet, name, holds) => {
    expect(stillHolds({ snapshot: snapshotOf(sheet) }, nameOf(name))).toBe(holds);
  });
});
