import { checkGaps } from '../../../src/domain/criteria/check-gaps';
import type { ResolvedRow } from '../../../src/domain/criteria/code-row';
import type { CellFinding } from '../../../src/domain/finding';
import { asRead, codeRow, rowsOf } from './rows';
import { blank, type Cell, section } from './sequence';

const checked = (rows: readonly ResolvedRow[]) => checkGaps(rows, () => '', 'warning');

/** "3 1.2: 1.3 1.4": row, the code above, and what is left out. */
const gaps = (rows: readonly ResolvedRow[]): readonly string[] =>
  checked(rows).flatMap(({ row, findings }) =>
    findings.flatMap((finding) =>
      finding.rule === 'code/gap'
        ? `${row.row} ${finding.facts.previous ?? ''}: ${finding.facts.missing.join(' ')}`
        : [],
    ),
  );

describe('codes are left out', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['between two siblings', ['1.1', '1.4'], ['2 1.1: 1.2 1.3']],
    ['between two sections', [section('I'), section('III')], ['2 I: II']],
    ['between two numbers', ['5', '7'], ['2 5: 6']],
    ['before the first of several steps', ['2.2', '2.3'], ['1 : 2.1']],
    ['before a code with a comma', ['1.1', '1,3'], ['2 1.1: 1.2']],
    ['beside rows without a code, too few', ['1.1', blank, '1.4'], ['3 1.1: 1.2 1.3']],
    ['with a row without a code above both', [blank, '1.1', '1.3'], ['3 1.1: 1.2']],
    ['with a row without a code before the one above', ['1.1', blank, '1.2', '1.4'], ['4 1.2: 1.3']],
    ['below one that stands too late', ['1.1', '1.5', '1.2', '1.6'], ['2 1.1: 1.3 1.4']],
  ])('%s', (_, cells, expected) => {
    expect(gaps(rowsOf(cells))).toEqual(expected);
  });
});

describe('nothing is left out', () => {
  it.each<[string, readonly Cell[]]>([
    ['where numbers begin', ['5', '6']],
    ['where each missing code may stand in a row without one', ['1.1', blank, '1.3']],
    ['nor where such rows stand above, too', [blank, '1.1', blank, '1.3']],
    ['nor where the code above stands twice', ['1.1', blank, '1.1', '1.3']],
    ['where the code stands elsewhere', ['1.1', '1.3', '1.2']],
    ['where parts of the code stand elsewhere', ['1.1', '1.3', '1.2.1']],
    ['between codes that fall', ['1.3', '1.1', '1.2']],
  ])('%s', (_, cells) => {
    expect(gaps(rowsOf(cells)).filter((gap) => !gap.includes(': 1.1'))).toEqual([]);
  });

  it.each(['code/out-of-order', 'code/other-section'] as const)('above a row of which %s is said', (rule) => {
    const finding = { rule, severity: 'warning', found: '1.3', facts: {} } as CellFinding;
    const [first, second] = rowsOf(['1.1', '1.3']);
    if (!first || !second) throw new Error('two rows');
    expect(gaps([first, { ...second, findings: [finding] }])).toEqual([]);
  });
});

it('codes may begin anew in each scope', () => {
  const rows = [codeRow(2, '1.1', { sectionRow: 1 }), codeRow(4, '1.3', { sectionRow: 3 })].map(asRead);
  const found = checkGaps(rows, ({ row }) => String(row.sectionRow), 'warning').flatMap(
    ({ findings }) => findings,
  );
  expect(found.map(({ facts }) => facts)).toEqual([{ missing: ['1.1', '1.2'], count: 2 }]);
});

it('the finding names three codes and counts them all', () => {
  const [, second] = checkGaps(rowsOf(['1.1', '1.7']), () => '', 'error');
  expect(second?.findings).toEqual([
    {
      rule: 'code/gap',
      severity: 'error',
      found: '1.7',
      facts: { previous: '1.1', missing: ['1.2', '1.3', '1.4'], count: 5 },
    },
  ]);
});

describe('gaps are usual on a list that picks criteria out', () => {
  const picked = ['1.1', '1.3', '1.5', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14'];
  const severities = (cells: readonly Cell[]) => [
    ...new Set(checked(rowsOf(cells)).flatMap(({ findings }) => findings.map(({ severity }) => severity))),
  ];

  it.each<[string, readonly Cell[], string]>([
    ['three in eleven rows', picked, 'info'],
    ['three in twelve rows', [...picked, '1.15'], 'warning'],
    ['three in eleven rows, sections apart', [section('I'), section('II'), ...picked], 'info'],
    ['three in eleven rows, those without a code apart', [...picked, blank, blank], 'info'],
    ['two in five rows', ['1.1', '1.3', '1.5', '1.6', '1.7'], 'warning'],
  ])('%s: %s', (_, cells, severity) => {
    expect(severities(cells)).toEqual([severity]);
  });

  it('and other findings keep their weight', () => {
    expect(severities(['1,1', '1.3', '1.5', '1.7'])).toEqual(['warning', 'info']);
  });
});
