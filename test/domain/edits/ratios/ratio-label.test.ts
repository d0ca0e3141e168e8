import { isRatioLabel } from '../../../../src/domain/edits/ratios/ratio-label';

describe('isRatioLabel()', () => {
  it.each([
    'Tỷ lệ hoàn thành',
    'Tỉ lệ hoàn thành:',
    'TỶ LỆ HOÀN THÀNH KẾ HOẠCH (%)',
    'Tỷ lệ % hoàn thành nhiệm vụ',
    'Đạt tỷ lệ hoàn thành',
    'Tỷ lệ hoàn thành kế hoạch năm 2024',
    'Tỷ lệ phần trăm hoàn thành',
    'Tỷ lệ đã hoàn thành nhiệm vụ (%)',
    'Tỷ lệ hoàn thành các công việc:',
    'Tỷ lệ hoàn thành các chỉ tiêu kế hoạch',
    'Tỷ lệ hoàn thành chung',
    'Tỷ lệ hoàn thành nhiệm vụ cả năm(%) :',
  ])('takes “%s” for a label of the ratio', (text) => {
    expect(isRatioLabel(text)).toBe(true);
  });

  it.each([
    'Tỷ lệ',
    'Tỷ lệ hoàn thành: 39,13%',
    'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'Tỷ lệ điểm đạt',
    'Báo cáo tỷ lệ hoàn thành',
    'Tỷ lệ hoàn thành hồ sơ',
    'Tỷ lệ hoàn thành kế hoạch vốn',
    'Tỷ lệ chưa hoàn thành',
    'Tỷ lệ hoàn thành năm 24',
    'Tỷ lệ hoàn thành năm 20245',
    'Tỷ lệ hoàn thành năm nay',
    'Tỷ lệ hoàn thành chung cả năm',
    'Tỷ lệ hoàn thành (%) (%)',
    'Tả lệ hoàn thành',
    'Không đạt tỷ lệ hoàn thành',
    '',
  ])('does not take “%s” for one', (text) => {
    expect(isRatioLabel(text)).toBe(false);
  });
});
