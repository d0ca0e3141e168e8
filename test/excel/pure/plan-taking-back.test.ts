import type { SheetHistory } from '../../../src/excel/stored/progress-history';
import type {
  Marks,
  RecordedCell,
  RecordedName,
  RecordedRule,
  RunRecord,
} from '../../../src/excel/stored/run-record';
import type { MarksNow } from '../../../src/excel/writing/marks/marks-now';
import { looksAlike } from '../../../src/excel/writing/marks/rule-details';
import {
  changeOf,
  historyAlone,
  planTakingBack,
  type SheetChange,
  soughtFor,
} from '../../../src/excel/writing/taking-back/plan-taking-back';

const SHEET = '{A1B2}';
const USED = 'A1:K30';
const NOTHING: Marks = { rules: [], cells: [], names: [] };

/** A change of which only what matters is said. */
function changing(
  before: Partial<Marks>,
  after: Partial<Marks>,
  used: readonly string[] = [USED],
): SheetChange {
  return { sheetId: SHEET, before: { ...NOTHING, ...before }, after: { ...NOTHING, ...after }, used };
}

/** The sheet as it stands. In `rules` ours stand among the user's, which are undefined; their places are their ids. */
interface Standing {
  readonly used?: string;
  readonly cells?: readonly RecordedCell[];
  readonly names?: MarksNow['names'];
  readonly rules?: readonly (RecordedRule | undefined)[];
  readonly prints?: Readonly<Record<string, string>>;
  readonly rowOrder?: string;
  readonly history?: SheetHistory;
  readonly sheets?: readonly SheetHistory[];
}

function sheetWith({
  used = USED,
  cells = [],
  names = [],
  rules = [],
  prints = {},
  rowOrder,
  history,
  sheets,
}: Standing): MarksNow {
  const list = rules.map((rule, index) => ({
    id: `rule-${index}`,
    ...(rule === undefined ? { formula: '=$K1<0.5' } : { formula: rule.formula }),
  }));
  return {
    sheetName: 'Phụ lục 1',
    isProtected: false,
    used,
    rules: list,
    rulesRead: list,
    ours: rules.flatMap((rule, index) => {
      const usersBefore = rules.slice(0, index).filter((each) => each === undefined).length;
      return rule === undefined ? [] : [{ usersBefore, ...rule, id: `rule-${index}` }];
    }),
    names,
    cells,
    rowPrints: new Map(Object.entries(prints)),
    rowOrder,
    cellPrints: new Map(Object.entries(prints)),
    hasRecord: false,
    record: undefined,
    progress: { sheets: sheets ?? (history === undefined ? [] : [history]), damaged: false },
    history,
  };
}

const cell = (address: string, entry: RecordedCell['entry'], format = 'General'): RecordedCell => ({
  address,
  entry,
  format,
});
const name = (number: number, address: string): RecordedName => ({
  name: `_tienDo.ratio.${number}.3.5`,
  address,
  comment: 'Cải cách thủ tục hành chính',
});
const stands = (of: RecordedName, address?: string, isVisible = false): MarksNow['names'][number] => {
  const { address: _, ...rest } = of;
  return { ...rest, isVisible, ...(address === undefined ? {} : { address }) };
};
const overdue = (areas: string, more: Partial<RecordedRule> = {}): RecordedRule => ({
  formula: '=AND(N("tien-do:overdue:1a2b")=0,$H14<TODAY())',
  areas,
  fill: '#FFC7CE',
  font: '#9C0006',
  bold: true,
  usersBefore: 0,
  ...more,
});
const dueSoon = (areas: string, more: Partial<RecordedRule> = {}): RecordedRule => ({
  formula: '=AND(N("tien-do:dueSoon:3c4d")=0,$H16<TODAY()+7)',
  areas,
  fill: '#FFEB9C',
  font: '#9C5700',
  bold: false,
  usersBefore: 0,
  ...more,
});

/** A run wrote the ratio of a section into a blank cell, and named it. */
const NEW_NAME = name(1, 'K8');
const RATIO_WRITTEN = changing(
  { cells: [cell('K8', '')] },
  { cells: [cell('K8', 0.6, '0.00%')], names: [NEW_NAME] },
);
const AS_WRITTEN: Standing = { cells: [cell('K8', 0.6, '0.00%')], names: [stands(NEW_NAME, 'K8')] };

const undone = (change: SheetChange, now: Standing) => planTakingBack(change, sheetWith(now), false);
const afterFault = (change: SheetChange, now: Standing) => planTakingBack(change, sheetWith(now), true);

describe('a cell gets back what it held', () => {
  test('where it holds what was written; the name that was written goes', () => {
    expect(undone(RATIO_WRITTEN, AS_WRITTEN)).toEqual({
      cells: [{ now: cell('K8', 0.6, '0.00%'), entry: '', format: 'General' }],
      rules: { add: [], remove: [], keep: [], order: [] },
      addNames: [],
      removeNames: ['_tienDo.ratio.1.3.5'],
      hideNames: [],
      histories: undefined,
      theirs: [],
      lost: [],
      mayHaveMoved: false,
    });
  });

  test('at the place to which its name has gone with it', () => {
    const moved: Standing = {
      used: 'A1:K31',
      cells: [cell('K9', 0.6, '0.00%')],
      names: [stands(NEW_NAME, 'K9')],
    };
    expect(undone(RATIO_WRITTEN, moved)).toMatchObject({
      cells: [{ now: cell('K9', 0.6, '0.00%'), entry: '', format: 'General' }],
      removeNames: ['_tienDo.ratio.1.3.5'],
      theirs: [],
      lost: [],
    });
  });

  test('where only the number format was written before the batch broke off', () => {
    const half = { ...AS_WRITTEN, cells: [cell('K8', '', '0.00%')] };
    expect(afterFault(RATIO_WRITTEN, half)).toMatchObject({
      cells: [{ now: cell('K8', '', '0.00%'), entry: '', format: 'General' }],
      theirs: [],
    });
  });

  test('where it holds what was written and has its old format again', () => {
    const reformatted = { ...AS_WRITTEN, cells: [cell('K8', 0.6, 'General')] };
    expect(undone(RATIO_WRITTEN, reformatted)).toMatchObject({
      cells: [{ now: cell('K8', 0.6, 'General'), entry: '', format: 'General' }],
      theirs: [],
    });
  });

  test('though Excel has taken the format for the short date of the machine', () => {
    const change = changing(
      { cells: [cell('H8', "'31/6/2024", 'dd/mm/yyyy')] },
      { cells: [cell('H8', "'30/6/2024", 'dd/mm/yyyy')] },
    );
    expect(undone(change, { cells: [cell('H8', "'30/6/2024", 'm/d/yyyy')] })).toMatchObject({
      cells: [{ entry: "'31/6/2024", format: 'dd/mm/yyyy' }],
      theirs: [],
    });
  });
});

