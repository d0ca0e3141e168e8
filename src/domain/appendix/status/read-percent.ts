import type { CellContent } from '../../cell-content';
import { tidy } from '../../text/tidy';

export type PercentReading =
  | { readonly kind: 'none' }
  /** In percent: 80 for "80%". `unclear`: a bare 1, which may mean 1 % or 100 %. */
  | { readonly kind: 'percent'; readonly percent: number; readonly unclear: boolean }
  | { readonly kind: 'words' };

/** 0.07 is 7 %, where 0.07 * 100 is a little more than 7. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

function readBareNumber(value: number, wholeNumbers: boolean): PercentReading {
  const unclear = wholeNumbers && value === 1;
  return { kind: 'percent', percent: value <= 1 && !unclear ? percentOf(value) : value, unclear };
}

/**
 * A cell of a "%" column. 0.8 and 80 without a percent format both mean 80 %, for the column is about percents; 100
 * means 100 %, never 10 000 %. `wholeNumbers`: the column holds bare numbers above 1 elsewhere.
 */
export function readPercent(content: CellContent, wholeNumbers: boolean): PercentReading {
  switch (content.kind) {
    case 'empty':
    case 'boolean':
    case 'error':
      return { kind: 'none' };
    case 'number': {
      const { value, format } = content;
      if (!format.includes('%')) return readBareNumber(value, wholeNumbers);
      // 100 typed into a cell that was made a percent cell afterwards shows 10000%.
      const percent = value > 2 && value <= 100 ? value : percentOf(value);
      return { kind: 'percent', percent, unclear: value > 2 };
    }
    case 'text': {
      const text = tidy(content.text);
      if (/^[-./]*$/.test(text)) return { kind: 'none' };
      const [, digits, sign] = /^(?:đạt |dat |khoảng )?(\d+(?:[.,]\d+)?) ?(%?)$/i.exec(text) ?? [];
      if (digits === undefined) return { kind: 'words' };
      const value = Number(digits.replace(',', '.'));
      // Nearly all is not all, which words tell better than a figure.
      if (value >= 100 && /^kho/i.test(text)) return { kind: 'words' };
      return sign === '%'
        ? { kind: 'percent', percent: value, unclear: false }
        : readBareNumber(value, wholeNumbers);
    }
    default:
      return content satisfies never;
  }
}
