import { messagesEn as en } from '../../../src/messages/en';
import { messagesVi as vi } from '../../../src/messages/vi';
import { liveRegionText } from '../../../src/taskpane/present/live-region-text';
import { noticeWords } from '../../../src/taskpane/present/notice-words';
import { groupTable } from '../../../src/taskpane/present/summary/group-table';
import { reminder } from '../../../src/taskpane/present/summary/reminder';
import { INITIAL_STATE } from '../../../src/taskpane/state/pane-state';
import { OFFICE, sampleReport, sampleReview } from '../stories/sample-report';

const review = sampleReview();

test('the sentence for the report', () => {
  expect(vi.pane.completion.sentence(9, 23, vi.formats.share(9, 23)!)).toBe('9/23 nhiệm vụ, đạt 39,13%');
  expect(vi.pane.completion.sentence(22, 38, vi.formats.share(22, 38)!)).toBe('22/38 nhiệm vụ, đạt 57,89%');
  expect(en.pane.completion.sentence(1, 1, en.formats.share(1, 1)!)).toBe('1/1 item done, 100%');
});

test('a reminder lists what is overdue and due soon of one lead', () => {
  expect(reminder(review, 'PL1', OFFICE, vi)).toBe(
    [
      'Kính gửi: Công chức Văn phòng - Thống kê',
      'Tính đến ngày 15/10/2024, theo “Các tiêu chí, tiêu chí thành phần duy trì đạt điểm tối đa năm 2024”, đồng chí (bộ phận) còn các nhiệm vụ sau:',
      'Đã quá hạn:',
      '- 1.5 Sáng kiến trong thực hiện CCHC (hạn 30/9/2024, quá 15 ngày)',
      'Sắp đến hạn:',
      '- 5.1 Bố trí cán bộ, công chức đúng vị trí việc làm (hạn 20/10/2024, còn 5 ngày)',
      'Đề nghị đồng chí (bộ phận) cập nhật kết quả, hoặc cho biết vướng mắc để cùng tháo gỡ. Trân trọng cảm ơn!',
    ].join('\n'),
  );
});

test('who has nothing pressing gets no reminder', () => {
  expect(reminder(review, 'PL1', 'Công chức Văn hóa - Xã hội', vi)).toBeUndefined();
});

test('the table of leads pastes as cells', () => {
  expect(groupTable(review.leads.slice(0, 2), vi.pane.groups.columnLead, vi)).toBe(
    [
      'Chủ trì\tHoàn thành\tTổng số\tTỷ lệ\tQuá hạn',
      'Công chức Văn phòng - Thống kê\t2\t6\t33,33%\t1',
      'Công chức Văn hóa - Xã hội\t0\t1\t0%\t0',
    ].join('\n'),
  );
});

describe('what a run tells', () => {
  const one = { kind: 'recomputed', rows: 9, ratios: 0, wrote: true } as const;
  const found = [{ overdue: 5, toReview: 8 }];

  test.each([
    [{ ...one, found }, 'Đã tính: 5 việc quá hạn, 8 ô cần xem lại. Đã tô 9 dòng.'],
    [{ ...one, found, ratios: 6 }, 'Đã tính: 5 việc quá hạn, 8 ô cần xem lại. Đã tô 9 dòng, ghi 6 ô tỷ lệ.'],
    [{ ...one, found, rows: 0 }, 'Đã tính: 5 việc quá hạn, 8 ô cần xem lại. Không dòng nào phải tô màu.'],
    [
      { ...one, found, rows: 0, ratios: 6 },
      'Đã tính: 5 việc quá hạn, 8 ô cần xem lại. Đã ghi 6 ô tỷ lệ; không dòng nào phải tô màu.',
    ],
    [
      { ...one, found, rows: 0, wrote: false },
      'Đã tính: 5 việc quá hạn, 8 ô cần xem lại. Kết quả không đổi nên không ghi thêm gì.',
    ],
    [
      { ...one, found: [{ overdue: 1, toReview: 0 }, ...found] },
      'Đã tính: Phụ lục 1: 1 việc quá hạn, 0 ô cần xem lại; Phụ lục 2: 5 việc quá hạn, 8 ô cần xem lại. Đã tô 9 dòng.',
    ],
  ] as const)('%j', (notice, words) => {
    expect(noticeWords(notice, vi)).toBe(words);
  });
});

test('undo says what it took back, and that a cut-off still stands', () => {
  expect(noticeWords({ kind: 'undone', act: 'recompute' }, vi)).toBe('Đã hoàn tác lần “Tính lại” vừa rồi.');
  expect(noticeWords({ kind: 'undone', act: 'recomputeAll', gone: ['PL 2', 'PL 3'] }, vi)).toBe(
    'Đã hoàn tác lần “Tính tất cả” vừa rồi. Riêng trang “PL 2”, “PL 3” không còn trong tệp dưới tên ấy nên để nguyên.',
  );
  expect(noticeWords({ kind: 'undone', act: 'recompute', cutOff: '2024-06-30' }, vi)).toBe(
    `Đã hoàn tác lần “Tính lại” vừa rồi. Ngày chốt ${vi.formats.date({ year: 2024, month: 6, day: 30 })} vẫn giữ; muốn tính đến hôm nay, đồng chí bấm “Đến hôm nay” ở thẻ Cài đặt.`,
  );
  expect(noticeWords({ kind: 'nothingToUndo' }, vi)).toBe('Không còn việc nào để hoàn tác.');
});

test('a screen reader hears of work going on first, then of what came of it', () => {
  const ready = { ...INITIAL_STATE, connection: 'ready' } as const;
  expect(liveRegionText({ ...ready, activity: 'recomputing', notice: { kind: 'copied' } }, vi)).toBe(
    vi.pane.run.working,
  );
  expect(liveRegionText({ ...ready, notice: { kind: 'copied' } }, vi)).toBe(vi.pane.run.copied);
  expect(
    liveRegionText({ ...ready, sheet: { kind: 'read', report: sampleReport(), changed: false } }, vi),
  ).toBe('PL1');
});
