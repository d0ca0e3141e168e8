/** What one workbook says of its unit. */
export interface UnitFigures {
  readonly kind: 'read';
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}

/** A workbook that could not be read, with the sentence that says why. */
export interface UnitProblem {
  readonly kind: 'refused';
  readonly file: string;
  readonly problem: string;
}

export type UnitResult = UnitFigures | UnitProblem;
