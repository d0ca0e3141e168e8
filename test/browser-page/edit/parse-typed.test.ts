import { entryText } from '../../../src/browser-page/edit/entry-text';
import { parseTyped, type Typed } from '../../../src/browser-page/edit/parse-typed';

const CONTEXT = { numberFormat: 'General', dateSystem: '1900', currentYear: 2024 } as const;

function value(of: string | number | boolean, numberFormat?: string): Typed {
  return numberFormat === undefined
    ? { kind: 'value', value: of }
    : { kind: 'value', value: of, numberFormat };
}

describe('parseTyped() reads as a Vietnamese Excel', () => {
  const cases: readonly (readonly [string, Typed])[] = [
    ['', value('')],
    ['Đã hoàn thành', value('Đã hoàn thành')],
    ['12', value(12)],
    ['-3', value(-3)],
    ['2,5', value(2.5)],
    ['1.234', value(1234)],
    ['1.234.567,5', value(1234567.5)],
    ['1.10', value(1.1)],
    ['50%', value(0.5, '0%')],
    ['12,5%', value(0.125, '0.00%')],
    ['1,1%', value(0.011, '0.00%')],
    ['30/6/2024', value(45473, 'dd/mm/yyyy')],
    ['30-6-24', value(45473, 'dd/mm/yyyy')],
    ['5/8', value(45509, 'dd/mm/yyyy')],
    ['1/3/1999', value(36220, 'dd/mm/yyyy')],
    ['true', value(true)],
    ["'1.10", value('1.10')],
    ['=1+1', { kind: 'formula' }],
    [' =A1', { kind: 'formula' }],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(parseTyped(text, CONTEXT)).toEqual(expected);
  });
});

describe('parseTyped() leaves as text', () => {
  const texts = [
    '31/4/2024',
    '1.1.1',
    '1.2.3',
    'quý II',
    '-nt-',
    '- Ban hành kế hoạch',
    '12 tháng',
    '5,4,3',
    '13/13',
    '%',
    '1.10.2024',
  ];
  test.each(texts)('%s', (text) => {
    expect(parseTyped(text, CONTEXT)).toEqual(value(text));
  });
});

test('a cell in text format keeps whatever is typed as text', () => {
  for (const text of ['1.10', '=1+1', '30/6/2024', '50%']) {
    expect(parseTyped(text, { ...CONTEXT, numberFormat: '@' })).toEqual(value(text));
  }
});

test('an entry does not change the format of a cell that already shows dates or percents', () => {
  expect(parseTyped('30/6/2024', { ...CONTEXT, numberFormat: 'd-mmm-yy' })).toEqual(value(45473));
  expect(parseTyped('50%', { ...CONTEXT, numberFormat: '0.0%' })).toEqual(value(0.5));
});

test('a workbook of 1904 counts its days from 1904', () => {
  expect(parseTyped('30/6/2024', { ...CONTEXT, dateSystem: '1904' })).toEqual(value(44011, 'dd/mm/yyyy'));
});

describe('entryText() opens with what typed again gives the same value', () => {
  const cells: readonly (readonly [number | string | boolean, string, string])[] = [
    [45473, 'dd/mm/yyyy', '30/06/2024'],
    [45473, 'General', '45473'],
    [0.3913, '0.00%', '39,13%'],
    [0.07, '0%', '7%'],
    [1.1, 'General', '1,1'],
    [true, 'General', 'TRUE'],
    ['Đang thực hiện', 'General', 'Đang thực hiện'],
    [2, '0 "ngày"', '2'],
  ];
  test.each(cells)('%p in %s is %s', (content, numberFormat, expected) => {
    const text = entryText({ value: content }, numberFormat, '1900');
    expect(text).toBe(expected);
    expect(parseTyped(text, { ...CONTEXT, numberFormat })).toMatchObject({ value: content });
  });
});

test('entryText() of a formula is the formula', () => {
  expect(entryText({ value: 5, formula: '=A1+2' }, 'General', '1900')).toBe('=A1+2');
});
