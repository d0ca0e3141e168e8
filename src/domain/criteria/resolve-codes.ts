import type { CellFinding } from '../finding';
import { lazy } from '../memo';
import { possibleCodes } from './code-damage';
import type { CodeNeighbours } from './code-neighbours';
import { type CodeRow, reliableCode, type ResolvedRow } from './code-row';
import { followsDirectly, isDescendant } from './code-steps';
import { compareCodes } from './compare-codes';
import { type CriterionCode, criterionCode } from './criterion-code';
import { type DisplayOrder, resolveCandidates } from './resolve-candidates';
import { displayedCode, lostZero } from './resolve-number';
import { sectionStarts } from './section-starts';
import { sectionsSortedAsNumbers } from './sorted-as-numbers';

type Starts = ReadonlyMap<number | undefined, CriterionCode>;

/** The display order that the sections of the date-turned codes bear out; day first where they are of two minds. */
function displayOrder(rows: readonly CodeRow[], starts: Starts): DisplayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { reading, sectionRow } of rows) {
    const start = starts.get(sectionRow);
    if (start === undefined || reading.damage?.kind !== 'date') continue;
    const inSection = (codes: readonly CriterionCode[]): boolean =>
      codes.some((code) => isDescendant(code, start));
    const [byDay, byMonth] = [inSection(reading.damage.dayFirst), inSection(reading.damage.monthFirst)];
    if (byDay && !byMonth) dayFirst += 1;
    if (byMonth && !byDay) monthFirst += 1;
  }
  return monthFirst > dayFirst ? 'monthFirst' : 'dayFirst';
}

type CodeBelow = Pick<CodeNeighbours, 'next' | 'nextIsBeside'>;

const NO_CODE_BELOW: CodeBelow = { next: [], nextIsBeside: false };

/** For each row, the next sound code of its section, every way it may be read, and whether it is the very next row. */
function nextSoundCodes(rows: readonly CodeRow[]): readonly CodeBelow[] {
  const below = new Map<number | undefined, CodeBelow>();
  const found: CodeBelow[] = [];
  for (const row of [...rows].reverse()) {
    const key = row.sectionRow;
    found.push(below.get(key) ?? NO_CODE_BELOW);
    if (row.kind === 'section') continue;
    const sound = reliableCode(row);
    const seen = below.get(key);
    if (sound) {
      const { damage } = row.reading;
      below.set(key, { next: damage ? possibleCodes(damage) : [sound], nextIsBeside: true });
    } else if (seen) {
      below.set(key, { ...seen, nextIsBeside: false });
    }
  }
  return found.reverse();
}

/** Whether somewhere two sound codes stand one below the other that are not next to each other: 1.4 below 1.2. */
function leavesCodesOut(rows: readonly CodeRow[]): boolean {
  return rows.some((row, index) => {
    const above = rows[index - 1];
    if (!above || row.kind === 'section' || above.sectionRow !== row.sectionRow) return false;
    const [previous, code] = [reliableCode(above), reliableCode(row)];
    if (!previous || !code) return false;
    return compareCodes(previous, code) < 0 && !followsDirectly(previous, code);
  });
}

function withProposal(
  findings: readonly CellFinding[],
  text: string,
  certain: boolean,
): readonly CellFinding[] {
  return findings.map((finding) =>
    finding.proposal ? { ...finding, proposal: { text, certain } } : finding,
  );
}

const ONE_DECIMAL = /^(\d+)\.([1-9])$/;