describe('a cell for text was pasted over a ratio as it was written, and gets back what it held', () => {
  const formula = '=COUNTIF($G$5:$G$9,"Xong")/5';
  test.each<readonly [string, RecordedCell['entry'], RecordedCell, boolean]>([
    ['a number', 0.6, cell('K8', "'0.6", '@'), true],
    ['a number with a comma', 0.6, cell('K8', "'0,6", '@'), true],
    ['a number of 15 digits', 2 / 3, cell('K8', "'0.666666666666667", '@'), true],
    ['a formula', formula, cell('K8', `'${formula}`, '@'), true],
    ['another number', 0.6, cell('K8', "'0.75", '@'), false],
    ['a text', 0.6, cell('K8', "'Văn phòng", '@'), false],
    ['another formula', formula, cell('K8', "'=1+1", '@'), false],
    ['a number typed as text in a cell of percents', 0.6, cell('K8', "'0.6", '0.00%'), false],
  ])('where it shows %s', (_, wrote, is, isOurs) => {
    const change = changing(
      { cells: [cell('K8', "'Văn phòng - Thống kê", '@')] },
      { cells: [cell('K8', wrote, '0.00%')], names: [NEW_NAME] },
    );
    const { cells, theirs } = afterFault(change, { ...AS_WRITTEN, cells: [is] });
    expect(cells.map(({ entry }) => entry)).toEqual(isOurs ? ["'Văn phòng - Thống kê"] : []);
    expect(theirs).toEqual(isOurs ? [] : ['K8']);
  });
});

describe('a ratio that was taken away', () => {
  const rows = ['head', 'row2', 'row3', 'row4'];
  const emptied = {
    ...changing({ cells: [cell('K3', 0.6, '0.00%')] }, { cells: [cell('K3', '', '0.00%')] }),
    rowOrder: rows.join(''),
  };
  const now = { cells: [cell('K3', '', '0.00%')] };

  test('comes back where its row stands as it stood', () => {
    expect(soughtFor(emptied).rowOrder).toBe(true);
    expect(undone(emptied, { ...now, rowOrder: rows.join('') })).toMatchObject({
      cells: [{ entry: 0.6 }],
      lost: [],
    });
  });

  test('has no place where another row has come to its address', () => {
    const sorted = ['head', 'row2', 'row4', 'row3'].join('');
    expect(undone(emptied, { ...now, rowOrder: sorted })).toMatchObject({ cells: [], lost: ['K3'] });
    // The same row with another task is no other.
    const typed = ['head', 'row2', 'else', 'row4'].join('');
    expect(undone(emptied, { ...now, rowOrder: typed })).toMatchObject({ cells: [{ entry: 0.6 }], lost: [] });
  });
});

describe('a cell is left as it is', () => {
  test('where it holds again what it held', () => {
    const put = { ...AS_WRITTEN, cells: [cell('K8', '')] };
    expect(undone(RATIO_WRITTEN, put)).toMatchObject({ cells: [], theirs: [], lost: [] });
  });

  test.each([
    ['another number', cell('K8', 0.75, '0.00%')],
    ['a text', cell('K8', "'đang rà soát", '0.00%')],
    ['nothing, in a format of its own', cell('K8', '', '0')],
    ['the ratio, in a format of its own', cell('K8', 0.6, '0.0')],
  ])('where somebody has put in %s', (_, is) => {
    expect(undone(RATIO_WRITTEN, { ...AS_WRITTEN, cells: [is] })).toMatchObject({
      cells: [],
      theirs: ['K8'],
      lost: [],
    });
  });

  test('where somebody has typed over it after it had moved: it is told where it stands', () => {
    const moved = { used: 'A1:K31', cells: [cell('K9', 0.75, '0.00%')], names: [stands(NEW_NAME, 'K9')] };
    expect(undone(RATIO_WRITTEN, moved)).toMatchObject({ cells: [], theirs: ['K9'], lost: [] });
  });

  test('where the record tells of no such cell', () => {
    const short = changing({ cells: [] }, { cells: [cell('K8', 0.6)] });
    expect(undone(short, { cells: [cell('K8', 0.6)] })).toMatchObject({ cells: [], theirs: [], lost: [] });
  });

  test.each([
    ['where it was not looked at', undone],
    ['after a fault, where it was not looked at', afterFault],
  ])('%s', (_, take) => {
    expect(take(RATIO_WRITTEN, { ...AS_WRITTEN, cells: [] })).toMatchObject({
      cells: [],
      theirs: [],
      lost: [],
    });
  });
});

