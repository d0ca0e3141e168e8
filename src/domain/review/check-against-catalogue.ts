import type { PlanAppendix, RowScores } from '../appendix/plan-appendix';
import type { CriterionCatalogue } from '../criteria/catalogue';
import { type CatalogueIndex, indexCatalogue, isNameOf } from '../criteria/catalogue-index';
import { type CriterionCode, criterionCode } from '../criteria/criterion-code';
import type { Finding } from '../finding';
import { namedContents, nearestContent } from './papi-contents';
import { pointsColumn, samePoints } from './score-columns';

interface ComparedRow {
  readonly row: number;
  readonly name: string;
  readonly written: string;
  readonly scores: RowScores | undefined;
}

/** The sections, criteria and items that carry a code. */
function comparedRows({ sections, parents, items }: PlanAppendix): readonly ComparedRow[] {
  return [
    ...sections
      .filter(({ run }) => run === undefined)
      .map(({ row, name, code, scores }) => ({ row, name, written: code ?? '', scores })),
    ...[...parents, ...items].map(({ row, content, code, scores }) => ({
      row,
      name: content,
      written: code.written,
      scores,
    })),
  ];
}

function checkRow(
  compared: ComparedRow,
  code: CriterionCode,
  appendix: PlanAppendix,
  catalogue: CriterionCatalogue,
  index: CatalogueIndex,
): readonly Finding[] {
  const { columns } = appendix.layout;
  const { row, name, written, scores } = compared;
  const entry = index.byCode(code);
  const codeColumn = columns.get('code') ?? columns.get('order');
  const nameColumn = columns.get('content') ?? columns.get('task');
  if (!entry) {
    // A list for reference does not know what a province added.
    if (catalogue.isReference || codeColumn === undefined) return [];
    // "4" that stands twice was meant as 5: that is told already, and the 4 is in the list.
    const asWritten = criterionCode(written);
    if (asWritten !== undefined && index.byCode(asWritten) !== undefined) return [];
    const meant = name === '' ? undefined : index.byName(name)?.code;
    const proposal = meant ? { proposal: { text: meant, certain: false } } : {};
    const facts = { catalogue: catalogue.name };
    return [
      {
        rule: 'catalogue/unknown-code',
        severity: 'warning',
        found: written || code,
        facts,
        ...proposal,
        row,
        column: codeColumn,
      },
    ];
  }
  const findings: Finding[] = [];
  if (nameColumn !== undefined && name !== '' && entry.name !== '' && !isNameOf(entry, name)) {
    const facts = { catalogue: catalogue.name, name: entry.name, isReference: catalogue.isReference };
    const severity = catalogue.isReference ? 'info' : 'warning';
    findings.push({ rule: 'catalogue/name-differs', severity, found: name, facts, row, column: nameColumn });
  }
  const pointColumn = pointsColumn(appendix.layout, 'max');
  const stated = scores?.max;
  if (
    pointColumn !== undefined &&
    stated !== undefined &&
    entry.maxScore !== undefined &&
    !samePoints(stated, entry.maxScore)
  ) {
    const facts = { catalogue: catalogue.name, stated, points: entry.maxScore };
    const severity = catalogue.isReference ? 'info' : 'warning';
    findings.push({
      rule: 'catalogue/points-differ',
      severity,
      found: String(stated),
      facts,
      row,
      column: pointColumn,
    });
  }
  return findings;
}

/**
 * Codes, names and points beside a catalogue; time in proportion to the rows of both. With a catalogue that goes by names
 * nothing but names is compared.
 */
export function checkAgainstCatalogue(
  appendix: PlanAppendix,
  codes: ReadonlyMap<number, CriterionCode>,
  catalogue: CriterionCatalogue,
): readonly Finding[] {
  if (catalogue.matchBy === 'name') return checkNames(appendix, catalogue);
  const index = indexCatalogue(catalogue);
  return comparedRows(appendix).flatMap((row) => {
    const code = codes.get(row.row);
    return code ? checkRow(row, code, appendix, catalogue, index) : [];
  });
}

/**
 * Names beside a catalogue that goes by names: among the rows that list its contents, those that are none of them. Says
 * nothing of a sheet that lists other things; numbers are never compared.
 */
function checkNames(appendix: PlanAppendix, catalogue: CriterionCatalogue): readonly Finding[] {
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
