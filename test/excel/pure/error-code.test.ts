import { errorCode, errorLocation } from '../../../src/excel/office/error-code';

const named = (name: unknown): object => Object.assign(new Error('bị từ chối'), { name });

test.each<readonly [string, unknown, string]>([
  ["Excel's own", { code: 'AccessDenied', name: 'RichApi.Error' }, 'AccessDenied'],
  ['the name of an error of the page', new TypeError('x is undefined'), 'TypeError'],
  ['the name where the code is a number', { code: 13, name: 'DataCloneError' }, 'DataCloneError'],
  ['unknown where neither is a text', { code: 13, name: 7 }, 'UnknownError'],
  ['unknown where there is neither', {}, 'UnknownError'],
  ['unknown for an error whose name was lost', named(undefined), 'UnknownError'],
  ['unknown for a text', 'AccessDenied', 'UnknownError'],
  ['unknown for nothing', undefined, 'UnknownError'],
  ['unknown for null', null, 'UnknownError'],
])('the code of an error is %s', (_, error, code) => {
  expect(errorCode(error)).toBe(code);
});

test.each<readonly [string, unknown, string | undefined]>([
  ['where Excel tells it', { debugInfo: { errorLocation: 'Range.values' } }, 'Range.values'],
  ['unknown where it is no text', { debugInfo: { errorLocation: 7 } }, undefined],
  ['unknown where it is missing', { debugInfo: {} }, undefined],
  ['unknown where there are no details', { code: 'AccessDenied' }, undefined],
  ['unknown where the details are null', { debugInfo: null }, undefined],
  ['unknown where the details are a text', { debugInfo: 'Range.values' }, undefined],
  ['unknown for a text', 'Range.values', undefined],
  ['unknown for nothing', undefined, undefined],
  ['unknown for null', null, undefined],
])('the place of an error is %s', (_, error, location) => {
  expect(errorLocation(error)).toBe(location);
});
