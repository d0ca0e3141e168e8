import { formatAddress } from '../../../src/domain/a1-notation';
import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import { deriveEdits, type EditOptions, type MarkedSheet } from '../../../src/domain/edits/derive-edits';
import { DEFAULT_PALETTE } from '../../../src/domain/edits/highlights/highlight-kind';
import { liveRatios } from '../../../src/domain/edits/ratios/live-ratios';
import { type OurName, readOurName } from '../../../src/domain/edits/ratios/ratio-name';
import { withoutOurCells } from '../../../src/domain/edits/ratios/without-our-cells';
import { isNothing, type SheetEdits } from '../../../src/domain/edits/sheet-edits';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { at, reviewsOf } from './review-sheet';

const LABEL = 'Tỷ lệ hoàn thành';
const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Kết quả thực hiện'];
const TABLE = [
  HEAD,
  ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'],
  ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'],
];
const OPTIONS: EditOptions = { palette: DEFAULT_PALETTE, summaryLine: false };

function nameOf(name: string, cell: string, comment = ''): OurName {
  const read = readOurName({ name: `_tienDo.${name}`, formula: `='Kế hoạch 2024'!${cell}`, comment });
  if (!read) throw new Error(`${name} is no name of ours`);
  return read;
}

const sheetOf = (grid: Grid, merges: readonly string[] = []): SheetSnapshot =>
  snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges });

function derive(
  snapshot: SheetSnapshot,
  options: Partial<EditOptions> = {},
  marks: Partial<MarkedSheet> = {},
) {
  const withoutOurs = withoutOurCells(snapshot, marks.names ?? []);
  const sheet = { snapshot, withoutOurs, rules: [], names: [], formatOf: () => 'General', ...marks };
  return deriveEdits(sheet, reviewsOf(withoutOurs), { ...OPTIONS, ...options });
}

const cellsOf = ({ cells }: SheetEdits): readonly string[] =>
  cells.map((edit) => {
    const what = edit.kind === 'ratio' ? (edit.formula ?? edit.value) : edit.kind;
    return `${formatAddress(edit.cell)} ${what}`;
  });

describe('deriveEdits()', () => {
  const labelled = sheetOf([...TABLE, ['', LABEL]]);

  it('holds the ratio, the rules and the sheet that they are for', () => {
    const { edits, ratios, summaryLineOffered } = derive(labelled);
    expect(edits.sheetId).toBe('{sheet-1}');
    expect(cellsOf(edits)).toEqual(['C4 0.5']);
    expect(edits.rules.add.map(({ kind }) => kind)).toEqual(['overdue', 'dueSoon']);
    expect(ratios).toEqual([{ cell: at('C4'), value: 0.5 }]);
    expect(summaryLineOffered).toBe(false);
  });

  it('has a formula for the ratio where one is wanted', () => {
    expect(cellsOf(derive(labelled, { liveRatios }).edits)).toEqual([
      'C4 =(COUNTIF($D$2:$D$3,"Đã hoàn thành")+COUNTIF($D$2:$D$3,"Hoàn thành"))/ROWS($D$2:$D$3)',
    ]);
  });

  it('offers a line, and makes it where the user has agreed', () => {
    const { edits, summaryLineOffered } = derive(sheetOf(TABLE));
    expect([cellsOf(edits), summaryLineOffered]).toEqual([[], true]);
    const agreed = derive(sheetOf(TABLE), { summaryLine: true });
    expect([cellsOf(agreed.edits), agreed.summaryLineOffered]).toEqual([['B4 label', 'C4 0.5'], false]);
  });

  it('offers a line for one of two appendices, too', () => {
    const grid = [['PHỤ LỤC 1'], ...TABLE, ['', LABEL], [], ['PHỤ LỤC 2'], ...TABLE];
    expect(derive(sheetOf(grid)).summaryLineOffered).toBe(true);
  });

  it('writes nothing into what a merge hides', () => {
    expect(cellsOf(derive(sheetOf([...TABLE, ['', LABEL]], ['C3:C4'])).edits)).toEqual([]);
  });

  it('knows its own line again, and takes a changed label for the user’s', () => {
    const names = [nameOf('label.1', 'B4'), nameOf('ratio.2.1.2', 'C4', 'total')];
    const standing = derive(sheetOf([...TABLE, ['', LABEL, 0.5]]), { summaryLine: true }, { names });
    expect(cellsOf(standing.edits)).toEqual([]);
    expect(standing.edits.removeNames).toEqual([]);
    const changed = derive(
      sheetOf([...TABLE, ['', 'Tỷ lệ hoàn thành (%)', 0.5]]),
      { summaryLine: true },
      { names },
    );
    expect(cellsOf(changed.edits)).toEqual([]);
    expect(changed.edits.removeNames).toEqual(['_tienDo.label.1']);
  });

  it('takes no ratio of its own for a label where somebody has deleted the label', () => {
    const names = [nameOf('label.1', 'B4'), nameOf('ratio.2.1.2', 'C4', 'total')];
    const { edits } = derive(sheetOf([...TABLE, ['', '', 0.5]]), { summaryLine: true }, { names });
    expect(cellsOf(edits)).toEqual(['B5 label', 'C5 0.5', 'C4 blank']);
    expect(edits.removeNames).toEqual(['_tienDo.label.1', '_tienDo.ratio.2.1.2']);
  });

  it('derives nothing where the rules stand already, unless one of them is distrusted', () => {
    const { add } = derive(labelled).edits.rules;
    const rules = add.map(({ formula }, index) => ({ id: `${index}`, formula }));
    expect(derive(labelled, {}, { rules }).edits.rules).toMatchObject({ add: [], remove: [] });
    const distrusted = new Set(rules.slice(1).map(({ formula }) => formula));
    expect(derive(labelled, { distrusted }, { rules }).edits.rules).toMatchObject({ remove: ['1'] });
  });
});

