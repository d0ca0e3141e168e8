import { type ItemDays, itemDaysOf } from '../../../../src/domain/edits/highlights/item-days';
import type { ReviewOptions } from '../../../../src/domain/review/review-options';
import { snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewOf } from '../review-sheet';

/** The days of items with these deadlines and statuses. */
function daysOf(
  items: readonly (readonly [deadline: string, status?: string, completedOn?: string])[],
  options: Partial<ReviewOptions> = {},
): readonly ItemDays[] {
  const grid = [
    ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Ngày hoàn thành'],
    ...items.map(([deadline, status = 'Chưa làm', completedOn = ''], at) => [
      `${at + 1}`,
      `Việc thứ ${at + 1}`,
      deadline,
      status,
      completedOn,
    ]),
  ];
  const review = reviewOf(snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' }), options);
  return review.items.map(itemDaysOf(review));
}

describe('itemDaysOf()', () => {
  it('an item is overdue after its last day, and due soon in the week before', () => {
    expect(daysOf([['30/9/2024']])).toEqual([
      {
        overdue: ['TODAY()>DATE(2024,9,30)'],
        dueSoon: ['TODAY()>=DATE(2024,9,23)', 'TODAY()<=DATE(2024,9,30)'],
      },
    ]);
  });

  it('compares with the as-of date where the user fixed it', () => {
    expect(daysOf([['30/9/2024']], { asOfIsFixed: true })).toEqual([
      {
        overdue: ['DATE(2024,10,15)>DATE(2024,9,30)'],
        dueSoon: ['DATE(2024,10,15)>=DATE(2024,9,23)', 'DATE(2024,10,15)<=DATE(2024,9,30)'],
      },
    ]);
    expect(daysOf([['30/9/2024']], { asOfIsFixed: false })[0]?.overdue).toEqual(['TODAY()>DATE(2024,9,30)']);
  });

  it('of two days the first decides while nothing has begun, the last where something has', () => {
    const [notBegun, begun] = daysOf([['30/6 và 31/12/2024'], ['30/6 và 31/12/2024', 'Đang làm']]);
    expect(notBegun).toEqual({
      overdue: ['TODAY()>DATE(2024,6,30)'],
      dueSoon: ['TODAY()>=DATE(2024,6,23)', 'TODAY()<=DATE(2024,6,30)'],
    });
    expect(begun).toEqual({
      overdue: ['TODAY()>DATE(2024,12,31)'],
      dueSoon: [
        'OR(AND(TODAY()>=DATE(2024,6,23),TODAY()<=DATE(2024,6,30)),AND(TODAY()>=DATE(2024,12,24),TODAY()<=DATE(2024,12,31)))',
      ],
    });
  });

  it('an item is neither from the day of its completion on', () => {
    const done = { overdue: undefined, dueSoon: undefined };
    expect(
      daysOf([
        ['30/9/2024', '', '20/10/2024'],
        ['30/9/2024', '', '28/9/2024'],
        ['30/11/2024', '', '28/11/2024'],
        ['31/12/2024', '', '20/10/2024'],
        // It is done already, and on no day was it late before.
        ['31/12/2024', 'Đã hoàn thành', '20/10/2024'],
        // Two things that contradict each other end nothing.
        ['30/9/2024', 'Đang làm', '20/10/2024'],
      ]),
    ).toEqual([
      {
        overdue: ['TODAY()>=DATE(2024,10,1)', 'TODAY()<=DATE(2024,10,19)'],
        dueSoon: ['TODAY()>=DATE(2024,9,23)', 'TODAY()<=DATE(2024,9,30)'],
      },
      { overdue: undefined, dueSoon: ['TODAY()>=DATE(2024,9,23)', 'TODAY()<=DATE(2024,9,27)'] },
      { overdue: undefined, dueSoon: ['TODAY()>=DATE(2024,11,23)', 'TODAY()<=DATE(2024,11,27)'] },
      done,
      done,
      {
        overdue: ['TODAY()>DATE(2024,9,30)'],
        dueSoon: ['TODAY()>=DATE(2024,9,23)', 'TODAY()<=DATE(2024,9,30)'],
      },
    ]);
  });

  it('gives items that are completed on one day the same days', () => {
    const [one, same, other] = daysOf([
      ['30/9/2024', '', '20/10/2024'],
      ['Quý III', '', '20/10'],
      ['30/9/2024', '', '21/10/2024'],
    ]);
    expect(same?.overdue).toBe(one?.overdue);
    expect(other?.overdue).not.toBe(one?.overdue);
    expect(other?.dueSoon).toBe(one?.dueSoon);
  });

  it('a rhythm is never overdue nor due soon', () => {
    expect(daysOf([['Hằng quý']])).toEqual([{ overdue: undefined, dueSoon: undefined }]);
  });

  it('gives one array for the same days, however they are written, and one to each kind', () => {
    const [day, quarter, begun, other] = daysOf([
      ['30/9/2024'],
      ['Quý III'],
      ['30/9/2024', 'Đang làm'],
      ['31/12/2024'],
    ]);
    expect(quarter).toBe(day);
    expect(begun).not.toBe(day);
    expect(begun?.overdue).toBe(day?.overdue);
    expect(begun?.dueSoon).toBe(day?.dueSoon);
    expect(other?.overdue).not.toBe(day?.overdue);
  });

  it('gives one array where two lists end on the same day and one has begun', () => {
    const [list, day] = daysOf([['30/6 và 31/12/2024', 'Đang làm'], ['31/12/2024']]);
    expect(list?.overdue).toBe(day?.overdue);
    expect(list?.dueSoon).not.toEqual(day?.dueSoon);
  });
});
