import type { HostCellStyle, HostConditionalFormat } from '../../xlsx/host-workbook';
import { escapeAttribute } from '../../xlsx/package/xml-text';
import { child, childrenOf, type XmlElement } from '../../xlsx/package/xml-tree';
import type { FileStyles } from '../../xlsx/reading/read-styles';
import { appendToList } from './insert-child';
import { alignmentXml, borderXml, fillXml, fontXml } from './style-parts';
import { applyTextEdits } from './text-edits';
import { headOf, withAttribute } from './xml-head';

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Finds or makes the formats that changed cells and rules need; what styles.xml has is reused and never changed. */
export class StyleWriter {
  private readonly newFormats = new Map<string, number>();
  private readonly xfs: string[];
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly borders: string[];
  private readonly dxfs: string[];
  private readonly xml: string;
  private readonly root: XmlElement;

  constructor(
    private readonly file: FileStyles,
    private readonly styles: readonly HostCellStyle[],
    parse: (xml: string) => XmlElement,
  ) {
    this.xml = file.source?.xml ?? EMPTY_STYLES;
    this.root = file.source?.root ?? parse(EMPTY_STYLES);
    const raw = (list: string, item: string): string[] =>
      childrenOf(child(this.root, list), item).map(({ start, end }) => this.xml.slice(start, end));
    this.xfs = raw('cellXfs', 'xf');
    this.fonts = raw('fonts', 'font');
    this.fills = raw('fills', 'fill');
    this.borders = raw('borders', 'border');
    this.dxfs = raw('dxfs', 'dxf');
  }

  /** The index in cellXfs for a style of the model; `base` is the style that the cell had in the file. */
  cellFormat(style: number, base: number): number {
    if (style < this.file.styles.length) return style;
    const wanted = this.styles[style];
    if (!wanted) throw new Error(`There is no style ${style}`);
    const parent = [base, ...this.file.styles.keys()].find((index) =>
      differsInNumberFormatOnly(this.file.styles[index], wanted),
    );
    if (parent === undefined) return findOrAppend(this.xfs, this.newFormat(wanted));
    const xf = this.xfs[parent] ?? '';
    const openEnd = xf.indexOf('>') + 1;
    const formatted = withAttribute(
      headOf(xf.slice(0, openEnd)),
      'numFmtId',
      String(this.numberFormat(wanted.numberFormat)),
    );
    const head = withAttribute(formatted, 'applyNumberFormat', '1');
    const isSelfClosing = xf[openEnd - 2] === '/';
    return findOrAppend(this.xfs, `${head}${isSelfClosing ? '/>' : '>'}${xf.slice(openEnd)}`);
  }

  /** A format of its own, told in full: a look that no cell of the file has. */
  private newFormat(style: HostCellStyle): string {
    const { prefix } = this.root;
    const ids = {
      numFmtId: this.numberFormat(style.numberFormat),
      fontId: findOrAppend(this.fonts, fontXml(style, prefix)),
      fillId: style.fillColor === undefined ? 0 : findOrAppend(this.fills, fillXml(style.fillColor, prefix)),
      borderId: findOrAppend(this.borders, borderXml(style, prefix)),
      xfId: 0,
    };
    const attributes = Object.entries(ids).map(([name, id]) => ` ${name}="${id}"`);
    const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map(
      (name) => ` apply${name}="1"`,
    );
    return `<${prefix}xf${attributes.join('')}${applied.join('')}>${alignmentXml(style, prefix)}</${prefix}xf>`;
  }

  /** The index in dxfs for what a rule of ours changes. */
  differentialFormat(format: HostConditionalFormat['format']): number {
    return findOrAppend(this.dxfs, differentialXml(format, this.root.prefix));
  }

  /** styles.xml as it has to be; undefined where nothing new was needed. */
  result(): string | undefined {
    const [xfs, dxfs] = [child(this.root, 'cellXfs'), child(this.root, 'dxfs')];
    const added = (items: readonly string[], list: string, item: string): readonly string[] =>
      items.slice(childrenOf(child(this.root, list), item).length);
    const newXfs = this.xfs.slice(childrenOf(xfs, 'xf').length);
    const newDxfs = this.dxfs.slice(childrenOf(dxfs, 'dxf').length);
    const formats = [...this.newFormats].map(
      ([code, id]) => `<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    if (newXfs.length + newDxfs.length === 0) return undefined;
    const beforeDxfs = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
    return applyTextEdits(this.xml, [
      ...appendToList(this.xml, this.root, { name: 'numFmts', after: [] }, formats),
      ...appendToList(
        this.xml,
        this.root,
        { name: 'fonts', after: beforeDxfs.slice(0, 1) },
        added(this.fonts, 'fonts', 'font'),
      ),
      ...appendToList(
        this.xml,
        this.root,
        { name: 'fills', after: beforeDxfs.slice(0, 2) },
        added(this.fills, 'fills', 'fill'),
      ),
      ...appendToList(
        this.xml,
        this.root,
        { name: 'borders', after: beforeDxfs.slice(0, 3) },
        added(this.borders, 'borders', 'border'),
      ),
      ...appendToList(this.xml, this.root, { name: 'cellXfs', after: beforeDxfs.slice(0, 5) }, newXfs),
      ...appendToList(this.xml, this.root, { name: 'dxfs', after: beforeDxfs }, newDxfs),
    ]);
  }

  private numberFormat(code: string): number {
    for (const [id, known] of this.file.numberFormats) if (known === code) return id;
    const made = this.newFormats.get(code);
    if (made !== undefined) return made;
    // Numbers below 164 are Excel's own.
    const id = Math.max(163, ...this.file.numberFormats.keys(), ...this.newFormats.values()) + 1;
    this.newFormats.set(code, id);
    return id;
  }
}

function findOrAppend(list: string[], item: string): number {
  const found = list.indexOf(item);
  return found >= 0 ? found : list.push(item) - 1;
}

function differsInNumberFormatOnly(known: HostCellStyle | undefined, wanted: HostCellStyle): boolean {
  if (!known) return false;
  const rest = (style: HostCellStyle): string =>
    JSON.stringify(Object.entries({ ...style, numberFormat: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return rest(known) === rest(wanted);
}

/** Children in the order of the schema: b, i, strike, u, color. A solid dxf fill stands in bgColor. */
function differentialXml(format: HostConditionalFormat['format'], prefix: string): string {
  const toggle = (name: string, on: boolean | undefined): string =>
    on === undefined ? '' : `<${prefix}${name}${on ? '' : ' val="0"'}/>`;
  const colour = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<${prefix}${name} rgb="FF${value.slice(1).toUpperCase()}"/>`;
  const underline =
    format.underline === undefined ? '' : `<${prefix}u${format.underline ? '' : ' val="none"'}/>`;
  const font =
    toggle('b', format.bold) +
    toggle('i', format.italic) +
    toggle('strike', format.strikethrough) +
    underline +
    colour('color', format.fontColor);
  const fill = colour('bgColor', format.fillColor);
  const wrap = (name: string, content: string): string =>
    content === '' ? '' : `<${prefix}${name}>${content}</${prefix}${name}>`;
  return `<${prefix}dxf>${wrap('font', font)}${wrap('fill', wrap('patternFill', fill))}</${prefix}dxf>`;
}
