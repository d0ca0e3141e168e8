import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { PART, PARTS } from '../pieces/vague-parts';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';
import { quarterNumber } from './quarter';

export const partOfQuarter: PointNotation = {
  name: 'part-of-quarter',
  // cuối quý II · đầu quý III/2024 · giữa quý IV
  pattern: new RegExp(
    String.raw`^${PART} quý\.? ?([il|]{1,4}|[il|]?v|\d{1,2}|một|hai|ba|tư|bốn)${YEAR_OR_SHORT}$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const vague = PARTS[match[1] ?? ''];
    if (!vague || match[1]?.startsWith('nửa')) return undefined;
    return {
      shape: 'quarter',
      quarter: quarterNumber(match[2] ?? ''),
      written: match[2] ?? '',
      vague,
      doubts: [{ kind: 'vague' }],
      ...withYear(match.groups),
    };
  },
};
