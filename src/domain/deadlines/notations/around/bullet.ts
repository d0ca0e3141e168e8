import { HAS } from '../../features';
import type { DeadlineNotation } from '../pieces/notation';

export const bullet: DeadlineNotation = {
  name: 'bullet',
  needs: 0,
  oneOf: HAS.bracket | HAS.mark | HAS.separator,
  // - Quý I · + trước 30/6 · (30/6/2024) · 1. Trước 30/4 · a) quý II
  pattern: /^(?:(?:[-+•*]|\d{1,2}[.)](?= ?\D)|[a-dđ]\)) ?([^-+•*].*)|\(([^()]+)\)|"([^"]+)")$/,
  read: ([, item, bracketed, quoted], inner) => inner.reading(item ?? bracketed ?? quoted ?? ''),
};
