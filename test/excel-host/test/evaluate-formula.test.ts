import { evaluateFormula } from '../../../src/excel-host/display/formula/evaluate-formula';
import type { FormulaValue } from '../../../src/excel-host/display/formula/formula-value';
import { parseFormula } from '../../../src/excel-host/display/formula/parse-formula';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { shiftFormula } from '../../../src/xlsx/reading/shift-formula';
import { buildXlsx } from '../../support/build-xlsx';
import { firstSheet } from './xlsx-fixtures';

const { workbook } = loadWorkbook(
  buildXlsx({
    sheets: [
      {
        name: 'Phụ lục 1',
        cells: {
          A1: 'Đã hoàn thành',
          A2: 0,
          A3: { formula: 'B1', value: '' },
          A4: { error: '#N/A' },
          A5: true,
          A6: '12',
          C1: 1,
          C2: 2,
          C3: 'x',
          C4: 2,
          C5: 'Xong',
        },
      },
      { name: 'Danh mục', cells: { B2: 'ở trang khác' } },
    ],
    names: ['<definedName name="Nguong">\'Phụ lục 1\'!$C$2</definedName>'],
  }),
);

function value(formula: string, row = 1, column = 1): FormulaValue {
  const tree = parseFormula(formula);
  if (!tree) throw new Error(`${formula} cannot be read`);
  const sheet = firstSheet({ workbook });
  const today = { year: 2024, month: 10, day: 15 };
  return evaluateFormula(tree, {
    workbook,
    sheet,
    origin: { row: 1, column: 1 },
    cell: { row, column },
    today,
  });
}

describe('a formula', () => {
  it.each<[string, FormulaValue]>([
    // A blank cell is "" and 0 and FALSE, a zero is not blank, a text is above every number, TRUE above every text.
    ['=B1=""', true],
    ['=B1=0', true],
    ['=B1=FALSE', true],
    ['=A2=""', false],
    ['=A3=""', true],
    ['=A3=0', false],
    ['="a">99', true],
    ['=TRUE>"zzz"', true],
    ['="12"=12', false],
    ['=A1="đã HOÀN thành"', true],
    ['=A1="da hoan thanh"', false],
    ['=EXACT(A1,"đã hoàn thành")', false],
    ['=0.1+0.2=0.3', true],
    ['="a"<"b"', true],
    ['=A1<>"x"', true],
    // Reckoning.
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10-3-2', 5],
    ['=50%', 0.5],
    ['=1&"a"&TRUE', '1aTRUE'],
    ['=A6+1', 13],
    ['=A1+1', { error: '#VALUE!' }],
    ['=1/0', { error: '#DIV/0!' }],
    ['=A4=1', { error: '#N/A' }],
    ['="nói ""xong"""', 'nói "xong"'],
    // Logic.
    ['=AND(1,TRUE)', true],
    ['=AND(C1:C3)', true],
    ['=AND(C3)', { error: '#VALUE!' }],
    ['=OR(A2,C1)', true],
    ['=NOT(A2)', true],
    ['=IF(A2,"có","không")', 'không'],
    ['=IF(A2,1)', false],
    ['=IF(TRUE,1,1/0)', 1],
    ['=IFERROR(A4,"lỗi")', 'lỗi'],
    ['=ISERROR(A4)', true],
    // Our marker, and what our rules are made of.
    ['=N("tien-do:overdue:1a2b")=0', true],
    ['=TODAY()', 45580],
    ['=DATE(2024,6,30)', 45473],
    ['=DATE(2024,13,0)', 45657],
    ['=EDATE(DATE(2024,1,31),1)', 45351],
    ['=EDATE(DATE(2024,3,15),-3)', 45275],
    ['=EOMONTH(DATE(2024,6,5),0)', 45473],
    ['=EOMONTH(DATE(2024,12,1),2)', 45716],
    ['=TODAY()>DATE(2024,6,30)', true],
    ['=LEN(A1)', 13],
    ['=LEFT(A1,2)', 'Đã'],
    ['=LEFT(A1)', 'Đ'],
    ['=TRIM("  a  b ")', 'a b'],
    ['=ISBLANK(B1)', true],
    ['=ISBLANK(A3)', false],
    ['=ISNUMBER(A2)', true],
    ['=ISTEXT(A3)', true],
    ['=ISTEXT(A6)', true],
    [
      '=AND(OR(AND(TODAY()>=DATE(2024,1,1),TODAY()<=DATE(2024,12,31))),A1="Đã hoàn thành",N("tien-do:x")=0)',
      true,
    ],
    // Counting.
    ['=COUNTIF(C1:C5,2)', 2],
    ['=COUNTIF($C:$C,"x*")', 2],
    ['=COUNTIF(C1:C5,">=2")', 2],
    ['=COUNTIF(C1:C6,"")', 1],
    ['=COUNTIF(C1:C5,"<>2")', 3],
    ['=COUNTIFS(C1:C5,2,C1:C5,">1")', 2],
    ['=SUM(C1:C5)', 5],
    ['=SUM(A4,1)', { error: '#N/A' }],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(-0.5,0)', -1],
    ['=MOD(-1,3)', 2],
    // Places.
    ["='Danh mục'!B2", 'ở trang khác'],
    ["='Không có'!B2", { error: '#REF!' }],
    ['=Nguong', 2],
    ['=KhongCo', { error: '#NAME?' }],
    ['=VLOOKUP(1,A1:C5,2)', { error: '#NAME?' }],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it('counts relative references from the cell it is written for, and leaves fixed ones', () => {
    expect(value('=C1', 2, 1)).toBe(2);
    expect(value('=$C1', 2, 2)).toBe(2);
    expect(value('=C$1', 5, 1)).toBe(1);
    expect(value('=$C$1', 5, 9)).toBe(1);
    expect(value('=ROW()', 5, 9)).toBe(5);
  });

  it.each(['=1+', '=(1', '=AND(1', '="a', '=A1 B1', '=1,2', '', '=#', '={1,2}'])(
    '%p is not one',
    (formula) => {
      expect(parseFormula(formula)).toBeUndefined();
    },
  );
});

describe('shiftFormula()', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
    ['SUM(A1:B2)&"A1"&"x""A1"', 'SUM(C3:D4)&"A1"&"x""A1"'],
    ["'A1'!B2+Sheet1!B2", "'A1'!D4+Sheet1!D4"],
    ['LOG10(A1)+TY_LE1', 'LOG10(C3)+TY_LE1'],
  ])('moves %s to %s', (before, after) => {
    expect(shiftFormula(before, 2, 2)).toBe(after);
  });

  it('makes #REF! of what leaves the sheet', () => {
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
  });
});
