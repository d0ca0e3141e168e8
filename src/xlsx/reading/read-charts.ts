import { parseArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import type { HostChart } from '../host-workbook';
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

/** A chart with its frame in the part that it is drawn in, and the part that tells what it shows. */
export interface FileChart {
  readonly chart: HostChart;
  readonly part: string;
  readonly drawing: string;
  /** The place of its anchor in the drawing. */
  readonly index: number;
}

/** The charts over a sheet's cells, in the order in which they are drawn. */
export function readCharts(source: XlsxPackage, sheetPart: string): FileChart[] {
  return readRelationships(source, sheetPart)
    .filter(({ type, target }) => type === 'drawing' && source.has(target))
    .flatMap(({ target: drawing }) => {
      const parts = new Map(readRelationships(source, drawing).map(({ id, target }) => [id, target]));
      const anchors = parseXml(source.text(drawing), drawing).children;
      return anchors.flatMap((anchor, index) => {
        const frame = child(anchor, 'graphicFrame');
        const reference = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
        const part = reference && parts.get(attributeByLocalName(reference, 'id') ?? '');
        if (part === undefined || !source.has(part)) return [];
        const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'] ?? '';
        const id = `{0000CA00-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
        const chart = { id, name, at: readPlace(anchor), ...readShown(parseXml(source.text(part), part)) };
        return { chart, part, drawing, index };
      });
    });
}

function readPlace(anchor: XmlElement): CellArea {
  const count = (corner: string, name: string): number =>
    Number(child(child(anchor, corner), name)?.text ?? 0);
  const end = child(anchor, 'to') === undefined ? 'from' : 'to';
  // The corner is told from 0, and lies before the cell that it names.
  return {
    firstRow: count('from', 'row') + 1,
    firstColumn: count('from', 'col') + 1,
    lastRow: Math.max(count(end, 'row'), count('from', 'row') + 1),
    lastColumn: Math.max(count(end, 'col'), count('from', 'col') + 1),
  };
}

/** What a chart of horizontal bars of one series shows; any other is only known to be there. */
function readShown(space: XmlElement): Omit<HostChart, 'id' | 'name' | 'at'> {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const bars = child(plot, 'barChart');
  const [series, ...more] = childrenOf(bars, 'ser');
  const area = (part: string): CellArea | undefined => {
    const element = child(series, part);
    const reference = child(element, 'strRef') ?? child(element, 'numRef');
    return parseArea(child(reference, 'f')?.text ?? '');
  };
  const values = area('val');
  if (more.length > 0 || values === undefined) return { kind: 'other' };
  const labels = area('cat');
  const fill = child(child(series, 'spPr'), 'solidFill');
  const rgb = child(fill, 'srgbClr')?.attributes['val'];
  const runs = childrenOf(child(child(child(chart, 'title'), 'tx'), 'rich'), 'p');
  const title = runs.map((run) => child(child(run, 'r'), 't')?.text ?? '').join('');
  const order = child(child(child(plot, 'catAx'), 'scaling'), 'orientation')?.attributes['val'];
  const bound = (name: 'min' | 'max'): number | undefined => {
    const text = child(child(child(plot, 'valAx'), 'scaling'), name)?.attributes['val'];
    return text === undefined ? undefined : Number(text);
  };
  const [minimum, maximum] = [bound('min'), bound('max')];
  return {
    kind: 'bars',
    title,
    values,
    ...(labels && { labels }),
    ...(rgb !== undefined && { colour: `#${rgb.toUpperCase()}` }),
    hasLegend: child(chart, 'legend') !== undefined,
    hasLabels: flag(child(child(series, 'dLbls'), 'showVal')?.attributes['val']),
    isReversed: order === 'maxMin',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}
