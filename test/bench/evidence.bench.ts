import { checkTypedNames } from '../../src/domain/evidence/check-typed-names';
import type { EvidenceRow } from '../../src/domain/evidence/evidence-row';
import { layFiles } from '../../src/domain/evidence/lay-files';

const ROWS = 300;
const FILES = 2_000;
const MOST = 200;

const rows = Array.from({ length: ROWS }, (_, index): EvidenceRow => {
  const number = String(index + 1);
  return {
    row: index + 8,
    number,
    content: `Tồn tại số ${number} về công tác cải cách hành chính`,
    leads: ['Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội'],
    status: index % 2 === 0 ? 'done' : 'inProgress',
    evidence: `Xã Thạch Châu-KQ khắc phục tồn tại ${number}-báo cáo đợt ${number}`,
    names: [`Xã Thạch Châu-KQ khắc phục tồn tại ${number}-báo cáo đợt ${number}`],
    isNamedInStatus: false,
  };
});

/** Good names, decomposed ones, copies, names without a unit, and names of nobody. */
const files = Array.from({ length: FILES }, (_, index) => {
  const number = (index % (ROWS + 20)) + 1;
  const good = `Xã Thạch Châu-KQ khắc phục tồn tại ${number}-báo cáo ${index}`;
  const names = [
    `${good}.docx`,
    `${good}.pdf`.normalize('NFD'),
    `${good} (1).docx`,
    `KQ khac phuc ton tai ${number} - anh.jpg`,
    `Ảnh chụp hội nghị ngày ${number}.jpg`,
  ];
  return names[index % names.length] ?? good;
});

/** The names of a large folder beside a large table. */
export function bench(): Promise<void> {
  layFiles(files.slice(0, 50), rows.slice(0, 50), 'Xã Thạch Châu');
  const start = performance.now();
  checkTypedNames(rows, 'Xã Thạch Châu');
  const laid = layFiles(files, rows, 'Xã Thạch Châu');
  const took = performance.now() - start;
  if (laid.files.length !== FILES || took > MOST) throw new Error(`took ${took.toFixed(0)} ms`);
  console.log(`${FILES} files beside ${ROWS} rows: ${took.toFixed(0)} ms (at most ${MOST})`);
  return Promise.resolve();
}
