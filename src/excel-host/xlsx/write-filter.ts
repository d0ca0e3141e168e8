import { formatArea } from '../../domain/a1-notation';
import type { HostSheet } from '../../xlsx/host-workbook';
import { child } from '../../xlsx/package/xml-tree';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import type { TextEdit } from './text-edits';

/** Moves a filter along with its rows, or takes it away. Throws where its columns moved: its criteria count in them. */
export function filterEdits(file: FileSheet, { autoFilter }: HostSheet): TextEdit[] {
  const before = file.sheet.autoFilter;
  const element = child(file.root, 'autoFilter');
  if (JSON.stringify(before) === JSON.stringify(autoFilter)) return [];
  if (before && element && !autoFilter) return [{ start: element.start, end: element.end, text: '' }];
  const staysInColumns =
    before?.firstColumn === autoFilter?.firstColumn && before?.lastColumn === autoFilter?.lastColumn;
  if (!element || !autoFilter || !staysInColumns)
    throw new Error('A filter that is new or moved aside cannot be saved');
  const openTag = file.xml.slice(element.start, element.openEnd);
  const text = openTag.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${formatArea(autoFilter)}"`);
  return [{ start: element.start, end: element.openEnd, text }];
}
