import { showNumber } from '../../domain/appendix/sheet/show-number';
import { type CellContent, EMPTY_CELL } from '../../domain/cell-content';

/** Excel hands errors over as texts, in the language of its windows: "#N/A", "#NAME?", "#ИМЯ?", "#SPILL!". */
const ERROR = /^#(?:N\/A|GETTING_DATA|[\p{Lu}\d_/]+[!?])$/u;

/** A cell as Excel hands it over: its value, its en-US number format, and whether a formula made it. */
export function cellContentOf(value: unknown, format: string, isFormula: boolean): CellContent {
  if (value === '' && !isFormula) return EMPTY_CELL;
  const content = constantOf(value, format);
  return isFormula && content.kind !== 'empty' ? { ...content, isFormula } : content;
}

function constantOf(value: unknown, format: string): CellContent {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value, shown: showNumber(value, format), format };
    case 'boolean':
      return { kind: 'boolean', value, shown: value ? 'TRUE' : 'FALSE' };
    case 'string':
      return value.startsWith('#') && ERROR.test(value)
        ? { kind: 'error', code: value, shown: value }
        : { kind: 'text', text: value, shown: value, format };
    default:
      return EMPTY_CELL;
  }
}

/** The same for all cells of a sheet: constants that are written and formatted alike share one content. */
export function sharedContents(): typeof cellContentOf {
  const byFormat = new Map<string, Map<unknown, CellContent>>();
  let lastFormat: string | undefined;
  let known = new Map<unknown, CellContent>();
  return (value, format, isFormula) => {
    if (value === '' && !isFormula) return EMPTY_CELL;
    if (isFormula || (typeof value === 'string' && value.length > LONGEST_SHARED)) {
      return cellContentOf(value, format, isFormula);
    }
    // The cells of a row are mostly formatted alike.
    if (format !== lastFormat) {
      known = byFormat.get(format) ?? new Map<unknown, CellContent>();
      byFormat.set(format, known);
      lastFormat = format;
    }
    const shared = known.get(value);
    if (shared !== undefined) return shared;
    const content = cellContentOf(value, format, false);
    if (known.size < MOST_SHARED) known.set(value, content);
    return content;
  };
}

/** Longer texts hardly ever stand twice. */
const LONGEST_SHARED = 32;
const MOST_SHARED = 20_000;
