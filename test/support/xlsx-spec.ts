/** What a cell of a hand-made file holds; `style` counts into `styles` of the workbook, from 1. */
export type CellSpec =
  | string
  | number
  | boolean
  | { readonly error: string; readonly style?: number }
  | { readonly rich: readonly string[]; readonly style?: number }
  | { readonly value?: string | number | boolean; readonly formula?: string; readonly style?: number };

export interface SheetSpec {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly isChart?: true;
  /** By address: `{ B7: 'Văn phòng', C7: 45611 }`. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly isProtected?: true;
  readonly autoFilter?: string;
  /** XML as it stands in the sheet: whole conditionalFormatting elements, a dataValidations element, an extLst. */
  readonly conditionalFormatting?: string;
  readonly dataValidations?: string;
  readonly extLst?: string;
  readonly table?: { readonly name: string; readonly area: string; readonly columns: readonly string[] };
  readonly comments?: Readonly<Record<string, string>>;
}

export interface StyleSpec {
  readonly numberFormat?: string;
  readonly bold?: true;
  /** "#RRGGBB". */
  readonly fill?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly styles?: readonly StyleSpec[];
  /** Whole dxf elements. */
  readonly dxfs?: readonly string[];
  /** Whole definedName elements. */
  readonly names?: readonly string[];
  /** Where texts stand; Excel shares them, other writers put them into the cell. */
  readonly texts?: 'shared' | 'inline';
  readonly is1904?: true;
  readonly isStructureProtected?: true;
  readonly activeTab?: number;
  /** More files, by their path in the zip. */
  readonly extraParts?: Readonly<Record<string, string>>;
}
