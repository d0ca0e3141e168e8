import type { Failure } from '../../../src/excel/office/outcome';
import { failureOf, RunFailure } from '../../../src/excel/office/run-failure';

const LOST = { code: 'GeneralException', debugInfo: { errorLocation: 'Range.values' } };

test.each<readonly [string, unknown, Failure]>([
  ['a known failure as it is', new RunFailure({ kind: 'readOnly' }), { kind: 'readOnly' }],
  ['a cell that is being edited', { code: 'InvalidOperationInCellEditMode' }, { kind: 'cellEditMode' }],
  ['a request that is too large', { code: 'RequestPayloadSizeLimitExceeded' }, { kind: 'tooLarge' }],
  ['an answer that is too large', { code: 'ResponsePayloadSizeLimitExceeded' }, { kind: 'tooLarge' }],
  ['too many cells', { code: 'OperationCellsExceedLimit' }, { kind: 'tooLarge' }],
  [
    'another code of Excel, with its place',
    LOST,
    { kind: 'excelFailed', code: 'GeneralException', restored: true, location: 'Range.values' },
  ],
  [
    'a code that only begins alike',
    { code: 'PayloadSizeLimitExceededTwice' },
    { kind: 'excelFailed', code: 'PayloadSizeLimitExceededTwice', restored: true },
  ],
  ['what is no error', 'lỗi', { kind: 'excelFailed', code: 'UnknownError', restored: true }],
])('tells of %s', (_, error, failure) => {
  expect(failureOf(error)).toStrictEqual(failure);
});

test.each([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'GeneralException',
])('says that something may remain, whatever %s would mean', (code) => {
  expect(failureOf({ code }, false)).toStrictEqual({ kind: 'excelFailed', code, restored: false });
});

test('a known failure stays what it is though something may remain', () => {
  expect(failureOf(new RunFailure({ kind: 'sheetGone' }), false)).toEqual({ kind: 'sheetGone' });
});

test('an error bears the name of its failure, for whoever looks at a log', () => {
  expect(new RunFailure({ kind: 'sheetGone' }).message).toBe('sheetGone');
});
