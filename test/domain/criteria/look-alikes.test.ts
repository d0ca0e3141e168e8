import { likelyDigits } from '../../../src/domain/criteria/look-alikes';

describe('a sign of another alphabet is read as the one that it looks like', () => {
  it.each([
    ['a Cyrillic I', 'І.2', 'I.2'],
    ['a Greek iota', 'Ι.2', 'I.2'],
    ['a Cyrillic kha', 'Х.3', 'X.3'],
    ['a Greek chi', 'Χ.3', 'X.3'],
    ['an izhitsa', 'Ѵ.1', 'V.1'],
    ['a Cyrillic capital O', '2.1О', '2.10'],
    ['a Cyrillic small o', '2.1о', '2.10'],
    ['a Cyrillic a', '1.1.а', '1.1.a'],
    ['a Cyrillic es', '1.1.с', '1.1.c'],
    ['a Cyrillic ie', '1.1.е', '1.1.e'],
    ['a full-width stop', '1．2', '1.2'],
    ['an ideographic stop', '1。2', '1.2'],
    ['a raised dot', '1·2', '1.2'],
  ])('%s: "%s" is %s', (_, written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['１.２３', '1.23'],
    ['４.５６', '4.56'],
    ['７.８９', '7.89'],
    ['１０.１', '10.1'],
  ])('full-width digits: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['Ⅰ', 'I'],
    ['Ⅱ', 'II'],
    ['Ⅲ', 'III'],
    ['Ⅳ', 'IV'],
    ['Ⅴ', 'V'],
    ['Ⅵ', 'VI'],
    ['Ⅶ', 'VII'],
    ['Ⅷ', 'VIII'],
    ['Ⅸ', 'IX'],
    ['Ⅹ', 'X'],
  ])('one sign for a whole numeral: %s is %s', (sign, numeral) => {
    expect(likelyDigits(`${sign}.3`)).toEqual([`${numeral}.3`]);
  });
});

describe('a letter in a later step is the digit that it looks like', () => {
  it.each([
    ['3.1l', '3.11'],
    ['3.1I', '3.11'],
    ['3.1|', '3.11'],
    ['3.1i', '3.11'],
    ['3.1!', '3.11'],
    ['3.1O', '3.10'],
    ['3.1o', '3.10'],
    ['3.1Q', '3.10'],
    ['3.1D', '3.10'],
    ['3.1S', '3.15'],
    ['3.S1', '3.51'],
    ['3.1B', '3.18'],
    ['3.1Z', '3.12'],
    ['3.ll', '3.11'],
    ['3.2.l', '3.2.1'],
    ['3.l.2', '3.1.2'],
  ])('"%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['1.l', '1.1'],
    ['1.I', '1.1'],
    ['1.i', '1.1'],
    ['1.S', '1.5'],
    ['1.Z', '1.2'],
  ])('alone too, where it hardly counts a list: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['1l.B', '11.b'],
    ['1l.D', '11.d'],
    ['1l.q', '11.q'],
    ['1l.đ', '11.đ'],
    ['1l.Đ', '11.đ'],
  ])('any other letter alone counts a list: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toContain(meant);
  });
});

describe('a first step', () => {
  it.each([
    ['l.1', ['1.1', 'I.1']],
    ['|.1', ['1.1', 'I.1']],
    ['!.1', ['1.1', 'I.1']],
    ['i.1', ['1.1', 'I.1']],
    ['ll.2', ['11.2', 'II.2']],
    ['1l.2', ['11.2', 'II.2']],
  ])('of strokes alone is a number, or else a numeral: "%s"', (written, meant) => {
    expect(likelyDigits(written)).toEqual(meant);
  });

  it.each([
    ['lV.2', 'IV.2'],
    ['1V.2', 'IV.2'],
    ['|X.2', 'IX.2'],
    ['V!.2', 'VI.2'],
    ['Xl.1', 'XI.1'],
    ['XLl.1', 'XLI.1'],
    ['iv.1', 'IV.1'],
    ['x.1', 'X.1'],
    ['L.1', 'L.1'],
  ])('with other letters of numerals is a numeral: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['B.1O', ['B.10', '8.10']],
    ['C.Z', ['C.2']],
    ['D.1O', ['D.10']],
    ['Đ.1O', ['Đ.10']],
    ['H.1O', ['H.10']],
  ])('that is a capital of a group is the capital first: "%s"', (written, meant) => {
    expect(likelyDigits(written)).toEqual(meant);
  });

  it.each([
    ['S.1', '5.1'],
    ['Z.3', '2.3'],
    ['1O.2', '10.2'],
    ['lO.1', '10.1'],
    ['O1.1', '1.1'],
  ])('with letters for digits is a number: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });

  it.each([
    ['1.1O', '1.10'],
    ['11.Z', '11.2'],
    ['I.1O', 'I.10'],
    ['II.1O', 'II.10'],
    ['V.l', 'V.1'],
  ])('that is a number or a numeral already stays what it is: "%s" is %s', (written, meant) => {
    expect(likelyDigits(written)).toEqual([meant]);
  });
});

it.each(['', 'chưa có mã', 'Kế hoạch', 'IIII.1', '1.O', '1.a1', '1.kế', 'Y.1', '1..l'])(
  'looks like no code: "%s"',
  (written) => {
    expect(likelyDigits(written)).toEqual([]);
  },
);