describe('a cell to which no name leads', () => {
  /** An accepted proposal. */
  const ACCEPTED = changing({ cells: [cell('B12', "'l.1")] }, { cells: [cell('B12', "'1.1")] });
  const HELD = [cell('B12', "'1.1")];

  test('has its address as long as nothing has moved', () => {
    expect(undone(ACCEPTED, { cells: HELD })).toMatchObject({ cells: [{ entry: "'l.1" }], lost: [] });
  });

  test('has no place once something has moved, though it holds what was written', () => {
    expect(undone(ACCEPTED, { cells: HELD, used: 'A1:K31' })).toMatchObject({ cells: [], lost: ['B12'] });
  });

  test('has no place where another row has come to its address', () => {
    const printed = changing(
      { cells: [{ ...cell('B12', "'l.1"), print: '1a--2b3c' }] },
      { cells: [cell('B12', "'1.1")] },
    );
    const otherRow = { cells: HELD, prints: { B12: '1a--4d5e' } };
    expect(undone(printed, otherRow)).toMatchObject({ cells: [], theirs: [], lost: ['B12'] });
    // What broke off a moment ago is taken back all the same: somebody is just editing that row.
    expect(afterFault(printed, otherRow)).toMatchObject({ cells: [{ entry: "'l.1" }], lost: [] });
    expect(undone(printed, { cells: HELD, prints: { B12: '1a--2b3c' } }).lost).toEqual([]);
  });

  test('has no place where a row much like its own has come to its address, for that stands elsewhere', () => {
    const rows = ['head', 'row2', 'row3', 'row4', 'row5', 'row6', 'row7', 'row8', 'row9', 'ro10'];
    const printed = {
      ...changing(
        { cells: [{ ...cell('B12', "'l.1"), print: '1a2b3c4d5e6f7g' }] },
        { cells: [cell('B12', "'1.1")] },
      ),
      rowOrder: [...rows, 'ro11', 'ro12'].join(''),
    };
    const now = { cells: HELD, prints: { B12: '1a2b3c4d5e6f99' } };
    const moved = [...rows, 'ro12', 'ro11'].join('');
    expect(undone(printed, { ...now, rowOrder: printed.rowOrder }).lost).toEqual([]);
    expect(undone(printed, { ...now, rowOrder: moved }).lost).toEqual(['B12']);
    expect(afterFault(printed, { ...now, rowOrder: moved }).lost).toEqual([]);
  });

  test('has its address after a fault, where every cell holds what was written', () => {
    expect(afterFault(ACCEPTED, { cells: HELD, used: 'A1:K31' })).toMatchObject({
      cells: [{ now: cell('B12', "'1.1"), entry: "'l.1" }],
      lost: [],
    });
  });

  test('has no place where a blank was written: any other cell may be blank', () => {
    const emptied = changing({ cells: [cell('K8', 0.4)] }, { cells: [cell('K8', '')] });
    const now = { cells: [cell('K8', '')], used: 'A1:K31' };
    expect(afterFault(emptied, now)).toMatchObject({ cells: [], lost: ['K8'] });
  });

  test('has no place where one of the cells holds something else, for all have moved then', () => {
    const two = changing(
      { cells: [cell('B12', "'l.1"), cell('B13', "'l.2")] },
      { cells: [cell('B12', "'1.1"), cell('B13', "'1.2")] },
    );
    const now = { cells: [cell('B12', "'1.1"), cell('B13', "'1.1")], used: 'A1:K31' };
    expect(afterFault(two, now)).toMatchObject({ cells: [], lost: ['B12', 'B13'] });
  });

  test('gets its name back with what it held', () => {
    const before = name(1, 'K8');
    const retyped = changing(
      { cells: [cell('K8', 0.4)], names: [before] },
      { cells: [cell('K8', 0.6)], names: [name(2, 'K8')] },
    );
    const now = { cells: [cell('K8', 0.6)], used: 'A1:K31' };
    expect(afterFault(retyped, now)).toMatchObject({ cells: [{ entry: 0.4 }], addNames: [before], lost: [] });
  });

  test('has its place where a name of before leads to it', () => {
    const before = name(2, 'K8');
    const rewritten = changing(
      { cells: [cell('K8', 0.4, '0.00%')], names: [before] },
      { cells: [cell('K8', 0.6, '0.00%')], names: [before] },
    );
    const moved = { used: 'A1:K31', cells: [cell('K9', 0.6, '0.00%')], names: [stands(before, 'K9')] };
    expect(undone(rewritten, moved)).toMatchObject({ cells: [{ entry: 0.4 }], theirs: [], lost: [] });
  });

  test('has no place where its name is left without a cell', () => {
    const deleted = { ...AS_WRITTEN, names: [stands(NEW_NAME)] };
    expect(undone(RATIO_WRITTEN, deleted)).toMatchObject({ cells: [], lost: ['K8'] });
  });

  describe('after a fault, with a second cell', () => {
    const TWO = changing(
      { cells: [cell('B12', "'l.1"), cell('B13', "'1.2")] },
      { cells: [cell('B12', "'1.1"), cell('B13', "'1.2")] },
    );
    test.each<readonly [string, RecordedCell, readonly string[]]>([
      ['left as it was by the change, and edited since', cell('B13', "'1.2.1"), []],
      ['looked at elsewhere', cell('B14', "'1.2"), ['B12', 'B13']],
    ])('%s: without a place are %#', (_, second, lost) => {
      expect(afterFault(TWO, { cells: [cell('B12', "'1.1"), second], used: 'A1:K31' }).lost).toEqual(lost);
    });

    test('that does not hold what was written', () => {
      const both = changing(
        { cells: [cell('B12', "'l.1"), cell('B13', "'1,2")] },
        { cells: [cell('B12', "'1.1"), cell('B13', "'1.2")] },
      );
      expect(
        afterFault(both, { cells: [cell('B12', "'1.1"), cell('B13', "'1,2")], used: 'A1:K31' }),
      ).toMatchObject({ cells: [], lost: ['B12', 'B13'] });
    });
  });
});

