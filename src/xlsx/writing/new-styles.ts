import { escapeAttribute } from '../package/xml-text';
import type { NewStyle } from './new-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = 49;

/** The looks that the cells of a new workbook have, each once. */
export class NewStyles {
  private readonly fonts: string[] = [fontXml({})];
  private readonly fills: string[] = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly formats: string[] = [];
  private readonly xfs: string[] = [xfXml({}, 0, 0, 0)];

  /** The index by which a cell refers to its look. */
  indexOf(style: NewStyle | undefined): number {
    if (style === undefined) return 0;
    const font = place(this.fonts, fontXml(style));
    const fill = style.fill === undefined ? 0 : place(this.fills, fillXml(style.fill));
    return place(this.xfs, xfXml(style, font, fill, this.formatOf(style.format)));
  }

  xml(): string {
    const formats = this.formats.map(
      (code, index) =>
        `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeAttribute(code)}"/>`,
    );
    const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
    const lines = `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
      (formats.length === 0 ? '' : list('numFmts', formats)) +
      list('fonts', this.fonts) +
      list('fills', this.fills) +
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', lines]) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.xfs) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  private formatOf(code: string | undefined): number {
    if (code === undefined) return 0;
    return code === '@' ? TEXT_FORMAT : FIRST_OWN_FORMAT + place(this.formats, code);
  }
}

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

/** Where the entry stands in the list, to which it is added where it is new. */
function place(entries: string[], entry: string): number {
  const known = entries.indexOf(entry);
  return known >= 0 ? known : entries.push(entry) - 1;
}

function fontXml({ bold, italic }: NewStyle): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="12"/><name val="Times New Roman"/><family val="1"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function xfXml({ isCentred, hasBorder }: NewStyle, font: number, fill: number, format: number): string {
  const alignment = `<alignment${isCentred ? ' horizontal="center"' : ''} vertical="${isCentred ? 'center' : 'top'}" wrapText="1"/>`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${hasBorder ? 1 : 0}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}
