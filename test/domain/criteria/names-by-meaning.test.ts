import { likeness, meaningWords, SAME_MEANING } from '../../../src/domain/criteria/name-meaning';

const same = (a: string, b: string): boolean => likeness(meaningWords(a), meaningWords(b)) >= SAME_MEANING;

describe('one criterion under two names', () => {
  test.each([
    ['Kế hoạch CCHC năm', 'Kế hoạch cải cách hành chính năm'],
    ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 'Công tác chỉ đạo, điều hành cải cách hành chính'],
    ['Chỉ đạo, điều hành cải cách hành chính', 'Công tác chỉ đạo, điều hành CCHC năm 2024'],
    ['Rà soát văn bản QPPL', 'Rà soát văn bản quy phạm pháp luật'],
    ['Số hoá hồ sơ TTHC', 'Số hóa hồ sơ thủ tục hành chính'],
    ['1.1. Kế hoạch CCHC năm', 'Kế hoạch CCHC năm'],
    ['Ban hành Kế hoạch CCHC năm kịp thời', 'Ban hành Kế hoạch CCHC năm kịp thời, đúng yêu cầu'],
    ['Cải cách chế độ công vụ', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'.normalize('NFD')],
    ['Mức độ hoàn thành Kế hoạch', 'Mức độ hoàn thành Kế hoạch CCHC năm'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

describe('two criteria', () => {
  test.each([
    ['Cải cách thể chế', 'Cải cách tài chính công'],
    ['Kế hoạch CCHC năm', 'Công tác tuyên truyền CCHC'],
    [
      'Cung ứng dịch vụ công',
      'Kiểm soát tham nhũng trong cung ứng dịch vụ công cấp tỉnh và quyết tâm chống tham nhũng',
    ],
    ['Chất lượng nước', 'Chất lượng không khí'],
    ['Sáng kiến', 'Kiểm tra'],
    ['', 'Kiểm tra'],
    ['Niêm yết, công khai TTHC', 'Số hóa hồ sơ TTHC'],
  ])('%s ≠ %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
