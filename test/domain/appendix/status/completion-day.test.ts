import { completionDay, saidDay } from '../../../../src/domain/appendix/status/completion-day';
import { formatIsoDate } from '../../../../src/domain/calendar/iso-date';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

const PLAN_YEAR = 2026;

/** The day of a cell that asks for one, "none" where no calendar has it. */
function dayOf(cell: GridCell, planYear: number | undefined = PLAN_YEAR): string | undefined {
  const day = completionDay(cellFromGrid(cell), planYear);
  return typeof day === 'object' ? formatIsoDate(day) : day;
}

/** The day that words name, "said" behind it where they say that it is done. */
function named(written: string, planYear: number | undefined = PLAN_YEAR): string | undefined {
  const found = saidDay(written, planYear);
  return found && `${formatIsoDate(found.day)}${found.isSaid ? ' said' : ''}`;
}

describe('completionDay()', () => {
  it.each<[string, GridCell]>([
    ['2024-06-30', { value: 45_473, format: 'dd/mm/yyyy' }],
    ['2024-06-30', { value: 45_473.75, format: 'dd/mm/yyyy hh:mm' }],
    ['2026-12-20', '20/12/2026'],
    ['2025-12-20', '20/12/2025'],
    ['2026-12-20', '20/12'],
    ['2026-12-20', 'ngày 20 tháng 12 năm 2026'],
    // It is done on the day itself, and of several days on the last.
    ['2026-12-20', 'Trước 20/12/2026'],
    ['2026-12-31', '30/6/2026 và 31/12/2026'],
    // In a month that has begun the work may be done.
    ['2026-12-01', 'Tháng 12'],
    ['2026-12-01', '12/2026'],
    ['2026-10-01', 'Quý 4/2026'],
  ])('finds %s in %j', (day, cell) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each<[string, string]>([
    ['2026-11-20', 'QĐ số 12/QĐ-UBND ngày 20/11/2026'],
    ['2026-03-05', 'Báo cáo gửi huyện 05.03.2026'],
    ['2026-04-07', '7-4-2026 đã trình'],
    ['2026-12-20', '20/12/2026 (QĐ số 5)'],
    // The day that is written out, and not the end of the month before it.
    ['2026-11-20', 'Họp tháng 11, ban hành ngày 20/11/2026'],
    // The year is the plan's, as where the day stands alone.
    ['2026-12-20', 'QĐ số 12/QĐ-UBND ngày 20/12'],
    ['2026-12-20', 'QĐ số 12/QĐ-UBND, Ngày  20-12'],
    ['2026-12-20', 'quyet dinh ngay 20/12 cua UBND'],
    ['2026-03-05', 'QĐ số 12/QĐ-UBND ngày 5/3'],
  ])('finds %s among the words of %j', (day, cell) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each<[GridCell]>([['31/11/2026'], ['31/11'], ['15/13/2026'], ['Tháng 13'], ['Quý 5/2026']])(
    'refuses %j, which no calendar has',
    (cell) => {
      expect(dayOf(cell)).toBe('none');
    },
  );

  it.each<[GridCell]>([
    [null],
    [true],
    [{ error: '#N/A' }],
    // Neither is a day that Excel shows.
    [0.5],
    [60],
    ['QĐ số 12/QĐ-UBND'],
    ['Xem lại 12'],
    ['Ngày 25 hằng tháng'],
    ['QĐ số 12/QĐ-UBND ngày 31/11/2026'],
    ['QĐ số 12/QĐ-UBND ngày 31/11'],
    // Two numbers that nobody calls a day.
    ['QĐ số 12/3 của UBND xã'],
    ['QĐ số 12/QĐ-UBND ngày 20/12/245'],
    ['Xử lý trong ngày, 12/3 hồ sơ'],
    ['Giao ngay 5 hồ sơ'],
  ])('finds none in %j', (cell) => {
    expect(dayOf(cell)).toBeUndefined();
  });

  it('finds a day alike where a Mac wrote its diacritics as signs of their own', () => {
    expect(dayOf('QĐ số 12/QĐ-UBND ngày 20/12'.normalize('NFD'))).toBe('2026-12-20');
  });

  it('finds none without a year where neither the cell nor the plan has one', () => {
    const day = (text: string) => completionDay(cellFromGrid(text), undefined);
    expect(day('20/12')).toBeUndefined();
    expect(day('QĐ số 12/QĐ-UBND ngày 20/12')).toBeUndefined();
    expect(day('QĐ số 12/QĐ-UBND')).toBeUndefined();
    expect(day('20/12/2026')).toEqual({ year: 2026, month: 12, day: 20 });
  });
});

describe('saidDay()', () => {
  it.each<[string, string]>([
    // Without "đã" the words may promise as well as tell.
    ['2026-12-20', 'Hoàn thành ngày 20/12/2026'],
    ['2026-12-20', 'hoan thanh ngay 20/12/2026'],
    ['2026-12-31', 'Xong 31/12'],
    ['2026-12-01', 'Hoàn thành tháng 12/2026'],
    ['2026-12-20', 'Hoàn thành đúng hạn ngày 20/12/2026'],
    ['2026-12-20', '20/12/2026'],
    ['2026-12-20 said', 'Đã hoàn thành ngày 20/12/2026'],
    ['2026-12-20 said', 'Đã được khắc phục xong ngày 20/12/2026'],
    ['2026-12-20 said', 'da duoc khac phuc xong ngay 20/12/2026'],
    ['2026-12-20 said', '20/12/2026 đã hoàn thành'],
    ['2026-12-31 said', 'đã xong 31/12'],
    ['2026-12-20 said', 'Đã ban hành ngày 20/12/2026'],
    // What another clause says was done is said of this one too.
    ['2026-12-20 said', 'Hoàn thành ngày 20/12/2026, đã gửi báo cáo'],
    ['2026-12-20 said', 'Đã hoàn thành; 20/12/2026'],
    ['2026-12-20 said', 'Hoàn thành chậm 5 ngày; 20/12/2026'],
    // The latest of several.
    ['2026-04-20 said', 'Đã ban hành 5/3/2026; đã gửi 20/4/2026'],
    ['2026-04-20 said', 'Đã gửi 20/4/2026; đã ban hành 5/3/2026'],
    // A day by which it was to be done is none on which it was.
    ['2026-03-05 said', 'Thời hạn 31/12/2026; đã ban hành ngày 5/3/2026'],
    ['2026-03-05', 'Hạn 31/12/2026; hoàn thành ngày 5/3/2026'],
  ])('finds %s in %j', (day, written) => {
    expect(named(written)).toBe(day);
  });

  it.each([
    'Đã hoàn thành',
    'Đã hoàn thành 5 nội dung',
    'Đã hoàn thành trước ngày 20/12/2026',
    'da hoan thanh truoc ngay 20/12/2026',
    'Đã hoàn thành ngày 31/11/2026',
    'Đã gửi giấy mời họp ngày 20/12/2026',
    'Đã ban hành KH số 12/KH-UBND ngày 15/3/2026, thực hiện đến 31/12/2026',
    'Đang thực hiện, báo cáo ngày 20/12/2026',
    'Thời hạn 31/12/2026',
  ])('finds none in %j', (written) => {
    expect(named(written)).toBeUndefined();
  });

  it('takes the year of the plan, and finds no day without one', () => {
    expect(named('Đã xong 31/12', 2025)).toBe('2025-12-31 said');
    expect(saidDay('Đã xong 31/12', undefined)).toBeUndefined();
  });
});
