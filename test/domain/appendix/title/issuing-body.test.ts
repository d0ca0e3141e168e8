import { issuingBody } from '../../../../src/domain/appendix/title/issuing-body';

describe('issuingBody()', () => {
  test.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ TRUNG TRẮC', 'PHỤ LỤC'], 'ỦY BAN NHÂN DÂN XÃ TRUNG TRẮC'],
    [['Uỷ ban nhân dân', 'phường Ba Đình'], 'Uỷ ban nhân dân phường Ba Đình'],
    [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND XÃ AN BÌNH', 'PHỤ LỤC 1'], 'UBND XÃ AN BÌNH'],
    [['ỦY BAN NHÂN DÂN', 'PHỤ LỤC 1'], undefined],
    [['PHỤ LỤC', '(Kèm theo Kế hoạch số 04/KH-UBND của UBND xã An Bình)'], undefined],
    [[], undefined],
  ])('of %j is %s', (title, body) => {
    expect(issuingBody(title)).toBe(body);
  });
});
