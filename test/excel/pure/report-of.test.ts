import type { Finding } from '../../../src/domain/finding';
import type { NonEmpty } from '../../../src/domain/non-empty';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import type { RunPlan } from '../../../src/excel/planning/plan-run';
import { reportOf } from '../../../src/excel/planning/report-of';
import type { SheetReading } from '../../../src/excel/reading/sheet-reading';
import { reviewOf } from '../../domain/edits/review-sheet';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEADER = ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'];
const row = (code: string, deadline: string, status = 'Chưa thực hiện') => [
  code,
  `Nhiệm vụ ${code}`,
  'Tư pháp',
  deadline,
  status,
];
/** Nothing in it is to be highlighted on 15 October 2024. */
const CALM: Grid = [HEADER, row('1.1', '30/9/2024', 'Đã hoàn thành'), row('1.2', '31/12/2024')];

const SNAPSHOT = snapshotFromGrid(CALM);
const READING = {
  sheetId: '{1}',
  sheetName: 'Phụ lục 1',
  snapshot: SNAPSHOT,
  rules: [],
  canTellOurRules: true,
  history: { days: [] },
  setAsideReasons: new Map(),
  setAside: { sheets: [], damaged: false },
  progress: { sheets: [], damaged: false },
  settings: { damaged: false },
  tabs: [
    { id: '{1}', name: 'Phụ lục 1', isVisible: true },
    { id: '{2}', name: 'Ẩn', isVisible: false },
    { id: '{3}', name: 'Ghi chú', isVisible: true },
  ],
} as unknown as SheetReading;
const REVIEWS: NonEmpty<AppendixReview> = [reviewOf(SNAPSHOT)];
const PLAN: RunPlan = {
  reading: READING,
  reviews: REVIEWS,
  ratios: [],
  edits: { cells: [], rules: { order: [] } } as unknown as RunPlan['edits'],
  doubts: [],
  summaryLineOffered: false,
  unknownMerges: [],
  catalogue: undefined,
  suggested: undefined,
  isHeldBack: false,
  progress: undefined,
};
const reading = (more: Partial<SheetReading>): Partial<RunPlan> => ({ reading: { ...READING, ...more } });
const report = (more: Partial<RunPlan>, hasWritten = true) => reportOf({ ...PLAN, ...more }, hasWritten);

/** What is said of every sheet. */
const BARE = {
  sheetId: '{1}',
  sheetName: 'Phụ lục 1',
  reviews: REVIEWS,
  written: [],
  highlights: [],
  visibleSheets: [
    { id: '{1}', name: 'Phụ lục 1' },
    { id: '{3}', name: 'Ghi chú' },
  ],
  progress: [],
  itemHistory: { items: [], days: [] },
  setAsideReasons: new Map(),
};

test.each([true, false])(
  'of a sheet on which nothing stands out nothing more is said; written: %s',
  (hasWritten) => {
    expect(report({}, hasWritten)).toStrictEqual(BARE);
  },
);

const DOUBT = { kind: 'missingRole', role: 'status' } as const;
const SET_ASIDE = new Map([['code/gap 1.2', { kind: 'later' } as const]]);
const UNREADABLE = { id: 'a', isUnreadable: true } as const;
test.each<readonly [string, Partial<RunPlan>, object]>([
  ['a line for the ratio', { summaryLineOffered: true }, { summaryLineOffered: true }],
  ['doubts of the columns', { doubts: [DOUBT] }, { heldBack: [DOUBT] }],
  [
    'merges that reach nobody knows how far',
    { unknownMerges: [{ row: 15, column: 4 }] },
    { unknownMerges: ['D15'] },
  ],
  [
    'catalogues of other years',
    { catalogue: { kind: 'otherYears', tabs: [{ id: '{4}', name: 'Danh mục 2023', isVisible: true }] } },
    { catalogue: { kind: 'otherYears', names: ['Danh mục 2023'] } },
  ],
  [
    'a list that fits better',
    { suggested: { id: 'papi', named: 4 } },
    { suggestedCatalogue: { id: 'papi', named: 4 } },
  ],
  ['why findings were set aside', reading({ setAsideReasons: SET_ASIDE }), { setAsideReasons: SET_ASIDE }],
  [
    'what was set aside and cannot be read',
    reading({ setAside: { sheets: [], damaged: true } }),
    { damagedSetAside: true },
  ],
  [
    'days that cannot be read',
    reading({ progress: { sheets: [], damaged: true } }),
    { damagedProgress: true },
  ],
  [
    'settings that cannot be read',
    reading({ settings: { ...READING.settings, damaged: true } }),
    { damagedSettings: true },
  ],
  [
    'a rule that Excel cannot read',
    reading({ rules: [{ id: 'b' }, UNREADABLE] }),
    { unreadableRules: 'leftAlone' },
  ],
  ['rules that Excel can read', reading({ rules: [{ id: 'b' }] }), {}],
  [
    'rules of which ours cannot be told',
    reading({ rules: [UNREADABLE], canTellOurRules: false }),
    { unreadableRules: 'nothingWritten' },
  ],
])('the report tells of %s', (_, more, said) => {
  expect(report(more)).toStrictEqual({ ...BARE, ...said });
});

