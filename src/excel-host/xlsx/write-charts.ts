import type { HostChart, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';
import { readRelationships } from '../../xlsx/package/relationships';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { child, parseXml } from '../../xlsx/package/xml-tree';
import { type FileChart } from '../../xlsx/reading/read-charts';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { addPart } from './add-part';
import { anchorXml, chartXml, DRAWING_NAMESPACES } from './chart-xml';
import { appendInside } from './insert-child';
import { withElement } from './sheet-elements';
import { applyTextEdits, type TextEdit } from './text-edits';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The package with the charts of a sheet: new ones drawn behind the others, changed ones as they are now. */
export function writeCharts(
  source: XlsxPackage,
  file: FileSheet,
  sheet: HostSheet,
  workbook: HostWorkbook,
): XlsxPackage {
  const { charts = [] } = sheet;
  const known = new Map(file.charts.map((each) => [each.chart.id, each]));
  if (file.charts.some(({ chart }) => !charts.some(({ id }) => id === chart.id)))
    throw new Error('Charts of the file cannot be taken away and saved');
  return charts.reduce((saved, chart) => {
    const before = known.get(chart.id);
    if (!before) return addChart(saved, file.part, chart, sheet, workbook);
    // What a chart shows is kept in it, and its cells may have changed although it has not.
    return before.chart.kind === 'bars' ? rewriteChart(saved, before, chart, sheet, workbook) : saved;
  }, source);
}

function rewriteChart(
  source: XlsxPackage,
  { chart: before, part, drawing, index }: FileChart,
  chart: HostChart,
  sheet: HostSheet,
  workbook: HostWorkbook,
): XlsxPackage {
  const isMoved = JSON.stringify(before.at) !== JSON.stringify(chart.at);
  const placed = isMoved ? source.withText(drawing, moved(source.text(drawing), index, chart)) : source;
  const isChanged = JSON.stringify({ ...before, at: 0 }) !== JSON.stringify({ ...chart, at: 0 });
  return isChanged ? placed.withText(part, chartXml(chart, sheet, workbook)) : placed;
}

/** The drawing with the corners of one of its anchors where the chart lies now. */
function moved(xml: string, index: number, { at }: HostChart): string {
  const anchor = parseXml(xml, 'drawing').children[index];
  const edit = (corner: string, column: number, row: number): TextEdit[] => {
    const place = child(anchor, corner);
    const set = (name: string, count: number): TextEdit[] => {
      const element = child(place, name);
      return element ? [{ start: element.openEnd, end: element.closeStart, text: String(count) }] : [];
    };
    return [...set('col', column), ...set('row', row)];
  };
  return applyTextEdits(xml, [
    ...edit('from', at.firstColumn - 1, at.firstRow - 1),
    ...edit('to', at.lastColumn, at.lastRow),
  ]);
}

function addChart(
  source: XlsxPackage,
  sheetPart: string,
  chart: HostChart,
  sheet: HostSheet,
  workbook: HostWorkbook,
): XlsxPackage {
  const { source: drawn, drawing } = withDrawing(source, sheetPart);
  const { source: grown, id } = addPart(drawn, {
    name: freePart(drawn, 'xl/charts/chart'),
    text: chartXml(chart, sheet, workbook),
    contentType: `${OFFICE}.drawingml.chart+xml`,
    from: drawing,
    relationship: `${RELATIONSHIPS}/chart`,
  });
  const xml = grown.text(drawing);
  const root = parseXml(xml, drawing);
  const anchor = anchorXml(chart, id, root.children.length + 1);
  return grown.withText(drawing, applyTextEdits(xml, [appendInside(xml, root, anchor)]));
}

/** The part that holds what is drawn over a sheet, made where there is none. */
function withDrawing(source: XlsxPackage, sheetPart: string): { source: XlsxPackage; drawing: string } {
  const found = readRelationships(source, sheetPart).find(({ type }) => type === 'drawing');
  if (found) return { source, drawing: found.target };
  const drawing = freePart(source, 'xl/drawings/drawing');
  const { source: grown, id } = addPart(source, {
    name: drawing,
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${DRAWING_NAMESPACES}></xdr:wsDr>`,
    contentType: `${OFFICE}.drawing+xml`,
    from: sheetPart,
    relationship: `${RELATIONSHIPS}/drawing`,
  });
  const { prefix } = parseXml(grown.text(sheetPart), sheetPart);
  const element = `<${prefix}drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  return {
    source: grown.withText(sheetPart, withElement(grown.text(sheetPart), 'drawing', element)),
    drawing,
  };
}

function freePart(source: XlsxPackage, stem: string): string {
  let number = 1;
  while (source.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
