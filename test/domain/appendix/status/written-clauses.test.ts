import { writtenClauses } from '../../../../src/domain/appendix/status/written-clauses';

/** The clauses as they were written, those in brackets with their brackets. */
const clauses = (text: string): readonly string[] =>
  writtenClauses(text).map(({ written, isAside }) => (isAside ? `(${written})` : written));

describe('writtenClauses()', () => {
  it.each([
    ['Đã trình; chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình;chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình, chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình. Chờ ký', 'Đã trình', 'Chờ ký'],
    ['Đã trình,chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình.Chờ ký', 'Đã trình', 'Chờ ký'],
    ['Đã trình\nchờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình - chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình -> chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình->chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình => chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình → chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình→chờ ký', 'Đã trình', 'chờ ký'],
    ['Đã trình, chờ ký, chưa gửi', 'Đã trình', 'chờ ký', 'chưa gửi'],
  ])('parts %j at signs', (text, ...parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it.each([
    ['Xong/đã lưu', 'Xong', 'đã lưu'],
    ['Xong/đã lưu hồ sơ', 'Xong', 'đã lưu hồ sơ'],
    ['Xong / đang lưu', 'Xong', 'đang lưu'],
    ['Đã trình/chưa ký', 'Đã trình', 'chưa ký'],
    ['xong/da luu ho so', 'xong', 'da luu ho so'],
    ['xong /dang luu', 'xong', 'dang luu'],
    ['da trinh/ chua ky', 'da trinh', 'chua ky'],
    ['Chưa xong/Hoàn thành 80%', 'Chưa xong', 'Hoàn thành 80%'],
    ['chua xong/hoan thanh 80%', 'chua xong', 'hoan thanh 80%'],
  ])('parts %j at a slash before a word of the state', (text, ...parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it.each([
    ['Đã hoàn thành chưa trình ký', 'Đã hoàn thành', 'chưa trình ký'],
    ['Đã xong đang lưu', 'Đã xong', 'đang lưu'],
    ['da hoan thanh chua trinh', 'da hoan thanh', 'chua trinh'],
    ['da xong  dang luu', 'da xong', 'dang luu'],
  ])('parts %j where "done" runs into "not yet"', (text, ...parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it.each([
    'nhưng',
    'tuy nhiên',
    'tuy',
    'mặc dù',
    'song',
    'còn',
    'riêng',
    'chỉ',
    'mà',
    'hoặc',
    'Nhưng',
    'nhung',
    'tuy nhien',
    'mac du',
    'rieng',
    'hoac',
    'but',
    'or',
  ])('parts two statements at "%s"', (word) => {
    expect(clauses(`Đã trình ${word} huyện gửi lại`)).toEqual(['Đã trình', 'huyện gửi lại']);
  });

  it.each([
    'Đạt 99,5%',
    'Đạt 2/3 chỉ tiêu',
    'Đã quán triệt Chỉ thị 05',
    'Xong 15.6.2024',
    'KH số 12/KH-UBND',
    'Xã/phường',
    'Xong/đạt',
    'Báo cáo.pdf',
    'TP.A ký',
    'Còn 2 thôn',
    'Đã gửi xong nhé',
    'Đã chưa xong',
    'Tỷ lệ 3-5',
    'Songsong',
    'Đã họp, ',
  ])('leaves %j whole', (text) => {
    expect(clauses(text)).toEqual([text.replace(', ', '')]);
  });

  it.each([
    ['- Đã trình', 'Đã trình'],
    ['-Đã trình', 'Đã trình'],
    ['+ Đã trình\n+ Chờ ký', 'Đã trình', 'Chờ ký'],
    ['* Đã trình', 'Đã trình'],
    ['•  Đã trình', 'Đã trình'],
    [': Đã trình', 'Đã trình'],
    ['Đã trình.', 'Đã trình'],
    ['Đã trình...', 'Đã trình'],
    ['Đã trình;', 'Đã trình'],
    ['Đã trình,', 'Đã trình'],
    ['Tỷ lệ -5', 'Tỷ lệ -5'],
    ['...'],
    [''],
  ])('keeps neither bullets nor the signs at the end of %j', (text, ...parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it.each([
    ['Đã hoàn thành (chưa trình ký)', 'Đã hoàn thành', '(chưa trình ký)'],
    ['Đã ban hành (KH số 12) và gửi (các thôn)', 'Đã ban hành và gửi', '(KH số 12)', '(các thôn)'],
    ['(KH số 12) Đã ban hành; chờ ký', 'Đã ban hành', 'chờ ký', '(KH số 12)'],
    ['Đã trình (chờ ký; chưa gửi)', 'Đã trình', '(chờ ký)', '(chưa gửi)'],
    ['Đã trình()', 'Đã trình'],
    ['Đã trình(lần hai)rồi', 'Đã trình rồi', '(lần hai)'],
    ['(Đã hoàn thành)', 'Đã hoàn thành'],
    [' (Đã trình) (chờ ký) ', 'Đã trình chờ ký'],
    ['Đã trình (chờ ký', 'Đã trình (chờ ký'],
  ])('puts what stands in brackets last: %j', (text, ...parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it('reads the share of each clause', () => {
    expect(
      writtenClauses('Hoàn thành 80%, còn 3/5 hồ sơ (đạt 45/60); chờ ký').map(({ share }) => share),
    ).toEqual([80, 60, undefined, 75]);
  });

  it('gives each clause in lower case, tones where the spelling has them', () => {
    expect(writtenClauses('ĐÃ HÒAN THÀNH; Hoà Bình').map(({ wordText }) => wordText.text)).toEqual([
      'đã hoàn thành',
      'hoà bình',
    ]);
  });

  it('takes a clause as typed without diacritics only where the whole text is', () => {
    const isPlain = (text: string) => writtenClauses(text).map(({ wordText }) => wordText.isPlain);
    expect(isPlain('Xong; chưa ký')).toEqual([false, false]);
    expect(isPlain('xong; chua ky (da gui)')).toEqual([true, true, true]);
    expect(isPlain('xong (đã gửi)')).toEqual([false, false]);
    expect(isPlain('(xong)')).toEqual([true]);
  });
});

it.each([
  ['UBND xã đã trình chưa ký', 'UBND xã đã trình', 'chưa ký'],
  ['thon 2 da gui chua co ket qua', 'thon 2 da gui', 'chua co ket qua'],
])('writtenClauses() parts %j where a deed runs into "not yet"', (text, ...parts) => {
  expect(clauses(text)).toEqual(parts);
});

it.each([
  ['Thôn Đông Hà xong', 'thôn 1 xong'],
  ['tại thôn Đông Hà', 'tại thôn 1'],
  ['Xóm Đồng Tâm xong', 'xóm 1 xong'],
  ['xóm Mới xong', 'xóm 1 xong'],
  ['Ấp Bình Hòa xong', 'ấp 1 xong'],
  ['ấp Tây xong', 'ấp 1 xong'],
  ['Buôn Ea Nao xong', 'buôn 1 xong'],
  ['buôn Trấp xong', 'buôn 1 xong'],
  ['Làng Chùa xong', 'làng 1 xong'],
  ['làng Vũ Hạ xong', 'làng 1 xong'],
  ['thôn trưởng đã ký', 'thôn trưởng đã ký'],
  ['làng nghề xong', 'làng nghề xong'],
])('writtenClauses() numbers a place that has a name: %j is %j', (text, lower) => {
  expect(writtenClauses(text).map(({ wordText }) => wordText.text)).toEqual([lower]);
});
