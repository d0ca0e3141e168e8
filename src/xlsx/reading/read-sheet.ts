import { parseArea } from '../../domain/a1-notation';
import type { HostSheet, HostTable } from '../host-workbook';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import {
  attributeByLocalName,
  child,
  childrenOf,
  flag,
  parseXml,
  type XmlElement,
} from '../package/xml-tree';
import { markFilledCells } from './mark-filled-cells';
import { cellReader, type FileCells } from './read-cells';
import { type FileChart, readCharts } from './read-charts';
import { type FileConditionalFormat, readConditionalFormats } from './read-conditional-formats';
import { readPage } from './read-page';
import type { DifferentialFormat } from './read-styles';
import { readValidations } from './read-validations';

/** What workbook.xml says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly kind: HostSheet['kind'];
  readonly visibility: HostSheet['visibility'];
  readonly part: string;
}

/** A sheet as its part states it, with the places of what a save may have to change. */
export interface FileSheet {
  readonly sheet: HostSheet;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly cells: FileCells;
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly charts: readonly FileChart[];
}

/** A sheet has the id that its part carries (`xr:uid`), else that of its place. */
export function readSheet(
  source: XlsxPackage,
  entry: SheetEntry,
  placeId: string,
  sharedStrings: readonly string[],
  differential: readonly DifferentialFormat[],
  readsFormulas = true,
): FileSheet {
  const xml = source.text(entry.part);
  const { listener, cells } = cellReader(sharedStrings, readsFormulas);
  const root = parseXml(xml, entry.part, listener);
  if (readsFormulas) markFilledCells(cells.rows, cells.arrays);
  const conditionalFormats = readConditionalFormats(root, differential);
  const autoFilter = parseArea(child(root, 'autoFilter')?.attributes['ref'] ?? '');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const frozen = readFrozen(view);
  const page = readPage(root);
  const validations = readValidations(root, xml);
  const charts = readCharts(source, entry.part);
  const sheet: HostSheet = {
    id: attributeByLocalName(root, 'uid') ?? placeId,
    name: entry.name,
    kind: entry.kind,
    visibility: entry.visibility,
    isProtected: flag(child(root, 'sheetProtection')?.attributes['sheet']),
    rows: cells.rows,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell')
      .map(({ attributes }) => parseArea(attributes['ref'] ?? ''))
      .filter((area) => area !== undefined),
    conditionalFormats: conditionalFormats.map(({ format }) => format),
    hiddenRows: cells.hiddenRows,
    ...readColumns(root),
    rowHeights: cells.rowHeights,
    tables: readTables(source, entry.part),
    ...(autoFilter && { autoFilter }),
    ...(frozen && { frozen }),
    selection: readSelection(view),
    ...(page && { page }),
    ...(validations.length > 0 && { validations }),
    ...(charts.length > 0 && { charts: charts.map(({ chart }) => chart) }),
  };
  return { sheet, part: entry.part, xml, root, cells, conditionalFormats, charts };
}

function readColumns(root: XmlElement): Pick<HostSheet, 'hiddenColumns' | 'columnWidths'> {
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  let done = 0;
  for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
    const last = Math.min(Number(attributes['max'] ?? attributes['min']), 16_384);
    // They stand in order; what is stated twice would take as long as it likes.
    const first = Math.max(Number(attributes['min']), done + 1);
    done = Math.max(done, last);
    for (let column = first; column <= last; column += 1) {
      if (flag(attributes['hidden'])) hiddenColumns.add(column);
      if (attributes['width'] !== undefined) columnWidths.set(column, Number(attributes['width']));
    }
  }
  return { hiddenColumns, columnWidths };
}

function readFrozen(view: XmlElement | undefined): HostSheet['frozen'] {
  const pane = child(view, 'pane');
  const state = pane?.attributes['state'];
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return undefined;
  return { rows: Number(pane.attributes['ySplit'] ?? 0), columns: Number(pane.attributes['xSplit'] ?? 0) };
}

function readSelection(view: XmlElement | undefined): HostSheet['selection'] {
  const activePane = child(view, 'pane')?.attributes['activePane'];
  const selections = childrenOf(view, 'selection');
  const active = selections.find(({ attributes }) => attributes['pane'] === activePane) ?? selections.at(-1);
  const first = (active?.attributes['sqref'] ?? 'A1').split(' ')[0] ?? 'A1';
  return parseArea(first) ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
}

function readTables(source: XlsxPackage, part: string): HostTable[] {
  return readRelationships(source, part)
    .filter(({ type, target }) => type === 'table' && source.has(target))
    .flatMap(({ target }) => {
      const { attributes } = parseXml(source.text(target), target);
      const area = parseArea(attributes['ref'] ?? '');
      const name = attributes['displayName'] ?? attributes['name'] ?? '';
      return area ? [{ id: attributes['id'] ?? '', name, area }] : [];
    });
}
