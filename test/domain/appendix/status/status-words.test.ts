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
  ['Ai chủ trì? Văn phòng. Đã hoàn thành', 'done'],
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

  it.each([
    ['Đã hoàn thành', 'done'],
    ['Đã hoàn thành (chậm 3 ngày)', 'doneLate'],
    ['Đã ban hành (trễ hạn)', 'doneLate'],
    ['Chậm 5 ngày, đã hoàn thành', 'doneLate'],
    ['Hoàn thành quá hạn', 'doneLate'],
    ['5/5 nội dung', 'done'],
    ['100%', 'done'],
    ['☑', 'done'],
    ['Đang thực hiện (chậm)', 'inProgress'],
    ['Tốt (đang làm)', 'inProgress'],
    ['Đã ban hành (chưa gửi)', 'inProgress'],
    ['Chưa xong, đã ban hành kế hoạch', 'inProgress'],
    ['Chưa xong, đúng tiến độ', 'inProgress'],
    ['Hoàn thành báo cáo quá hạn; chưa gửi', 'inProgress'],
    ['Chưa xong 3/5 nội dung', 'inProgress'],
    ['Chưa gửi, đang in', 'inProgress'],
    ['Chưa gửi; hoàn thành quá hạn', 'contrary'],
    ['4/5 nội dung', 'inProgress'],
    ['Chưa thực hiện', 'notStarted'],
    ['Chưa thực hiện 0/5 nội dung', 'notStarted'],
    ['0/5 nội dung', 'notStarted'],
    ['Không phát sinh', 'notApplicable'],
  ])('is sure of "%s": %s', (written, status) => {
    expect(readStatusWords(written)).toMatchObject(
      status === 'contrary' ? { kind: 'contrary' } : { kind: 'said', status, firm: true },
    );
  });

  it.each([
    ['Đúng tiến độ', 'inProgress'],
    ['Đã trình', 'inProgress'],
    ['Đã ban hành; đúng tiến độ', 'inProgress'],
    ['Đã ban hành; chậm tiến độ', 'inProgress'],
    ['Đã ban hành quý I', 'inProgress'],
    ['Đã ban hành', 'done'],
    ['Đã ban hành (chi tiết tại phụ lục)', 'done'],
  ])('takes "%s" for %s until another cell says more', (written, status) => {
    expect(readStatusWords(written)).toEqual({ kind: 'said', status, firm: false });
  });

  it.each([
    'Không phát sinh',
    'Không có phát sinh',
    'Trong kỳ không phát sinh',
    'Trong năm, không phát sinh',
    'Trong quý không phát sinh',
    'Đến nay không phát sinh',
    'Năm 2024 không phát sinh',
    'Không áp dụng',
    'Không thuộc đối tượng',
    'Không thuộc phạm vi',
    'Không thuộc thẩm quyền của xã',
    'Không có đối tượng',
    'N/A',
    'Not applicable',
    'khong phat sinh',
  ])('has nothing to do where "%s"', (written) => {
    expect(readStatusWords(written)).toEqual({ kind: 'said', status: 'notApplicable', firm: true });
  });

  it.each(['trễ hạn', 'quá hạn', 'khiếu nại', 'vi phạm', 'đơn thư', 'tố cáo', 'tồn đọng', 'phản ánh'])(
    'takes "không phát sinh hồ sơ %s" for no answer',
    (trouble) => {
      expect(readStatusWords(`Không phát sinh hồ sơ ${trouble}`)).toEqual({ kind: 'unread' });
    },
  );

  it.each([
    'còn 2 thôn',
    'còn 15 hồ sơ',
    'còn lại 3 hồ sơ',
    'còn khoảng 5 hộ',
    'còn lại một thôn',
    'còn hai thôn',
    'còn ba thôn',
    'còn bốn thôn',
    'còn năm thôn',
    'còn sáu thôn',
    'còn vài hộ',
    'còn nhiều hộ',
  ])('sees that something remains: "Đã niêm yết, %s"', (rest) => {
    expect(readStatusWords(`Đã niêm yết, ${rest}`)).toEqual({
      kind: 'said',
      status: 'inProgress',
      firm: true,
    });
    expect(readStatusWords(rest)).toEqual({ kind: 'unread' });
  });

  it.each([
    'còn 5 ngày',
    'còn 15 ngày mới hết hạn',
    'còn 2 tuần',
    'còn một tháng',
    'còn 12 giờ',
    'còn vài hôm',
    'không còn 2 hồ sơ nào',
    'còn 0 hồ sơ',
  ])('and that nothing does: "Đã niêm yết, %s"', (rest) => {
    expect(readStatusWords(`Đã niêm yết, ${rest}`)).toEqual({ kind: 'said', status: 'done', firm: false });
  });

  it.each([
    '15/3/2024',
    '15/3',
    '05/03/24',
    '31.12.2024',
    '1-1-24',
    'ngày 15/3',
    'ngay 15/3',
    '30/10',
    '15/03',
  ])('sees in "%s" a day and not a word', (written) => {
    expect(readStatusWords(written)).toEqual({ kind: 'document' });
  });

  it.each([
    '32/3/2024',
    '0/3/2024',
    '15/13/2024',
    '15/0/2024',
    '15/3/2',
    '15/3/20245',
    'hẹn 15/3/2024',
    '15/3/2024 họp',
    '3/12',
    'Còn 2 thôn',
    'Tốt (đã hoàn thành)',
    'Tốt (chậm)',
    '☐',
    '☑ ☐',
    'Đã hoàn thành ?',
    'Đã hoàn thành?\n',
    'UBND xã đã thực hiện; 80% hộ dân đồng thuận',
    '',
  ])('does not guess at %j', (written) => {
    expect(readStatusWords(written)).toEqual({ kind: 'unread' });
  });

  it.each([
    [
      '15/3: đang soạn\n20/6: đã hoàn thành',
      { kind: 'said', status: 'done', firm: true, entry: 'đã hoàn thành' },
    ],
    [
      '15/3: đang soạn\n20/6: đã ban hành',
      { kind: 'said', status: 'done', firm: false, entry: 'đã ban hành' },
    ],
    ['15/3: đang soạn\n20/6: đã xong, chưa ký', { kind: 'contrary', statements: ['đã xong', 'chưa ký'] }],
    ['15/3: đang soạn\n20/6: KH số 12/KH-UBND', { kind: 'document' }],
    ['15/3: đang soạn\n20/6: tốt', { kind: 'unread' }],
  ])('reads the last entry of a diary alone: %j', (written, words) => {
    expect(readStatusWords(written)).toEqual(words);
  });
});

