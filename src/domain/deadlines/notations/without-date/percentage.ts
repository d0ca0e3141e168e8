import type { DeadlineNotation } from '../pieces/notation';

export const percentage: DeadlineNotation = {
  name: 'percentage',
  // 100% · 80 % · 0,5%
  pattern: /^(?:đạt |hoàn thành )?\d{1,3}(?:[.,]\d+)? ?%$/,
  read: () => ({ kind: 'invalid', reason: 'percentage' }),
};
