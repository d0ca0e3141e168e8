import type { CellFinding } from '../finding';
import { possibleCodes, type CodeDamage } from './code-damage';
import type { CodeReading } from './code-reading';

/** A cell that Excel turned into a date: the likeliest code, not certain until its neighbours have been asked. */
export function dateTurnedReading(written: string, damage: CodeDamage | undefined): CodeReading {
  const likely = damage && possibleCodes(damage)[0];
  const finding: CellFinding = { rule: 'code/date-turned', severity: 'error', found: written, facts: {} };
  if (!damage || !likely) return { written, findings: [finding] };
  return {
    written,
    code: likely,
    damage,
    findings: [{ ...finding, proposal: { text: likely, certain: false } }],
  };
}
