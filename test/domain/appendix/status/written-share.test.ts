import { isDayOrShare, readShare } from '../../../../src/domain/appendix/status/written-share';

describe('readShare()', () => {
  it.each([
    ['80%', 80],
    ['80 %', 80],
    ['99,5%', 99.5],
    ['99.25%', 99.25],
    ['100%', 100],
    ['0%', 0],
    ['hoàn thành 80%', 80],
    ['hoàn thành: 80%', 80],
    ['đã hoàn thành 80% khối lượng', 80],
    ['khắc phục 70%', 70],
    ['thực hiện 45%', 45],
    ['đạt 55%', 55],
    ['được 60%', 60],
    ['xong 90%', 90],
    ['làm 30%', 30],
    ['tiến độ 65%', 65],
    ['giải ngân 75,5%', 75.5],
    ['hoan thanh 80%', 80],
    ['khac phuc 70%', 70],
    ['thuc hien 45%', 45],
    ['dat 55%', 55],
    ['duoc 60%', 60],
    ['lam 30%', 30],
    ['tien do 65%', 65],
    ['giai ngan 75%', 75],
    ['hoàn thành được 80%', 80],
    ['hoàn thành đạt 80%', 80],
    ['hoàn thành khoảng 80%', 80],
    ['hoàn thành trên 80%', 80],
    ['hoàn thành hơn 80%', 80],
    ['hoàn thành gần 80%', 80],
    ['hoàn thành tỷ lệ 80%', 80],
    ['hoan thanh duoc 80%', 80],
    ['tien do dat 80%', 80],
    ['lam khoang 80%', 80],
    ['lam tren 80%', 80],
    ['lam hon 80%', 80],
    ['lam gan 80%', 80],
    ['dat ty le 80%', 80],
    ['hoàn thành được khoảng 80%', 80],
    ['khoảng 80%', 80],
  ])('"%s" names %d %%', (text, percent) => {
    expect(readShare(text)).toBe(percent);
  });

  it.each([
    'nội dung',
    'noi dung',
    'nhiệm vụ',
    'nhiem vu',
    'thôn',
    'thon',
    'xóm',
    'xom',
    'hộ',
    'ho',
    'hồ sơ',
    'ho so',
    'cuộc',
    'cuoc',
    'lần',
    'lan',
    'kỳ',
    'ky',
    'báo cáo',
    'bao cao',
    'văn bản',
    'van ban',
    'hạng mục',
    'hang muc',
    'tiêu chí',
    'tieu chi',
    'chỉ tiêu',
    'chi tieu',
    'việc',
    'viec',
    'đơn vị',
    'don vi',
    'trường',
    'truong',
    'trường hợp',
    'tin',
    'bài',
    'bai',
    'buổi',
    'buoi',
    'lớp',
    'lop',
    'điểm',
    'diem',
    'tồn tại',
    'ton tai',
    'người',
    'nguoi',
    'cán bộ',
    'can bo',
  ])('"đã xong 3/12 %s" names a quarter', (what) => {
    expect(readShare(`đã xong 3/12 ${what}`)).toBe(25);
  });

  it.each([
    ['12/60 hồ sơ', 20],
    ['3 / 5 thôn', 60],
    ['3/5thôn', 60],
    ['5/5 nội dung', 100],
    ['0/5 nội dung', 0],
    ['30/25 hồ sơ', 120],
    ['3/4 kế hoạch', 75],
    ['6/12 tháng', 50],
    ['2/4 hội nghị', 50],
    ['10 trong số 40 hồ sơ', 25],
    ['3 trên tổng số 12 xã', 25],
    ['10 tren 20', 50],
    ['đã có 2/8 thôn hoàn thành 50%', 25],
    ['đã số hóa 1.200/4.800 hồ sơ', 25],
    ['đã cấp 90/360 thẻ', 25],
    ['đã cấp 90/360', 25],
    ['da cap 90/360', 25],
    ['đã giải ngân 2,5/40 tỷ', 6.25],
    ['đạt 4500/60000', 7.5],
    ['đạt 4.500/60.000', 7.5],
    ['3 nội dung trên tổng số 12 nội dung', 25],
    ['3 nội dung trên 12 nội dung', 25],
    ['3 nhiệm vụ/12 nhiệm vụ', 25],
    ['3/tổng số 12', 25],
    ['3 noi dung tren tong so 12', 25],
  ])('"%s" counts to %d %%', (text, percent) => {
    expect(readShare(text)).toBe(percent);
  });

  it.each([
    ['45/60', 75],
    ['đạt 45/60', 75],
    ['đạt: 45/60', 75],
    ['đạt 45 / 60', 75],
    ['hoàn thành được 45/60', 75],
    ['hoàn thành khoảng 45/60', 75],
    ['hoan thanh duoc 45/60', 75],
    ['lam khoang 45/60', 75],
    ['xong 13/13', 100],
    ['xong 300/1200', 25],
    ['đạt 1999/1999', 100],
    ['đạt 1050/2100', 50],
    ['đạt 0/60', 0],
    ['đạt 0/5', 0],
  ])('"%s" is %d %%, though nothing says of what', (text, percent) => {
    expect(readShare(text)).toBe(percent);
  });

  it.each([
    '',
    'đã hoàn thành',
    'tăng 20%',
    'giảm 5% so với năm 2023',
    'tỷ lệ hồ sơ đúng hạn 99%',
    '0/0 nội dung',
    'hoàn thành 3/12',
    'xong 2/5',
    'xong 15/6',
    'xong 15/6/2024',
    'xong 5/2024',
    'xong 12/2000',
    'xong 12/2099',
    'kế hoạch 45/60',
    'trình 15/6 báo cáo',
    'ngày 5/6 báo cáo',
    'ban hành 3/4 kế hoạch số 12',
    '2 trong 6 tháng',
    '12 trong 6 nhóm',
    'đạt 45/060',
    'đạt 45/60/2',
    'đạt 45/60 /2',
    'đạt 45/60-2',
    'đạt 45/60.5',
    'xong 3/x nội dung',
  ])('"%s" names no share', (text) => {
    expect(readShare(text)).toBeUndefined();
  });
});

describe('isDayOrShare()', () => {
  it.each(['3/5', 'xong 2/5', 'xong 2 / 5', 'đã hoàn thành: 3/5', 'làm được 1/2', 'xong 11/12'])(
    '"%s" may be a day and may be a share',
    (text) => {
      expect(isDayOrShare(text)).toBe(true);
    },
  );

  it.each([
    'đã hoàn thành',
    'xong 15/6',
    'xong 5/5',
    'xong 12/12',
    'xong 12/13',
    'xong 45/60',
    'xong 3/5 nội dung',
    'xong 2/5/2024',
    'xong 2/2024',
    'kế hoạch 2/5',
  ])('"%s" may not', (text) => {
    expect(isDayOrShare(text)).toBe(false);
  });
});

describe('readShare() at its thresholds', () => {
  it.each([
    // 31 and 12 are the last that a day may have.
    ['32/8 báo cáo', 400],
    ['26/13 báo cáo', 200],
    ['900/3.600 hồ sơ', 25],
    ['12 trên tổng số 12 xã', 100],
  ])('"%s" counts to %d %%', (text, percent) => {
    expect(readShare(text)).toBe(percent);
  });

  it.each([
    'trình 31/12 báo cáo',
    '31/12 báo cáo',
    'trình 5/6 tinh giản biên chế',
    '2 trong 6tháng',
    '13 trên 12 xã',
  ])('"%s" names no share', (text) => {
    expect(readShare(text)).toBeUndefined();
  });
});
