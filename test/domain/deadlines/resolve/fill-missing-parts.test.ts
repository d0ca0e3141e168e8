import type { WrittenPoint } from '../../../../src/domain/deadlines/reading';
import { fillMissingParts } from '../../../../src/domain/deadlines/resolve/fill-missing-parts';

/** "15/6/2024", "15/6", "15", "tháng 6/2024", "tháng 6", "quý 2/2024", "quý 2" as points. */
function at(written: string): WrittenPoint {
  const [, quarter, ofQuarter] = /^quý (\d)(?:\/(\d+))?$/.exec(written) ?? [];
  if (quarter) return withYear({ shape: 'quarter', quarter: Number(quarter) }, ofQuarter);
  const [, month, ofMonth] = /^tháng (\d+)(?:\/(\d+))?$/.exec(written) ?? [];
  if (month) return withYear({ shape: 'month', month: Number(month) }, ofMonth);
  const [day = '', ofDay, year] = written.split('/');
  return withYear(
    { shape: 'day', day: Number(day), ...(ofDay === undefined ? {} : { month: Number(ofDay) }) },
    year,
  );
}

const withYear = (point: WrittenPoint, year: string | undefined): WrittenPoint =>
  year === undefined ? point : { ...point, year: { kind: 'number', value: Number(year) } };

/** The month (the last one, of a period) and the year of each point, "!" behind those that are doubtful. */
const placed = (points: readonly WrittenPoint[], planYear?: number): readonly string[] =>
  fillMissingParts(points, planYear).map(
    ({ month = '?', year = '?', doubts }) => `${month}/${year}${'!'.repeat(doubts.length)}`,
  );

describe('a point that is whole', () => {
  it.each([
    ['15/6/2023', '6/2023'],
    ['tháng 8/2023', '8/2023'],
    ['quý 2/2023', '6/2023'],
  ])('"%s" keeps its parts', (point, parts) => {
    expect(placed([at(point)], 2024)).toEqual([parts]);
    expect(placed([at(point)])).toEqual([parts]);
  });

  it('has its points back, in their order', () => {
    const points = [at('15'), at('20/6/2024')];
    expect(fillMissingParts(points, 2024).map(({ point }) => point)).toEqual(points);
    expect(fillMissingParts([], 2024)).toEqual([]);
  });
});

describe('a year', () => {
  it('is the plan year where none was written, and unknown where the plan has none', () => {
    expect(placed([at('15/6')], 2024)).toEqual(['6/2024']);
    expect(placed([at('15/6')])).toEqual(['6/?']);
    expect(placed([at('30/6'), at('31/12')], 2024)).toEqual(['6/2024', '12/2024']);
    expect(placed([at('30/6'), at('31/12')])).toEqual(['6/?', '12/?']);
    expect(placed([at('tháng 11'), at('tháng 2')])).toEqual(['11/?', '2/?']);
  });

  it('may be so many years after the plan', () => {
    const nextYear: WrittenPoint = { shape: 'month', month: 3, year: { kind: 'relative', offset: 1 } };
    expect(placed([nextYear], 2024)).toEqual(['3/2025']);
    expect(placed([nextYear])).toEqual(['3/?']);
    expect(placed([at('tháng 11'), nextYear], 2024)).toEqual(['11/2024', '3/2025']);
  });

  it('of a stretch of years is its last, and flows into no point before it', () => {
    const years: WrittenPoint = { shape: 'years', first: 2021, last: 2025 };
    expect(placed([years], 2024)).toEqual(['12/2025']);
    expect(placed([at('30/6'), years], 2024)).toEqual(['6/2024', '12/2025']);
    expect(placed([years, at('30/6')], 2024)).toEqual(['12/2025', '6/2025!']);
  });
});

