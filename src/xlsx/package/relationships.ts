import type { XlsxPackage } from './xlsx-package';
import { childrenOf, parseXml } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI ("worksheet"): transitional and strict files differ before it. */
  readonly type: string;
  /** Part name inside the package, or the address of an external target as it stands. */
  readonly target: string;
}

/** The relationships of a part; "" stands for the package itself. None where it has no .rels file. */
export function readRelationships(source: XlsxPackage, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!source.has(name)) return [];
  return childrenOf(parseXml(source.text(name), name), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: attributes['TargetMode'] === 'External' ? target : resolveTarget(part, target),
    };
  });
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml", "_rels/.rels" for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
