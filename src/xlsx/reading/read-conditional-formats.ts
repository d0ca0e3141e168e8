import { parseArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import type { HostConditionalFormat } from '../host-workbook';
import { childrenOf, flag, type XmlElement } from '../package/xml-tree';
import { equivalentFormula } from './equivalent-formula';
import type { DifferentialFormat } from './read-styles';

/** A rule of the file, with what is needed to cut it out or renumber it. */
export interface FileConditionalFormat {
  readonly format: HostConditionalFormat;
  /** As the file numbers it: 1 applies first, gaps and ties are allowed. */
  readonly filePriority: number;
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

const TYPES: Readonly<Record<string, HostConditionalFormat['type']>> = {
  expression: 'custom',
  cellIs: 'cellValue',
  colorScale: 'colorScale',
  dataBar: 'dataBar',
  iconSet: 'iconSet',
  containsText: 'containsText',
  notContainsText: 'containsText',
  beginsWith: 'containsText',
  endsWith: 'containsText',
  top10: 'topBottom',
};

/** The rules of a sheet in the order in which they apply. The extended ones (x14) stay in the file, unseen. */
export function readConditionalFormats(
  sheet: XmlElement,
  differential: readonly DifferentialFormat[],
): FileConditionalFormat[] {
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({
      block,
      rule,
      filePriority: Number(rule.attributes['priority'] ?? 1),
    })),
  );
  // Sorting is stable, so that tied rules keep the order of the file.
  const ordered = found.sort((a, b) => a.filePriority - b.filePriority);
  return ordered.map((entry, priority) => ({
    ...entry,
    format: readRule(entry.block, entry.rule, priority, differential),
  }));
}

function readRule(
  block: XmlElement,
  rule: XmlElement,
  priority: number,
  differential: readonly DifferentialFormat[],
): HostConditionalFormat {
  const type = TYPES[rule.attributes['type'] ?? ''] ?? 'presetCriteria';
  const areas = readAreas(block.attributes['sqref'] ?? '');
  const formula = type === 'custom' ? childrenOf(rule, 'formula')[0]?.text : undefined;
  const equivalent = type === 'custom' ? undefined : equivalentFormula(rule, areas);
  return {
    id: ruleId(priority),
    type,
    areas,
    priority,
    stopIfTrue: flag(rule.attributes['stopIfTrue']),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(equivalent !== undefined && { equivalentFormula: equivalent }),
    format: { ...(differential[Number(rule.attributes['dxfId'] ?? -1)] ?? {}) },
  };
}

/** Ids are Excel's own kind of GUID; they hold for one loading only, as Excel's do. */
function ruleId(index: number): string {
  return `{0000CF00-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function readAreas(sqref: string): CellArea[] {
  return sqref
    .split(/\s+/)
    .map((text) => parseArea(text))
    .filter((area) => area !== undefined);
}
