import type { PlanAppendix } from '../appendix/plan-appendix';
import { checkCodeSequence, type SequenceOptions, WHOLE_PLAN } from '../criteria/check-code-sequence';
import type { CodeRow, ResolvedRow } from '../criteria/code-row';
import type { CriterionCode } from '../criteria/criterion-code';
import { readCodeText } from '../criteria/read-code-text';
import type { Finding } from '../finding';
import { fold } from '../text/fold';

export interface CodeCheck {
  /** What each row is about: its code, with the proposal applied where there is one. */
  readonly codes: ReadonlyMap<number, CriterionCode>;
  readonly findings: readonly Finding[];
}

function codeRows({ sections, parents, items }: PlanAppendix): readonly CodeRow[] {
  // A run has no row and no code of its own; its items stand in the section around it.
  const around = new Map<number | undefined, number | undefined>(
    sections.flatMap(({ row, run, parentRow }) => (run ? [[row, parentRow] as const] : [])),
  );
  const rows: CodeRow[] = sections
    .filter(({ run }) => run === undefined)
    .map(({ row, parentRow, code }) => {
      // A section may have a name only, which is nothing to report; its code was read from its words.
      const { findings: _, ...reading } = readCodeText(code ?? '');
      return { row, kind: 'section', sectionRow: parentRow, reading: { ...reading, findings: [] } };
    });
  for (const { row, sectionRow, code } of parents) {
    if (!code.isInherited) rows.push({ row, kind: 'parent', sectionRow, reading: code });
  }
  for (const { row, sectionRow: held, parentRow, code } of items) {
    const sectionRow = around.has(held) ? around.get(held) : held;
    if (!code.isInherited) rows.push({ row, kind: 'item', sectionRow, parentRow, reading: code });
  }
  return rows.sort((a, b) => a.row - b.row);
}

/** Titles of the two halves of a set of criteria: those at full score, and those that lost points. */
const ONE_OF_TWO = /diem toi da|mat diem|(?:chua|khong) dat diem|bi tru diem/u;

/**
 * How much a code left out matters. Phụ lục 1 and 2 share the criteria out between them, so that each has gaps by
 * nature; and a criterion that lost points stands in Phụ lục 2 while its parts at full score stay in Phụ lục 1.
 */
function sequenceOptions({ appendixNumber, title }: PlanAppendix): SequenceOptions {
  if (appendixNumber === undefined && !title.some((line) => ONE_OF_TWO.test(fold(line)))) return WHOLE_PLAN;
  return { gap: 'info', parentMissing: appendixNumber === 2 ? 'warning' : 'info' };
}

/** The rows of a merged code are about the criterion at its top. */
function withInherited(
  { items }: PlanAppendix,
  codes: Map<number, CriterionCode>,
): Map<number, CriterionCode> {
  let above: CriterionCode | undefined;
  for (const { row, code } of items) {
    if (!code.isInherited) above = codes.get(row);
    else if (above) codes.set(row, above);
  }
  return codes;
}

/** A sheet without a code column has order numbers at most, which are added to and renumbered at will. */
function onlyOrderNumbers({ layout }: PlanAppendix, settled: readonly ResolvedRow[]): boolean {
  if (layout.columns.has('code')) return false;
  const codes = settled.flatMap(({ row, code }) => (row.kind === 'section' ? [] : (code ?? [])));
  return codes.filter((code) => !code.includes('.')).length * 2 >= codes.length;
}

/** Every finding about the codes of an appendix, and the code that each row is about. */
export function checkCodes(appendix: PlanAppendix): CodeCheck {
  const { columns } = appendix.layout;
  const settled = checkCodeSequence(codeRows(appendix), sequenceOptions(appendix));
  const own = new Map<number, CriterionCode>();
  for (const { row, code } of settled) if (code) own.set(row.row, code);
  const codes = withInherited(appendix, own);
  const column = columns.get('code') ?? columns.get('order') ?? columns.get('content');
  if (column === undefined) return { codes, findings: [] };
  const mild = onlyOrderNumbers(appendix, settled);
  const findings: Finding[] = [];
  for (const { row, findings: cell } of settled) {
    for (const finding of cell) {
      if (mild && finding.rule === 'code/missing') continue;
      findings.push({ ...finding, ...(mild ? { severity: 'info' } : {}), row: row.row, column });
    }
  }
  return { codes, findings };
}
