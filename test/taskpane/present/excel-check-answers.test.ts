import { excelCheckEn } from '../../../src/messages/en/excel-check';
import { excelCheckVi } from '../../../src/messages/vi/excel-check';
import { standingOf, worstFirst } from '../../../src/taskpane/present/excel-check-answers';
import record2021 from '../../fixtures/excel-records/2021.json';
import { sampleExcelRecord } from '../stories/sample-excel-record';

test.each([
  ['ok', true, 'fine'],
  ['ok', false, 'unfit'],
  [false, true, 'fine'],
  [null, true, 'fine'],
  [{ failed: 'GeneralException' }, false, 'unknown'],
  [['failed'], false, 'unfit'],
] as const)('the answer %j, fine: %s, is %s', (answer, isFine, standing) => {
  expect(standingOf({ id: 'sizes', answer, isFine })).toBe(standing);
});

test('what should be looked at comes first, the rest as it was asked', () => {
  expect(worstFirst(sampleExcelRecord().answers).map(({ id }) => id)).toEqual([
    'merged-areas',
    'settings-size',
    'null-object-child',
    'names-of-sheet-list-those-of-workbook',
    'rule-length',
  ]);
});

test('every question has its words in both languages, and there are no words without one', () => {
  const ids = record2021.answers.map(({ id }) => id).sort();
  expect(Object.keys(excelCheckVi.titles).sort()).toEqual(ids);
  expect(Object.keys(excelCheckEn.titles).sort()).toEqual(ids);
});
