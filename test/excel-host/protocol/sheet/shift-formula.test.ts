import { isWellFormed } from '../../../../src/excel-host/protocol/sheet/check-formula';
import { tokenizeFormula } from '../../../../src/excel-host/protocol/sheet/formula-tokens';
import {
  rebaseRuleFormula,
  renameSheetInFormula,
  shiftFormula,
} from '../../../../src/excel-host/protocol/sheet/shift-formula';
import { areaOf } from '../../../support/host-workbook-builder';

const INSERT_ROW_3 = { sheetId: 's', axis: 'row', at: 3, count: 2 } as const;
const DELETE_ROWS_3_4 = { sheetId: 's', axis: 'row', at: 3, count: -2 } as const;
const INSERT_COLUMN_B = { sheetId: 's', axis: 'column', at: 2, count: 1 } as const;

// The formula stands on the sheet "Phụ lục 1", where the cells move.
const SHIFTED: readonly [
  string,
  typeof INSERT_ROW_3 | typeof DELETE_ROWS_3_4 | typeof INSERT_COLUMN_B,
  string,
][] = [
  ['=A2+A3', INSERT_ROW_3, '=A2+A5'],
  ['=$A$3', INSERT_ROW_3, '=$A$5'],
  ['=SUM(A1:A9)', INSERT_ROW_3, '=SUM(A1:A11)'],
  ['=SUM(3:4)', INSERT_ROW_3, '=SUM(5:6)'],
  ['=SUM(A:A)', INSERT_ROW_3, '=SUM(A:A)'],
  ["='Phụ lục 1'!A3", INSERT_ROW_3, "='Phụ lục 1'!A5"],
  ['=Khác!A3', INSERT_ROW_3, '=Khác!A3'],
  ['="A3"&A3', INSERT_ROW_3, '="A3"&A5'],
  ['=LOG10(A3)', INSERT_ROW_3, '=LOG10(A5)'],
  ['=A3_tổng+Tổng3', INSERT_ROW_3, '=A3_tổng+Tổng3'],
  ['=A3', DELETE_ROWS_3_4, '=#REF!'],
  ['=A5', DELETE_ROWS_3_4, '=A3'],
  ['=SUM(A2:A3)', DELETE_ROWS_3_4, '=SUM(A2:A2)'],
  ['=SUM(A3:A4)', DELETE_ROWS_3_4, '=SUM(#REF!)'],
  ['=A1+B1+$C$1', INSERT_COLUMN_B, '=A1+C1+$D$1'],
];

test.each(SHIFTED)('%s after %j is %s', (formula, shift, expected) => {
  expect(shiftFormula(formula, 'Phụ lục 1', 'Phụ lục 1', shift)).toBe(expected);
});

test('a formula falls into tokens and back without losing a character', () => {
  const formulas = [
    `=IF(AND($J8="Chưa ""xong""",TODAY()>45611),'Phụ lục 1'!$K$8:$L$9,#REF!)`,
    '=SUMPRODUCT(--(LEFT(A1:A9,2)="1."),B1:B9)%  + 1.5e-3',
  ];
  for (const formula of formulas)
    expect(
      tokenizeFormula(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
});

test('the relative parts of a rule follow its first cell', () => {
  expect(rebaseRuleFormula('=AND($J8=A$1,B8>$C$2)', areaOf('A8'), areaOf('B10'))).toBe(
    '=AND($J10=B$1,C10>$C$2)',
  );
});

test('a renamed sheet keeps its quotes where it needs them', () => {
  expect(renameSheetInFormula("=Sheet1!A1+'sheet1'!B2+Sheet10!A1", 'Sheet1', "Năm '24")).toBe(
    "='Năm ''24'!A1+'Năm ''24'!B2+Sheet10!A1",
  );
});

const FORMULAS: readonly [string, boolean][] = [
  ['=1+1', true],
  ['=-B2', true],
  ['=SUM(A1:A9,,2)', true],
  ['=TODAY()', true],
  ['=IF(A1<>"",B1%,-C1)', true],
  ["='Phụ lục 1'!A1", true],
  ['=Sheet1!tổng', true],
  ['=(A1+B1)*2', true],
  ['=-abc', true],
  ['=- Chủ trì: Công an', false],
  ['=- Công an, Tư pháp', false],
  ['=(1', false],
  ['=1)', false],
  ['=A1+', false],
  ['="chưa đóng', false],
  ['=@', false],
];

test.each(FORMULAS)('%s is a formula: %s', (formula, expected) => {
  expect(isWellFormed(formula)).toBe(expected);
});
