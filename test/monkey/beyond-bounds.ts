import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { ourNames } from './harm';
import { isOurs } from './people';

/** Nothing of ours grows without bound. */
export function beyondBounds(workbook: HostWorkbook): readonly string[] {
  const broken: string[] = [];
  for (const sheet of workbook.sheets) {
    const rules = sheet.conditionalFormats.filter(isOurs).length;
    const names = ourNames(workbook, sheet.id).length;
    const rows = sheet.rows.size;
    if (rules > 6 * rows + 20) broken.push(`bounds: ${rules} highlights on ${rows} rows`);
    if (names > 2 * rows + 10) broken.push(`bounds: ${names} names on ${rows} rows`);
  }
  const size = JSON.stringify([...workbook.settings]).length;
  if (size > 400_000) broken.push(`bounds: settings of ${size} characters`);
  return broken;
}