describe('readStatusWords() of a figure', () => {
  it.each([
    // A rate that an aside names is no share of the task.
    'Đã hoàn thành (80% hộ dân đồng thuận)',
    'Hoàn thành 100% (mức độ hài lòng đạt 95%)',
    // Nor are the parts that an aside lists what the words are about.
    'Đã hoàn thành (quý I 5 cuộc, quý II 6 cuộc)',
    'Hoàn thành 100%, đã báo cáo quý I',
  ])('takes %j for done', (written) => {
    expect(readStatusWords(written)).toEqual({ kind: 'said', status: 'done', firm: true });
  });

  it.each([
    ['Hoàn thành (%): 80%', 'inProgress'],
    // Of two figures the lower counts.
    ['Đạt 80% (60/60)', 'inProgress'],
    ['100% đợt 1', 'inProgress'],
    ['100% đợt 1, đã báo cáo', 'inProgress'],
    ['0% đợt 1', 'notStarted'],
    // More than all of one piece is still one piece.
    ['120% kế hoạch quý I', 'inProgress'],
    ['120% kế hoạch năm', 'done'],
    ['Đã ban hành, nay đã thu hồi', 'inProgress'],
  ])('is sure of %j: %s', (written, status) => {
    expect(readStatusWords(written)).toEqual({ kind: 'said', status, firm: true });
  });

  it.each([
    'Hoàn thành % kế hoạch',
    'Hoàn thành %, báo cáo sau',
    'Đã hoàn thành %.',
    '% đã hoàn thành',
    'Đã hoàn thành (Có/Không)',
  ])('asks for it where nobody has filled it in: %j', (written) => {
    expect(readStatusWords(written)).toEqual({ kind: 'unread' });
  });

  it('leaves "not yet" as it is where an aside tells of a report', () => {
    expect(readStatusWords('Chưa thực hiện (đã báo cáo huyện)')).toEqual({
      kind: 'said',
      status: 'notStarted',
      firm: true,
    });
  });
});
