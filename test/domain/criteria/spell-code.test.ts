import { bareCode, codeBeforeWords, spellCode } from '../../../src/domain/criteria/spell-code';

describe('bareCode() takes brackets, prefixes and closing marks away', () => {
  it.each([
    ['(1.2)', '1.2'],
    ['(1)', '1'],
    ['TC 1.3', '1.3'],
    ['tc1.3', '1.3'],
    ['TC.1.3', '1.3'],
    ['TC: 1.3', '1.3'],
    ['TC : 1.3', '1.3'],
    ['TCTP1.1.1', '1.1.1'],
    ['Tiêu chí 1.1', '1.1'],
    ['Tiêu chí thành phần 1.1.1', '1.1.1'],
    ['Mã: 2.1', '2.1'],
    ['Mã TC 2.1', '2.1'],
    ['MãTC 2.1', '2.1'],
    ['Mã tiêu chí: 2.1', '2.1'],
    ['Mã TCTP 2.1.1', '2.1.1'],
    ['TC I.2', 'I.2'],
    ['TC V.2', 'V.2'],
    ['TC X.2', 'X.2'],
    ['TC L.2', 'L.2'],
    ['TC O.2', 'O.2'],
    ['1.2.', '1.2'],
    ['1.2)', '1.2'],
    ['1.2:', '1.2'],
    ['1.2;', '1.2'],
    ['1.2/', '1.2'],
    ['1.2,', '1.2'],
    ['1.2-', '1.2'],
    ['1.2.)', '1.2'],
    ['1.2 .', '1.2'],
  ])('"%s": "%s"', (text, bare) => {
    expect(bareCode(text)).toBe(bare);
  });

  it.each(['1.2', '(1.2', 'TC kế hoạch', 'Mục TC 1', 'tiêu chuẩn 1.2', '(1) và (2'])(
    'and leaves "%s" alone',
    (text) => {
      expect(bareCode(text)).toBe(text);
    },
  );
});

const spelled = (written: string): string | undefined => {
  const spelling = spellCode(written);
  return spelling && [...spelling.codes, spelling.rule].join(' ').trim();
};

describe('spellCode() takes the mildest rule that makes a code of a text', () => {
  it.each([
    ['1.2', '1.2'],
    ['TC 1.2', '1.2'],
    ['Tiêu chí 1.2'.normalize('NFD'), '1.2'],
    ['1.2.a', '1.2.a'],
    ['1.2 ', '1.2 code/stray-spaces'],
    ['\u00a01.2', '1.2 code/stray-spaces'],
    ['TC  1.2', '1.2 code/stray-spaces'],
    ['1 .2', '1.2 code/stray-spaces'],
    ['1. 2', '1.2 code/stray-spaces'],
    ['1 . 2', '1.2 code/stray-spaces'],
    ['1.2.', '1.2 code/closing-mark'],
    ['(1.2)', '1.2 code/closing-mark'],
    ["'1.2", '1.2 code/stray-characters'],
    ['"1.2"', '1.2 code/stray-characters'],
    ['`1.2', '1.2 code/stray-characters'],
    ['´1.2', '1.2 code/stray-characters'],
    ['‘1.2’', '1.2 code/stray-characters'],
    ['“1.2”', '1.2 code/stray-characters'],
    ['*1.2', '1.2 code/stray-characters'],
    ['1.2**', '1.2 code/stray-characters'],
    ['##1.2', '1.2 code/stray-characters'],
    ['"1.2."', '1.2 code/stray-characters'],
    ['" 1.2 "', '1.2 code/stray-characters'],
    ['" (1.2) "', '1.2 code/stray-characters'],
    ["'1 .2", '1.2 code/stray-characters'],
    ['1,2', '1.2 code/comma'],
    ['1 , 2', '1.2 code/comma'],
    ['1,2.3', '1.2.3 code/comma'],
    ['TC 1,2', '1.2 code/comma'],
    ["'1,2", '1.2 code/comma'],
    ['l.2', '1.2 I.2 code/look-alike'],
    ['l,2', '1.2 I.2 code/look-alike'],
    ['1.1O', '1.10 code/look-alike'],
  ])('"%s": %s', (written, expected) => {
    expect(spelled(written)).toBe(expected);
  });

  it.each([
    ['1.l', '1.1 1.l code/look-alike'],
    ['1.2.l', '1.2.1 1.2.l code/look-alike'],
    ['1.I', '1.1 1.i code/look-alike'],
    ['1.S', '1.5 1.s code/look-alike'],
    ['1.Z', '1.2 1.z code/look-alike'],
    ['TC 1.l', '1.1 1.l code/look-alike'],
    ['I.l', 'I.1 I.l code/look-alike'],
  ])('a letter that may be a digit is one first, then the letter of a list: "%s"', (written, expected) => {
    expect(spelled(written)).toBe(expected);
  });

  it.each([
    ['1.O', '1.o'],
    ['1.i', '1.i'],
    ['1.b', '1.b'],
  ])('but a letter of a list where no digit would do: "%s" is %s', (written, expected) => {
    expect(spelled(written)).toBe(expected);
  });

  it.each(['', 'chưa có mã', '1-2', '1..2', '1.2 Kế hoạch', 'Mục (1.2)', "1'2"])(
    'nothing makes one of "%s"',
    (written) => {
      expect(spellCode(written)).toBeUndefined();
    },
  );
});

describe('codeBeforeWords()', () => {
  it.each([
    ['1.1. Tri thức công dân', '1.1'],
    ['1.1 Tri thức công dân', '1.1'],
    ['1) Kế hoạch', '1'],
    ['1: Kế hoạch', '1'],
    ['IV.2. Cải cách thể chế', 'IV.2'],
    ['XIII. Cải cách thể chế', 'XIII'],
    ['L. Cải cách thể chế', 'L'],
    ['VIII Cải cách thể chế', 'VIII'],
    ['1.10. Báo cáo', '1.10'],
    ['1.100. Báo cáo', '1.100'],
    ['1.1.1.1.1.1 Báo cáo', '1.1.1.1.1.1'],
    ['TC 1.1. Báo cáo', '1.1'],
    ['1.1.  Báo cáo', '1.1'],
    ['1.1.\nBáo cáo', '1.1'],
  ])('"%s" begins with %s', (written, expected) => {
    expect(codeBeforeWords(written)).toEqual({ codes: [expected], rule: 'code/extra-words' });
  });

  it.each([
    'Kế hoạch 1.1',
    'Báo cáo',
    '1.1Báo cáo',
    '1.1',
    '1.1 a',
    '1.1 2024',
    '1.1000 Báo cáo',
    '12345 Báo cáo',
    '0. Báo cáo',
    '1.1.1.1.1.1.1 Báo cáo',
    'IIII. Báo cáo',
  ])('"%s" begins with none', (written) => {
    expect(codeBeforeWords(written)).toBeUndefined();
  });
});
