import { readStatusWords } from '../../../../src/domain/appendix/status/status-words';

const SAID: readonly (readonly [written: string, status: string])[] = [
  ['Đã hoàn thành', 'done'],
  ['hoàn thành', 'done'],
  ['Đã thực hiện', 'done'],
  ['Đã khắc phục', 'done'],
  ['Đã khắc phục xong', 'done'],
  ['Đạt', 'done'],
  ['Xong', 'done'],
  ['100%', 'done'],
  ['da hoan thanh', 'done'],
  ['Hoàn thành đúng tiến độ', 'done'],
  ['Hoàn thành trước hạn', 'done'],
  ['Đã hoàn thành (KH số 12/KH-UBND ngày 19/01/2024)', 'done'],
  ['Đã hoàn thành trong quý I', 'done'],
  ['Hoàn thành quá hạn', 'doneLate'],
  ['Đã hoàn thành nhưng chậm 3 ngày', 'doneLate'],
  ['Chưa hoàn thành', 'notStarted'],
  ['Chưa đến hạn', 'notStarted'],
  ['Chưa trình ký', 'notStarted'],
  ['Không đạt', 'notStarted'],
  ['chua thuc hien', 'notStarted'],
  ['0%', 'notStarted'],
  ['Đang thực hiện', 'inProgress'],
  ['Hoàn thành 80%', 'inProgress'],
  ['Khắc phục 70%', 'inProgress'],
  ['Đạt 55%', 'inProgress'],
  ['Sắp hoàn thành', 'inProgress'],
  ['Cơ bản hoàn thành', 'inProgress'],
  ['Đã hoàn thành 6 tháng đầu năm', 'inProgress'],
  ['Đúng tiến độ', 'inProgress'],
  ['Chậm tiến độ', 'inProgress'],
  ['Đã ban hành KH; chưa kiểm tra do trùng lịch', 'inProgress'],
  ['Đã hoàn thành dự thảo', 'inProgress'],
  ['Hoàn thành 3/5 nội dung', 'inProgress'],
  ['Phấn đấu hoàn thành trong tháng 11', 'inProgress'],
  ['Đã trình, đang chờ ký', 'inProgress'],
  ['Không phát sinh', 'notApplicable'],
  ['Không áp dụng', 'notApplicable'],
];

describe('readStatusWords()', () => {
  it.each(SAID)('reads "%s" as %s', (written, status) => {
    expect(readStatusWords(written)).toMatchObject({ kind: 'said', status });
  });

  it.each(['Tốt', 'Thiếu máy scan', 'Bình thường', 'Đăng 12 tin bài', 'Sửa chữa nhà văn hóa', '?'])(
    'does not guess at "%s"',
    (written) => {
      expect(readStatusWords(written)).toEqual({ kind: 'unread' });
    },
  );

  it.each(['KH số 04/KH-UBND ngày 10/01/2024', 'QĐ số 21/QĐ-UBND', '15/3/2024'])(
    'sees in "%s" a document, not a word',
    (written) => {
      expect(readStatusWords(written)).toEqual({ kind: 'document' });
    },
  );

  it.each([
    ['Đã hoàn thành nhưng chưa trình ký', 'contrary'],
    ['Đã hoàn thành/Chưa hoàn thành', 'contrary'],
    ['Đã hoàn thành,chưa trình ký', 'contrary'],
    ['Chưa trình ký nhưng đã hoàn thành', 'contrary'],
    ['15/3 đang soạn\n20/6 đã hoàn thành', 'said'],
    ['Ngày 1/3 đã hoàn thành\nNgày 5/4 chưa hoàn thành', 'said'],
    ['Đã hoàn\nthành', 'said'],
    ['KH số 04/KH-UBND ngày 10/01/2024', 'document'],
  ])('reads "%s" alike where a Mac wrote its diacritics as signs of their own', (written, kind) => {
    expect(readStatusWords(written.normalize('NFD'))).toEqual(readStatusWords(written));
    expect(readStatusWords(written)).toMatchObject({ kind });
  });

  it.each([
    ['15/3  đang soạn\n20/6\u00A0 đã hoàn thành', '15/3 đang soạn\n20/6 đã hoàn thành'],
    ['\u200B15/3: đang soạn\r\n20/6 \u2014 đã hoàn thành', '15/3: đang soạn\n20/6 - đã hoàn thành'],
    ['Đã hoàn thành \u2014 chưa trình ký', 'Đã hoàn thành - chưa trình ký'],
    ['Đã hoàn\rthành', 'Đã hoàn\nthành'],
  ])('overlooks odd spaces, dashes and signs that nobody sees: %j', (written, plain) => {
    expect(readStatusWords(written)).toEqual(readStatusWords(plain));
  });
});