describe('a ratio that is a formula', () => {
  const counting = (first: number, last: number): string =>
    `=COUNTIF($J$${first}:$J$${last},"Đã hoàn thành")/12`;
  const FORMULA_WRITTEN = changing(
    { cells: [cell('K8', '')] },
    { cells: [cell('K8', counting(9, 20), '0.00%')], names: [NEW_NAME] },
  );
  const at = (address: string, entry: RecordedCell['entry'], used = 'A1:K31'): Standing => ({
    used,
    cells: [cell(address, entry, '0.00%')],
    names: [stands(NEW_NAME, address)],
  });

  test.each<readonly [string, Standing, boolean]>([
    ['the same', at('K8', counting(9, 20), USED), true],
    [
      'the same, spelt by another program',
      at('K8', counting(9, 20).toLowerCase().replace('đã', 'Đã'), USED),
      true,
    ],
    ['that of other rows, and its name has moved', at('K9', counting(10, 21), USED), true],
    ['that of other rows, and the used cells are others', at('K8', counting(9, 21)), true],
    ['that of other rows, though nothing has moved', at('K8', counting(9, 21), USED), false],
    ['one that counts other words', at('K9', '=COUNTIF($J$10:$J$21,"Đạt")/12'), false],
    ['a number', at('K9', 0.6), false],
  ])('is known where it is %s: %#', (_, now, isKnown) => {
    const { cells, theirs } = undone(FORMULA_WRITTEN, now);
    expect({ back: cells.length, theirs: theirs.length }).toEqual({
      back: isKnown ? 1 : 0,
      theirs: isKnown ? 0 : 1,
    });
  });

  test('is not known by its shape where no name leads to it', () => {
    const unnamed = { ...at('K8', counting(9, 21)), names: [] };
    expect(afterFault(FORMULA_WRITTEN, unnamed)).toMatchObject({ cells: [], lost: ['K8'] });
  });

  test('does not make a number of ours into a formula of theirs', () => {
    expect(undone(RATIO_WRITTEN, { ...at('K9', '=3/5') })).toMatchObject({ cells: [], theirs: ['K9'] });
  });

  describe('that a run has written over', () => {
    const [OLD, NEW] = [name(3, 'K8'), name(4, 'K8')];
    const OVERWRITTEN = changing(
      { cells: [cell('K8', counting(9, 20), '0.00%')], names: [OLD] },
      { cells: [cell('K8', 0.6, '0.00%')], names: [NEW] },
    );

    test('comes back with its name where nothing has moved', () => {
      expect(
        undone(OVERWRITTEN, { cells: [cell('K8', 0.6, '0.00%')], names: [stands(NEW, 'K8')] }),
      ).toMatchObject({
        cells: [{ entry: counting(9, 20), format: '0.00%' }],
        addNames: [OLD],
        removeNames: [NEW.name],
        lost: [],
      });
    });

    test('does not come back where its rows have moved, and the new name stays with the number', () => {
      expect(
        undone(OVERWRITTEN, {
          used: 'A1:K31',
          cells: [cell('K9', 0.6, '0.00%')],
          names: [stands(NEW, 'K9')],
        }),
      ).toMatchObject({ cells: [], addNames: [], removeNames: [], theirs: [], lost: ['K9'] });
    });

    test('comes back where people have only given a highlight other rows', () => {
      const lit = { rules: [overdue('A14:K14')] };
      const change: SheetChange = {
        ...OVERWRITTEN,
        before: { ...OVERWRITTEN.before, ...lit },
        after: { ...OVERWRITTEN.after, ...lit },
      };
      expect(
        undone(change, {
          cells: [cell('K8', 0.6, '0.00%')],
          names: [stands(NEW, 'K8')],
          rules: [overdue('A14:K15')],
        }),
      ).toMatchObject({ cells: [{ entry: counting(9, 20) }], addNames: [OLD], lost: [] });
    });
  });
});

describe('a name that was taken away', () => {
  const [OLD, NEW] = [name(3, 'K8'), name(4, 'K8')];
  const REPLACED = changing({ names: [OLD] }, { names: [NEW] });
  const FORGOTTEN = changing({ names: [{ ...OLD, print: 'wawawa' }] }, { names: [] });

  test.each<readonly [string, SheetChange, Standing, readonly string[], readonly string[]]>([
    ['to its cell', REPLACED, { names: [stands(NEW, 'K8')] }, ['K8'], []],
    [
      'to where the name in its place has gone',
      REPLACED,
      { names: [stands(NEW, 'K9')], used: 'A1:K31' },
      ['K9'],
      [],
    ],
    ['to its address, where the name in its place is gone', REPLACED, {}, ['K8'], []],
    ['to no place, where something has moved', REPLACED, { used: 'A1:K31' }, [], ['K8']],
    ['to no place, where its cell was deleted', REPLACED, { names: [stands(NEW)] }, [], ['K8']],
    ['to its address, where none took its place', FORGOTTEN, { prints: { K8: 'wawawa' } }, ['K8'], []],
    ['to its address, where nobody could look at its cell', FORGOTTEN, {}, ['K8'], []],
  ])('goes back %s', (_, change, now, places, lost) => {
    const plan = undone(change, now);
    expect(plan.addNames.map(({ address }) => address)).toEqual(places);
    expect(plan).toMatchObject({ theirs: [], lost });
  });

  test('goes back with all that was kept of it', () => {
    expect(undone(REPLACED, { names: [stands(NEW, 'K9')] }).addNames).toEqual([{ ...OLD, address: 'K9' }]);
  });

  test('does not go back to a cell that holds something else by now', () => {
    expect(undone(FORGOTTEN, { prints: { K8: 'is' } })).toMatchObject({
      addNames: [],
      theirs: ['K8'],
      lost: [],
    });
  });

  test('goes back there after a fault, for the change broke off a moment ago', () => {
    expect(afterFault(FORGOTTEN, { prints: { K8: 'is' } })).toMatchObject({
      addNames: [{ name: OLD.name, address: 'K8' }],
      theirs: [],
    });
  });

  test('goes back to a cell that the name in its place has followed, whatever that holds', () => {
    const printed = changing({ names: [{ ...OLD, print: 'wawawa' }] }, { names: [NEW] });
    expect(undone(printed, { names: [stands(NEW, 'K8')], prints: { K8: 'is' } })).toMatchObject({
      addNames: [{ name: OLD.name, address: 'K8' }],
      theirs: [],
    });
  });

  test('goes back where nobody kept what its cell held', () => {
    const unprinted = changing({ names: [OLD] }, {});
    expect(undone(unprinted, { prints: { K8: 'is' } })).toMatchObject({ addNames: [OLD], theirs: [] });
  });

  test('follows the name in its own place, not that of another cell', () => {
    const kept = name(1, 'K20');
    const change = changing({ names: [kept, OLD] }, { names: [kept, NEW] });
    const now = { names: [stands(kept, 'K21'), stands(NEW, 'K9')], used: 'A1:K31' };
    expect(undone(change, now).addNames).toEqual([{ ...OLD, address: 'K9' }]);
  });

  test('stays away where it stands already', () => {
    expect(undone(REPLACED, { names: [stands(OLD, 'K8')] })).toMatchObject({
      addNames: [],
      removeNames: [],
      hideNames: [],
    });
  });

  test.each<readonly [string, Partial<RecordedName>, number]>([
    ['just as it is', {}, 0],
    ['at another cell', { address: 'K9' }, 1],
    ['with another comment', { comment: 'Chuyển đổi số' }, 1],
    ['under another number', { name: '_tienDo.ratio.9.3.5' }, 1],
  ])('by somebody else, for the change has left it %s: put back %#', (_, after, count) => {
    const change = changing({ names: [OLD] }, { names: [{ ...OLD, ...after }] });
    expect(undone(change, {}).addNames).toHaveLength(count);
  });
});

