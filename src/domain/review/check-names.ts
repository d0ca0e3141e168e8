import type { PlanAppendix } from '../appendix/plan-appendix';
import type { CriterionCatalogue } from '../criteria/catalogue';
import type { Finding } from '../finding';
import { namedContents, nearestContent } from './papi-contents';

/**
 * Names beside a catalogue that goes by names: among the rows that list its contents, those that are none of them. Says
 * nothing of a sheet that lists other things; numbers are never compared.
 */
export function checkNames(appendix: PlanAppendix, catalogue: CriterionCatalogue): readonly Finding[] {
  const { columns } = appendix.layout;
  const column = columns.get('content') ?? columns.get('task');
  if (column === undefined) return [];
  const severity = catalogue.isReference ? 'info' : 'warning';
  return namedContents(appendix, catalogue).rows.flatMap(({ row, name, entry }): readonly Finding[] => {
    if (entry !== undefined || name === '') return [];
    const near = nearestContent(name, catalogue);
    const place = { severity, found: name, row, column } as const;
    return near === undefined
      ? [{ rule: 'catalogue/unknown-name', facts: { catalogue: catalogue.name }, ...place }]
      : [{ rule: 'catalogue/name-unlike', facts: { catalogue: catalogue.name, name: near.name }, ...place }];
  });
}