describe('parts flow backward', () => {
  it.each([
    ['15 - 20/6/2024', '6/2024', '6/2024'],
    ['15 - 15/6/2024', '6/2024', '6/2024'],
    ['5 - 10 - 15/6/2024', '6/2024', '6/2024', '6/2024'],
    ['30/6 - 31/12/2024', '6/2024', '12/2024'],
    ['30/6 - 30/9 - 31/12/2024', '6/2024', '9/2024', '12/2024'],
    ['quý 2 - quý 4/2024', '6/2024', '12/2024'],
    ['tháng 3 - tháng 9/2024', '3/2024', '9/2024'],
    ['1/6 - tháng 6/2024', '6/2024', '6/2024'],
    ['30/6 - quý 2/2024', '6/2024', '6/2024'],
    ['tháng 6 - 15/6/2024', '6/2024', '6/2024'],
  ])('in "%s"', (list, ...parts) => {
    expect(placed(list.split(' - ').map(at), 2020)).toEqual(parts);
  });

  it.each([
    ['25 - 5/3/2024', '2/2024', '3/2024'],
    ['16 - 15/2/2024', '1/2024', '2/2024'],
    ['25 - 5/1/2024', '12/2023', '1/2024'],
  ])('a month back where the day would pass the next one: "%s"', (list, ...parts) => {
    expect(placed(list.split(' - ').map(at), 2020)).toEqual(parts);
  });

  it('a month back into the year before, where the year is the plan year', () => {
    expect(placed([at('25'), at('5/1')], 2024)).toEqual(['12/2024', '1/2025!']);
    expect(placed([at('25'), at('5/2')], 2024)).toEqual(['1/2024', '2/2024']);
  });

  it('keeping a year that the day has of its own', () => {
    const day: WrittenPoint = { shape: 'day', day: 25, year: { kind: 'number', value: 2021 } };
    expect(placed([day, at('5/1/2024')], 2024)).toEqual(['12/2021', '1/2024']);
  });

  it.each([
    ['15/11 - 15/01/2024', '11/2023', '1/2024'],
    ['16/6 - 15/3/2024', '6/2023', '3/2024'],
    ['tháng 11 - tháng 2/2024', '11/2023', '2/2024'],
    ['quý 4 - tháng 2/2024', '12/2023', '2/2024'],
    ['quý 4 - quý 1/2024', '12/2023', '3/2024'],
    ['1/7 - quý 1/2024', '7/2023', '3/2024'],
  ])('a year back where the point would pass the next one: "%s"', (list, ...parts) => {
    expect(placed(list.split(' - ').map(at), 2020)).toEqual(parts);
  });

  it.each([
    ['30/6 - 01/6/2024', '6/2023!', '6/2024'],
    ['16/6 - 15/6/2024', '6/2023!', '6/2024'],
    ['30/8 - 01/6/2024', '8/2023!', '6/2024'],
    ['30/9 - 01/6/2024', '9/2023', '6/2024'],
    ['1/5 - quý 1/2024', '5/2023!', '3/2024'],
  ])('doubtfully where that comes near to a whole year: "%s"', (list, ...parts) => {
    expect(placed(list.split(' - ').map(at), 2020)).toEqual(parts);
  });

  it('with the year that is doubtful', () => {
    expect(fillMissingParts([at('30/6'), at('1/6/2024')], 2020)[0]?.doubts).toEqual([
      { kind: 'yearAssumed', year: 2023 },
    ]);
  });

  it.each<[WrittenPoint, WrittenPoint, string, string]>([
    [at('tháng 5'), { shape: 'quarter', quarter: 2, vague: 'start' }, '5/2023!', '4/2024'],
    [at('tháng 4'), { shape: 'quarter', quarter: 2, vague: 'start' }, '4/2024', '4/2024'],
    [at('tháng 6'), { shape: 'quarter', quarter: 2, vague: 'middle' }, '6/2024', '6/2024'],
    [at('tháng 11'), { shape: 'year', vague: 'start' }, '11/2023', '3/2024'],
    [at('tháng 3'), { shape: 'year', vague: 'start' }, '3/2024', '3/2024'],
    [at('tháng 11'), { shape: 'year', vague: 'middle' }, '11/2023', '6/2024'],
    [at('tháng 6'), { shape: 'year', vague: 'middle' }, '6/2024', '6/2024'],
    [at('tháng 12'), { shape: 'year', vague: 'end' }, '12/2024', '12/2024'],
    [at('tháng 12'), { shape: 'year' }, '12/2024', '12/2024'],
    [at('tháng 11'), { shape: 'months', first: 1, last: 6 }, '11/2023', '6/2024'],
    [at('tháng 6'), { shape: 'months', first: 1, last: 6 }, '6/2024', '6/2024'],
    [{ shape: 'months', first: 7, last: 12 }, at('tháng 3'), '12/2023', '3/2024'],
    [{ shape: 'months', first: 1, last: 6 }, at('tháng 3'), '6/2024', '3/2024'],
    [{ shape: 'year' }, at('tháng 3'), '12/2024', '3/2024'],
    [{ shape: 'year' }, at('15/1'), '12/2024', '1/2024'],
    [{ shape: 'quarter', quarter: 2 }, at('15/4'), '6/2024', '4/2024'],
  ])('by where %j begins and %j ends', (first, second, ...parts) => {
    const year = { kind: 'number', value: 2024 } as const;
    expect(placed([first, { ...second, year }], 2020)).toEqual(parts);
  });

  it('no month out of a period, and none without a day', () => {
    expect(placed([at('15'), at('tháng 6/2024')], 2024)).toEqual(['?/2024', '6/2024']);
    expect(placed([at('15'), at('20')], 2024)).toEqual(['?/2024', '?/2024']);
    expect(placed([at('20'), at('15')], 2024)).toEqual(['?/2024', '?/2024']);
    expect(placed([at('15')], 2024)).toEqual(['?/2024']);
  });
});

