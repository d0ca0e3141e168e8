import type { CellContent } from '../../cell-content';
import { fold } from '../../text/fold';

/** `unclear`: neither a sign that means yes nor one that means no; it may be words. */
export type MarkReading = 'blank' | 'yes' | 'no' | 'unclear';

/** Folded. */
const YES = new Set([...'x×✓✔√☑☒✅🗹●■•+vy1', 'xx', 'co', 'true', 'yes', 'ok', 'dung', '[x]', '(x)']);
const NO = new Set([...'☐□⬜▢0n', 'khong', 'false', 'no', 'sai', '[ ]', '[]', '( )', '()']);
const NOTHING = /^[-–_./\s]*$/;

/**
 * A cell of a column in which people tick: only a sign of a closed list means yes, and only one of another closed list
 * means no. A dash or a dot is as good as blank.
 */
export function readMark(content: CellContent, text: string): MarkReading {
  if (content.kind === 'boolean') return content.value ? 'yes' : 'no';
  if (content.kind === 'number') return content.value === 1 ? 'yes' : content.value === 0 ? 'no' : 'unclear';
  if (NOTHING.test(text)) return 'blank';
  const sign = fold(text);
  if (YES.has(sign)) return 'yes';
  return NO.has(sign) ? 'no' : 'unclear';
}
