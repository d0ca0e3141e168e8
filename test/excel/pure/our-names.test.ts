import { isOnSheet, loadOurNames } from '../../../src/excel/reading/our-names';

test.each([
  ["='Phụ lục 1'!$K$8", 'Phụ lục 1', true],
  ['=PL1!$K$8', 'PL1', true],
  // Excel does not tell capitals apart.
  ["='PHỤ LỤC 1'!$K$8", 'Phụ lục 1', true],
  ["='Phụ lục 1'!$K$8", 'PHỤ LỤC 1', true],
  ["='Tổ ''Một cửa'''!$K$8", "Tổ 'Một cửa'", true],
  ["='Quý I!'!$K$8", 'Quý I!', true],
  ['=$K$8', 'Phụ lục 1', true],
  ["='Phụ lục 2'!$K$8", 'Phụ lục 1', false],
  ["='Phụ lục 12'!$K$8", 'Phụ lục 1', false],
  ["='Tổ ''Một cửa'''!$K$8", 'Tổ Một cửa', false],
  ['=PL1!#REF!', 'PL1!#REF', true],
])('%s is on %s: %s', (formula, sheetName, isOn) => {
  expect(isOnSheet(formula, sheetName)).toBe(isOn);
});

/** A sheet of which Excel has told its names. */
function sheetWith(...items: readonly object[]): Excel.Worksheet {
  return {
    name: 'Phụ lục 1',
    load: () => undefined,
    names: { items, load: () => undefined },
  } as unknown as Excel.Worksheet;
}

describe('loadOurNames()', () => {
  const RATIO = {
    name: '_tienDo.ratio.1.3.5',
    formula: "='Phụ lục 1'!$K$8",
    comment: 'Mục 1',
    scope: 'Worksheet',
    visible: false,
  };
  const OURS = {
    kind: 'ratio',
    name: '_tienDo.ratio.1.3.5',
    cell: { row: 8, column: 11 },
    done: 3,
    total: 5,
    key: 'Mục 1',
  };
  const { cell: _, ...WITHOUT_CELL } = OURS;

  test.each<readonly [string, object, readonly object[], readonly string[]]>([
    ['one of ours', RATIO, [OURS], []],
    ['one of ours that can be seen', { ...RATIO, visible: true }, [OURS], [OURS.name]],
    ['one whose cell was deleted', { ...RATIO, formula: '=#REF!', visible: true }, [WITHOUT_CELL], []],
    [
      'one whose cell was moved to another sheet',
      { ...RATIO, formula: "='Phụ lục 2'!$K$8" },
      [WITHOUT_CELL],
      [],
    ],
    ["one of the workbook's", { ...RATIO, scope: 'Workbook' }, [], []],
    ["one of the user's", { ...RATIO, name: 'TyLe' }, [], []],
    ['one of a later version', { ...RATIO, name: '_tienDo.chart.1', visible: true }, [], []],
  ])('reads %s', (_what, name, names, seenNames) => {
    expect(loadOurNames(sheetWith(name))()).toEqual({ names, seenNames });
  });
});
