import { evidenceReport, type EvidenceRequest } from '../../../src/excel/planning/evidence-report';
import type { RunPlan } from '../../../src/excel/planning/plan-run';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { reviewsOf } from '../../domain/edits/review-sheet';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const NAME = (number: number, what: string) => `Xa Cam Giang-KQ khac phuc ton tai ${number} - ${what}`;
const HEADER = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng', 'Tài liệu kiểm chứng (tên tệp)'];
const row = (number: number, task: string, status: string, evidence = '') => [
  number,
  task,
  'Tư pháp',
  '30/9/2024',
  status,
  evidence,
];
const TABLE: Grid = [
  HEADER,
  row(1, 'Rà soát văn bản', 'Đã hoàn thành', NAME(1, 'bao cao')),
  row(2, 'Số hóa hồ sơ', 'Đã hoàn thành'),
  row(3, 'Khảo sát hài lòng', 'Đang thực hiện', NAME(3, 'phieu khao sat')),
  row(4, 'Tuyên truyền', 'Chưa thực hiện'),
];
const OF_CAM_GIANG: Grid = [['ỦY BAN NHÂN DÂN XÃ CẨM GIÀNG'], ...TABLE];

function report(grid: Grid, request: EvidenceRequest = {}, office?: Settings['office']) {
  const snapshot = snapshotFromGrid(grid);
  const settings = { ...DEFAULT_SETTINGS, ...(office === undefined ? {} : { office }) };
  const reading = {
    sheetId: '{1}',
    sheetName: 'Khắc phục',
    snapshot,
    settings: { settings, damaged: false },
  };
  const plan = { reading, reviews: reviewsOf(snapshot) } as unknown as RunPlan;
  return evidenceReport(plan, request);
}

const rowsOf = (rows: readonly { readonly row: number }[]) => rows.map((each) => each.row);

test('the report names its sheet, and has every item of it', () => {
  const { sheetId, sheetName, rows } = report(OF_CAM_GIANG);
  expect({ sheetId, sheetName }).toEqual({ sheetId: '{1}', sheetName: 'Khắc phục' });
  expect(rowsOf(rows)).toEqual([3, 4, 5, 6]);
});

describe('whose name begins the names of documents', () => {
  const OFFICE = { unit: 'xã Thạch Châu' };
  test.each<readonly [string, Grid, string | undefined, Settings['office'], string | undefined]>([
    ['is said by the user before all', OF_CAM_GIANG, 'Xã Bình An', OFFICE, 'Xã Bình An'],
    ['is said by the settings before the sheet', OF_CAM_GIANG, undefined, OFFICE, 'Xã Thạch Châu'],
    ['is said by the head of the sheet', OF_CAM_GIANG, undefined, undefined, 'Xã Cẩm Giàng'],
    ['is not known where nobody says it', TABLE, undefined, undefined, undefined],
  ])('%s', (_, grid, unit, office, expected) => {
    expect(report(grid, { unit }, office).unit).toBe(expected);
  });
});

describe('names by the rule', () => {
  test('are told of each row', () => {
    expect([...report(OF_CAM_GIANG).expected]).toEqual([
      [3, NAME(1, 'bao cao')],
      [4, NAME(2, 'So hoa ho so')],
      [5, NAME(3, 'phieu khao sat')],
      [6, NAME(4, 'Tuyen truyen')],
    ]);
  });

  test('are not told of a row of which nobody knows whose it is', () => {
    const leaderless = TABLE.map((cells, at) =>
      cells.map((cell, index) => (index === 2 && at === 4 ? '' : cell)),
    );
    const known = [...report([...leaderless]).expected.keys()];
    expect(known).toEqual([2, 3, 4]);
  });

  test('are what typed names are held against', () => {
    const typed = [...OF_CAM_GIANG, row(5, 'Kiểm tra', 'Đang thực hiện', NAME(6, 'bien ban'))];
    expect(report(typed).typed).toEqual([
      { row: 3, name: NAME(1, 'bao cao'), verdict: 'ok' },
      { row: 5, name: NAME(3, 'phieu khao sat'), verdict: 'ok' },
      { row: 7, name: NAME(6, 'bien ban'), verdict: 'wrongNumber', right: NAME(5, 'bien ban') },
    ]);
  });
});

describe('what is done and what is named do not agree', () => {
  test('where an item is done and names nothing, or is not done and names a document', () => {
    const { doneWithout, notDoneWith } = report(OF_CAM_GIANG);
    expect(rowsOf(doneWithout)).toEqual([4]);
    expect(rowsOf(notDoneWith)).toEqual([5]);
  });

  test.each<readonly [string, readonly string[], readonly number[], readonly number[]]>([
    ['of the done one', [`${NAME(2, 'So hoa ho so')}.pdf`], [], [5]],
    ['of one that is not done', [`${NAME(4, 'Tuyen truyen')}.docx`], [4], [5, 6]],
    ['of no row', ['anh.jpg'], [4], [5]],
  ])('where there is a file %s, by it too', (_, files, without, notDone) => {
    const { doneWithout, notDoneWith } = report(OF_CAM_GIANG, { files });
    expect(rowsOf(doneWithout)).toEqual(without);
    expect(rowsOf(notDoneWith)).toEqual(notDone);
  });
});

describe('the files of a folder', () => {
  test('are laid beside the rows', () => {
    const file = `${NAME(1, 'bao cao')}.pdf`;
    const { laid } = report(OF_CAM_GIANG, { files: [file, 'anh.jpg'] });
    expect(laid?.files.map(({ verdict, row: its }) => [verdict, its?.row])).toEqual([
      ['ok', 3],
      ['spare', undefined],
    ]);
    expect(laid?.rows.map(({ verdict, files }) => [verdict, files])).toEqual([
      ['ok', [file]],
      ['missing', []],
      ['missing', []],
      ['missing', []],
    ]);
  });

  test('are none in an empty folder, which is not the same as no folder', () => {
    expect(report(OF_CAM_GIANG, { files: [] }).laid?.files).toEqual([]);
    expect(report(OF_CAM_GIANG)).not.toHaveProperty('laid');
  });
});

test('a table without items says nothing of whose sheet it is', () => {
  const second: Grid = [['UBND xã Bình An'], [...HEADER, 'Ghi chú'], row(1, 'Kiểm tra', 'Đã hoàn thành')];
  const emptied: Grid = [['UBND xã Cẩm Giàng'], HEADER, [], ...second];
  const { unit, rows } = report(emptied);
  expect(unit).toBe('Xã Bình An');
  expect(rowsOf(rows)).toEqual([6]);
});
