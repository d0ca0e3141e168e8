import { completionDay, saidDay } from '../../../../src/domain/appendix/status/completion-day';
import { serialFromDate } from '../../../../src/domain/calendar/excel-serial';
import { formatIsoDate, parseIsoDate } from '../../../../src/domain/calendar/iso-date';
import type { CellContent } from '../../../../src/domain/cell-content';

const PLAN_YEAR = 2026;

function text(shown: string): CellContent {
  return { kind: 'text', text: shown, shown, format: '' };
}

describe('completionDay(), of a cell that asks for one', () => {
  const read = (content: CellContent, planYear?: number): string | undefined => {
    const day = completionDay(content, planYear);
    return typeof day === 'object' ? formatIsoDate(day) : day;
  };

  it.each<readonly [string, string | undefined]>([
    ['20/12/2026', '2026-12-20'],
    ['5/3/2026', '2026-03-05'],
    ['20.12.2026', '2026-12-20'],
    ['20-12-2026', '2026-12-20'],
    ['20/12', '2026-12-20'],
    // In a month that has begun the work may be done.
    ['Tháng 12', '2026-12-01'],
    ['trước 20/12/2026', '2026-12-20'],
    // Of two days the work was done on the last.
    ['15/3/2026 và 20/12/2026', '2026-12-20'],
    ['theo Tờ trình của phòng, 20/12/2026', '2026-12-20'],
    ['văn bản số 15 gửi các thôn, 5.3.2026', '2026-03-05'],
    ['biên bản nghiệm thu do tổ công tác ký ngày 20/11/2026', '2026-11-20'],
    ['31/02/2026', 'none'],
    ['chưa có', undefined],
  ])('%s is %s', (shown, day) => {
    expect(read(text(shown), PLAN_YEAR)).toBe(day);
  });

  it.each<readonly [string, string | undefined]>([
    ['20/12', undefined],
    ['20/12/2026', '2026-12-20'],
  ])('%s is %s where the plan names no year', (shown, day) => {
    expect(read(text(shown))).toBe(day);
  });

  it("takes a date of Excel's, and nothing from a blank cell or a tick", () => {
    const day = parseIsoDate('2026-12-20')!;
    expect(read({ kind: 'number', value: serialFromDate(day), shown: '', format: 'dd/mm/yyyy' })).toBe(
      '2026-12-20',
    );
    expect(read({ kind: 'empty' })).toBeUndefined();
    expect(read({ kind: 'boolean', value: true, shown: 'TRUE' })).toBeUndefined();
  });
});

describe('saidDay(), of words that say that something was done', () => {
  const read = (written: string): string | undefined => {
    const said = saidDay(written, PLAN_YEAR);
    return said && `${formatIsoDate(said.day)}${said.isSaid ? ', said' : ''}`;
  };

  it.each<readonly [string, string | undefined]>([
    ['20/12/2026', '2026-12-20'],
    ['Hoàn thành ngày 20/12/2026', '2026-12-20'],
    ['Đã hoàn thành ngày 20/12/2026', '2026-12-20, said'],
    ['Da hoan thanh ngay 20/12/2026', '2026-12-20, said'],
    ['Đã được hoàn thành ngày 20/12/2026', '2026-12-20, said'],
    ['đã xong 31/12', '2026-12-31, said'],
    // Of two days the later one, whichever comes first.
    ['Hoàn thành ngày 5/3/2026; hoàn thành ngày 20/12/2026', '2026-12-20'],
    ['Hoàn thành ngày 20/12/2026; hoàn thành ngày 5/3/2026', '2026-12-20'],
    // The meeting has been, whatever day the rest is done on.
    ['Đã họp ngày 5/3/2026; hoàn thành ngày 20/12/2026', '2026-12-20, said'],
    // On that day a meeting was held, which need not have ended the work.
    ['Đã họp ngày 20/12/2026', undefined],
    ['Hoàn thành', undefined],
    ['Đang thực hiện, 20/12/2026 báo cáo', undefined],
    ['Chưa hoàn thành ngày 20/12/2026', undefined],
    // A deadline, not the day on which it was done.
    ['Hoàn thành trước 20/12/2026', undefined],
    ['Đã hoàn thành trước 20/12/2026', undefined],
    ['Hoàn thành ngày 31/02/2026', undefined],
  ])('%s: %s', (written, day) => {
    expect(read(written)).toBe(day);
  });
});