test('names that were written go, names of before stay and are hidden, and no other is touched', () => {
  const [kept, seen, written, other] = [name(1, 'K8'), name(2, 'K9'), name(3, 'K10'), name(4, 'K11')];
  const change = changing({ names: [kept, seen] }, { names: [kept, seen, written] });
  const now = {
    names: [
      stands(kept, 'K8'),
      stands(seen, 'K9', true),
      stands(written, 'K10', true),
      stands(other, 'K11', true),
    ],
  };
  expect(undone(change, now)).toMatchObject({
    addNames: [],
    removeNames: [written.name],
    hideNames: [seen.name],
  });
});

describe('highlights', () => {
  const ADDED = changing({}, { rules: [overdue('A14:K14')] });
  const REMOVED = changing({ rules: [overdue('A14:K14,A18:K18', { usersBefore: 1 })] }, {});

  test("that were written go, wherever they lie, and the user's stay", () => {
    expect(undone(ADDED, { rules: [undefined, overdue('A20:K20')] }).rules).toEqual({
      add: [],
      remove: ['rule-1'],
      keep: [],
      order: [undefined],
    });
  });

  test("that were taken away come back with their areas, at their place among the user's", () => {
    const { rules, lost } = undone(REMOVED, { rules: [undefined, undefined] });
    expect(rules.add).toEqual([
      {
        kind: 'overdue',
        formula: '=AND(N("tien-do:overdue:1a2b")=0,$H14<TODAY())',
        areas: [
          { firstRow: 14, firstColumn: 1, lastRow: 14, lastColumn: 11 },
          { firstRow: 18, firstColumn: 1, lastRow: 18, lastColumn: 11 },
        ],
        colours: { fill: '#FFC7CE', font: '#9C0006' },
        bold: true,
        usersBefore: 1,
      },
    ]);
    expect(rules.order).toEqual([undefined, rules.add[0]?.formula, undefined]);
    expect(lost).toEqual([]);
  });

  test('whose cells have been taken out do not come back: Excel takes no such rule', () => {
    const dead = overdue('A14:K14', { formula: '=AND(N("tien-do:overdue:1a2b")=0,#REF!<TODAY())' });
    const { rules, lost } = undone(changing({ rules: [dead, dueSoon('A16:K16')] }, {}), {
      rules: [undefined],
    });
    expect(rules.add.map(({ kind }) => kind)).toEqual(['dueSoon']);
    expect(rules.order).toEqual([rules.add[0]?.formula, undefined]);
    expect(lost).toEqual([]);
  });

  test('of a later version come back too', () => {
    const later = overdue('A14:K14', { formula: '=AND(N("tien-do:stalled")=0,TRUE)' });
    expect(undone(changing({ rules: [later] }, {}), {}).rules.add).toMatchObject([
      { kind: 'overdue', formula: later.formula },
    ]);
  });

  test('of another kind keep it', () => {
    const { add } = undone(changing({ rules: [dueSoon('A16:K16')] }, {}), {}).rules;
    expect(add).toMatchObject([{ kind: 'dueSoon', bold: false }]);
  });

  test("of which no place among the user's was kept come back without one", () => {
    const { usersBefore: _, ...old } = overdue('A14:K14');
    const [back] = undone(changing({ rules: [old] }, {}), {}).rules.add;
    expect(back).not.toHaveProperty('usersBefore');
  });

  test.each<readonly [string, SheetChange, Standing, readonly string[]]>([
    ['something has moved', REMOVED, { used: 'A1:K31' }, ['A14:K14']],
    ['their areas were not kept', changing({ rules: [overdue('')] }, {}), {}, ['']],
  ])('that were taken away have no place where %s', (_, change, now, lost) => {
    expect(undone(change, now)).toMatchObject({ rules: { add: [] }, lost });
  });

  test('that the change has left alone are left alone, whatever has become of them', () => {
    const same = changing({ rules: [overdue('A14:K14')] }, { rules: [overdue('A14:K14')] });
    expect(undone(same, { rules: [dueSoon('A16:K16'), dueSoon('A16:K16')] }).rules).toEqual({
      add: [],
      remove: [],
      keep: [],
      order: [],
    });
  });

  test('of which there were too many to be kept go, where none stood before', () => {
    const untold = changing({}, { rulesUntold: true });
    expect(undone(untold, { rules: [overdue('A14:K14')] }).rules.remove).toEqual(['rule-0']);
  });

  describe('that stand', () => {
    const RESIZED = changing({ rules: [overdue('A14:K20')] }, { rules: [overdue('A14:K14')] });
    const RECOLOURED = changing(
      { rules: [overdue('A14:K14', { fill: '#FFD966' })] },
      { rules: [overdue('A14:K14')] },
    );
    const bare = overdue('A14:K14', { fill: '', font: '', bold: false });

    test.each<readonly [string, SheetChange, RecordedRule, boolean]>([
      ['as they were written, are given back as they lay', RESIZED, overdue('A14:K14'), true],
      ['as they were written, are given back as they looked', RECOLOURED, overdue('A14:K14'), true],
      ['as they were written, in small letters', RECOLOURED, overdue('A14:K14', { fill: '#ffc7ce' }), true],
      ['as they lay before, are kept', RESIZED, overdue('A14:K20'), false],
      ['as they looked before, are kept', RECOLOURED, overdue('A14:K14', { fill: '#FFD966' }), false],
      ['as people have resized them since, are kept', RESIZED, overdue('A14:K16'), false],
      [
        'as people have coloured them since, are kept',
        RECOLOURED,
        overdue('A14:K14', { fill: '#00B0F0' }),
        false,
      ],
      ['without a fill, are given back', RECOLOURED, overdue('A14:K14', { fill: '' }), true],
      ['without a colour of letters, are given back', RECOLOURED, overdue('A14:K14', { font: '' }), true],
      ['without any colours, are given back', RESIZED, bare, true],
      [
        'without any colours, come from a batch that took back what took them away',
        changing({ rules: [overdue('A14:K14')] }, {}),
        bare,
        true,
      ],
      ['without colours and elsewhere, are kept', RESIZED, { ...bare, areas: 'A15:K15' }, false],
    ])('%s', (_, change, rule, isAnew) => {
      const { rules, lost } = undone(change, { rules: [rule] });
      const made = { added: rules.add.length, removed: rules.remove.length, kept: rules.keep.length };
      expect(made).toEqual(isAnew ? { added: 1, removed: 1, kept: 0 } : { added: 0, removed: 0, kept: 1 });
      expect(lost).toEqual([]);
    });

    test('no more, for people have taken them away since, come back as they lay', () => {
      expect(undone(RESIZED, {}).rules).toMatchObject({ add: [{ areas: [{ lastRow: 20 }] }], remove: [] });
    });

    test('and are given back, get their old areas', () => {
      expect(undone(RESIZED, { rules: [overdue('A14:K14')] }).rules.add).toMatchObject([
        { areas: [{ firstRow: 14, firstColumn: 1, lastRow: 20, lastColumn: 11 }] },
      ]);
    });

    test('and are kept, keep the areas that they have now', () => {
      const moved = changing(
        { rules: [overdue('A14:K14')] },
        { rules: [overdue('A14:K14'), dueSoon('A16:K16')] },
      );
      expect(undone(moved, { rules: [overdue('A15:K15')], used: 'A1:K31' }).rules).toMatchObject({
        add: [],
        remove: [],
        keep: [
          { id: 'rule-0', rule: { areas: [{ firstRow: 15, firstColumn: 1, lastRow: 15, lastColumn: 11 }] } },
        ],
      });
    });

    test('and were left alone, are kept with their rows, though a copy has come to where they lay', () => {
      const added = changing(
        { rules: [overdue('A14:K14')] },
        { rules: [overdue('A14:K14', { usersBefore: 1 }), dueSoon('A16:K16')] },
      );
      const moved = overdue('A16:K16', { formula: '=AND(N("tien-do:overdue:1a2b")=0,$H16<TODAY())' });
      const { rules, lost } = undone(added, { rules: [moved, overdue('A14:K14'), dueSoon('A18:K18')] });
      expect(rules).toMatchObject({
        add: [],
        remove: ['rule-2'],
        keep: [{ id: 'rule-0' }, { id: 'rule-1' }],
      });
      expect(lost).toEqual([]);
    });

    test("though the change had taken them away, are somebody else's work and kept", () => {
      const { rules } = undone(REMOVED, { rules: [overdue('A14:K14')] });
      expect(rules).toMatchObject({ add: [], remove: [], keep: [{ id: 'rule-0' }] });
    });

    test('are given back though nobody knew their areas when they were written', () => {
      const unasked = changing({ rules: [overdue('A14:K20')] }, { rules: [overdue('', { usersBefore: 1 })] });
      expect(undone(unasked, { rules: [overdue('A14:K14')] }).rules).toMatchObject({
        add: [{ areas: [{ lastRow: 20 }] }],
        remove: ['rule-0'],
      });
    });

    test('are kept where nobody knew their areas before', () => {
      const unasked = changing({ rules: [overdue('')] }, { rules: [overdue('A14:K14')] });
      expect(undone(unasked, { rules: [overdue('A14:K14')] })).toMatchObject({
        rules: { add: [], remove: [], keep: [{ id: 'rule-0' }] },
        lost: [],
      });
    });

    test('are known however a program spells their formulas', () => {
      const spelt = overdue('A14:K14', { formula: '=and(n("tien-do:overdue:1a2b")=0, $h14<today())' });
      expect(undone(RESIZED, { rules: [spelt] }).rules.remove).toEqual([]);
    });
  });

  describe('of a change that broke off', () => {
    const KEPT = overdue('A14:K14', { usersBefore: 1 });
    const BROKEN = changing({ rules: [KEPT] }, { rules: [KEPT, dueSoon('A16:K16', { usersBefore: 1 })] });
    /** Behind how many of the user's it stands, is told by its place. */
    const { usersBefore: _, ...STANDING } = KEPT;

    test('before it took them away, are kept where their rows have moved since', () => {
      const going = changing({ rules: [overdue('A14:K14')] }, {});
      const moved = overdue('A16:K16', { formula: '=AND(N("tien-do:overdue:1a2b")=0,$H16<TODAY())' });
      const { rules, lost } = afterFault(going, { rules: [moved] });
      expect(rules).toMatchObject({ add: [], remove: [], keep: [{ id: 'rule-0' }] });
      expect(lost).toEqual([]);
    });

    test('are not taken for their copies, which stand', () => {
      const copy = overdue('A16:K16', { formula: '=AND(N("tien-do:overdue:1a2b")=0,$H16<TODAY())' });
      const going = changing({ rules: [overdue('A14:K14'), copy] }, {});
      const { rules } = afterFault(going, { rules: [copy] });
      expect(rules.add.map(({ areas }) => areas[0]?.firstRow)).toEqual([14, 16]);
      expect(rules.remove).toEqual(['rule-0']);
    });

    test.each<readonly [string, Standing, readonly string[]]>([
      ["before one of the user's that was before them", { rules: [STANDING, undefined] }, ['rule-0']],
      ['behind it', { rules: [undefined, STANDING] }, []],
      ['nowhere any more', { rules: [undefined] }, []],
      ["behind more of the user's", { rules: [undefined, undefined, STANDING] }, []],
      ['before it, where rows have moved', { rules: [{ ...STANDING, areas: 'A15:K15' }, undefined] }, []],
    ])('standing %s are made anew: %#', (_where, now, removed) => {
      expect(afterFault(BROKEN, now)).toMatchObject({ rules: { remove: removed }, lost: [] });
    });

    test('are made anew where they stand behind only one of two', () => {
      const behindTwo = overdue('A14:K14', { usersBefore: 2 });
      const change = changing({ rules: [behindTwo] }, { rules: [behindTwo, dueSoon('A16:K16')] });
      expect(afterFault(change, { rules: [undefined, STANDING, undefined] }).rules.remove).toEqual([
        'rule-1',
      ]);
    });

    test('stay where they stand once it is no fault any more', () => {
      expect(undone(BROKEN, { rules: [STANDING, undefined] }).rules).toMatchObject({
        add: [],
        remove: [],
        keep: [{ id: 'rule-0' }],
      });
    });
  });
});

