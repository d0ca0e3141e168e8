import { fold } from '../../../src/domain/text/fold';
import { foldTonePlacement } from '../../../src/domain/text/fold-tone-placement';
import { tidy } from '../../../src/domain/text/tidy';

describe('tidy()', () => {
  it.each([
    ['\u200E30\u200E/\u200E6\u200E/\u200E2024', '30/6/2024'],
    ['\u202A30/9/2024\u202C', '30/9/2024'],
    ['\u2068Đã hoàn thành\u2069', 'Đã hoàn thành'],
    ['Tình trạng\u200F', 'Tình trạng'],
    ['✔\uFE0F', '✔'],
    ['\u202D1.2\u202E', '1.2'],
  ])('takes the invisible signs out of %j', (written, seen) => {
    expect(tidy(written)).toBe(seen);
  });

  it.each(['Ðơn vị chủ trì', 'hòan thành', 'a-b'])('leaves the letters of "%s" as they are', (text) => {
    expect(tidy(text)).toBe(text);
  });
});

describe('foldTonePlacement()', () => {
  it.each([
    ['Đã hòan thành', 'đã hoàn thành'],
    ['Qúy III', 'quý iii'],
    ['thực hịên', 'thực hiện'],
    ['tùân', 'tuần'],
    ['cuả', 'của'],
    ['gìau', 'giàu'],
    ['Ðang thực hiện', 'đang thực hiện'],
    ['Ɖã xong', 'đã xong'],
    ['Hòa', 'hoà'],
    ['ủy', 'uỷ'],
  ])('reads "%s" as %s', (slip, right) => {
    expect(foldTonePlacement(slip)).toBe(right);
  });

  it.each([
    'quá',
    'quý',
    'già',
    'giữa',
    'giết',
    'quốc',
    'mùa',
    'kìa',
    'yếu',
    'ngoài',
    'khuỷu',
    'khuya',
    'nghĩa',
  ])('leaves "%s", which is spelled as it should be', (word) => {
    expect(foldTonePlacement(word)).toBe(word);
  });

  it.each([
    ['Hà', 'Hạ'],
    ['mức', 'mục'],
    ['chưa', 'chữa'],
    ['đang', 'đăng'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldTonePlacement(a)).not.toBe(foldTonePlacement(b));
  });
});

test.each(['Ðơn vị', 'Ɖơn vị', 'đơn vị', 'ĐƠN VỊ'])('fold() reads the first letter of "%s" as d', (text) => {
  expect(fold(text)).toBe('don vi');
});
