import { isOwnWrite, rememberOwnWrite } from '../../../src/excel/office/pending-writes';

const START = 1_000_000;

beforeEach(() => {
  jest.useFakeTimers({ now: START });
});
afterEach(() => {
  jest.useRealTimers();
});

test('the event of a write of ours is known once', () => {
  rememberOwnWrite('{1}', 'K8');
  expect(isOwnWrite('{1}', 'K8')).toBe(true);
  expect(isOwnWrite('{1}', 'K8')).toBe(false);
});

test('one event may tell of several of our writes', () => {
  rememberOwnWrite('{1}', 'K8');
  rememberOwnWrite('{1}', 'K12');
  expect(isOwnWrite('{1}', 'K8, K12')).toBe(true);
});

test('one event may join neighbours', () => {
  for (const address of ['K8', 'K9', 'L8', 'L9', 'K12']) rememberOwnWrite('{1}', address);
  expect(isOwnWrite('{1}', 'K8:L9,K12')).toBe(true);
  rememberOwnWrite('{1}', 'K8');
  rememberOwnWrite('{1}', 'K9');
  expect(isOwnWrite('{1}', 'K9:K10')).toBe(false);
});

test('an event that also tells of a cell of somebody else is an edit', () => {
  rememberOwnWrite('{1}', 'K8');
  expect(isOwnWrite('{1}', 'K8,J8')).toBe(false);
});

test('another sheet is another cell', () => {
  rememberOwnWrite('{1}', 'K8');
  expect(isOwnWrite('{2}', 'K8')).toBe(false);
  expect(isOwnWrite('{1}', 'K8')).toBe(true);
});

test.each([
  [0, true],
  [5000, true],
  [5001, false],
])('%i ms after it was written: %s', (later, isOurs) => {
  rememberOwnWrite('{1}', 'K8');
  jest.setSystemTime(START + later);
  expect(isOwnWrite('{1}', 'K8')).toBe(isOurs);
});
