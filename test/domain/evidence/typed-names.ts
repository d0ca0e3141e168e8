import type { TypedVerdict } from '../../../src/domain/evidence/judge-typed-name';

/** A name as it was typed in the row of that number, in the sheet of "Xã Thạch Châu"; the row's lead is "Bộ phận Một cửa". */
export interface TypedName {
  readonly typed: string;
  readonly number: string;
  readonly verdict: TypedVerdict;
  readonly right?: string;
}

const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';

const good = (typed: string, number = '1'): TypedName => ({ typed, number, verdict: 'ok' });
const bad = (typed: string, verdict: TypedVerdict, right: string, number = '1'): TypedName => ({
  typed,
  number,
  verdict,
  right: `${RULE} ${right}`,
});

/** What no row's own text gives a short name for stands as "so tay mot cua", the row's evidence. */
export const TYPED_NAMES: readonly TypedName[] = [
  // As the letter itself writes it, with and without what stands around it there.
  good('Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem'),
  good('- Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem'),
  good(
    '- Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem (minh chứng cho kết quả khắc phục tồn tại 1: QĐ cong nhan sang kien)',
  ),
  // Marks, capitals, spaces, letters in pieces, extensions.
  good('Xã Thạch Châu-KQ khắc phục tồn tại 1 - Sáng kiến kinh nghiệm'),
  good('XA THACH CHAU-KQ KHAC PHUC TON TAI 1 - SANG KIEN'),
  good('xa thach chau - kq khac phuc ton tai 1 - sang kien'),
  good('Xa Thach Chau -KQ khac phuc ton tai 1- sang kien'),
  good('Xa Thach Chau–KQ khac phuc ton tai 1 – sang kien'),
  good('Xã Thạch Châu-KQ khắc phục tồn tại 1 - sáng kiến'.normalize('NFD')),
  good('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx'),
  good('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.PDF'),
  good('Xa Thach  Chau-KQ  khac phuc ton tai\u00A01 - sang kien'),
  good('UBND xã Thạch Châu-KQ khac phuc ton tai 1 - sang kien'),
  good('Bo phan mot cua-KQ khac phuc ton tai 1 - so theo doi'),
  good('• Xa Thach Chau-KQ khac phuc ton tai 1 - QD 12.2023'),
  good('1) Xa Thach Chau-KQ khac phuc ton tai 1 - anh chup'),
  good('Xa Thach Chau-KQ khac phuc ton tai 01 - sang kien'),
  good('Xa Thach Chau-KQ khac phuc ton tai 10 - sang kien', '10'),
  good('Xa Thach Chau-KQ khac phuc ton tai 1.1 - anh chup', '1.1'),
  good('Xa Thach Chau-KQ khac phuc ton tai 1.10 - anh.chup.v2.docx', '1.10'),
  good('Xa Thach Chau-KQ khac phuc ton tai 3.2.a - anh chup', '3.2.a'),
  good('Xa Thach Chau-KQ khac phuc ton tai ii - anh chup', 'II'),
  good('Xa Thach Chau-KQ khac phuc ton tai 1 - bao cao quy III-2023'),
  // The number of another row.
  bad('Xa Thach Chau-KQ khac phuc ton tai 2 - sang kien', 'wrongNumber', '1 - sang kien'),
  bad('Xã Thạch Châu-KQ khắc phục tồn tại 3-sáng kiến', 'wrongNumber', '1 - sang kien'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien', 'wrongNumber', '10 - sang kien', '10'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1.1 - anh', 'wrongNumber', '1.10 - anh', '1.10'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 11 - anh.jpg', 'wrongNumber', '1 - anh.jpg'),
  // Without its unit, or with that of others.
  bad('KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  bad('-KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  bad('KQ khắc phục tồn tại 1-sáng kiến.docx', 'noUnit', '1 - sang kien.docx'),
  bad('Tên đơn vị-KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  bad('Xa Cam Giang-KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  bad('Phuong Thach Chau-KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  bad('Thach Chau-KQ khac phuc ton tai 1 - sang kien', 'noUnit', '1 - sang kien'),
  // Without its short name.
  bad('Xa Thach Chau-KQ khac phuc ton tai 1', 'noShortName', '1 - so tay mot cua'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 -', 'noShortName', '1 - so tay mot cua'),
  bad('Xa Thạch Châu-KQ khac phuc tồn tại 1-.docx', 'noShortName', '1 - so tay mot cua.docx'),
  bad(
    'Xa Thach Chau-KQ khac phuc ton tai 1 - [Tên ngắn gọn tài liệu kiểm chứng]',
    'noShortName',
    '1 - so tay mot cua',
  ),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - ...', 'noShortName', '1 - so tay mot cua'),
  // Signs that no file's name may hold.
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - QD 12/QD-UBND', 'illegalCharacter', '1 - QD 12-QD-UBND'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - ket qua: 100%', 'illegalCharacter', '1 - ket qua-100%'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - "sang kien"', 'illegalCharacter', '1 - sang kien'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien?', 'illegalCharacter', '1 - sang kien'),
  // Not in the form.
  bad('Xa Thach Chau KQ khac phuc ton tai 1 sang kien', 'malformed', '1 - so tay mot cua'),
  bad('Xa Thach Chau-KQ khac phuc ton tai so 1 - sang kien', 'malformed', '1 - so tay mot cua'),
  bad('Xa_Thach_Chau-KQ_khac_phuc_ton_tai_1-sang_kien.docx', 'malformed', '1 - so tay mot cua.docx'),
  bad('Xa Thach Chau-khac phuc ton tai 1 - sang kien', 'malformed', '1 - so tay mot cua'),
  bad('Xa Thach Chau-KQ khac phuc - sang kien', 'malformed', '1 - so tay mot cua'),
  bad('sang kien kinh nghiem.docx', 'malformed', '1 - sang kien kinh nghiem.docx'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien (1).docx', 'malformed', '1 - sang kien.docx'),
  bad('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx.docx', 'malformed', '1 - sang kien.docx'),
];

/** What stands in an evidence column and is the name of no file. */
export const NO_NAMES: readonly string[] = [
  'Kế hoạch',
  'Báo cáo',
  'Quyết định số 12/QĐ-UBND ngày 05/01/2024',
  'Báo cáo kết quả khắc phục',
  'KH số 04/KH-UBND ngày 10/01/2024',
  'Khắc phục tồn tại sau kiểm tra',
  '-',
];
