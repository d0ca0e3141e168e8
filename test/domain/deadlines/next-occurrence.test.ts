import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { nextOccurrence } from '../../../src/domain/deadlines/occurrences';
import { parseDeadlineText } from '../../../src/domain/deadlines/parse-deadline-text';

const day = (text: string) => {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`No day: ${text}`);
  return date;
};

// 12 June 2024 is a Wednesday, 14 June a Friday.
test.each([
  ['thứ sáu hằng tuần', '2024-06-12', '2024-06-14'],
  ['thứ sáu hằng tuần', '2024-06-14', '2024-06-14'],
  ['trước thứ sáu hằng tuần', '2024-06-12', '2024-06-13'],
  ['trước thứ sáu hằng tuần', '2024-06-14', '2024-06-20'],
  ['trước 17h thứ sáu hằng tuần', '2024-06-12', '2024-06-14'],
  ['trước 17h thứ sáu hằng tuần', '2024-06-14', '2024-06-14'],
  ['trước ngày 15 hằng tháng', '2024-06-14', '2024-06-14'],
  ['trước ngày 15 hằng tháng', '2024-06-15', '2024-07-14'],
  ['trước 17h ngày 15 hằng tháng', '2024-06-15', '2024-06-15'],
  ['hằng ngày', '2024-06-12', '2024-06-12'],
  ['hằng quý', '2024-12-31', '2024-12-31'],
  ['hằng tháng từ tháng 3 đến tháng 6', '2024-07-01', undefined],
])('the next of "%s" from %s on is %s', (text, asOf, expected) => {
  const { deadline } = parseDeadlineText(text, 2024);
  if (deadline.kind !== 'recurring') throw new Error(`No rhythm: ${text}`);
  const next = nextOccurrence(deadline, day(asOf), true);
  expect(next && formatIsoDate(next)).toBe(expected);
});
