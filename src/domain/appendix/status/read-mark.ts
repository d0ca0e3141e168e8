import type { CellContent } from '../../cell-content';
import { foldTonePlacement } from '../../text/fold-tone-placement';

/** `unclear`: neither a sign that means yes nor one that means no; it may be words. */
export type MarkReading = 'blank' | 'yes' | 'no' | 'unclear';

/** In lower case. "Dừng" is not "đúng": only what was typed without diacritics is compared without them. */
const YES = new Set([
  ...'x×✓✔√☑☒✅🗹●■•+vy1',
  ...['xx', 'có', 'co', 'true', 'yes', 'ok', 'đúng', 'dung', '[x]', '(x)'],
]);
const NO = new Set([...'☐□⬜▢0n', 'không', 'khong', 'false', 'no', 'sai', '[ ]', '[]', '( )', '()']);
const NOTHING = /^[-_./\s]*$/;

/**
 * A cell of a column in which people tick: only a sign of a closed list means yes, and only one of another closed list
 * means no. A dash or a dot is as good as blank. `text` is what the cell shows, tidied.
 */
export function readMark(content: CellContent, text: string): MarkReading {
  if (content.kind === 'boolean') return content.value ? 'yes' : 'no';
  if (content.kind === 'number') return content.value === 1 ? 'yes' : content.value === 0 ? 'no' : 'unclear';
  if (NOTHING.test(text)) return 'blank';
  const sign = foldTonePlacement(text);
  if (YES.has(sign)) return 'yes';
  return NO.has(sign) ? 'no' : 'unclear';
}
