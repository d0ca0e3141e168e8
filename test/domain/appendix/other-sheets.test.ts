import type { LayoutRefusal } from '../../../src/domain/appendix/layout/appendix-layout';
import { layoutsOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const many = (count: number, row: (index: number) => Grid[number]): Grid =>
  Array.from({ length: count }, (_, index) => row(index + 1));

/** Sheets that are no plan appendix, by what they are. */
const OTHERS: readonly (readonly [what: string, grid: Grid, reason: LayoutRefusal['kind']])[] = [
  [
    'a budget',
    [
      ['UBND XÃ AN BÌNH'],
      ['DỰ TOÁN THU, CHI NGÂN SÁCH XÃ NĂM 2024'],
      ['STT', 'Nội dung', 'Dự toán năm 2023', 'Dự toán năm 2024', 'Tỷ lệ (%)', 'Đơn vị thực hiện', 'Ghi chú'],
      ['I', 'Tổng thu ngân sách', 5200, 5600, 107.7, '', ''],
      ...many(12, (n) => [n, `Khoản thu thứ ${n}`, 100 * n, 110 * n, 110, 'Kế toán', '']),
      ['', 'Tổng cộng', 7800, 8580, 110, '', ''],
    ],
    'otherTable',
  ],
  [
    'a budget with times and payers',
    [
      ['STT', 'Nội dung chi', 'Đơn giá', 'Số lượng', 'Thành tiền', 'Thời gian thực hiện', 'Đơn vị thực hiện'],
      ...many(10, (n) => [n, `Mua vật tư ${n}`, 100, n, 100 * n, 'Quý II', 'Kế toán']),
    ],
    'otherTable',
  ],
  [
    'a staff list',
    [
      ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Nhiệm vụ được phân công', 'Trình độ', 'Ghi chú'],
      ...many(15, (n) => [n, 'Nguyễn Văn A', 1970 + n, 'Công chức', 'Văn phòng - Thống kê', 'Đại học', '']),
    ],
    'otherTable',
  ],
  [
    'a letter pasted into cells',
    [
      ['UBND XÃ THẠCH CHÂU', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 43/UBND', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['Kính gửi: Các ban ngành cấp xã'],
      ['Để hoàn thành các nội dung, nhiệm vụ đã đề ra, Ủy ban nhân dân xã yêu cầu:'],
      ['1. Rà soát các nhiệm vụ, nội dung nào đã hoàn thành thì lập hồ sơ tài liệu kiểm chứng.'],
      ['2. Khắc phục tồn tại, hạn chế và hoàn thành xong trước ngày 10/12/2023.'],
      ['3. Báo cáo kết quả khắc phục trước ngày 05/12/2023.'],
      ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', '', 'CHỦ TỊCH'],
    ],
    'noHeading',
  ],
  [
    'a score sheet of another field',
    [
      ['BẢNG CHẤM ĐIỂM XÃ ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng', 'Ghi chú'],
      ['I', 'Ban hành văn bản', 20, 18, 18, '', ''],
      ...many(14, (n) => [n, `Chỉ tiêu ${n}`, 2, 1.5, 1.5, 'Báo cáo', '']),
      ['', 'Tổng cộng', 48, 39, 39, '', ''],
    ],
    'missingColumns',
  ],
  [
    'a score sheet with judges',
    [
      ['TT', 'Nội dung thi', 'Điểm tối đa', 'Điểm chấm', 'Người phụ trách', 'Kết quả'],
      ...many(9, (n) => [n, `Phần thi ${n}`, 10, 8, 'Trần Thị B', 'Đạt']),
    ],
    'missingColumns',
  ],
  [
    'a timetable',
    [
      ['LỊCH CÔNG TÁC TUẦN 20'],
      ['Thứ, ngày', 'Thời gian', 'Nội dung công việc', 'Chủ trì', 'Thành phần', 'Địa điểm'],
      ...many(10, (n) => [`Thứ ${n}`, '7h30', 'Họp giao ban', 'Chủ tịch', 'Các công chức', 'Hội trường']),
    ],
    'otherTable',
  ],
  [
    'a calendar of meetings with what came of them',
    [
      ['Thứ, ngày', 'Nội dung công việc', 'Chủ trì', 'Thành phần', 'Địa điểm', 'Thời gian', 'Kết quả'],
      ...many(10, (n) => [
        'Thứ hai',
        'Họp giao ban',
        'Chủ tịch',
        'Các công chức',
        'Hội trường',
        `${n}/3/2024`,
        'Đã họp',
      ]),
    ],
    'otherTable',
  ],
  [
    'a list of purchases with who, when and how far',
    [
      [
        'STT',
        'Nội dung',
        'Đơn vị tính',
        'Số lượng',
        'Đơn giá',
        'Thành tiền',
        'Đơn vị thực hiện',
        'Thời gian',
        'Tình trạng',
      ],
      ...many(10, (n) => [n, 'Mua văn phòng phẩm', 'Hộp', n, 100, 100 * n, 'Kế toán', 'Quý II', 'Đã mua']),
    ],
    'otherTable',
  ],
  [
    'the programme of a meeting',
    [
      ['CHƯƠNG TRÌNH HỘI NGHỊ'],
      ['TT', 'Thời gian', 'Nội dung', 'Người thực hiện', 'Ghi chú'],
      ...many(8, (n) => [n, `${n + 6}h30 - ${n + 7}h00`, 'Đón tiếp đại biểu', 'Ban tổ chức', '']),
    ],
    'otherTable',
  ],
  [
    'a contact list',
    [
      ['STT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Email', 'Ghi chú'],
      ...many(11, (n) => [n, 'UBND xã', 'Lê Văn C', 'Chủ tịch', '0900000000', 'a@example.vn', '']),
    ],
    'otherTable',
  ],
  [
    'an inventory',
    [
      [
        'STT',
        'Tên tài sản',
        'Đơn vị tính',
        'Số lượng',
        'Năm sử dụng',
        'Tình trạng',
        'Người phụ trách',
        'Ghi chú',
      ],
      ...many(13, (n) => [n, 'Máy tính để bàn', 'Bộ', n, 2019, 'Đang sử dụng', 'Nguyễn Văn A', '']),
    ],
    'otherTable',
  ],
  [
    'the attendance of a meeting',
    [
      ['DANH SÁCH THAM DỰ HỘI NGHỊ TRIỂN KHAI KẾ HOẠCH CCHC NĂM 2024'],
      ['TT', 'Họ và tên', 'Đơn vị công tác', 'Có mặt', 'Vắng', 'Ký tên'],
      ...many(16, (n) => [n, 'Phạm Thị D', 'Thôn 1', 'x', '', '']),
    ],
    'otherTable',
  ],
  [
    'a register of letters',
    [
      ['Số đến', 'Ngày đến', 'Số, ký hiệu văn bản', 'Trích yếu', 'Nơi gửi', 'Người nhận'],
      ...many(10, (n) => [n, '15/3/2024', `12/UBND-${n}`, 'V/v báo cáo', 'UBND huyện', 'Văn thư']),
    ],
    'noHeading',
  ],
  ['a sheet with a few notes', [['Việc cần nhớ'], ['gọi điện cho thôn 3'], [45473]], 'noHeading'],
  ['a blank sheet', [[], ['  '], []], 'empty'],
];

describe('a sheet that is no plan appendix', () => {
  it('comes in at least eight kinds', () => {
    expect(OTHERS.length).toBeGreaterThanOrEqual(8);
  });

  it.each(OTHERS)('such as %s is refused', (_, grid, reason) => {
    const found = layoutsOf(snapshotFromGrid(grid));
    expect(found).toMatchObject({ kind: 'refused', refusal: { kind: reason } });
  });

  it('may look like a small plan that counts what is to be made, which is read, but not surely', () => {
    const found = layoutsOf(
      snapshotFromGrid([
        ['TT', 'Nhiệm vụ', 'Đơn vị tính', 'Số lượng', 'Chủ trì', 'Thời hạn', 'Tình trạng'],
        ...many(5, (n) => [n, `Viết tin bài ${n}`, 'Tin', n, 'Văn phòng', 'Quý II', 'Đang thực hiện']),
      ]),
    );
    expect(found).toMatchObject({
      kind: 'found',
      layouts: [
        {
          certainty: {
            kind: 'unsure',
            doubts: [{ kind: 'strangeHeadings', headings: ['Đơn vị tính', 'Số lượng'] }],
          },
        },
      ],
    });
  });

  it('names what is missing, and where the headings stand', () => {
    const found = layoutsOf(
      snapshotFromGrid([
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        [1, 'Kế hoạch', 1, 1],
      ]),
    );
    expect(found).toMatchObject({
      refusal: { kind: 'missingColumns', headerRow: 1, roles: ['deadline', 'lead', 'status'] },
    });
    if (found.kind === 'refused' && found.refusal.kind === 'missingColumns')
      expect([...found.refusal.headings]).toEqual([
        [1, 'STT'],
        [2, 'Tiêu chí'],
        [3, 'Điểm tối đa'],
        [4, 'Điểm tự chấm'],
      ]);
  });
});
