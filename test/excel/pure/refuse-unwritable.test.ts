import { refuseUntoldRules, refuseUnwritable } from '../../../src/excel/reading/refuse-unwritable';

const FREE = { isReadOnly: false, isProtected: false, sheetName: 'Phụ lục 1' };

function failureIn(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { readonly failure: unknown }).failure;
  }
}

test.each([
  ['may be written', FREE, undefined],
  ['is protected', { ...FREE, isProtected: true }, { kind: 'protectedSheet', sheetName: 'Phụ lục 1' }],
  ['lies in a workbook that is read only', { ...FREE, isReadOnly: true }, { kind: 'readOnly' }],
  ['is both', { ...FREE, isProtected: true, isReadOnly: true }, { kind: 'readOnly' }],
])('a sheet that %s', (_, sheet, failure) => {
  expect(failureIn(() => refuseUnwritable(sheet))).toEqual(failure);
});

test.each([
  [true, undefined],
  [false, { kind: 'rulesUnreadable', sheetName: 'Phụ lục 1' }],
])("rules of ours can be told from the user's: %s", (canTellOurRules, failure) => {
  expect(failureIn(() => refuseUntoldRules({ canTellOurRules, sheetName: 'Phụ lục 1' }))).toEqual(failure);
});
