import { packStandings } from '../../../../src/domain/edits/highlights/merge-standing-rules';
import { standingGroups } from '../../../../src/domain/edits/highlights/standing-groups';
import { type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewSnapshot } from '../../review/review-fixture';

/** The most arguments that any function of a formula without text is given. */
function mostArguments(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const letter of formula.replace(/"[^"]*"/g, '')) {
    if (letter === '(') open.push(1);
    else if (letter === ',') open.push((open.pop() ?? 0) + 1);
    else if (letter === ')') most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}

test('mostArguments() counts those of the function that has most', () => {
  expect(mostArguments('=OR(A1=1,AND(B1,C1,D1),E1="a,b,c,d")')).toBe(3);
});

/** Hours of one day: different cells with the same last day, as short as wordings get. */
const items = (count: number): readonly (readonly GridCell[])[] =>
  Array.from({ length: count }, (_, index) => [
    `${index + 1}`,
    `Việc số ${index + 1}`,
    'Văn phòng',
    { value: 45473 + index / 1000, format: 'dd/mm/yyyy hh:mm' },
    'Chưa làm',
  ]);

test('no function of a condition is given more arguments than Excel takes', () => {
  const grid = [['PHỤ LỤC NĂM 2024'], ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả']];
  const snapshot = snapshotFromGrid([...grid, ...items(280)]);
  const standings = standingGroups(snapshot, reviewSnapshot(snapshot, '2024-10-15'));
  const overdue = standings.groups.filter(({ kind }) => kind === 'overdue');
  const { packed, rest } = packStandings({ ...standings, groups: overdue });
  const most = packed.map(({ members }) =>
    mostArguments(`AND(${members({ firstRow: 3, lastRow: 282 }).join(',')})`),
  );
  expect({ most, rest }).toEqual({ most: [250, 30], rest: [] });
});
