import { formatArea } from '../../domain/a1-notation';
import type { HostSheet } from '../../xlsx/host-workbook';
import { child, childrenOf } from '../../xlsx/package/xml-tree';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { withElement } from './sheet-elements';
import { withAttribute } from './xml-head';

/** The part with widths, hidden columns and merges, where they are not what the file says. */
export function writeColumnsAndMerges(xml: string, file: FileSheet, sheet: HostSheet): string {
  return writeMerges(writeColumns(xml, file, sheet), file, sheet);
}

function writeMerges(xml: string, { sheet: before, root }: FileSheet, { merges }: HostSheet): string {
  if (JSON.stringify(before.merges) === JSON.stringify(merges)) return xml;
  const { prefix } = root;
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${formatArea(area)}"/>`).join('');
  const element =
    cells === '' ? '' : `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  return withElement(xml, 'mergeCells', element);
}

function writeColumns(xml: string, file: FileSheet, sheet: HostSheet): string {
  const look = ({ columnWidths, hiddenColumns }: HostSheet): string =>
    JSON.stringify([[...columnWidths].sort(([a], [b]) => a - b), [...hiddenColumns].sort((a, b) => a - b)]);
  if (look(file.sheet) === look(sheet)) return xml;
  const { prefix } = file.root;
  const heads = columnHeads(file, prefix);
  for (const column of new Set([...heads.keys(), ...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    const width = sheet.columnWidths.get(column);
    let head = heads.get(column) ?? `<${prefix}col`;
    if (width !== file.sheet.columnWidths.get(column)) {
      head = withAttribute(head, 'width', width === undefined ? undefined : String(width));
      head = withAttribute(head, 'customWidth', width === undefined ? undefined : '1');
    }
    head = withAttribute(head, 'hidden', sheet.hiddenColumns.has(column) ? '1' : undefined);
    heads.set(column, head);
  }
  const columns = [...heads]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, head]) =>
        `${head.replace(/^<[\w:]+/, (name) => `${name} min="${column}" max="${column}"`)}/>`,
    );
  return withElement(
    xml,
    'cols',
    columns.length === 0 ? '' : `<${prefix}cols>${columns.join('')}</${prefix}cols>`,
  );
}

/** What the file says of each column, without its place. A column that goes on to the sheet's end is left to the first ones. */
function columnHeads({ root, sheet }: FileSheet, prefix: string): Map<number, string> {
  const heads = new Map<number, string>();
  const known = Math.max(...sheet.columnWidths.keys(), ...sheet.hiddenColumns, 0);
  for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
    const last = Math.min(Number(attributes['max'] ?? attributes['min']), known);
    const rest = Object.entries(attributes)
      .filter(([name]) => name !== 'min' && name !== 'max')
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    for (let column = Number(attributes['min']); column <= last; column += 1)
      heads.set(column, `<${prefix}col${rest}`);
  }
  return heads;
}
