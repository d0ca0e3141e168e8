import type { PointNotation } from '../pieces/notation';
import { quarterNumber } from './quarter';

export const romanQuarter: PointNotation = {
  name: 'roman-quarter',
  // II/2024 · IV-2024: a Roman numeral before a year counts quarters
  pattern: /^(i{1,3}|iv) ?[/-] ?(\d{4})$/,
  read: ([, numeral = '', year]) => ({
    shape: 'quarter',
    quarter: quarterNumber(numeral),
    written: numeral,
    year: { kind: 'number', value: Number(year) },
  }),
};
