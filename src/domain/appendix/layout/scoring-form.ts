import { fold } from '../../text/fold';
import type { ColumnRole } from './appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

const OWN_FIELD = /cai cach hanh chinh|cchc|par ?index|papi|hanh chinh cong/;
/** Points are given in many fields: to communes, to officials, to pupils, to bidders. */
const OTHER_FIELD =
  /tiep can phap luat|nong thon moi|do thi van minh|thi dua|khen thuong|van hoa|hoi thi|cuoc thi|bai thi|ren luyen|hoc sinh|hoc vien|giao vien|truong hoc|xep loai|ung vien|nha thau|dau thau|chat luong|an toan|an ninh|moi truong|y te|benh vien|chuyen doi so|dang vien|chi bo|doan vien|hoi vien|nhan vien|san pham|ocop/;

/**
 * Whether a table is the form on which a commune scores its own reform: criteria with a maximum and points of its own. The
 * title tells, or, where it names no field, codes of criteria and their evidence do.
 */
export function isScoringForm(
  grid: SheetGrid,
  headerRow: number,
  columns: ReadonlyMap<ColumnRole, number>,
): boolean {
  const isScored = columns.has('maxScore') && (columns.has('selfScore') || columns.has('appraisedScore'));
  if (!isScored || !columns.has('content') || columns.has('deadline')) return false;
  const title: string[] = [grid.sheetName];
  for (let row = grid.firstRow; row < headerRow; row++)
    for (const column of grid.filled(row)) title.push(grid.text(row, column));
  const words = fold(title.join(' '));
  if (OTHER_FIELD.test(words)) return false;
  return OWN_FIELD.test(words) || (columns.has('code') && columns.has('evidence'));
}
