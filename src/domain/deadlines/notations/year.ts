import type { PointNotation } from './notation';
import { withYear } from './year-part';

export const year: PointNotation = {
  name: 'year',
  // năm 2024 · 2024 · cả năm · trong năm · trong năm 2024 · năm nay · năm sau · hết năm · suốt năm
  pattern:
    /^(?:(?:(?:trong |suốt |cả |toàn )*năm (?<year>\d{4}))|(?<bare>(?:19|20)\d{2})|(?:trong |suốt |cả |toàn )*năm (?<whichYear>nay|này|sau|tới|trước|tiếp theo|kế tiếp)|(?<plan>(?:trong |cả |toàn |suốt )+năm|năm kế hoạch))$/,
  read: ({ groups = {} }) => ({
    shape: 'year',
    ...withYear({ ...groups, year: groups.year ?? groups.bare }),
  }),
};

export const years: PointNotation = {
  name: 'years',
  // giai đoạn 2021-2025 · giai đoạn 2021 - 2025 · 2024-2025 · các năm 2024-2026
  pattern: /^(?:(?:trong )?giai đoạn |(?:các |trong )?năm )?((?:19|20)\d{2}) ?- ?((?:19|20)\d{2})$/,
  read: ([, first, last]) => ({ shape: 'years', first: Number(first), last: Number(last) }),
};
