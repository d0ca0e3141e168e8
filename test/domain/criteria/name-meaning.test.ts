import {
  likeness,
  mayBeSame,
  meaningKey,
  meaningWords,
  SAME_MEANING,
} from '../../../src/domain/criteria/name-meaning';

const words = (name: string): string => [...meaningWords(name)].join(' ');

describe('the short form stands for the full one', () => {
  it.each([
    ['Kế hoạch cải cách hành chính', 'kế hoạch cchc'],
    ['Giải quyết thủ tục hành chính', 'giải quyết tthc'],
    ['Rà soát văn bản quy phạm pháp luật', 'rà soát qppl'],
    ['Rà soát văn bản QPPL', 'rà soát qppl'],
    ['Rà soát VBQPPL', 'rà soát qppl'],
    ['Phổ biến quy phạm pháp luật', 'phổ biến qppl'],
    ['Uỷ ban nhân dân', 'ubnd'],
    ['Ủy ban nhân dân', 'ubnd'],
    ['Hội đồng nhân dân', 'hđnd'],
    ['Đánh giá cán bộ, công chức', 'đánh giá cbcc'],
    ['Đánh giá cán bộ công chức', 'đánh giá cbcc'],
    ['Hồ sơ dịch vụ công trực tuyến', 'hồ sơ dvctt'],
    ['Cung ứng dịch vụ công', 'cung ứng dvc'],
    ['Ứng dụng công nghệ thông tin', 'ứng dụng cntt'],
    ['Phát triển kinh tế - xã hội', 'phát triển ktxh'],
    ['Phát triển kinh tế-xã hội', 'phát triển ktxh'],
    ['Phát triển kinh tế – xã hội', 'phát triển ktxh'],
    ['Phát triển KT-XH', 'phát triển ktxh'],
    ['Phát triển KT - XH', 'phát triển ktxh'],
  ])('%s: %s', (name, expected) => {
    expect(words(name)).toBe(expected);
  });
});

describe('a name is known without', () => {
  it.each([
    ['fillers', 'Và các của về việc năm trong tại theo được cho là từ trên với đối những xã phường cấp', ''],
    ['"công tác"', 'Báo cáo công tác thanh niên', 'báo cáo thanh niên'],
    ['"công tác" before it', 'Công tác chỉ đạo, điều hành', 'chỉ đạo điều hành'],
    ['years', 'Kế hoạch CCHC năm 2024', 'kế hoạch cchc'],
    ['quotation marks', '“Một cửa”, "liên thông"', 'một cửa liên thông'],
    ['slashes', 'Một cửa/liên thông', 'một cửa liên thông'],
    ['capitals, and tones on another vowel', 'SỐ HÓA HỒ SƠ', 'số hoá hồ sơ'],
    ['a word said twice', 'Kiểm tra và tự kiểm tra', 'kiểm tra tự'],
  ])('%s', (_, name, expected) => {
    expect(words(name)).toBe(expected);
  });

  it.each([
    ['Áp dụng ISO9001', 'áp dụng iso9001'],
    ['Phủ sóng 4G', 'phủ sóng 4g'],
  ])('but with letters that hold a number: %s', (name, expected) => {
    expect(words(name)).toBe(expected);
  });
});

describe('a code before the name falls away', () => {
  it.each([
    'IV. Cải cách thể chế',
    'VIII. Cải cách thể chế',
    'L. Cải cách thể chế',
    '(II) Cải cách thể chế',
    'II) Cải cách thể chế',
    'II: Cải cách thể chế',
    'II.3. Cải cách thể chế',
    'II.3.1. Cải cách thể chế',
    'II.10. Cải cách thể chế',
    'II.100. Cải cách thể chế',
    'II.1.1.1.1.1. Cải cách thể chế',
    'a) Cải cách thể chế',
    'đ) Cải cách thể chế',
    'II.  Cải cách thể chế',
  ])('%s', (name) => {
    expect(words(name)).toBe('cải cách thể chế');
  });

  it.each([
    ['II Cải cách', 'ii cải cách'],
    ['Thôn A. Cải cách', 'thôn a cải cách'],
    ['II.Cải cách', 'ii cải cách'],
  ])('but none that is not marked off at the beginning: %s', (name, expected) => {
    expect(words(name)).toBe(expected);
  });
});

