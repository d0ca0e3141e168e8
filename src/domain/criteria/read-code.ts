import { type CellContent, shownText } from '../cell-content';
import type { CodeReading } from './code-reading';
import { readCodeNumber } from './read-code-number';
import { readCodeText } from './read-code-text';

export type { CodeReading };

/**
 * The criterion code of one cell, however Excel or the typist damaged it, and what is wrong with the cell by itself.
 * A blank cell, a list dash and an Excel error are no code and no finding here.
 */
export function readCode(content: CellContent): CodeReading {
  switch (content.kind) {
    case 'empty':
    case 'error':
      return { written: shownText(content), findings: [] };
    case 'text':
      return readCodeText(content.text);
    case 'number':
      return readCodeNumber(content);
    case 'boolean':
      return {
        written: content.shown,
        findings: [{ rule: 'code/malformed', severity: 'error', found: content.shown, facts: {} }],
      };
    default:
      return content satisfies never;
  }
}
