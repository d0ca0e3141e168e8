import { isTotalLabel } from '../../../src/domain/appendix/layout/row-labels';

describe('isTotalLabel()', () => {
  it.each([
    ['Tổng cộng', true],
    ['Cộng mục I', true],
    ['Tỷ lệ hoàn thành', true],
    ['Tỉ lệ hoàn thành (%)', true],
    ['TONG CONG', true],
    ['Ty le hoan thanh', true],
    ['Ti le hoan thanh', true],
    ['CONG MUC I', true],
    ['Total', true],
    ['Tổng hợp báo cáo quý', false],
    ['Cộng tác viên dân số', false],
    ['Công khai thủ tục hành chính', false],
    ['CONG KHAI THU TUC HANH CHINH', false],
    ['Cong tac tuyen truyen', false],
    ['Tỉ lệ hộ nghèo', false],
  ])('%s: %s', (text, isTotal) => {
    expect(isTotalLabel(text)).toBe(isTotal);
  });
});
