import type { Marks, RecordedRule } from '../../../src/excel/stored/run-record';
import { layoutSince } from '../../../src/excel/writing/marks/layout-witnesses';

const NOTHING: Marks = { rules: [], cells: [], names: [] };
const USED = ['A1:K30'];

const ratio = (address: string, name = '_tienDo.ratio.1.3.5') => ({ name, address, comment: 'Mục 1' });
const highlight = (areas: string, row = 14, mark = 'overdue'): RecordedRule => ({
  formula: `=AND(N("tien-do:${mark}:1a")=0,$J${row}="Chưa thực hiện")`,
  areas,
  fill: '#FFC7CE',
  font: '#9C0006',
  bold: true,
});

/** As it was written, and how it stands now. */
interface Case {
  readonly names?: Marks['names'];
  readonly rules?: Marks['rules'];
  readonly namesNow?: readonly { readonly name: string; readonly address?: string }[];
  readonly rulesNow?: Marks['rules'];
  readonly used?: readonly string[];
  readonly usedNow?: string;
}

function layoutOf({ names = [], rules = [], namesNow = [], rulesNow = [], used = USED, usedNow }: Case) {
  const now = { names: namesNow, ours: rulesNow, ...(usedNow === undefined ? {} : { used: usedNow }) };
  return layoutSince({ ...NOTHING, names, rules }, used, now);
}

const AS_IT_WAS = { names: [ratio('K20')], namesNow: [ratio('K20')], usedNow: 'A1:K30' };
const ONE_RULE = { rules: [highlight('A14:K14')], usedNow: 'A1:K30' };

describe('what tells that rows or columns have moved', () => {
  test.each<readonly [string, Case, boolean]>([
    ['a name at another row', { ...AS_IT_WAS, namesNow: [ratio('K21')] }, true],
    ['a name at another column', { ...AS_IT_WAS, namesNow: [ratio('L20')] }, true],
    ['a name whose cell was deleted', { ...AS_IT_WAS, namesNow: [{ name: '_tienDo.ratio.1.3.5' }] }, true],
    [
      'the second of two names',
      {
        ...AS_IT_WAS,
        names: [ratio('K8', '_tienDo.ratio.2.1.4'), ratio('K20')],
        namesNow: [ratio('K8', '_tienDo.ratio.2.1.4'), ratio('K19')],
      },
      true,
    ],
    ['a name at its cell', AS_IT_WAS, false],
    ['a name that is gone', { ...AS_IT_WAS, namesNow: [] }, false],
    ['a rule with other areas', { ...ONE_RULE, rulesNow: [highlight('A15:K15')] }, true],
    [
      'a rule that Excel has written anew for other rows',
      { ...ONE_RULE, rulesNow: [highlight('A14:K14', 15)] },
      true,
    ],
    ['a rule with its areas', { ...ONE_RULE, rulesNow: [highlight('A14:K14')] }, false],
    [
      'a rule with its areas in other pieces',
      { ...ONE_RULE, rules: [highlight('A14:K15')], rulesNow: [highlight('A15:K15,A14:K14')] },
      false,
    ],
    [
      'a rule that a program has spelt in its own way',
      {
        ...ONE_RULE,
        rulesNow: [
          { ...highlight('A14:K14'), formula: '=and(n("tien-do:overdue:1a")=0, $j14="Chưa thực hiện")' },
        ],
      },
      false,
    ],
    ['a rule whose areas nobody has asked for', { ...ONE_RULE, rulesNow: [highlight('')] }, false],
    [
      'a rule whose areas nobody has asked for, with the formula of another row',
      { ...ONE_RULE, rulesNow: [highlight('', 15)] },
      true,
    ],
    [
      'a rule that stands twice',
      { ...ONE_RULE, rulesNow: [highlight('A15:K15'), highlight('A16:K16')] },
      false,
    ],
    ['used cells that are not those', { ...AS_IT_WAS, usedNow: 'A1:K31' }, true],
    [
      'used cells as at one moment of the writing',
      { ...AS_IT_WAS, used: ['A1:K29', 'A1:K30', 'A1:K31'] },
      false,
    ],
    ['a sheet that is empty by now', { used: USED, usedNow: '' }, true],
    ['used cells of which nobody has asked', { used: USED }, true],
    ['used cells that were not kept', { ...AS_IT_WAS, used: [], usedNow: 'A1:Z99' }, false],
    ['used cells that were none, of which nobody has asked', { used: [''] }, false],
  ])('%s: %#', (_, given, mayHaveMoved) => {
    expect(layoutOf(given).mayHaveMoved).toBe(mayHaveMoved);
  });
});

test.each<readonly [string, Case, boolean]>([
  ['a highlight that lies elsewhere', { ...ONE_RULE, rulesNow: [highlight('A15:K15')] }, false],
  ['a name that stands elsewhere', { ...AS_IT_WAS, namesNow: [ratio('K21')] }, true],
  ['other used cells', { ...AS_IT_WAS, usedNow: 'A1:K31' }, true],
  ['nothing', AS_IT_WAS, false],
])('cells may have moved for %s: %s', (_, given, mayCellsHaveMoved) => {
  expect(layoutOf(given).mayCellsHaveMoved).toBe(mayCellsHaveMoved);
});

describe('where an address still means the cell that it meant', () => {
  const grown = (names: Marks['names']): Case => ({ names, namesNow: names, usedNow: 'A1:K32' });
  const lit = (areas: string): Case => ({
    rules: [highlight(areas)],
    rulesNow: [highlight(areas)],
    usedNow: 'A1:K32',
  });
  test.each<readonly [string, string, Case, boolean]>([
    ['A5:K5', 'nothing has moved', AS_IT_WAS, true],
    ['A29:K30', 'nothing has moved, below the last witness', AS_IT_WAS, true],
    ['A5:K5', 'there is no witness, and the used cells are the same', { usedNow: 'A1:K30' }, true],
    ['A5:K5', 'there is no witness, and the used cells are others', { usedNow: 'A1:K31' }, false],
    ['A5:K5', 'the name below it has moved', { ...AS_IT_WAS, namesNow: [ratio('K21')] }, false],
    [
      'A5:K5',
      'a name has moved and the table has grown',
      { ...grown([ratio('K20')]), namesNow: [ratio('K21')] },
      false,
    ],
    ['K20', 'the table has grown below the name in that cell', grown([ratio('K20')]), true],
    ['A20:K20', 'the table has grown below the name in that row', grown([ratio('K20')]), true],
    ['A21:K21', 'the table has grown, and the name is a row above', grown([ratio('K20')]), false],
    ['A20:L20', 'the table has grown, and the name is a column to the left', grown([ratio('K20')]), false],
    ['A5:B5,C20:K20', 'one name is behind all areas', grown([ratio('K20')]), true],
    ['A5:B5,C21:K21', 'no name is behind the second area', grown([ratio('K20')]), false],
    ['C21:K21,A5:B5', 'no name is behind the first area', grown([ratio('K20')]), false],
    [
      'A9:C9,A3:K3',
      'each area has a name behind it',
      grown([ratio('K8', '_tienDo.ratio.2.1.4'), ratio('C12')]),
      true,
    ],
    ['K18', 'the table has grown below a highlight', lit('A14:K14,A18:K18'), true],
    ['K19', 'the table has grown, and the last highlighted row is above', lit('A14:K14,A18:K18'), false],
  ])('%s where %s: %s', (addresses, _, given, isStill) => {
    expect(layoutOf(given).isStill(addresses)).toBe(isStill);
  });
});
