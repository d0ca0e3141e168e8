export interface EdgeLook {
  /** CSS pixels. */
  readonly width: number;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** "#RRGGBB" */
  readonly colour: string;
}

/** How one cell looks: everything the grid needs to draw it, and nothing of Excel. */
export interface CellLook {
  readonly text: string;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** A number or date: it never runs over its neighbours, "####" stands where it has no room. */
  readonly isNumber: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly right?: EdgeLook;
  readonly bottom?: EdgeLook;
  /** A conditional format is lit here now. */
  readonly isLit: boolean;
}

/** The CSS font of a look. Linux has no Times New Roman or Calibri: the metric twins stand in. */
export function cssFont(look: Pick<CellLook, 'fontName' | 'fontSize' | 'bold' | 'italic'>): string {
  return `${look.italic ? 'italic ' : ''}${look.bold ? 'bold ' : ''}${look.fontSize}pt ${fontFamily(look.fontName)}`;
}

export function fontFamily(name: string): string {
  const safe = name.replace(/["\\]/g, '');
  if (/times|serif|roman/i.test(name)) return `"${safe}", "Times New Roman", "Liberation Serif", serif`;
  return `"${safe}", Calibri, Carlito, Arial, "Liberation Sans", sans-serif`;
}
