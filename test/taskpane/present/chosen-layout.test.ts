import type { ColumnRole } from '../../../src/domain/appendix/layout/appendix-layout';
import { chosenLayout, type FoundHeader } from '../../../src/taskpane/present/chosen-layout';

const header: FoundHeader = {
  headerFirstRow: 5,
  headerLastRow: 6,
  headings: new Map([
    [1, 'STT'],
    [2, 'Nội dung'],
    [3, 'Đơn vị'],
    [4, 'Mốc'],
  ]),
  columns: new Map<ColumnRole, number>([
    ['order', 1],
    ['content', 2],
    ['note', 4],
  ]),
};

test('without picks the choice is what was found', () => {
  expect(chosenLayout(header, new Map())).toEqual({
    headerFirstRow: 5,
    headerLastRow: 6,
    columns: [
      { role: 'order', column: 1, heading: 'STT' },
      { role: 'content', column: 2, heading: 'Nội dung' },
      { role: 'note', column: 4, heading: 'Mốc' },
    ],
  });
});

test('a picked column leaves the role that it was taken for, and a role picked as none has no column', () => {
  const picked = new Map<ColumnRole, number | undefined>([
    ['content', 2],
    ['lead', 3],
    ['deadline', 4],
    ['status', undefined],
  ]);
  expect(chosenLayout(header, picked).columns).toEqual([
    { role: 'order', column: 1, heading: 'STT' },
    { role: 'content', column: 2, heading: 'Nội dung' },
    { role: 'lead', column: 3, heading: 'Đơn vị' },
    { role: 'deadline', column: 4, heading: 'Mốc' },
  ]);
});