describe('parts flow forward where none come back', () => {
  it('a month from day to day, which is doubtful', () => {
    expect(placed([at('15/6'), at('20')], 2024)).toEqual(['6/2024', '6/2024!']);
    expect(fillMissingParts([at('15/6/2024'), at('20')], 2024)[1]?.doubts).toEqual([
      { kind: 'twoReadings', other: '' },
    ]);
  });

  it('no month from a period, and none from a day that has none', () => {
    const months = (...points: readonly string[]) =>
      fillMissingParts(points.map(at), 2024).map(({ month }) => month);
    expect(months('tháng 6', '20')).toEqual([6, undefined]);
    expect(months('20', 'tháng 6', '20')).toEqual([undefined, 6, undefined]);
  });

  it('a year, which is doubtful where the plan has another', () => {
    expect(placed([at('30/6/2023'), at('31/12')], 2024)).toEqual(['6/2023', '12/2023!']);
    expect(placed([at('30/6/2024'), at('31/12')], 2024)).toEqual(['6/2024', '12/2024']);
    expect(placed([at('30/6/2023'), at('31/12')])).toEqual(['6/2023', '12/2023!']);
    expect(fillMissingParts([at('30/6/2023'), at('31/12')], 2024)[1]?.doubts).toEqual([
      { kind: 'yearAssumed', year: 2023 },
    ]);
  });

  it('a year and one more where the point before would pass this one, which nobody wrote', () => {
    expect(placed([at('tháng 11'), at('tháng 2')], 2024)).toEqual(['11/2024', '2/2025!']);
    expect(placed([at('15/11/2023'), at('15/1')], 2024)).toEqual(['11/2023', '1/2024!']);
    expect(placed([at('16/6'), at('15/6')], 2024)).toEqual(['6/2024', '6/2025!']);
    expect(placed([at('15/6'), at('15/6')], 2024)).toEqual(['6/2024', '6/2024']);
    expect(fillMissingParts([at('tháng 11'), at('tháng 2')], 2024)[1]?.doubts).toEqual([
      { kind: 'yearAssumed', year: 2025 },
    ]);
  });

  it('on from a year that was assumed, without another doubt', () => {
    expect(placed([at('tháng 11'), at('tháng 2'), at('tháng 5')], 2024)).toEqual([
      '11/2024',
      '2/2025!',
      '5/2025',
    ]);
  });
});
