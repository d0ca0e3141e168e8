import type { ErrorGroup, ErrorKind } from '../../../../src/domain/edits/highlights/error-groups';
import { errorRules } from '../../../../src/domain/edits/highlights/error-rules';
import { addressList } from '../../../../src/domain/edits/highlights/row-areas';
import type { RuleGroup } from '../../../../src/domain/edits/highlights/rule-group';

/** Cells of column C that hold a text, or several members of an AND. */
function group(
  rows: readonly number[],
  text: string,
  kind: ErrorKind = 'deadlineError',
  column = 3,
): ErrorGroup {
  return { kind, column, rows, members: (row) => [`$C${row}="${text}"`] };
}

/** Where a rule stands and what it asks, written for its first row. */
function said({ kind, areas, members }: RuleGroup): string {
  const firstRow = areas[0]?.firstRow ?? 0;
  const lastRow = areas.at(-1)?.lastRow ?? 0;
  return `${kind} ${addressList(areas)}: ${members({ firstRow, lastRow }).join(' & ')}`;
}

/** So many groups of one cell each, in the rows from 10 on, each holding its own text. */
const many = (
  count: number,
  text = (at: number): string => `31/6/${2000 + at}`,
  step = 1,
): readonly ErrorGroup[] => Array.from({ length: count }, (_, at) => group([10 + at * step], text(at)));

describe('errorRules()', () => {
  it('gives each group a rule over exactly its cells', () => {
    expect(
      errorRules([group([4, 5, 9], '31/6/2024'), group([7], 'Quý V', 'codeError', 1)]).map(said),
    ).toEqual(['deadlineError C4:C5,C9: $C4="31/6/2024"', 'codeError A7: $C7="Quý V"']);
    expect(errorRules([])).toEqual([]);
  });

  it('keeps one rule a group up to a hundred in a column, and packs more', () => {
    expect(errorRules(many(100))).toHaveLength(100);
    const [packed, ...more] = errorRules(many(101)).map(said);
    expect(more).toEqual([]);
    expect(packed).toMatch(
      /^deadlineError C10:C110: OR\(\$C10="31\/6\/2000",\$C10="31\/6\/2001",.*,\$C10="31\/6\/2100"\)$/,
    );
  });

  it('counts each kind and each column for itself', () => {
    const codes = many(60).map((one) => ({ ...one, kind: 'codeError' as const }));
    expect(errorRules([...many(60), ...codes])).toHaveLength(120);
    const elsewhere = many(60).map((one) => ({ ...one, column: 4 }));
    expect(errorRules([...many(60), ...elsewhere])).toHaveLength(120);
  });

  it('packs cells in sheet order, a wording once in a rule however often it stands', () => {
    const groups = [group([300, 12, 9], 'Quý V'), ...many(100)];
    const [packed, ...more] = errorRules(groups).map(said);
    expect(more).toEqual([]);
    expect(packed).toMatch(/^deadlineError C9:C109,C300: OR\(\$C9="Quý V",\$C9="31\/6\/2000",/);
    expect(packed?.match(/Quý V/g)).toHaveLength(1);
  });

  it('joins the members of a cell', () => {
    const zero: ErrorGroup = { ...group([8], ''), members: (row) => [`$C${row}=0`, `$C${row}<>""`] };
    expect(errorRules([zero]).map(said)).toEqual(['deadlineError C8: $C8=0 & $C8<>""']);
    expect(errorRules([zero, ...many(100)]).map(said)[0]).toMatch(
      /: OR\(AND\(\$C8=0,\$C8<>""\),\$C8="31\/6\/2000",/,
    );
  });

  it('begins a rule where 250 wordings are in one', () => {
    // "$C1000000="1"," and the like: 14 to 16 characters, 250 of which are less than 6000.
    expect(errorRules(many(250, String)).map(({ areas }) => addressList(areas))).toEqual(['C10:C259']);
    expect(errorRules(many(251, String)).map(({ areas }) => addressList(areas))).toEqual([
      'C10:C259',
      'C260',
    ]);
  });

  it('packs neighbours, in whatever order their groups come', () => {
    const rules = errorRules([...many(251, String)].reverse());
    expect(rules.map(({ areas }) => addressList(areas))).toEqual(['C10:C259', 'C260']);
  });

  it('counts a wording once, however many cells hold it', () => {
    const long = group(
      Array.from({ length: 300 }, (_, at) => 10 + at),
      '31/6/2024'.padEnd(47, '.'),
    );
    const others = many(100).map((one, at) => ({ ...one, rows: [400 + at] }));
    expect(errorRules([long, ...others]).map(({ areas }) => addressList(areas))).toEqual([
      'C10:C309,C400:C499',
    ]);
  });

  it('begins a rule where 6000 characters are in one, as long as a reference gets', () => {
    // "$C1000000="…"," is 13 characters and the text: with 47 of those, 100 wordings are 6000.
    const text = (at: number): string => `31/6/${2000 + at}`.padEnd(47, '.');
    expect(errorRules(many(200, text)).map(({ areas }) => addressList(areas))).toEqual([
      'C10:C109',
      'C110:C209',
    ]);
    const longer = (at: number): string => `${text(at)}${at === 99 ? '.' : ''}`;
    expect(errorRules(many(200, longer)).map(({ areas }) => addressList(areas))).toEqual([
      'C10:C108',
      'C109:C207',
      'C208:C209',
    ]);
  });

  it('begins a rule where its list of addresses is full, of ninety areas as long as they get', () => {
    const [first, second, ...more] = errorRules(many(101, undefined, 2));
    expect(more).toEqual([]);
    expect([first?.areas.length, second?.areas.length]).toEqual([90, 11]);
    const repeated = [
      group(
        Array.from({ length: 95 }, (_, at) => 10 + at * 2),
        'Quý V',
      ),
      ...many(100).map((one, at) => ({ ...one, rows: [1000 + at] })),
    ];
    expect(errorRules(repeated).map(({ areas }) => areas.length)).toEqual([90, 6]);
  });
});
