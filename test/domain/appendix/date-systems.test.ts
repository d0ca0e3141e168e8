import { findLayout } from '../../../src/domain/appendix/find-layout';
import { readAppendix } from '../../../src/domain/appendix/read-appendix';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { snapshotFromGrid, type GridCell } from '../../support/snapshot-from-grid';

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
  const found = findLayout(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  const [item] = readAppendix(snapshot, found.layouts[0]).items;
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
