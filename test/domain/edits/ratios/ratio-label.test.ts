import { isRatioLabel } from '../../../../src/domain/edits/ratios/ratio-label';

describe('isRatioLabel()', () => {
  it.each([
    'Tỷ lệ hoàn thành',
    'Tỉ lệ hoàn thành:',
    'TỶ LỆ HOÀN THÀNH KẾ HOẠCH (%)',
    'Tỷ lệ % hoàn thành nhiệm vụ',
    'Đạt tỷ lệ hoàn thành',
    'Tỷ lệ hoàn thành kế hoạch năm 2024',
  ])('takes “%s” for a label of the ratio', (text) => {
    expect(isRatioLabel(text)).toBe(true);
  });

  it.each([
    'Tỷ lệ',
    'Tỷ lệ hoàn thành: 39,13%',
    'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'Tỷ lệ điểm đạt',
    'Báo cáo tỷ lệ hoàn thành',
    '',
  ])('does not take “%s” for one', (text) => {
    expect(isRatioLabel(text)).toBe(false);
  });
});
