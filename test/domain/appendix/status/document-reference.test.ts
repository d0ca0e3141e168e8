import { namesDocument } from '../../../../src/domain/appendix/status/document-reference';

describe('namesDocument()', () => {
  it.each([
    'Bao cao.pdf',
    'Kế hoạch CCHC.doc',
    'ke-hoach.DOCX',
    'Danh sách.xls',
    'Danh sách.xlsx',
    'Trình chiếu.ppt',
    'Trình chiếu.pptx',
    'anh niem yet.jpg',
    'anh niem yet.jpeg',
    'anh.png',
    'ho so.zip',
    'ho so.rar',
    'ban quet.tif',
    'Bao cao.pdf, anh.png',
  ])('sees a file in "%s"', (text) => {
    expect(namesDocument(text)).toBe(true);
  });

  it('sees the file name that a commune prescribed for what was put right', () => {
    expect(namesDocument('Xã Thạch Châu-KQ khắc phục tồn tại 1 - sáng kiến')).toBe(true);
  });

  it.each([
    'KH số 04',
    'Văn bản số: 12',
    'Công văn số12',
    'Số 12a',
    'Kế hoạch (số 12)',
    'ke hoach so 12',
    '12/KH-UBND',
    '12a/QĐ-UBND',
    '12 / BC',
    '12/2024/NQ-HĐND',
    '12 / 2024 / NQ',
    '5/CV-UBND',
    '5/TB',
    '5/UBND',
    '5/TTr',
    '5/HD',
    '5/GM',
    '5/BB',
    '5/CT',
    '5/VP',
    '5/HĐND',
    'theo 12/KH của xã',
  ])('sees a number in "%s"', (text) => {
    expect(namesDocument(text)).toBe(true);
  });

  it.each([
    'KH ngày 10/01/2024',
    'QĐ của xã ngày 5/2',
    'BC ngày 3/4',
    'CV ngày 3/4',
    'TB ngày 3/4',
    'NQ ngày 3/4',
    'BB ngày 3/4',
    'Kế hoạch tuyên truyền ngày 10/01/2024',
    'Quyết định ngày 3/4',
    'Báo cáo ngày 3/4',
    'Công văn ngày 3/4',
    'Thông báo ngày 3/4',
    'Nghị quyết ngày 3/4',
    'Biên bản họp ngày 3/4',
    'Tờ trình ngày 3/4',
  ])('sees a dated document in "%s"', (text) => {
    expect(namesDocument(text)).toBe(true);
  });

  it.each([
    '',
    'Báo cáo',
    'Kế hoạch',
    'Kế hoạch trong ngày',
    'Khác ngày 5/2',
    'Họp ngày 5/2',
    'Có báo cáo ngày 5/2',
    'file.pdfx',
    'pdf',
    'ho so zip',
    'Hồ sơ 12',
    'Lập hồ sơ 12 hộ',
    'Họp dân thôn số 3',
    'Tổ số 5 tự quản',
    'Trụ sở 2',
    'Khảo sát cơ sở 3',
    'lap ho so 12 ho',
    'co so 2 cua truong',
    'tru so 2',
    'Hồ số',
    'số mười',
    '12/thôn',
    '12 KH',
    '3/5',
    'kq khac',
    '12abc/KH',
    '12/KHX',
    'Sổ tay',
    'Đã hoàn thành ngày 15/6',
  ])('sees none in "%s"', (text) => {
    expect(namesDocument(text)).toBe(false);
  });
});
