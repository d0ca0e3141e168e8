import type { DatedReading, Reading, WrittenPoint, WrittenYear } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const yearThenDeadline: DeadlineNotation = {
  name: 'year-then-deadline',
  // năm 2024, tháng 8 · 2024, quý II · năm 2024 - tháng 6 · 2024/T8 · trước năm 2024, tháng 8 · năm 2024: tháng 6 và tháng 12 · năm 2024, ngày 30/6
  pattern:
    /^((?:(?:trước|chậm nhất|muộn nhất|đến|hết|xong|trong) )*)(?:năm )?((?:19|20)\d{2})(?:[,:;]| ?[-/])? ?((?:t(?=\d)|tháng|quý|ngày|\d{1,2} tháng|đầu|giữa|cuối|đợt|hằng)[ .]?.+)$/,
  read: ([, bound = '', year, rest = ''], reader): Reading | undefined => {
    const reading = reader.reading(bound + rest.replace(/^t(?=\d)/, 'tháng '));
    return reading && ofYear(reading, { kind: 'number', value: Number(year) });
  },
};

/** The reading with the year that stands before it; undefined where a part of it says another. */
function ofYear(reading: Reading, year: WrittenYear): Reading | undefined {
  const point = (one: WrittenPoint): WrittenPoint => (one.year ? one : { ...one, year });
  const dated = (one: DatedReading): DatedReading =>
    one.kind === 'point'
      ? { ...one, point: point(one.point) }
      : { ...one, start: point(one.start), end: point(one.end) };
  switch (reading.kind) {
    case 'point':
    case 'range':
      return hasOwnYear(reading) ? undefined : { ...reading, ...dated(reading) };
    case 'list':
      return reading.parts.some(hasOwnYear) ? undefined : { ...reading, parts: reading.parts.map(dated) };
    case 'recurring':
      return reading.within
        ? undefined
        : { ...reading, within: { kind: 'point', point: { shape: 'year', year } } };
    case 'ongoing':
    case 'conditional':
    case 'counted':
    case 'invalid':
      return undefined;
  }
}

function hasOwnYear(one: DatedReading): boolean {
  const points = one.kind === 'point' ? [one.point] : [one.start, one.end];
  return points.some((point) => point.year !== undefined || point.shape === 'years');
}
