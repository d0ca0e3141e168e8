import type { WrittenPoint } from '../../reading';
import type { DeadlineReader, PointNotation } from '../pieces/notation';

/** Days of the year that have a name; the date is written beside it all the same. */
const NAMES =
  'chuyển đổi số|pháp luật|quốc khánh|quốc tế|nhà giáo|phụ nữ|gia đình|thành lập|thầy thuốc|môi trường|giải phóng|toàn dân|hội|truyền thống|sách|văn hóa đọc|thương binh|cách mạng|doanh nhân|dân số|hiến máu|sinh nhật bác|lao động|thanh niên';

export const namedDay = (point: DeadlineReader['point']): PointNotation => ({
  name: 'named-day',
  // Ngày Chuyển đổi số quốc gia 10/10 · Ngày Pháp luật Việt Nam (09/11) · nhân dịp 30/4
  pattern: new RegExp(
    String.raw`^(?:(?:nhân |dịp |kỷ niệm )*(?:ngày |lễ )(?:lễ )?(?:${NAMES})[^\d;,()]{0,60}?|(?:nhân |dịp |kỷ niệm )+(?:lễ )?) ?\(?((?:ngày )?\d[^()]*)\)?$`,
  ),
  read: ([, day = '']): WrittenPoint | undefined => {
    const read = point(day);
    return read?.shape === 'day' ? read : undefined;
  },
});
