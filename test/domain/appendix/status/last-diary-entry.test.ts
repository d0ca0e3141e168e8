import { lastDiaryEntry, withoutDay } from '../../../../src/domain/appendix/status/last-diary-entry';

describe('withoutDay()', () => {
  it.each([
    ['[240315] đã trình', 'đã trình'],
    ['[240315]: đã trình', 'đã trình'],
    ['[240315] : đã trình', 'đã trình'],
    ['ngày 15/3 đã trình', 'đã trình'],
    ['Ngày 15/3/2024 đã trình', 'đã trình'],
    ['ngay 5-3 da trinh', 'da trinh'],
    ['Ngày 15.3.24: đã trình', 'đã trình'],
    ['Ngày 15/3, đã trình', 'đã trình'],
    ['Ngày 15/3 - đã trình', 'đã trình'],
    ['Ngày 15/3', ''],
    ['15/3: đã trình', 'đã trình'],
    ['15/3 : đã trình', 'đã trình'],
    ['15/3:đã trình', 'đã trình'],
    ['15/3/2024: Lãnh đạo đã ký', 'Lãnh đạo đã ký'],
    ['15-3-24 - Phòng Nội vụ thẩm định', 'Phòng Nội vụ thẩm định'],
    ['5.3.2024 - niêm yết', 'niêm yết'],
    ['15/3 đã trình', 'đã trình'],
    ['15/3, đã trình', 'đã trình'],
    ['15/3 đang soạn', 'đang soạn'],
    ['15/3 chưa ký', 'chưa ký'],
    ['15/3 Hoàn thành', 'Hoàn thành'],
    ['15/3 xong', 'xong'],
    ['15/3 trình UBND xã', 'trình UBND xã'],
    ['15/3 gửi các thôn', 'gửi các thôn'],
    ['15/3 họp thôn', 'họp thôn'],
    ['15/3 chờ ký', 'chờ ký'],
    ['15/3 da trinh', 'da trinh'],
    ['15/3 dang soan', 'dang soan'],
    ['15/3 chua ky', 'chua ky'],
    ['15/3 hoan thanh', 'hoan thanh'],
    ['T3: đã trình', 'đã trình'],
    ['t12/2024: đã trình', 'đã trình'],
    ['T3.2024 - đã trình', 'đã trình'],
    ['T3 - đã trình', 'đã trình'],
    ['T3:đã trình', 'đã trình'],
    ['Tháng 3: đã trình', 'đã trình'],
    ['Tháng 12-2024: đã trình', 'đã trình'],
    ['thang 3: da trinh', 'da trinh'],
    ['- 15/3: đã trình', 'đã trình'],
    ['+ 15/3: đã trình', 'đã trình'],
    ['* 15/3: đã trình', 'đã trình'],
    ['•  15/3: đã trình ', 'đã trình'],
    ['31/12: đã trình', 'đã trình'],
  ])('%j says %j', (line, words) => {
    expect(withoutDay(line)).toBe(words);
  });

  it.each([
    'đã hoàn thành 15/3',
    'đã trình ngày 15/3',
    'từ ngày 15/3: đã trình',
    'xem [240315] đã trình',
    'đến 15/3: đã trình',
    'đến 15/3 đã trình',
    'hết T3: đã trình',
    '[24031] đã trình',
    '[2403155] đã trình',
    '15/3 bổ sung',
    '15/3 đãi ngộ',
    '15/3: 20 hồ sơ',
    '15/3/2024/1: đã trình',
    '15/3-4: đã trình',
    '15/3/202: đã trình',
    'ngày 15/3/20245 đã trình',
    '115/3: đã trình',
    '15/: đã trình',
    '15: đã trình',
    '3/5 nội dung',
    '15/13: đã trình',
    '15/0: đã trình',
    '32/3: đã trình',
    '[241332] đã trình',
    'T13: đã trình',
    'T0: đã trình',
    'T3 đã trình',
    'T3: 20 hồ sơ',
    'T3/24: đã trình',
    'Tháng 3/2024 đã trình',
    'tháng ba: đã trình',
  ])('%j begins with no day of a diary', (line) => {
    expect(withoutDay(line)).toBe(line);
  });
});

