import { standingRules } from '../../../../src/domain/edits/highlights/standing-rules';
import { type HandMadeRow, handMadeStandings, ruleText } from './hand-made-standings';

/** So many rows from row 10 on, each late after a day of its own in 2024. */
const days = (count: number): readonly HandMadeRow[] =>
  Array.from({ length: count }, (_, at) => {
    const [month, day] = [1 + Math.floor(at / 28), 1 + (at % 28)];
    return { row: 10 + at, deadline: `${day}/${month}/2024`, late: `${month},${day}` };
  });

describe('standingRules()', () => {
  it('gives each group a rule up to a hundred of one kind, and packs more', () => {
    expect(standingRules(handMadeStandings(days(100)))).toHaveLength(100);
    const [packed, ...more] = standingRules(handMadeStandings(days(101))).map(ruleText);
    expect(more).toEqual([]);
    expect(packed).toMatch(
      /^A10:E110: \$E10="Chưa làm" & OR\(AND\(TODAY\(\)>DATE\(2024,1,1\),\$D10="1\/1\/2024"\),.*"17\/4\/2024"\)\)$/,
    );
  });

  it('counts each kind for itself', () => {
    const [late, soon] = [handMadeStandings(days(60)), handMadeStandings(days(60), 'dueSoon')];
    const rules = standingRules({ ...late, groups: [...soon.groups, ...late.groups] });
    expect(rules.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 60 }, () => 'overdue'),
      ...Array.from({ length: 60 }, () => 'dueSoon'),
    ]);
  });

  it('packs none for an Excel that refuses long conditions', () => {
    const rules = standingRules(handMadeStandings(days(101)), true).map(ruleText);
    expect(rules).toHaveLength(101);
    expect(rules[0]).toBe('A10:E10: TODAY()>DATE(2024,1,1) & $E10="Chưa làm"');
  });

  it('gives a rule to those that cannot be packed, behind those that can', () => {
    const same = ['1,1', '1,2'].map((late, at) => ({ row: 200 + at, deadline: 'nt', late }));
    expect(
      standingRules(handMadeStandings([...days(101), ...same]))
        .slice(1)
        .map(ruleText),
    ).toEqual([
      'A200:E200: TODAY()>DATE(2024,1,1) & $E200="Chưa làm" & $D200="nt"',
      'A201:E201: TODAY()>DATE(2024,1,2) & $E201="Chưa làm" & $D201="nt"',
    ]);
  });

  it('joins the wordings of one day, and leaves them out where they are more than eight', () => {
    const wordings = (count: number): readonly HandMadeRow[] =>
      Array.from({ length: count }, (_, at) => ({
        row: 10 + at,
        deadline: `30/9, đợt ${at + 1}`,
        late: '9,30',
      }));
    const [eight] = standingRules(handMadeStandings(wordings(8))).map(ruleText);
    expect(eight).toMatch(/ & OR\(\$D10="30\/9, đợt 1",.*,\$D10="30\/9, đợt 8"\)$/);
    expect(standingRules(handMadeStandings(wordings(9))).map(ruleText)).toEqual([
      'A10:E18: TODAY()>DATE(2024,9,30) & $E10="Chưa làm"',
    ]);
  });
});
