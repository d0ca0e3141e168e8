import { issuingUnit } from '../../../../src/domain/appendix/title/issuing-unit';
import { planReference } from '../../../../src/domain/appendix/title/plan-reference';

test.each<[lines: readonly string[], unit: string | undefined]>([
  [['ỦY BAN NHÂN DÂN\nXÃ CẨM GIÀNG'], 'xã Cẩm Giàng'],
  [['UỶ BAN NHÂN DÂN', 'PHƯỜNG NGUYỄN TRÃI', 'PHỤ LỤC 1'], 'phường Nguyễn Trãi'],
  [['ỦY BAN NHÂN DÂN\nXÃ SƠN ĐỘNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 'xã Sơn Động'],
  [['ỦY BAN NHÂN DÂN ĐẶC KHU CÁT HẢI'], 'đặc khu Cát Hải'],
  [['Ủy ban nhân dân thị trấn Vôi'], 'thị trấn Vôi'],
  [['ỦY BAN NHÂN DÂN', 'XÃ CẨM GIÀNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 'xã Cẩm Giàng'],
  [['ỦY BAN NHÂN DÂN', 'XÃ TRUNG TRẮC', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 'xã Trung Trắc'],
  [['(Kèm theo Kế hoạch số     /KH-UBND ngày 29 tháng 3 năm 2024 của UBND xã Cẩm Giàng)'], 'xã Cẩm Giàng'],
  [['ỦY BAN NHÂN DÂN', 'XÃ THẠCH CHÂU', 'KẾT QUẢ KHẮC PHỤC TỒN TẠI'], 'xã Thạch Châu'],
  [['ỦY BAN NHÂN DÂN', 'PHƯỜNG NGUYỄN TRÃI', 'BẢNG PHÂN CÔNG NHIỆM VỤ'], 'phường Nguyễn Trãi'],
  [['ỦY BAN NHÂN DÂN\nPHƯỜNG 12'], 'phường 12'],
  [['UBND XÃ THẠCH CHÂU'], 'xã Thạch Châu'],
  [['ỦY BAN NHÂN DÂN', 'DANH SÁCH', 'XÃ THẠCH CHÂU'], undefined],
  [['của Ủy ban nhân dân phường Hòa Bình)'], 'phường Hòa Bình'],
  [['(Kèm theo Kế hoạch số 04/KH-UBND ngày 10 tháng 01 năm 2024 của UBND xã)'], undefined],
  [['NHIỆM VỤ NĂM 2024'], undefined],
  [['ỦY BAN NHÂN DÂN TỈNH BẮC NINH'], undefined],
  [[], undefined],
])('issuingUnit(%j): %s', (lines, unit) => {
  expect(issuingUnit(lines)).toBe(unit);
});

test.each<[line: string, cited: ReturnType<typeof planReference>]>([
  [
    '(Ban hành kèm theo Kế hoạch số 04/KH-UBND ngày 10 tháng 01 năm 2024 của UBND xã)',
    { number: '04/KH-UBND', day: '10 tháng 01 năm 2024', body: 'UBND xã' },
  ],
  [
    '(Kèm theo Kế hoạch số         /KH-UBND ngày 29 tháng 3 năm 2024 của UBND xã Cẩm Giàng)',
    { day: '29 tháng 3 năm 2024', body: 'UBND xã Cẩm Giàng' },
  ],
  [
    '(Kèm theo Kế hoạch số        /KH-UBND ngày      tháng      năm 2026 của UBND xã A)',
    { body: 'UBND xã A' },
  ],
  ['Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024', { number: '12/KH-UBND', day: '05/01/2024' }],
  ['(Kèm theo Kế hoạch số …/KH-UBND)', {}],
  ['(Kèm theo Quyết định số 3/QĐ-UBND ngày 05/01/2024)', undefined],
  ['Kế hoạch cải cách hành chính năm 2024', undefined],
])('planReference("%s")', (line, cited) => {
  expect(planReference([line])).toEqual(cited);
});
