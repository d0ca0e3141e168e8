import type { CellContent } from '../../cell-content';
import { dateFormat } from '../../date-format';
import { fold } from '../../text/fold';

const UNIT_AND_NUMBER =
  /^(tuan|week|w|thang|t|buoc|step|ngay|quy|q|dot|giai doan|lan|nam)[ .]?(\d{1,4}|[ivx]{1,4})$|^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$|^\d{1,2}$|^(t[2-7]|cn)$/;
/** Days of a month, weeks of a year. */
const MOST = 53;

/** "28/10", "Tuần 3", "Bước 2", 15: the heading of one day, week or step in a Gantt, which tells nothing of the table. */
export function isTimeHeading(cell: CellContent): boolean {
  if (cell.kind === 'number')
    return (
      dateFormat(cell.format) !== 'none' ||
      (Number.isInteger(cell.value) && cell.value > 0 && cell.value <= MOST)
    );
  return cell.kind === 'text' && UNIT_AND_NUMBER.test(fold(cell.text));
}
