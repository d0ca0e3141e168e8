import type { PlanSection } from '../../../domain/appendix/plan-appendix';

/** True where the row stands in the section or in one of its sub-sections. Sections come in the sheet's order. */
export function isInSection(sections: readonly PlanSection[], sectionRow: number, row: number): boolean {
  if (row < sectionRow) return false;
  const start = sections.find((section) => section.row === sectionRow);
  if (start === undefined) return false;
  const next = sections.find((section) => section.row > sectionRow && section.level <= start.level);
  return next === undefined || row < next.row;
}
