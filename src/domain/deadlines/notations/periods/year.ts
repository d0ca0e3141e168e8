import type { PointNotation } from '../pieces/notation';
import { withYear } from '../pieces/year-part';

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
