import { parseExcelRecord } from '../../../src/excel/self-check/excel-record';
import { is } from '../../../src/excel/self-check/question';

const WHERE = {
  platform: 'PC',
  build: '16.0.14332',
  language: 'vi-VN',
  dataLanguage: 'vi-VN',
  excelApi: '1.14',
  scale: 1.25,
};
const ANSWER = { id: 'rule-ids', answer: 'place', isFine: true };
const RECORD = {
  format: 'tien-do.excel-record',
  version: 1,
  date: '2026-11-28',
  where: WHERE,
  answers: [ANSWER],
};
const without = (of: object, field: string): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => key !== field));

test.each<readonly [string, object]>([
  ['with an answer', RECORD],
  ['without answers', { ...RECORD, answers: [] }],
  ['with an answer that is a list', { ...RECORD, answers: [{ ...ANSWER, answer: [1, null] }] }],
])('a record %s is read as it is', (_, record) => {
  expect(parseExcelRecord(record)).toEqual(record);
});

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['a text', 'damaged'],
  ...Object.keys(RECORD).map((field) => [`one without ${field}`, without(RECORD, field)] as const),
  ...Object.keys(WHERE).map(
    (field) => [`one that does not say its ${field}`, { ...RECORD, where: without(WHERE, field) }] as const,
  ),
  ['another format', { ...RECORD, format: 'tien-do.settings' }],
  ['another version', { ...RECORD, version: 2 }],
  ['an answer to no question', { ...RECORD, answers: [without(ANSWER, 'id')] }],
  ['an answer of which nobody says whether it is fine', { ...RECORD, answers: [without(ANSWER, 'isFine')] }],
])('%s is no record', (_, value) => {
  expect(parseExcelRecord(value)).toBeUndefined();
});

test.each<readonly [readonly unknown[], unknown, boolean]>([
  [['first', 'last'], 'last', true],
  [['first', 'last'], 'middle', false],
  [[{ rows: [1, 2] }], { rows: [1, 2] }, true],
  [[{ rows: [1, 2] }], { rows: [2, 1] }, false],
  [[1], '1', false],
  [[undefined], undefined, true],
  [[], 'first', false],
])('of the answers %j, %j is one: %s', (wanted, answer, isOne) => {
  expect(is(...wanted)(answer)).toBe(isOne);
});
