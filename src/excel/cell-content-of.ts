import { showNumber } from '../domain/appendix/show-number';
import { EMPTY_CELL, type CellContent } from '../domain/cell-content';

/** Excel hands errors over as texts. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

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
