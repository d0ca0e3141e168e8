import { parseArea } from '../../../../src/domain/a1-notation';
import { DEFAULT_PALETTE, type HighlightKind } from '../../../../src/domain/edits/highlights/highlight-kind';
import { marker } from '../../../../src/domain/edits/highlights/marker';
import { addressList, rowAreas } from '../../../../src/domain/edits/highlights/row-areas';
import { type RuleGroup, rulesOf } from '../../../../src/domain/edits/highlights/rule-group';

/** A group over these cells; its members tell the rows that they are asked for. */
function group(areas: readonly string[], kind: HighlightKind = 'overdue'): RuleGroup {
  return {
    kind,
    areas: areas.flatMap((text) => parseArea(text) ?? []),
    members: ({ firstRow, lastRow }) => [`$A${firstRow}="x"`, `ROW()<=${lastRow}`],
  };
}

/** Each rule: its cells, and its formula without the marker. */
const rules = (one: RuleGroup): readonly string[] =>
  rulesOf(one, DEFAULT_PALETTE).map(({ kind, areas, colours, formula }) => {
    const mark = marker(kind, areas, colours);
    expect(formula.startsWith(`=AND(${mark},`)).toBe(true);
    return `${addressList(areas)}: ${formula.replace(`${mark},`, '')}`;
  });

describe('rulesOf()', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a row', ['A4:E4'], ['A4:E4: =AND($A4="x",ROW()<=4)']],
    ['neighbouring rows', ['A4:E7'], ['A4:E7: =AND($A4="x",ROW()<=7)']],
    ['two areas', ['A4:E5', 'A8:E9'], ['A4:E5,A8:E9: =AND($A4="x",ROW()<=9)']],
    [
      'several areas',
      ['A4:E5', 'A8:E9', 'A12:E20', 'A30:E30'],
      ['A4:E5,A8:E9,A12:E20,A30:E30: =AND($A4="x",ROW()<=30)'],
    ],
    ['no cells', [], []],
  ])('over %s asks for their first row, and for what stands down to their last', (_, areas, expected) => {
    expect(rules(group(areas))).toEqual(expected);
  });

  it('over more areas than one list holds, each rule asks for its own rows', () => {
    // "A1000:E1000," is twelve characters: 166 of them are 1992, and 2000 is the limit.
    const rows = Array.from({ length: 200 }, (_, at) => 1000 + 2 * at);
    const areas = rowAreas(rows, { firstColumn: 1, lastColumn: 5 });
    const made = rules({ ...group([]), areas });
    expect(made.map((rule) => rule.split(': ')[1])).toEqual([
      '=AND($A1000="x",ROW()<=1330)',
      '=AND($A1332="x",ROW()<=1398)',
    ]);
    expect(rulesOf({ ...group([]), areas }, DEFAULT_PALETTE).flatMap((rule) => rule.areas)).toEqual(areas);
  });

  it.each<[HighlightKind, boolean]>([
    ['codeError', false],
    ['deadlineError', false],
    ['overdue', true],
    ['dueSoon', false],
  ])('of the kind %s has its colours, and is bold (%s) where it is for what is late', (kind, bold) => {
    const [rule] = rulesOf(group(['A4:E4'], kind), DEFAULT_PALETTE);
    expect(rule).toMatchObject({ kind, bold, colours: DEFAULT_PALETTE[kind] });
  });
});
