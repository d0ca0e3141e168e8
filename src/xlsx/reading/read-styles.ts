import type { HostCellStyle, HostConditionalFormat } from '../host-workbook';
import type { XlsxPackage } from '../package/xlsx-package';
import { child, childrenOf, flag, parseXml, type XmlElement } from '../package/xml-tree';
import { BUILTIN_NUMBER_FORMATS } from './builtin-number-formats';
import { type ColourSources, readIndexedPalette, readThemeColours, resolveColour } from './resolve-colour';
import type { WorkbookParts } from './workbook-parts';

export type DifferentialFormat = HostConditionalFormat['format'];

export interface FileStyles {
  /** The root of styles.xml and its text; absent where the file has none. */
  readonly source?: { readonly xml: string; readonly root: XmlElement };
  /** One for each xf of cellXfs, at its index. */
  readonly styles: readonly HostCellStyle[];
  /** One for each dxf, at its index. */
  readonly differential: readonly DifferentialFormat[];
  readonly numberFormats: ReadonlyMap<number, string>;
}

export function readStyles(source: XlsxPackage, parts: WorkbookParts): FileStyles {
  if (parts.styles === undefined) {
    return { styles: [{ numberFormat: 'General' }], differential: [], numberFormats: BUILTIN_NUMBER_FORMATS };
  }
  const xml = source.text(parts.styles);
  const root = parseXml(xml, parts.styles);
  const theme = parts.theme === undefined ? undefined : parseXml(source.text(parts.theme), parts.theme);
  const colours = { theme: readThemeColours(theme), indexed: readIndexedPalette(root) };
  const numberFormats = readNumberFormats(root);
  const fonts = childrenOf(child(root, 'fonts'), 'font');
  const fills = childrenOf(child(root, 'fills'), 'fill');
  const borders = childrenOf(child(root, 'borders'), 'border');
  const styles = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): HostCellStyle => {
    const part = (list: XmlElement[], key: string): XmlElement | undefined =>
      list[Number(xf.attributes[key] ?? 0)];
    return {
      numberFormat: numberFormats.get(Number(xf.attributes['numFmtId'] ?? 0)) ?? 'General',
      ...readFont(part(fonts, 'fontId'), colours),
      ...readFill(part(fills, 'fillId'), colours),
      ...readBorders(part(borders, 'borderId'), colours),
      ...readAlignment(child(xf, 'alignment')),
    };
  });
  const differential = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, colours));
  if (styles.length === 0) styles.push({ numberFormat: 'General' });
  return { source: { xml, root }, styles, differential, numberFormats };
}

function readNumberFormats(root: XmlElement): Map<number, string> {
  const formats = new Map(BUILTIN_NUMBER_FORMATS);
  for (const { attributes } of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  }
  return formats;
}

/** An on/off child such as <b/>: on when it stands there, unless it says val="0". */
function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  return element ? flag(element.attributes['val'], true) : undefined;
}

function readFont(font: XmlElement | undefined, colours: ColourSources): Partial<HostCellStyle> {
  const name = child(font, 'name')?.attributes['val'];
  const size = child(font, 'sz')?.attributes['val'];
  const fontColor = resolveColour(child(font, 'color'), colours);
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: Number(size) }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(isUnderlined(font) && { underline: true }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function isUnderlined(font: XmlElement | undefined): boolean {
  const underline = child(font, 'u');
  return underline !== undefined && underline.attributes['val'] !== 'none';
}

function readFill(fill: XmlElement | undefined, colours: ColourSources): Partial<HostCellStyle> {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (!pattern || kind === 'none') return {};
  // A pattern is drawn in fgColor over bgColor; only a solid one is all fgColor.
  const fillColor = resolveColour(child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'), colours);
  return fillColor === undefined ? {} : { fillColor };
}

function readBorders(border: XmlElement | undefined, colours: ColourSources): Partial<HostCellStyle> {
  const borders: NonNullable<HostCellStyle['borders']> = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const edge = child(border, side);
    const kind = edge?.attributes['style'] ?? 'none';
    if (kind === 'none') continue;
    const colour = resolveColour(child(edge, 'color'), colours) ?? '#000000';
    borders[side] = `${kind} ${colour}`;
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

const HORIZONTAL: Readonly<Record<string, NonNullable<HostCellStyle['horizontal']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  fill: 'fill',
  general: 'general',
  centerContinuous: 'center',
  distributed: 'justify',
};

const VERTICAL: Readonly<Record<string, NonNullable<HostCellStyle['vertical']>>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'center',
  distributed: 'center',
};

function readAlignment(alignment: XmlElement | undefined): Partial<HostCellStyle> {
  const horizontal = HORIZONTAL[alignment?.attributes['horizontal'] ?? ''];
  const vertical = VERTICAL[alignment?.attributes['vertical'] ?? ''];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(alignment?.attributes['wrapText']) && { wrapText: true }),
  };
}

/** A dxf says only what differs. Its solid fill stands in bgColor, the other way round than in a cell's fill. */
export function readDifferential(dxf: XmlElement, colours: ColourSources): DifferentialFormat {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fillColor =
    resolveColour(child(pattern, 'bgColor'), colours) ?? resolveColour(child(pattern, 'fgColor'), colours);
  const fontColor = resolveColour(child(font, 'color'), colours);
  const bold = isOn(font, 'b');
  const italic = isOn(font, 'i');
  const strikethrough = isOn(font, 'strike');
  const underlined = child(font, 'u');
  return {
    ...(fillColor !== undefined && { fillColor }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(underlined && { underline: underlined.attributes['val'] !== 'none' }),
  };
}