describe('where highlights were taken away, their rows tell whether something has moved', () => {
  const CLEARED = changing(
    { rules: [overdue('A14:K14', { print: 'wawawa' }), dueSoon('A16:K16', { print: 'tototo' })] },
    {},
  );

  test.each<readonly [string, Readonly<Record<string, string>>, number, readonly string[]]>([
    ['hold what they held', { 'A14:K14': 'wawawa', 'A16:K16': 'tototo' }, 2, []],
    ['were not looked at', {}, 2, []],
    ['hold something else in one', { 'A14:K14': 'wawawa', 'A16:K16': 'ototot' }, 0, ['A14:K14', 'A16:K16']],
  ])('they %s', (_, prints, count, lost) => {
    const plan = undone(CLEARED, { prints });
    expect(plan.rules.add).toHaveLength(count);
    expect(plan.lost).toEqual(lost);
  });

  test('one that stands there has come with another row, but is left where a change has just broken off', () => {
    const change = changing({ rules: [overdue('A14:K14', { print: 'wawawa' })] }, {});
    const now = { rules: [overdue('A14:K14')], prints: { 'A14:K14': 'ototot' } };
    expect(undone(change, now).lost).toEqual(['A14:K14']);
    expect(afterFault(change, now)).toMatchObject({ rules: { remove: [] }, lost: [] });
    expect(undone(change, { ...now, prints: { 'A14:K14': 'wawawa' } }).lost).toEqual([]);
  });

  const KEPT = name(1, 'K8');
  const NEW = dueSoon('A16:K16');
  const CHANGED: Standing = { prints: { 'A14:K14': 'ototot' } };
  const WAS = [overdue('A14:K14', { print: 'wawawa' })];
  test.each<readonly [string, SheetChange, Standing, number]>([
    ['a clearing, though a name stands', changing({ rules: WAS, names: [KEPT] }, { names: [KEPT] }), {}, 0],
    [
      'a run with a cell of which nothing stands',
      changing({ rules: WAS, cells: [cell('K8', '')] }, { cells: [cell('K8', 0.6)] }),
      {},
      0,
    ],
    ['a run with a highlight that stands', changing({ rules: WAS }, { rules: [NEW] }), { rules: [NEW] }, 0],
    [
      'a run that left it alone',
      changing({ rules: WAS }, { rules: [...WAS, NEW] }),
      { rules: [...WAS, NEW] },
      0,
    ],
    ['a run with a highlight of which nothing stands', changing({ rules: WAS }, { rules: [NEW] }), {}, 0],
    [
      'a run with too many highlights, and a name stands',
      changing({ rules: WAS, names: [KEPT] }, { rulesUntold: true, names: [KEPT] }),
      {},
      0,
    ],
    [
      'a run with a cell, and a name stands',
      changing(
        { rules: WAS, cells: [cell('K8', '')], names: [KEPT] },
        { cells: [cell('K8', 0.6)], names: [KEPT] },
      ),
      {},
      0,
    ],
  ])('after %s: put back %#', (_, change, now, count) => {
    const names = change.after.names.map((each) => stands(each, each.address));
    const cells = change.after.cells;
    expect(undone(change, { ...CHANGED, ...now, names, cells }).rules.add).toHaveLength(count);
  });
});

