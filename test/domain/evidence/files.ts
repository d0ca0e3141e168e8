import type { EvidenceRow } from '../../../src/domain/evidence/evidence-row';
import type { FileVerdict } from '../../../src/domain/evidence/lay-files';

export const UNIT = 'Xã Thạch Châu';

function row(at: number, number: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    row: at,
    number,
    content: `Tồn tại ${number}`,
    leads: [],
    status: 'inProgress',
    evidence: '',
    names: [],
    isNamedInStatus: false,
    ...more,
  };
}

/** A repair table of five rows; the numbers 6 and 7 are nobody's. */
export const ROWS: readonly EvidenceRow[] = [
  row(8, '1', {
    status: 'done',
    evidence: 'Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem',
    names: ['Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem'],
  }),
  row(9, '2', { content: 'Niêm yết thủ tục chưa đầy đủ', leads: ['Bộ phận Một cửa'], status: 'done' }),
  row(10, '3', { evidence: 'Báo cáo quý III/2023' }),
  row(11, '4', { status: 'done', isNamedInStatus: true }),
  row(12, '5', { status: 'notStarted' }),
];

export interface LaidName {
  readonly file: string;
  readonly verdict: FileVerdict;
  /** The N of its row. */
  readonly number?: string;
  readonly right?: string;
}

const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';
const ok = (file: string, number: string): LaidName => ({ file, verdict: 'ok', number });
const wrong = (file: string, number: string, right: string): LaidName => ({
  file,
  verdict: 'misnamed',
  number,
  right: `${RULE} ${number} - ${right}`,
});
const spare = (file: string): LaidName => ({ file, verdict: 'spare' });

/** Each name by itself in the folder. */
export const FILES: readonly LaidName[] = [
  ok('Xa Thạch Châu-KQ khac phuc tồn tại 1-sang kien kinh nghiem.docx', '1'),
  ok('Xa Thach Chau-KQ khac phuc ton tai 1 - QD cong nhan.pdf', '1'),
  ok('Xã Thạch Châu-KQ khắc phục tồn tại 2 - Ảnh niêm yết.jpg', '2'),
  ok('Xã Thạch Châu-KQ khắc phục tồn tại 2 - Ảnh niêm yết.jpg'.normalize('NFD'), '2'),
  ok('XA THACH CHAU-KQ KHAC PHUC TON TAI 3-BAO CAO.XLSX', '3'),
  ok('xa thach chau - kq khac phuc ton tai 5 - bien ban', '5'),
  ok('Bộ phận Một cửa-KQ khac phuc ton tai 2 - so theo doi.pdf', '2'),
  ok('UBND xa Thach Chau-KQ khac phuc ton tai 4 - bao cao.pdf', '4'),
  ok('Minh chung/2023/Xa Thach Chau-KQ khac phuc ton tai 4 - bao cao.pdf', '4'),
  ok('C:\\Minh chung\\Xa Thach Chau-KQ khac phuc ton tai 4 - bao cao.pdf', '4'),
  ok('Xa Thach Chau-KQ khac phuc ton tai 3 - bao cao v1.2.docx', '3'),
  // What machines and folders that hide extensions make of names.
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien (1).docx', '1', 'sang kien.docx'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien(2).docx', '1', 'sang kien.docx'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien - Copy.docx', '1', 'sang kien.docx'),
  wrong('Xã Thạch Châu-KQ khắc phục tồn tại 1 - sáng kiến - Sao chép (2).docx', '1', 'sang kien.docx'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx.docx', '1', 'sang kien.docx'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx.pdf', '1', 'sang kien.pdf'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx (1).docx', '1', 'sang kien.docx'),
  // A row can be told, and the name is not by the rule.
  wrong('KQ khac phuc ton tai 2 - anh niem yet.jpg', '2', 'anh niem yet.jpg'),
  wrong('Thach Chau-KQ khac phuc ton tai 2 - anh niem yet.jpg', '2', 'anh niem yet.jpg'),
  wrong('XaThachChau-KQ khac phuc ton tai 2 - anh niem yet.jpg', '2', 'anh niem yet.jpg'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 3.pdf', '3', 'Bao cao quy III-2023.pdf'),
  wrong('Xa Thach Chau-KQ khac phuc ton tai 2 -.pdf', '2', 'Niem yet thu tuc chua day du.pdf'),
  wrong('Ton tai so 3 bao cao.pdf', '3', 'Bao cao quy III-2023.pdf'),
  wrong('khac_phuc_ton_tai_5.docx', '5', 'Ton tai 5.docx'),
  wrong('Xa_Thach_Chau-KQ_khac_phuc_ton_tai_3-bao_cao.pdf', '3', 'Bao cao quy III-2023.pdf'),
  wrong('sang kien kinh nghiem.pdf', '1', 'sang kien kinh nghiem.pdf'),
  wrong('Sáng kiến kinh nghiệm (1).pdf', '1', 'Sang kien kinh nghiem.pdf'),
  wrong(
    'Xa Thach Chau-KQ khac phuc ton tai 7 - sang kien kinh nghiem.docx',
    '1',
    'sang kien kinh nghiem.docx',
  ),
  // Nobody's: another unit, a number that no row has, anything else.
  spare('Xa Cam Giang-KQ khac phuc ton tai 1 - sang kien.docx'),
  spare('Phuong Thach Chau-KQ khac phuc ton tai 1 - sang kien.docx'),
  spare('Xa Thach Chau-KQ khac phuc ton tai 6 - bien ban.docx'),
  spare('Ton tai so 9.docx'),
  spare('Bo phan mot cua-KQ khac phuc ton tai 3 - so theo doi.pdf'),
  spare('Danh sach can bo.xlsx'),
  spare('anh.jpg'),
  spare('Khac phuc su co mang.docx'),
];
