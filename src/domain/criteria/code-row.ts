import type { CellFinding } from '../finding';
import type { CodeReading } from './code-reading';
import type { CriterionCode } from './criterion-code';

/** A row that carries a criterion code, or should. Rows count from 1. */
export interface CodeRow {
  readonly row: number;
  readonly kind: 'section' | 'parent' | 'item';
  /** The section around it. */
  readonly sectionRow?: number | undefined;
  /** The parent criterion around it. */
  readonly parentRow?: number | undefined;
  readonly reading: CodeReading;
}

/** A row whose code has been decided, with its neighbours asked. */
export interface ResolvedRow {
  readonly row: CodeRow;
  /** The code that the row is about: its own, or the proposed one. Undefined where nothing is known. */
  readonly code?: CriterionCode;
  /** What is wrong with the cell, the neighbours' word included. */
  readonly findings: readonly CellFinding[];
}

/** How many steps a code has: 1.2.a has three. */
export function depth(code: CriterionCode): number {
  return code.split('.').length;
}

/** True where the cell has an error of its own, so that its place among the others says nothing new. */
export function hasError(findings: readonly CellFinding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** The code of a cell that can be taken at its word; a number stored for a code keeps its steps but the last. */
export function reliableCode({ reading }: CodeRow): CriterionCode | undefined {
  if (hasError(reading.findings)) return undefined;
  return reading.damage && reading.damage.kind !== 'number' ? undefined : reading.code;
}