describe('what is remembered of the sheet', () => {
  const DAY = ['2024-10-15', 9, 23, 5] as const;
  const NEXT = ['2024-10-16', 10, 23, 5] as const;
  const ITEMS = { texts: ['Phòng Kinh tế'], rows: [] };
  const history = (days: readonly (typeof DAY | typeof NEXT)[], more = {}): SheetHistory => ({
    id: SHEET,
    name: 'Phụ lục 1',
    days: days.map(([iso, ...counts]) => [iso, ...counts]),
    ...more,
  });
  const OTHER: SheetHistory = { ...history([DAY]), id: '{other}', name: 'Phụ lục 2' };
  const before = (marks: Partial<Marks>): SheetChange => changing(marks, {});
  const days = (of: SheetHistory): Marks['days'] => of.days;

  test('is what it was before, beside that of other sheets', () => {
    const known = history([DAY, NEXT]);
    expect(
      undone(before({ days: days(history([DAY])) }), { history: known, sheets: [OTHER, known] }).histories,
    ).toEqual([OTHER, { ...history([DAY]), items: undefined }]);
  });

  test('has the items of before', () => {
    const known = history([DAY], { items: { texts: [], rows: [] } });
    expect(
      undone(before({ days: days(history([DAY])), items: ITEMS }), { history: known }).histories,
    ).toEqual([history([DAY], { items: ITEMS })]);
  });

  test('keeps what a later version has put beside it, under the name that the sheet has now', () => {
    const known = history([DAY, NEXT], { name: 'Cũ', later: 1 });
    expect(undone(before({ days: days(history([DAY])) }), { history: known }).histories).toMatchObject([
      { id: SHEET, name: 'Phụ lục 1', later: 1, days: [DAY] },
    ]);
  });

  test('comes back where it is gone', () => {
    expect(undone(before({ days: days(history([DAY])) }), { sheets: [OTHER] }).histories).toMatchObject([
      OTHER,
      { id: SHEET, name: 'Phụ lục 1', days: [DAY] },
    ]);
  });

  test('goes where nothing was remembered', () => {
    const known = history([DAY]);
    expect(undone(before({ days: [] }), { history: known, sheets: [OTHER, known] }).histories).toEqual([
      OTHER,
    ]);
  });

  test.each<readonly [string, SheetChange, Standing]>([
    ['it is as it was', before({ days: days(history([DAY])) }), { history: history([DAY]) }],
    [
      'it is as it was, with items',
      before({ days: days(history([DAY])), items: ITEMS }),
      { history: history([DAY], { items: ITEMS }) },
    ],
    ['nothing was and nothing is remembered', before({ days: [] }), {}],
    ['the change does not tell of it', before({}), { history: history([DAY]) }],
  ])('is left as it is where %s', (_, change, now) => {
    expect(undone(change, now).histories).toBeUndefined();
  });
});

