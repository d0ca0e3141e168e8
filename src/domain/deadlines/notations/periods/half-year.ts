import type { PointNotation } from '../pieces/notation';
import { withYear, YEAR_PART } from '../pieces/year-part';

export const halfYear: PointNotation = {
  name: 'half-year',
  // nửa đầu năm 2024 · nửa cuối năm
  pattern: new RegExp(String.raw`^nửa (đầu|cuối) năm${YEAR_PART.replace('(?:của )?(?:năm )?', '')}$`),
  read: (match) => ({
    shape: 'months',
    first: match[1] === 'đầu' ? 1 : 7,
    last: match[1] === 'đầu' ? 6 : 12,
    ...withYear(match.groups),
  }),
};
