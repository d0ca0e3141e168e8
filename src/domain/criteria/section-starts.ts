import { possibleCodes } from './code-damage';
import { type CodeRow, depth, reliableCode } from './code-row';
import { isDescendant } from './code-steps';
import { codeParts, type CriterionCode, criterionCode } from './criterion-code';

/** How the codes of a section's rows begin: as its own code, as its roman number in digits, or as the path of codes to it. */
type Link = 'same' | 'digits' | 'path';
const LINKS: readonly Link[] = ['same', 'digits', 'path'];

function startBy(
  link: Link,
  section: CodeRow,
  sections: ReadonlyMap<number, CodeRow>,
): CriterionCode | undefined {
  const { code } = section.reading;
  if (!code) return undefined;
  const [part] = codeParts(code);
  switch (link) {
    case 'same':
      return code;
    case 'digits':
      return part?.kind === 'roman' && depth(code) === 1 ? criterionCode(String(part.value)) : undefined;
    case 'path': {
      const outer = section.sectionRow === undefined ? undefined : sections.get(section.sectionRow);
      return outer?.reading.code && criterionCode(`${outer.reading.code}.${code}`);
    }
    default:
      return link satisfies never;
  }
}

/** The first step that more than half of these codes of several steps share; two codes at least have to agree. */
function sharedStart(codes: readonly CriterionCode[]): CriterionCode | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const first = code.slice(0, code.indexOf('.'));
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 && most[1] * 2 > codes.length ? criterionCode(most[0]) : undefined;
}

type PossibleCodes = readonly [CriterionCode, ...CriterionCode[]];

/**
 * The codes of each section that have two steps or more. Sound codes speak for a sheet; where it has none, the damaged
 * ones do, each with all that it may have been.
 */
function codesBySection(rows: readonly CodeRow[]): ReadonlyMap<number | undefined, readonly PossibleCodes[]> {
  const sound = new Map<number | undefined, PossibleCodes[]>();
  const damaged = new Map<number | undefined, PossibleCodes[]>();
  for (const row of rows) {
    const { code, damage } = row.reading;
    if (row.kind === 'section' || !code?.includes('.')) continue;
    const reliable = reliableCode(row);
    const groups = reliable ? sound : damaged;
    const codes: PossibleCodes = reliable || !damage ? [code] : [code, ...possibleCodes(damage)];
    const group = groups.get(row.sectionRow);
    if (group) group.push(codes);
    else groups.set(row.sectionRow, [codes]);
  }
  return sound.size > 0 ? sound : damaged;
}

function startOf(
  link: Link,
  sectionRow: number | undefined,
  sections: ReadonlyMap<number, CodeRow>,
): CriterionCode | undefined {
  const section = sectionRow === undefined ? undefined : sections.get(sectionRow);
  return section && startBy(link, section, sections);
}

/**
 * How the codes of each section begin, by the section's row (undefined for rows outside any section). Section "II" may
 * hold II.1 or 2.1: the sheet's own sound codes decide. A section whose code plays no part lends its rows' own start.
 */
export function sectionStarts(rows: readonly CodeRow[]): ReadonlyMap<number | undefined, CriterionCode> {
  const sections = new Map(rows.filter((row) => row.kind === 'section').map((row) => [row.row, row]));
  const codesOf = codesBySection(rows);
  const agreement = (link: Link): number => {
    let agreeing = 0;
    for (const [sectionRow, held] of codesOf) {
      const start = startOf(link, sectionRow, sections);
      if (start) agreeing += held.filter((codes) => codes.some((code) => isDescendant(code, start))).length;
    }
    return agreeing;
  };
  const all = [...codesOf.values()].reduce((sum, held) => sum + held.length, 0);
  const votes = LINKS.map((link) => ({ link, agreeing: agreement(link) })).sort(
    (a, b) => b.agreeing - a.agreeing,
  );
  const [best] = votes;
  const link = best && best.agreeing > 0 && best.agreeing * 2 >= all ? best.link : undefined;

  const starts = new Map<number | undefined, CriterionCode>();
  for (const sectionRow of new Set<number | undefined>([...sections.keys(), ...codesOf.keys()])) {
    const held = codesOf.get(sectionRow) ?? [];
    const linked = link && startOf(link, sectionRow, sections);
    const isBorneOut = held.some((codes) => codes.some((code) => linked && isDescendant(code, linked)));
    // Outside sections, one list may hold the criteria of all of them.
    const shared = (): CriterionCode | undefined =>
      sectionRow === undefined ? undefined : sharedStart(held.map(([code]) => code));
    const start = linked && isBorneOut ? linked : (shared() ?? linked);
    if (start) starts.set(sectionRow, start);
  }
  return starts;
}
