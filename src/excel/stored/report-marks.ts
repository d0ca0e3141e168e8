import type { ReportSheetKind } from '../../domain/reports/sheets/report-sheet';

const MARK = /^_tienDo\.report\.(\d+)\.(summary|overdue|evidence|points)$/;

/** The hidden name by which a sheet of ours is known, whatever it is called: it stands at its first heading. */
export function reportMark(number: number, kind: ReportSheetKind): string {
  return `_tienDo.report.${number}.${kind}`;
}

export function readReportMark(
  name: string,
): { readonly number: number; readonly kind: ReportSheetKind } | undefined {
  const match = MARK.exec(name);
  return match ? { number: Number(match[1]), kind: match[2] as ReportSheetKind } : undefined;
}

/** The hidden name of a sheet that keeps a closed period. */
export const CLOSED_MARK = '_tienDo.closed';

/** True for the names of sheets that are ours and no plans. */
export function isMarkOfOwnSheet(name: string): boolean {
  return MARK.test(name) || name === CLOSED_MARK;
}
