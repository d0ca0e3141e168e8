import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEADER = [
  'Mã',
  'Nhiệm vụ',
  'Điểm tối đa',
  'Chủ trì',
  'Thời hạn',
  'Tình trạng',
  'Ngày hoàn thành thực tế',
];

function read(dateSystem: '1900' | '1904', row: readonly GridCell[]) {
  const snapshot = { ...snapshotFromGrid([HEADER, row], { sheetName: 'PL 2024' }), dateSystem };
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  const [item] = planOf(snapshot, found.layouts[0]).items;
  if (!item) throw new Error('no item was read');
  const [last] = lastDaysOnTime(item.deadline, { planYear: 2024, beforeIsStrict: true });
  return {
    code: item.code.code as string | undefined,
    max: item.scores.max,
    due: last && [last.year, last.month, last.day],
    text: item.deadlineText,
    status: item.status,
  };
}

const day = (value: number, format = 'dd/mm/yyyy'): GridCell => ({ value, format });

describe('a workbook that counts its dates', () => {
  // 15 November 2024 is 45611 days from the one beginning and 44149 from the other.
  it.each<['1900' | '1904', readonly GridCell[], ReturnType<typeof read>]>([
    [
      '1900',
      ['1.1', 'Kế hoạch', 2, 'Văn phòng', day(45_611), 'Đã hoàn thành', day(45_612)],
      { code: '1.1', max: 2, due: [2024, 11, 15], text: '15/11/2024', status: 'doneLate' },
    ],
    [
      '1904',
      ['1.1', 'Kế hoạch', 2, 'Văn phòng', day(44_149), 'Đã hoàn thành', day(44_150)],
      { code: '1.1', max: 2, due: [2024, 11, 15], text: '15/11/2024', status: 'doneLate' },
    ],
    [
      '1904',
      ['1.1', 'Kế hoạch', 2, 'Văn phòng', 44_149, 'Đã hoàn thành', day(44_149)],
      { code: '1.1', max: 2, due: [2024, 11, 15], text: '45611', status: 'done' },
    ],
    [
      '1904',
      // "2-Jan" that was typed as 2.1: 2 January 2024, and a year that is a year.
      [day(43_831, 'd-mmm'), 'Kế hoạch', 2, 'Văn phòng', 2024, 'Đã hoàn thành'],
      { code: '2.1', max: 2, due: [2024, 12, 31], text: '2024', status: 'done' },
    ],
  ])('from %s: %j', (system, row, expected) => {
    expect(read(system, row)).toEqual(expected);
  });
});

/** What is said of the deadlines of a sheet whose numbers count from 1904 while nobody says so. */
function saidOf1904(deadlines: readonly GridCell[], sheetName: string) {
  const rows = deadlines.map((cell, index) => [
    `1.${index + 1}`,
    'Kế hoạch',
    2,
    'Văn phòng',
    cell,
    'Đang thực hiện',
  ]);
  const snapshot = snapshotFromGrid([HEADER, ...rows], { sheetName });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  const { findings } = planOf(snapshot, found.layouts[0]);
  return findings
    .filter(({ rule }) => rule.startsWith('deadline/'))
    .map(({ row, rule }) => `${row} ${rule.replace('deadline/', '')}`);
}

describe('a workbook that counts from 1904 and does not say so', () => {
  // Excel's numbers there for 1/1, 29/2, 30/6, 15/11 and 31/12/2024, and for 31/3/2025.
  const NUMBERS = [43_830, 43_889, 44_011, 44_149, 44_195, 44_285];

  it.each(['dd/mm/yyyy', 'd-mmm', 'mm/yyyy', 'yyyy', 'm/d/yyyy', 'General'])(
    'has a finding for every deadline of the plan year, shown as %s',
    (format) => {
      const said = saidOf1904(
        NUMBERS.map((value) => ({ value, format })),
        'PL 2024',
      );
      for (const [index] of NUMBERS.entries()) expect(said).toContain(`${index + 2} year-unlike-plan`);
    },
  );

  it('has one finding for all where the plan year is unknown', () => {
    const said = saidOf1904(
      NUMBERS.map((value) => ({ value, format: 'dd/mm/yyyy' })),
      'PL',
    );
    expect(said).toEqual(['2 years-unchecked']);
  });

  it('has none for deadlines that are texts', () => {
    expect(saidOf1904(['30/6/2024', 'Quý II/2024', 'Thường xuyên'], 'PL')).toEqual([]);
  });

  it('is not told where a day four years after the plan falls into its year', () => {
    // 30/6/2028 there; 29/6/2024 to whoever counts from 1900.
    expect(saidOf1904([{ value: 45_472, format: 'dd/mm/yyyy' }], 'PL 2024')).toEqual([]);
  });
});
