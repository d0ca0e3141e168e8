import { joinWrappedLines } from '../../../../src/domain/appendix/status/join-wrapped-lines';

describe('joinWrappedLines()', () => {
  it.each([
    ['Đã hoàn\nthành', 'Đã hoàn thành'],
    ['ĐÃ\nHOÀN THÀNH', 'ĐÃ HOÀN THÀNH'],
    ['Đang\nThực hiện', 'Đang Thực hiện'],
    ['Chưa\nHoàn thành', 'Chưa Hoàn thành'],
    ['Sắp\nHoàn thành', 'Sắp Hoàn thành'],
    ['Đã được\nUBND huyện duyệt', 'Đã được UBND huyện duyệt'],
    ['Đã Hoàn\nThành', 'Đã Hoàn Thành'],
    ['Đã thực\nHiện', 'Đã thực Hiện'],
    ['Cơ bản\nHoàn thành', 'Cơ bản Hoàn thành'],
    ['UBND xã đã\n12 lần họp', 'UBND xã đã 12 lần họp'],
    ['Đã trình lãnh đạo\nký ban hành', 'Đã trình lãnh đạo ký ban hành'],
    ['Đã trình\nlãnh đạo\nký', 'Đã trình lãnh đạo ký'],
    ['Gửi các thôn\nđãi ngộ', 'Gửi các thôn đãi ngộ'],
    ['Đã trình \n ký', 'Đã trình ký'],
  ])('joins %j', (text, joined) => {
    expect(joinWrappedLines(text)).toBe(joined);
  });

  it.each([
    'Đã hoàn thành',
    'làm xong',
    'làm xong\nHọp thôn',
    'Đã trình\nChờ ký',
    'Đã trình\nđang chờ ký',
    'Đã trình\nđã ký',
    'Đã trình\nchưa ký',
    'Đã trình\n- chờ ký',
    'Đã trình\n15/6 họp',
    'Đã trình\nỞ thôn 5',
    'Đã trình\nđã',
    'Rađã\nHọp',
    'Cơ bản xong\nHọp',
  ])('leaves %j as it is', (text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });

  it('takes away the spaces around a line', () => {
    expect(joinWrappedLines(' Đã trình \n Chờ ký ')).toBe('Đã trình\nChờ ký');
  });
});
