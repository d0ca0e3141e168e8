/** The three lists of work, in the order of their chips. */
export const WORK_KINDS = ['overdue', 'dueSoon', 'mend'] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** Which part of the work is shown. */
export interface TodoFilter {
  readonly kind: WorkKind;
  /** What is sought is sought in all three lists. */
  readonly search: string;
  /** The row of a section; its sub-sections belong to it. */
  readonly sectionRow?: number;
  /** A lead's name as the review lists it. */
  readonly lead?: string;
}

export const NO_FILTER: TodoFilter = { kind: 'overdue', search: '' };

/** The first list that holds something; the first of all where none does. */
export function firstKind(counts: Readonly<Record<WorkKind, number>>): WorkKind {
  return WORK_KINDS.find((kind) => counts[kind] > 0) ?? 'overdue';
}

/** True where some of the work is left out whichever list is chosen. */
export function isLimited({ search, sectionRow, lead }: TodoFilter): boolean {
  return search.trim() !== '' || sectionRow !== undefined || lead !== undefined;
}