function resolveRow(
  row: CodeRow,
  around: CodeNeighbours,
  order: () => DisplayOrder,
  taken: Map<string, number>,
): ResolvedRow {
  const { reading } = row;
  const { code, damage, findings } = reading;
  if (!code) return { row, findings };
  const others = (candidate: CriterionCode): number =>
    (taken.get(candidate) ?? 0) - (candidate === reliableCode(row) ? 1 : 0);
  if (damage && damage.kind !== 'number') {
    const inOrder = new Set(damage.kind === 'date' ? damage[order()] : []);
    const candidates = possibleCodes(damage).map((each) => ({
      code: each,
      inDisplayOrder: inOrder.has(each),
    }));
    const resolved = resolveCandidates(candidates, around, (each) => others(each) > 0);
    if (!resolved) return { row, code, findings };
    // The eleventh letter of a list is a letter after all: "1.l" below 1.k.
    if (damage.kind === 'ambiguous' && resolved.code === criterionCode(reading.written)) {
      return { row, code: resolved.code, findings: [] };
    }
    return { row, code: resolved.code, findings: withProposal(findings, resolved.code, resolved.certain) };
  }
  const swapped = around.start && swappedRomanStart(code, around.start);
  if (swapped) {
    const finding: CellFinding = {
      rule: 'code/look-alike',
      severity: 'warning',
      found: reading.written,
      facts: {},
      proposal: { text: swapped, certain: others(swapped) === 0 },
    };
    return { row, code: swapped, findings: [finding] };
  }
  const plain = ONE_DECIMAL.exec(code);
  // Text keeps its zeros, unless it once was a number: then the code above says so.
  const beforeLong = plain && `${plain[1]}.${Number(plain[2]) * 10 - 1}`;
  if (!damage && (!plain || around.previous !== beforeLong)) return { row, code, findings };
  const long = damage?.kind === 'number' ? damage.long : criterionCode(`${code}0`);
  const short = damage?.kind === 'number' ? damage.short : code;
  if (!long) return { row, code, findings };
  if (code === long) {
    const displayed = displayedCode(long, short, around);
    return { row, code: displayed, findings: withProposal(findings, displayed, true) };
  }
  const lost = lostZero(reading, short, long, around, others(short) > 0);
  return lost ? { row, code: lost.code, findings: [lost.finding] } : { row, code, findings };
}

/**
 * Decides every code of a sheet with its neighbours: what Excel turned into a date, which zeros were lost, which
 * letters stand for digits. Rows come in sheet order; each is resolved with the ones above resolved already.
 */
export function resolveCodes(
  rows: readonly CodeRow[],
  starts: Starts = sectionStarts(rows),
): readonly ResolvedRow[] {
  const order = lazy(() => displayOrder(rows, starts));
  const sheet = {
    below: lazy(() => nextSoundCodes(rows)),
    leavesOut: lazy(() => leavesCodesOut(rows)),
    sorted: lazy(() => sectionsSortedAsNumbers(rows)),
  };
  const taken = new Map<string, number>();
  for (const row of rows) {
    const code = reliableCode(row);
    if (code) taken.set(code, (taken.get(code) ?? 0) + 1);
  }
  const above = new Map<number | undefined, CriterionCode>();
  return rows.map((row, index) => {
    if (row.kind === 'section') {
      const { code, findings } = row.reading;
      return code ? { row, code, findings } : { row, findings };
    }
    const around = new RowNeighbours(
      sheet,
      index,
      row.sectionRow,
      starts.get(row.sectionRow),
      above.get(row.sectionRow),
    );
    const resolved = resolveRow(row, around, order, taken);
    if (resolved.code) above.set(row.sectionRow, resolved.code);
    return resolved;
  });
}

/** What stands around a row; few rows ask for more than what stands above. */
class RowNeighbours implements CodeNeighbours {
  constructor(
    private readonly sheet: {
      readonly below: () => readonly CodeBelow[];
      readonly leavesOut: () => boolean;
      readonly sorted: () => ReadonlySet<number | undefined>;
    },
    private readonly index: number,
    private readonly sectionRow: number | undefined,
    readonly start: CriterionCode | undefined,
    readonly previous: CriterionCode | undefined,
  ) {}

  get next(): readonly CriterionCode[] {
    return this.below.next;
  }

  get nextIsBeside(): boolean {
    return this.below.nextIsBeside;
  }

  get leavesOut(): boolean {
    return this.sheet.leavesOut();
  }

  get isSorted(): boolean {
    return this.sheet.sorted().has(this.sectionRow);
  }

  private get below(): CodeBelow {
    return this.sheet.below()[this.index] ?? NO_CODE_BELOW;
  }
}

/**
 * The code that was meant where a capital I stands for the digit 1 or the digit for the capital: "I.2" in a section of
 * 1.1, 1.2, "11.3" in a section of II.1, II.2. Undefined where the code is in its section, or far from it.
 */
function swappedRomanStart(code: CriterionCode, start: CriterionCode): CriterionCode | undefined {
  const [first = '', ...rest] = code.split('.');
  const swapped = /^I+$/u.test(first)
    ? first.replace(/I/gu, '1')
    : /^1+$/u.test(first)
      ? first.replace(/1/gu, 'I')
      : undefined;
  const meant = swapped === undefined ? undefined : criterionCode([swapped, ...rest].join('.'));
  return meant && isDescendant(meant, start) ? meant : undefined;
}
