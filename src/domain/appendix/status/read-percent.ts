import type { CellContent } from '../../cell-content';
import { tidy } from '../../text/tidy';

export type PercentReading =
  | { readonly kind: 'none' }
  /** In percent: 80 for "80%". `unclear`: a bare 1, which may mean 1 % or 100 %. */
  | { readonly kind: 'percent'; readonly percent: number; readonly unclear: boolean }
  | { readonly kind: 'words'; readonly text: string };

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
      if (format.includes('%')) {
        // 100 typed into a cell that was made a percent cell afterwards shows 10000%.
        const percent = value > 2 && value <= 100 ? value : Number((value * 100).toPrecision(12));
        return { kind: 'percent', percent, unclear: value > 2 };
      }
      const isShare = value <= 1 && !(wholeNumbers && value === 1);
      const percent = isShare ? Number((value * 100).toPrecision(12)) : value;
      return { kind: 'percent', percent, unclear: wholeNumbers && value === 1 };
    }
    case 'text': {
      const text = tidy(content.text);
      if (text === '' || /^[-./]+$/.test(text)) return { kind: 'none' };
      const match = /^(?:đạt |dat |khoảng )?(\d+(?:[.,]\d+)?) ?(%?)$/i.exec(text);
      if (!match) return { kind: 'words', text };
      const value = Number((match[1] ?? '').replace(',', '.'));
      const isShare = match[2] === '' && value <= 1 && !(wholeNumbers && value === 1);
      return {
        kind: 'percent',
        percent: isShare ? value * 100 : value,
        unclear: match[2] === '' && wholeNumbers && value === 1,
      };
    }
    default:
      return content satisfies never;
  }
}
