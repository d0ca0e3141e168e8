/** Which part of the work is shown. */
export interface TodoFilter {
  readonly kind: 'all' | 'overdue' | 'dueSoon' | 'mend';
  readonly search: string;
  /** The row of a section; its sub-sections belong to it. */
  readonly sectionRow?: number;
  /** A lead's name as the review lists it. */
  readonly lead?: string;
}

export const NO_FILTER: TodoFilter = { kind: 'all', search: '' };

export function isFiltered(filter: TodoFilter): boolean {
  return (
    filter.kind !== 'all' ||
    filter.search !== '' ||
    filter.sectionRow !== undefined ||
    filter.lead !== undefined
  );
}
