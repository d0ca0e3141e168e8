import type { CellFinding } from '../finding';
import type { Deadline } from './deadline';
import { findingOfInvalid } from './findings';

export interface ParsedDeadline {
  readonly deadline: Deadline;
  readonly findings: readonly CellFinding[];
}

/** A cell with nothing in it. */
export function missing(): ParsedDeadline {
  return {
    deadline: { kind: 'missing' },
    findings: [{ rule: 'deadline/missing', severity: 'warning', found: '', facts: {} }],
  };
}

/** A cell that no notation reads. */
export function invalid(reason: 'unread' | 'unitName', found: string): ParsedDeadline {
  const finding = findingOfInvalid(reason, found);
  return { deadline: { kind: 'invalid', reason }, findings: finding ? [finding] : [] };
}