describe('isNothing()', () => {
  const nothing = derive(sheetOf([HEAD, ['1', 'Tiếp công dân', 'Thường xuyên', 'Chưa thực hiện']])).edits;
  const added = derive(sheetOf([...TABLE, ['', LABEL]])).edits;

  it('is true of edits that change nothing', () => {
    expect(isNothing(nothing)).toBe(true);
  });

  it.each<[string, Partial<SheetEdits>]>([
    ['a cell', { cells: added.cells }],
    ['a name that comes', { addNames: added.addNames }],
    ['a name that goes', { removeNames: ['_tienDo.label.1'] }],
    ['a rule that comes', { rules: { ...nothing.rules, add: added.rules.add } }],
    ['a rule that goes', { rules: { ...nothing.rules, remove: ['1'] } }],
  ])('is false of %s', (_, change) => {
    expect(isNothing({ ...nothing, ...change })).toBe(false);
  });
});

describe('withoutOurCells()', () => {
  const grid = [
    ['Ghi chú', LABEL, 0.5],
    ['', LABEL, 0.5],
    ['', '', 0.5],
  ];

  it('blanks our own label and ratio, and neither the user’s in the same row nor those in others', () => {
    const snapshot = snapshotFromGrid(grid, { firstRow: 7, firstColumn: 2 });
    const names = [nameOf('label.1', 'C7'), nameOf('ratio.2.1.2', 'D8', 'total')];
    expect(withoutOurCells(snapshot, names)).toEqual(
      snapshotFromGrid(
        [
          ['Ghi chú', '', 0.5],
          ['', LABEL, ''],
          ['', '', 0.5],
        ],
        { firstRow: 7, firstColumn: 2 },
      ),
    );
  });

  it('leaves what holds no longer what we wrote, and the sheet as it is where nothing is ours', () => {
    const snapshot = snapshotFromGrid(grid);
    const names = [nameOf('ratio.1.1.4', 'C1'), nameOf('label.2', '#REF!')];
    expect(withoutOurCells(snapshot, names)).toBe(snapshot);
    expect(withoutOurCells(snapshot, [])).toBe(snapshot);
  });
});
