import { formatAddress, formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { childrenOf, type XmlElement } from '../package/xml-tree';

const OPERATORS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
};

/** A formula that says the same as a rule of another type; undefined for those that none can say (scales, averages). */
export function equivalentFormula(rule: XmlElement, areas: readonly CellArea[]): string | undefined {
  const [area] = areas;
  if (!area) return undefined;
  const cell = formatAddress({ row: area.firstRow, column: area.firstColumn });
  const [first, second] = childrenOf(rule, 'formula').map(({ text }) => text);
  switch (rule.attributes['type']) {
    case 'cellIs':
      return cellIs(rule.attributes['operator'] ?? '', cell, first, second);
    case 'duplicateValues':
      return areas.length === 1 ? `=COUNTIF(${fixed(area)},${cell})>1` : undefined;
    case 'uniqueValues':
      return areas.length === 1 ? `=COUNTIF(${fixed(area)},${cell})=1` : undefined;
    default:
      // Excel itself writes beside "contains text", "blanks", "errors" and "dates" the formula that they stand for.
      return first === undefined ? undefined : `=${first}`;
  }
}

function cellIs(operator: string, cell: string, first = '""', second = '""'): string | undefined {
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = OPERATORS[operator];
  return sign && `=${cell}${sign}${first}`;
}

function fixed(area: CellArea): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