describe('ratios', () => {
  const [K8, K12] = [
    { row: 8, column: 11 },
    { row: 12, column: 11 },
  ];
  const ratios: RunPlan['ratios'] = [
    { cell: K8, value: 0.4 },
    { cell: K12, value: 0.6, asNumber: 'uncountable' },
  ];
  const edits = { ...PLAN.edits, cells: [{ kind: 'ratio', cell: K12 }] } as unknown as RunPlan['edits'];

  test.each([
    ['all stand in a sheet that was written', true, ['K8 0.4', 'K12 0.6']],
    ['that would be written do not stand in a sheet that was only read', false, ['K8 0.4']],
  ])('%s', (_, hasWritten, expected) => {
    const { written } = report({ ratios, edits }, hasWritten);
    expect(written.map(({ address, value }) => `${address} ${value}`)).toEqual(expected);
  });

  test('that no formula can count are told with the reason', () => {
    expect(report({ ratios }).asNumbers).toEqual([{ address: 'K12', reason: 'uncountable' }]);
    expect(report({ ratios: ratios.slice(0, 1) })).not.toHaveProperty('asNumbers');
  });
});

describe("rules of the user's that stop ours", () => {
  const OURS = '=AND(N("tien-do:overdue:1a2b")=0,$D2<TODAY())';
  const USERS = { id: 'u', formula: '=$A1=1', stopsOthers: true } as const;
  const behind = reading({ rules: [{ id: 'o', formula: OURS }, USERS] });
  const edits = { ...PLAN.edits, rules: { order: [undefined, OURS] } } as unknown as RunPlan['edits'];

  test('are counted by the order that the run has made', () => {
    expect(report({ ...behind, edits }).stoppingRules).toBe(1);
  });

  test('are counted by the order in which they stand where nothing was written', () => {
    expect(report({ ...behind, edits }, false)).not.toHaveProperty('stoppingRules');
    const before = reading({ rules: [USERS, { id: 'o', formula: OURS }] });
    expect(report({ ...before, edits: PLAN.edits }, false).stoppingRules).toBe(1);
  });
});

describe('highlighted rows', () => {
  const BUSY: Grid = [
    HEADER,
    row('1.1', '30/9/2024'),
    row('1.2', '18/10/2024'),
    row('1.3', '31/6/2024'),
    row('1.4', '31/12/2024'),
    row('1.5', '1/10/2024'),
  ];
  const snapshot = snapshotFromGrid(BUSY);
  const busy: Partial<RunPlan> = { reviews: [reviewOf(snapshot)], reading: { ...READING, snapshot } };

  test('are told by kind, the strongest first', () => {
    expect(report(busy).highlights).toEqual([
      { kind: 'deadlineError', rows: [4] },
      { kind: 'overdue', rows: [2, 6] },
      { kind: 'dueSoon', rows: [3] },
    ]);
  });

  test('are those whose rules stand where nothing was written', () => {
    const rules = [{ id: 'a', formula: '=AND(N("tien-do:overdue:1a2b")=0,$D2<TODAY())' }, { id: 'b' }];
    const standing = { ...busy, reading: { ...READING, snapshot, rules } };
    expect(report(standing, false).highlights).toEqual([{ kind: 'overdue', rows: [2, 6] }]);
    expect(report(busy, false).highlights).toEqual([]);
  });

  test('of all tables are told once each, in order', () => {
    const wrong = (at: number, column: number): Finding =>
      ({ rule: 'code/duplicate', severity: 'error', row: at, column }) as Finding;
    const [calm] = REVIEWS;
    const reviews: RunPlan['reviews'] = [
      { ...calm, findings: [wrong(10, 1), wrong(10, 2)] },
      { ...calm, findings: [wrong(9, 1)] },
    ];
    expect(report({ reviews }).highlights).toEqual([{ kind: 'codeError', rows: [9, 10] }]);
  });
});

describe('earlier days', () => {
  const before = { days: [['2024-10-14', 1, 3, 0]] } satisfies SheetReading['history'];
  const after = {
    days: [...before.days, ['2024-10-15', 2, 3, 0]],
    items: { texts: [''], rows: [['1.1', 'ra soat', 0, 0, 0, 1, '', '']] },
  } satisfies SheetReading['history'];
  const more = { ...reading({ history: before }), progress: { before, after, sheets: [] } };

  test.each<readonly [string, Partial<RunPlan>, boolean, readonly number[], number]>([
    ['are those with the day that the run has added', more, true, [14, 15], 1],
    ['are those of before where nothing was written', more, false, [14], 0],
    ['are those of before where the run adds none', { ...more, progress: undefined }, true, [14], 0],
  ])('%s', (_, plan, hasWritten, days, items) => {
    const { progress, itemHistory } = report(plan, hasWritten);
    expect(progress.map(({ day }) => day.day)).toEqual(days);
    expect(itemHistory?.items).toHaveLength(items);
    expect(itemHistory?.days.map(({ day }) => day)).toEqual(days);
  });
});
