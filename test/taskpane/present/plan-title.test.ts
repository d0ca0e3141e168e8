import { planTitle } from '../../../src/taskpane/present/plan-title';

test.each([
  [
    [
      'ỦY BAN NHÂN DÂN\nXÃ CẨM GIÀNG',
      'PHỤ LỤC 1',
      'Các tiêu chí duy trì năm 2024',
      '(Kèm theo Kế hoạch số 12)',
    ],
    'Các tiêu chí duy trì năm 2024',
  ],
  [
    [
      'UBND PHƯỜNG TRƯNG TRẮC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '-----',
      'KẾ HOẠCH CCHC NĂM 2025',
    ],
    'KẾ HOẠCH CCHC NĂM 2025',
  ],
  [['PHỤ LỤC II', '(Ban hành kèm theo)'], '(Ban hành kèm theo)'],
  [['PHỤ LỤC 2'], 'PHỤ LỤC 2'],
  [['Phụ lục 1: Nhiệm vụ năm 2025'], 'Phụ lục 1: Nhiệm vụ năm 2025'],
  [['Uỷ ban nhân dân xã Thạch Châu'], undefined],
  [[], undefined],
])('%j is called %p', (lines, expected) => {
  expect(planTitle(lines)).toBe(expected);
});