describe('lastDiaryEntry()', () => {
  it.each([
    ['15/3: đang soạn\n20/6: đã ban hành', 'đã ban hành'],
    ['15/3: đang soạn; 20/6: đã ban hành', 'đã ban hành'],
    ['20/6: đã ban hành\n15/3: đang soạn', 'đã ban hành'],
    ['15/3: đang soạn\n16/3: đã ban hành', 'đã ban hành'],
    ['15/3: đang soạn\n14/4: đã ban hành', 'đã ban hành'],
    ['28/12/2023: đang soạn\n5/1/2024: đã ban hành', 'đã ban hành'],
    ['5/1/2024: đã ban hành\n28/12/2023: đang soạn', 'đã ban hành'],
    ['28/12/23: đang soạn\n5/1/2024: đã ban hành', 'đã ban hành'],
    ['5/1/24: đã ban hành\n28/12/2023: đang soạn', 'đã ban hành'],
    ['[240315] đang soạn\n[240620] đã ban hành', 'đã ban hành'],
    ['[240620] đã ban hành\n[231228] đang soạn', 'đã ban hành'],
    ['T3: đang soạn\nT6: đã ban hành', 'đã ban hành'],
    ['T3/2024: đã ban hành\nT12/2023: đang soạn', 'đã ban hành'],
    ['T6: đang soạn\n1/6: đã ban hành', 'đã ban hành'],
    ['1/3: đang soạn\n5/4: đang trình\n20/6: đã ban hành', 'đã ban hành'],
    ['1/3: đang soạn\n20/6: đã ban hành\n5/4: đang trình', 'đã ban hành'],
    ['- 15/3 đang soạn\n- 20/6 đã hoàn thành', 'đã hoàn thành'],
    ['15/3 dang soan\n20/6 da hoan thanh', 'da hoan thanh'],
  ])('%j says at last %j', (written, last) => {
    expect(lastDiaryEntry(written)).toBe(last);
  });

  it('takes the lower of two entries of one day for the later one', () => {
    expect(lastDiaryEntry('15/3: đang soạn\n15/3: đã trình')).toBe('đã trình');
  });

  it('goes by day and month alone where an entry has no year', () => {
    expect(lastDiaryEntry('15/3/2024: đã trình\n20/6: đã ban hành')).toBe('đã ban hành');
    expect(lastDiaryEntry('20/6: đã ban hành\n15/3/2024: đã trình')).toBe('đã ban hành');
  });

  it.each([
    ['15/3: đang soạn\n20/6: đã ban hành,\nđã lưu hồ sơ', 'đã ban hành,\nđã lưu hồ sơ'],
    ['20/6: đã ban hành\nđã lưu hồ sơ\n15/3: đang soạn', 'đã ban hành\nđã lưu hồ sơ'],
    ['15/3: đang soạn\n20/6:  đã ban hành \n', 'đã ban hành'],
    ['Ngày 15/3\nđang soạn\nNgày 20/6\nđã ban hành', 'đã ban hành'],
  ])('takes lines without a day to the entry above: %j', (written, last) => {
    expect(lastDiaryEntry(written)).toBe(last);
  });

  it.each([
    ['\n15/3: đang soạn\n20/6: đã ban hành', 'đã ban hành'],
    ['  \n15/3: đang soạn\n20/6: đã ban hành', 'đã ban hành'],
  ])('overlooks blank lines above the first entry: %j', (written, last) => {
    expect(lastDiaryEntry(written)).toBe(last);
  });

  it.each([
    '',
    'Đã hoàn thành',
    '15/3: đã hoàn thành',
    '15/3: đã hoàn thành\nlưu tại Văn phòng',
    'Đã hoàn thành\n15/3: lưu hồ sơ',
    'Kết quả:\n15/3: đang soạn\n20/6: đã ban hành',
    '15/3: đang soạn, 20/6: đã ban hành',
    '3/5 nội dung; 2/5 hồ sơ',
  ])('%j is no diary', (written) => {
    expect(lastDiaryEntry(written)).toBeUndefined();
  });
});
