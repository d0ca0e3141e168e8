import { fold } from '../../text/fold';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { ColumnRole } from './appendix-layout';

const OWN_FIELD = /cai cach hanh chinh|cchc|par ?-?index|papi|hanh chinh cong/;
/** Points are given in many fields: to communes, to officials, to pupils, to bidders. Of these, reform may be the subject. */
const OTHER_FIELD =
  /thi dua|khen thuong|hoi thi|cuoc thi|bai thi|tim hieu|ren luyen|hoc sinh|hoc vien|ung vien|nha thau|dau thau|du thau/;
/** And these are other fields where the title does not name reform beside them. */
const OTHER_SUBJECT =
  /tiep can phap luat|nong thon moi|do thi van minh|van hoa|giao vien|truong (hoc|tieu hoc|mam non|thcs|thpt)|day hoc|xep loai|chat luong|an toan|an ninh|moi truong|y te|benh vien|chuyen doi so|dang vien|chi bo|doan vien|hoi vien|nhan vien|san pham|ocop|dan van|phu nu|thanh nien|cuu chien binh|nong dan|cong doan|mat tran/;
/** What the criteria of reform are about, wherever they are issued. */
const OWN_CRITERIA =
  /cai cach|cchc|chi dao,? dieu hanh|cong tac chi dao|che do bao cao|the che|thu tuc hanh chinh|tthc|mot cua|hanh chinh|cong vu|bo may|chinh quyen (dien tu|so)|tai chinh cong|hien dai hoa|van ban quy pham|quy pham phap luat|niem yet|hai long|truc tuyen|phan anh, kien nghi/;
/** So many rows tell what a form is about. */
const ROWS_READ = 60;

/**
 * Whether a table is the form on which a commune scores its own reform: criteria with a maximum and points of its own. The
 * title tells, or, where it names no field, codes, evidence and what the criteria are about.
 */
export function isScoringForm(
  grid: SheetGrid,
  headerRow: number,
  columns: ReadonlyMap<ColumnRole, number>,
): boolean {
  const isOwn = columns.has('selfScore') || columns.has('appraisedScore');
  const isScored = columns.has('maxScore') && (isOwn || columns.has('lastYearScore'));
  if (!isScored || !columns.has('content') || columns.has('deadline')) return false;
  const title: string[] = [grid.sheetName];
  for (let row = grid.firstRow; row < headerRow; row++)
    for (const column of grid.filled(row)) title.push(grid.text(row, column));
  const words = fold(title.join(' '));
  if (OTHER_FIELD.test(words)) return false;
  if (OWN_FIELD.test(words)) return true;
  return (
    isOwn &&
    !OTHER_SUBJECT.test(words) &&
    columns.has('code') &&
    columns.has('evidence') &&
    namesReform(grid, headerRow, columns.get('content') ?? 0)
  );
}

function namesReform(grid: SheetGrid, headerRow: number, column: number): boolean {
  // The parts of a criterion are called so in the index of reform alone.
  if (/thanh phan|tctp/.test(fold(grid.text(headerRow, column)))) return true;
  for (let row = headerRow + 1; row <= Math.min(grid.lastRow, headerRow + ROWS_READ); row++)
    if (OWN_CRITERIA.test(fold(grid.text(row, column)))) return true;
  return false;
}
