import type { CellArea } from '../../domain/cell-area';
import type { HostChart, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';
import { escapeAttribute, escapeText } from '../../xlsx/package/xml-text';
import { cellAt } from '../protocol/sheet/cell-access';
import { styleAt } from '../protocol/sheet/cell-style';
import { absoluteAddress } from '../protocol/sheet/sheet-address';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The part of a chart of horizontal bars, with the values that it showed when it was saved. */
export function chartXml(chart: HostChart, sheet: HostSheet, workbook: HostWorkbook): string {
  const { title = '', values, labels, colour = '#4472C4', hasLegend, hasLabels, isReversed } = chart;
  if (!values) throw new Error('A chart without values cannot be saved');
  // The axis and the labels of the bars are linked to the format of the first value.
  const { numberFormat } = styleAt(workbook, sheet, values.firstRow, values.firstColumn);
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill></c:spPr>`;
  const shown = hasLabels
    ? `<c:dLbls>${LABEL_FLAGS.map(([name, on]) => `<c:${name} val="${on}"/>`).join('')}</c:dLbls>`
    : '';
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/>${fill}<c:invertIfNegative val="0"/>${shown}` +
    (labels ? `<c:cat>${reference('str', labels, sheet, '')}</c:cat>` : '') +
    `<c:val>${reference('num', values, sheet, `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`)}</c:val></c:ser>`;
  const orientation = isReversed ? 'maxMin' : 'minMax';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:chart>` +
    (title === '' ? '' : titleXml(title)) +
    `<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${boundsXml(chart)}</c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/>' +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="1"/><c:majorTickMark val="out"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/>' +
    `<c:crosses val="${isReversed ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>` +
    (hasLegend ? '<c:legend><c:legendPos val="r"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

function boundsXml({ minimum, maximum }: HostChart): string {
  const bound = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  return bound('max', maximum) + bound('min', minimum);
}

const LABEL_FLAGS = [
  ['showLegendKey', 0],
  ['showVal', 1],
  ['showCatName', 0],
  ['showSerName', 0],
  ['showPercent', 0],
  ['showBubbleSize', 0],
] as const;

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function reference(kind: 'str' | 'num', area: CellArea, sheet: HostSheet, format: string): string {
  const points: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const value = cellAt(sheet, row, area.firstColumn)?.value ?? '';
    const text = typeof value === 'object' ? value.error : String(value);
    if (text !== '') points.push(`<c:pt idx="${row - area.firstRow}"><c:v>${escapeText(text)}</c:v></c:pt>`);
  }
  const count = area.lastRow - area.firstRow + 1;
  return (
    `<c:${kind}Ref><c:f>${escapeText(absoluteAddress(sheet, [area]))}</c:f>` +
    `<c:${kind}Cache>${format}<c:ptCount val="${count}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
  );
}

/** Where a chart lies, in the part that holds the drawings of a sheet. `id`: the relationship to the chart's part. */
export function anchorXml({ name, at }: HostChart, id: string, number: number): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor ${DRAWING_NAMESPACES}>` +
    corner('from', at.firstColumn - 1, at.firstRow - 1) +
    corner('to', at.lastColumn, at.lastRow) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escapeText(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
