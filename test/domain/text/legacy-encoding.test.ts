import { readLegacyText } from '../../../src/domain/text/legacy-encoding';

describe('readLegacyText()', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Thêi gian hoµn thµnh', 'TCVN3', 'Thời gian hoàn thành'],
    ['Ch\u00ADa thùc hiÖn', 'TCVN3', 'Chưa thực hiện'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñaõ hoaøn thaønh', 'VNI', 'Đã hoàn thành'],
  ])('reads "%s"', (text, encoding, readable) => {
    expect(readLegacyText(text)).toEqual({ encoding, readable });
  });

  it.each([
    'Đã hoàn thành',
    'Báo cáo',
    'hoà',
    'khoán',
    'Nhà trường',
    'Kế hoạch',
    'Café',
    'Müller',
    '20 °C',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(readLegacyText(text)).toBeUndefined();
    expect(readLegacyText(text.normalize('NFD'))).toBeUndefined();
  });
});
