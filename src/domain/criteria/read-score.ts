import { type CellContent, shownText } from '../cell-content';
import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';

export interface ScoreReading {
  /** Undefined where the cell is blank or holds no number. */
  readonly score?: number;
  readonly findings: readonly CellFinding[];
}

const WRITTEN = /^([+-]?\d{1,4})(?:[.,](\d{1,3}))?(?: ?(?:điểm|đ))?$/iu;
const NOTHING = /^(?:[-/x…]|\.+|)$/iu;

/**
 * The points of one cell. "0,5" typed where Excel wants 0.5 is text that every sum of Excel leaves out: it is read,
 * and said. A dash is no points and no finding.
 */
export function readScore(content: CellContent): ScoreReading {
  if (content.kind === 'number') return { score: content.value, findings: [] };
  if (content.kind === 'error') return { findings: [] };
  const found = shownText(content);
  const text = tidy(found);
  const written = WRITTEN.exec(text);
  if (written) {
    const score = Number(`${written[1]}.${written[2] ?? '0'}`);
    return {
      score,
      findings: [{ rule: 'score/text', severity: 'warning', found, facts: { readAs: score } }],
    };
  }
  if (NOTHING.test(text)) return { findings: [] };
  return { findings: [{ rule: 'score/unreadable', severity: 'warning', found, facts: {} }] };
}