describe('what a list calls its rows falls away', () => {
  it.each([
    'Trục nội dung 2: Công khai, minh bạch',
    'Chỉ số nội dung 2: Công khai, minh bạch',
    'Chỉ số thành phần 2. Công khai, minh bạch',
    'Nội dung 2: Công khai, minh bạch',
    'Nội dung 2:Công khai, minh bạch',
    'Nội dung số 2: Công khai, minh bạch',
    'Nội dung thứ 2: Công khai, minh bạch',
    'Nội dung II - Công khai, minh bạch',
    'Nội dung II – Công khai, minh bạch',
    'Nội dung VIII: Công khai, minh bạch',
    'Nội dung IX: Công khai, minh bạch',
    'Nội dung II Công khai, minh bạch',
    'Nội dung “Công khai, minh bạch”',
    'Nội dung "Công khai, minh bạch"',
    'Nội dung 2 : "Công khai, minh bạch"',
    'Chỉ số Công khai, minh bạch',
    'Lĩnh vực: Công khai, minh bạch',
    'Lĩnh vực 12: Công khai, minh bạch',
    '1.2. Lĩnh vực Công khai, minh bạch',
    '(2) Lĩnh vực Công khai, minh bạch',
  ])('%s', (name) => {
    expect(words(name)).toBe('công khai minh bạch');
  });

  it.each([
    ['a word that begins like a numeral', 'Chỉ số xanh', 'xanh'],
    ['another', 'Lĩnh vực văn hóa', 'văn hoá'],
    ['a label with nothing behind it', 'Nội dung 2', 'nội dung'],
    ['a label further on', 'Công khai nội dung thủ tục', 'công khai nội dung thủ tục'],
  ])('but not %s: %s', (_, name, expected) => {
    expect(words(name)).toBe(expected);
  });
});

it.each([
  ['Kế hoạch CCHC năm', 'cchc hoạch kế'],
  ['Hoạch kế: cải cách hành chính', 'cchc hoạch kế'],
  ['', ''],
])('meaningKey() puts the words in one order: "%s" is "%s"', (name, key) => {
  expect(meaningKey(name)).toBe(key);
});

const set = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split(' '));

describe('likeness() is the share of words in common', () => {
  it.each([
    ['kiểm tra', 'kiểm tra', 1],
    ['kiểm tra', 'kiểm soát', 0.5],
    ['kiểm tra', 'báo cáo', 0],
    ['kiểm tra', 'kiểm tra cải cách', 4 / 6],
    ['kiểm tra', '', 0],
    ['', '', 0],
  ])('"%s" and "%s": %d', (a, b, share) => {
    expect(likeness(set(a), set(b))).toBe(share);
    expect(likeness(set(b), set(a))).toBe(share);
  });
});

describe('mayBeSame()', () => {
  it.each([
    ['three words of five and five', 'a b c d e', 'a b c x y', true],
    ['three words of five and six', 'a b c d e', 'a b c x y z', false],
    ['two words inside eight', 'a b', 'a b c d e g h i', true],
    ['one word inside eight', 'a', 'a b c d e g h i', false],
    ['four words of five inside ten', 'a b c d e', 'a b c d g h i k l m', true],
    ['three words of four inside eight', 'a b c d', 'a b c g h i k l', false],
    ['nothing and nothing', '', '', false],
  ])('%s', (_, a, b, expected) => {
    expect(mayBeSame(set(a), set(b))).toBe(expected);
    expect(mayBeSame(set(b), set(a))).toBe(expected);
  });

  it('is weaker than likeness: part of a name may be told of it, and is not found by it', () => {
    const [part, whole] = [
      'Cung ứng dịch vụ công',
      'Kiểm soát tham nhũng trong cung ứng dịch vụ công và quyết tâm chống tham nhũng',
    ];
    expect(mayBeSame(meaningWords(part), meaningWords(whole))).toBe(true);
    expect(likeness(meaningWords(part), meaningWords(whole))).toBeLessThan(SAME_MEANING);
  });
});
