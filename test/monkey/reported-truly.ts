import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { SheetReport } from '../../src/excel/office/outcome';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import type { Counts } from './counts';
import { litRowsByKind } from './lit';
import { isHidden } from './people';

export function reviewsOf(report: SheetReport | undefined) {
  return report === undefined ? [] : report.reviews;
}

/** What is reported to be alight is alight and nothing else, and each ratio stands where it can be seen. */
export function reportedTruly(
  report: SheetReport,
  workbook: HostWorkbook,
  today: CalendarDate,
  counts: Counts,
): readonly string[] {
  const sheet = workbook.sheets.find(({ id }) => id === report.sheetId);
  if (sheet === undefined) return [];
  const broken: string[] = [];
  const lit = litRowsByKind(workbook, sheet, today);
  counts.litRows += 1;
  for (const [kind, rows] of Object.entries(lit)) {
    const reported = report.highlights.find((each) => each.kind === kind)?.rows ?? [];
    const [told, shown] = [reported, rows].map((each) => [...each].sort((a, b) => a - b).join());
    if (told !== shown) broken.push(`lit: ${kind} reported in rows ${told}, alight in rows ${shown}`);
  }
  const completions = reviewsOf(report).flatMap((review) => [review.completion, ...review.sections]);
  for (const { address, value } of report.written) {
    counts.ratios += 1;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const [row, column] = [Number(digits), columnOf(letters)];
    const held = sheet.rows.get(row)?.get(column)?.value;
    if (typeof held !== 'number' || Math.abs(held - value) > 1e-9)
      broken.push(`ratio: ${address} should hold ${value}, and holds ${JSON.stringify(held ?? '')}`);
    if (isHidden(sheet, row, column)) broken.push(`ratio: ${address} lies hidden under a merge`);
    if (!completions.some(({ done, total }) => total > 0 && Math.abs(done / total - value) < 1e-9))
      broken.push(`ratio: ${address} is ${value}, of no section and not of the whole`);
  }
  return broken;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