describe('what is looked at before anything is taken back', () => {
  test('cells, with the new names and the old ones that lead to them', () => {
    const change = changing(
      { cells: [cell('K8', 0.4), cell('K9', '')], names: [name(1, 'K8'), name(2, 'K20')] },
      { cells: [cell('K8', 0.6), cell('K9', 0.5)], names: [name(3, 'K8')] },
    );
    expect(soughtFor(change).cells).toEqual([
      { address: 'K8', names: ['_tienDo.ratio.3.3.5', '_tienDo.ratio.1.3.5'] },
      { address: 'K9', names: [] },
    ]);
  });

  const LIT = { rules: [overdue('A14:K14', { print: 'wawawa' }), overdue('A18:K18')] };
  test.each<readonly [string, SheetChange, readonly string[]]>([
    ['a clearing: rows of which it is known which they were', changing(LIT, {}), ['A14:K14']],
    ['a clearing, though there are names', changing(LIT, { names: [name(1, 'K8')] }), ['A14:K14']],
    ['a run that lit other rows', changing(LIT, { rules: [overdue('A20:K20')] }), ['A14:K14']],
    ['a run that left the highlight as it was', changing(LIT, LIT), []],
    [
      'a run with names and cells',
      changing(LIT, { cells: [cell('K8', 0.6)], names: [name(1, 'K8')] }),
      ['A14:K14'],
    ],
    [
      'a run with names and too many highlights',
      changing(LIT, { rulesUntold: true, names: [name(1, 'K8')] }),
      ['A14:K14'],
    ],
  ])('of %s', (_, change, rows) => {
    expect(soughtFor(change).rows).toEqual(rows);
  });

  test('of cells that tell what else their rows held: those rows, too', () => {
    const change = changing(
      {
        rules: [overdue('A14:K14', { print: 'wawawa' })],
        cells: [{ ...cell('D4', 'x'), print: 'wa' }, cell('D5', 'y')],
      },
      { cells: [cell('D4', 'z'), cell('D5', 'z')] },
    );
    expect(soughtFor(change).rows).toEqual(['A14:K14', 'D4']);
    expect(soughtFor(change).rowOrder).toBe(false);
    expect(soughtFor({ ...change, rowOrder: 'row1' }).rowOrder).toBe(true);
  });

  test('of a run that took a name away with its cell: that cell', () => {
    const change = changing(
      { names: [{ ...name(1, 'K8'), print: 'wawawa' }, name(2, 'K9')] },
      { rules: [overdue('A20:K20')], names: [name(2, 'K9')] },
    );
    expect(soughtFor(change)).toMatchObject({ rows: [], held: ['K8'] });
  });

  test.each([
    [49, 49, 2],
    [50, 50, 2],
    [51, 26, 3],
    [100, 50, 3],
    [101, 34, 4],
  ])('of %i highlights %i, evenly', (count, looked, second) => {
    const rules = Array.from({ length: count }, (_, index) =>
      overdue(`A${index + 1}:K${index + 1}`, { print: 'wawawa' }),
    );
    const { rows } = soughtFor(changing({ rules }, {}));
    expect(rows).toHaveLength(looked);
    expect(rows.slice(0, 2)).toEqual(['A1:K1', `A${second}:K${second}`]);
  });
});

describe('the change that a record tells of', () => {
  const record: RunRecord = {
    version: 1,
    sheetId: SHEET,
    before: NOTHING,
    after: { ...NOTHING, names: [name(1, 'K8')] },
  };

  test.each<readonly [string, RunRecord['used'], readonly string[]]>([
    ['the used cells at each moment', { before: 'A1:K30', after: 'A1:K31' }, ['A1:K30', 'A1:K31']],
    ['no used cells where they were not kept', undefined, []],
  ])('has %s', (_, used, expected) => {
    expect(changeOf({ ...record, used })).toEqual({
      sheetId: SHEET,
      before: NOTHING,
      after: record.after,
      used: expected,
    });
  });

  test.each([
    ['nothing was remembered', undefined, { days: [] }],
    ['days were remembered', { days: [] }, { days: [] }],
    [
      'days and items were remembered',
      { days: [], items: { texts: ['UBND xã'], rows: [] } },
      { days: [], items: { texts: ['UBND xã'], rows: [] } },
    ],
  ])('is of the history alone where %s and nothing else was written', (_, known, remembered) => {
    expect(historyAlone(SHEET, known)).toEqual({
      sheetId: SHEET,
      before: { ...NOTHING, ...(known === undefined ? {} : remembered) },
      after: NOTHING,
      used: [],
    });
  });
});

test.each<readonly [string, Partial<RecordedRule>, boolean]>([
  ['the same', {}, true],
  ['small letters in the fill', { fill: '#ffc7ce' }, true],
  ['small letters in the font', { font: '#9c0006' }, true],
  ['another fill', { fill: '#FFEB9C' }, false],
  ['another font', { font: '#9C5700' }, false],
  ['no bold', { bold: false }, false],
])('highlights look alike with %s: %s', (_, other, isAlike) => {
  expect(looksAlike(overdue('A14:K14'), overdue('A14:K14', other))).toBe(isAlike);
  expect(looksAlike(overdue('A14:K14', other), overdue('A14:K14'))).toBe(isAlike);
});
