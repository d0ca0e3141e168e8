import type { HostCellStyle } from '../../xlsx/host-workbook';
import { escapeAttribute } from '../../xlsx/package/xml-text';

/** The parts of a cell's format, each told in full, its children in the order of the schema. */
export function fontXml(style: HostCellStyle, prefix: string): string {
  const on = (name: string, isOn: boolean | undefined): string =>
    isOn === true ? `<${prefix}${name}/>` : '';
  return (
    `<${prefix}font>${on('b', style.bold)}${on('i', style.italic)}${on('u', style.underline)}` +
    `<${prefix}sz val="${style.fontSize ?? 11}"/>` +
    (style.fontColor === undefined ? '' : `<${prefix}color rgb="FF${style.fontColor.slice(1)}"/>`) +
    `<${prefix}name val="${escapeAttribute(style.fontName ?? 'Calibri')}"/></${prefix}font>`
  );
}

export function fillXml(colour: string, prefix: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${colour.slice(1)}"/></${prefix}patternFill></${prefix}fill>`;
}

export function borderXml({ borders = {} }: HostCellStyle, prefix: string): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const [line, colour] = (borders[side] ?? '').split(' ');
    if (line === undefined || line === '') return `<${prefix}${side}/>`;
    return `<${prefix}${side} style="${line}"><${prefix}color rgb="FF${(colour ?? '#000000').slice(1)}"/></${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

export function alignmentXml({ horizontal, vertical, wrapText }: HostCellStyle, prefix: string): string {
  return (
    `<${prefix}alignment` +
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrapText === true ? ' wrapText="1"' : '') +
    '/>'
  );
}
