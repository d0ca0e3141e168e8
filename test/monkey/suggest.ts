import { formatArea } from '../../src/domain/a1-notation';
import { isOurName } from '../../src/domain/edits/ratios/ratio-name';
import type { Settings } from '../../src/excel/stored/settings-schema';
import type { Typed } from '../../src/excel-host/protocol/user-actions';
import type { HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { DEADLINES, LEADS, STATUSES, TASKS } from './generated-plan';
import { isBlank } from './harm';
import { isHidden } from './people';
import type { Seeded } from './seeded';
import type { Button, LiveStep, Meanwhile, PeopleStep, PlannedFault, PressStep, Step } from './step';
import { isStray } from './stray';

export const FAULT_CODES = [
  'AccessDenied',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'InvalidArgument',
  'InternalServerError',
] as const;

/** How wild a sequence is: whether people act between two round trips of a press, and whether Excel fails. */
export interface Mood {
  readonly within: number;
  readonly faults: number;
}

export function suggestStep(random: Seeded, workbook: HostWorkbook, mood: Mood): Step {
  return random.weighed<() => Step>([
    [10, () => suggestPress(random, workbook, mood)],
    [0.8, () => suggestLive(random, workbook, mood)],
    [9, () => suggestEdit(random, workbook)],
    [
      0.35,
      () => ({
        nextDay: random.weighed([
          [3, 1],
          [1, 20],
          // Into the next year: all that is not done is overdue, and highlights of several rows are alight.
          [2, 85],
        ]),
      }),
    ],
    [0.35, () => ({ reload: true })],
  ])();
}

function suggestPress(random: Seeded, workbook: HostWorkbook, mood: Mood): PressStep {
  const press = random.weighed<Button>([
    [10, 'recompute'],
    [4, 'undo'],
    [1, 'ribbon'],
    [2, 'clear'],
    [2, 'recomputeAll'],
    [2, 'accept'],
    [0.7, 'acceptAll'],
    [1.5, 'read'],
    [0.3, 'glance'],
    [2.5, 'settings'],
    [1, 'setAside'],
    [0.6, 'takeBack'],
    [0.6, 'sample'],
    [0.6, 'catalogue'],
  ]);
  return {
    press,
    ...(['accept', 'setAside', 'takeBack'].includes(press) ? { which: random.whole(0, 20) } : {}),
    ...(press === 'settings' ? suggestSettings(random) : {}),
    ...suggestTrouble(random, workbook, mood),
  };
}

function suggestLive(random: Seeded, workbook: HostWorkbook, mood: Mood): LiveStep {
  const edits = Array.from({ length: random.whole(1, 3) }, () => suggestEdit(random, workbook));
  return { live: edits, ...suggestTrouble(random, workbook, mood) };
}

/** What comes between the round trips of a press. */
function suggestTrouble(
  random: Seeded,
  workbook: HostWorkbook,
  mood: Mood,
): Pick<PressStep, 'meanwhile' | 'fault'> {
  const within = Array.from(
    {
      length: random.weighed([
        [4, 1],
        [1, 2],
        [0.4, 3],
      ]),
    },
    (): Meanwhile => ({
      trip: random.weighed([
        [1, 1],
        [4, 2],
        [4, 3],
        [3, 4],
        [2, 5],
        [1, 6],
        [1, 7],
        // Of several sheets.
        [1, random.whole(8, 12)],
      ]),
      step: suggestEdit(random, workbook, true),
    }),
  );
  return {
    ...(random.happens(mood.within) ? { meanwhile: within } : {}),
    ...(random.happens(mood.faults) ? { fault: suggestFault(random) } : {}),
  };
}

function suggestFault(random: Seeded): PlannedFault {
  const isTyping = random.happens(0.15);
  return {
    trip: random.weighed([
      [1, 1],
      [4, 2],
      [4, 3],
      [3, 4],
      [1, 5],
      [2, random.whole(6, 12)],
    ]),
    action: isTyping
      ? 0
      : random.weighed([
          [2, 0],
          [4, random.whole(0, 12)],
          [5, random.whole(0, 90)],
        ]),
    code: isTyping ? 'InvalidOperationInCellEditMode' : random.pick(FAULT_CODES),
    ...(isTyping
      ? {
          trips: random.weighed([
            [1, 2],
            [1, 30],
          ]),
        }
      : {}),
  };
}

function suggestSettings(random: Seeded): Pick<PressStep, 'change' | 'summaryLine'> {
  const change = random.weighed<Partial<Settings> | undefined>([
    [5, undefined],
    [2, { palette: random.pick(['redAndYellow', 'orangeAndBlue']) }],
    [1, { asOf: random.pick(['2024-10-01', '2024-12-31', '2023-01-01']) }],
    [1, { planYear: random.pick([2024, 2023]) }],
    [1, { dueSoonDays: random.pick([0, 7, 60]) }],
    [1, { countNotApplicable: random.happens(0.5) }],
    [1, { beforeIsStrict: random.happens(0.5) }],
    [1.5, { liveFormulas: random.happens(0.6) }],
    [1, { catalogue: { kind: 'builtIn', id: random.pick(['cchc-cap-xa', 'papi']) } }],
  ]);
  return change === undefined ? { summaryLine: random.happens(0.8) } : { change };
}

/** Something that a person would do to the sheet as it stands. `isWithin`: in the moment between two round trips. */
function suggestEdit(random: Seeded, workbook: HostWorkbook, isWithin = false): PeopleStep {
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const at = random.happens(0.85) ? active : random.whole(0, workbook.sheets.length - 1);
  const sheet = workbook.sheets[at];
  if (sheet === undefined || sheet.kind === 'chart') return { does: 'activate', sheet: Math.max(0, active) };
  const [rows, columns] = usedSize(sheet);
  const row = (): number => random.whole(1, rows + 1);
  const column = (): number => random.whole(1, columns + 1);
  const rule = random.whole(0, Math.max(0, sheet.conditionalFormats.length - 1));
  const area = (most = 3): string => {
    const [firstRow, firstColumn] = [row(), column()];
    return formatArea({
      firstRow,
      firstColumn,
      lastRow: firstRow + random.whole(0, most),
      lastColumn: firstColumn + random.whole(0, 2),
    });
  };
  const does = random.weighed<PeopleStep['does']>([
    [14, 'type'],
    [isWithin ? 4 : 2, 'insertRows'],
    [isWithin ? 4 : 2, 'deleteRows'],
    [0.6, 'insertColumns'],
    [0.5, 'deleteColumns'],
    [1.2, 'sort'],
    [1.4, 'pasteRows'],
    [isWithin ? 1.6 : 1.2, 'cutRows'],
    [1, 'merge'],
    [0.5, 'unmerge'],
    [0.5, 'hideRows'],
    [0.5, 'format'],
    [0.4, 'protect'],
    [0.3, 'rename'],
    [0.3, 'copySheet'],
    [0.15, 'deleteSheet'],
    [1, 'activate'],
    [0.8, 'addRule'],
    [0.4, 'moveRule'],
    [0.5, 'resizeRule'],
    [0.6, 'deleteRule'],
    [0.4, 'deleteNames'],
  ]);
  switch (does) {
    case 'type':
      return suggestTyping(random, sheet, at, rows, columns);
    case 'insertRows':
      return {
        does,
        sheet: at,
        at: row(),
        count: random.weighed([
          [5, 1],
          [1, 2],
        ]),
      };
    case 'deleteRows':
      return {
        does,
        sheet: at,
        at: random.whole(1, rows),
        count: random.weighed([
          [5, 1],
          [1, 2],
        ]),
      };
    case 'insertColumns':
    case 'deleteColumns':
      return { does, sheet: at, at: random.whole(1, columns), count: 1 };
    case 'sort': {
      const first = random.whole(2, rows);
      const last = Math.min(rows, first + random.whole(1, 6));
      return {
        does,
        sheet: at,
        area: formatArea({
          firstRow: first,
          lastRow: Math.max(first, last),
          firstColumn: 1,
          lastColumn: columns,
        }),
        byColumn: random.whole(1, columns),
        isDescending: random.happens(0.5),
      };
    }
    case 'pasteRows':
    case 'cutRows':
      return {
        does,
        sheet: at,
        from: random.whole(1, rows),
        count: random.whole(1, 2),
        to: random.whole(1, rows + 2),
      };
    case 'merge': {
      const [firstRow, firstColumn] = [row(), column()];
      const isDown = random.happens(0.7);
      return {
        does,
        sheet: at,
        area: formatArea({
          firstRow,
          firstColumn,
          lastRow: firstRow + (isDown ? random.whole(1, 3) : 0),
          lastColumn: firstColumn + (isDown ? 0 : random.whole(1, 2)),
        }),
        keeps: random.happens(0.3),
      };
    }
    case 'unmerge':
      return { does, sheet: at, merge: random.whole(0, Math.max(0, sheet.merges.length - 1)) };
    case 'hideRows':
      return { does, sheet: at, area: area(), isHidden: random.happens(0.6) };
    case 'format':
      return {
        does,
        sheet: at,
        row: row(),
        column: column(),
        ...(random.happens(0.5)
          ? { fillColor: '#FFFF00' }
          : { numberFormat: random.pick(['0%', '@', 'dd/mm/yyyy', '0.00']) }),
      };
    case 'protect':
      return { does, sheet: at, isProtected: random.happens(0.4) };
    case 'rename':
      return { does, sheet: at, name: random.pick(['Phụ lục 1', 'PL 2', "Kế hoạch 'mới' 2", 'Năm 2025']) };
    case 'copySheet':
      return { does, sheet: at, name: `Bản sao ${random.whole(1, 99)}` };
    case 'deleteSheet':
    case 'activate':
      return { does, sheet: random.whole(0, workbook.sheets.length - 1) };
    case 'addRule':
      return {
        does,
        sheet: at,
        at: area(6),
        formula: random.pick(['=$A1<>""', '=LEN($B2)>3', '=$D3=""']),
        place: random.pick(['first', 'last']),
      };
    case 'moveRule':
      return { does, sheet: at, rule, to: random.pick(['first', 'last']) };
    case 'resizeRule':
      return { does, sheet: at, rule, at: area(5) };
    case 'deleteRule':
      return { does, sheet: at, rule };
    case 'deleteNames': {
      const names = workbook.names.filter(({ name }) => isOurName(name)).length;
      return random.happens(0.5) || names === 0 ? { does } : { does, name: random.whole(0, names - 1) };
    }
  }
}

const WORDS: readonly Typed[] = [
  ...STATUSES,
  ...DEADLINES,
  ...LEADS,
  ...TASKS,
  'Tỷ lệ hoàn thành',
  'Tổng cộng',
  'CHỦ TỊCH',
  'x',
  'II',
  '=1+1',
  0.37,
  0.9,
  7,
  45_611,
  true,
  { formula: '=1/4', result: 0.25 },
  { formula: '=NA()', result: { error: '#N/A' } },
];

/** Mostly what stands elsewhere in the same column, as people's entries do; else anything. */
function suggestTyping(
  random: Seeded,
  sheet: HostSheet,
  at: number,
  rows: number,
  columns: number,
): PeopleStep {
  const row = random.whole(1, rows + 1);
  const column = random.whole(1, columns + (random.happens(0.1) ? 1 : 0));
  const alike = [...sheet.rows.values()].flatMap((cells) => {
    const cell = cells.get(column);
    return cell === undefined || isBlank(cell) || isStray(cell) || cell.formula !== undefined
      ? []
      : [cell.value];
  });
  const value = random.weighed<() => Typed>([
    [alike.length > 0 ? 5 : 0, () => random.pick(alike)],
    [3, () => random.pick(WORDS)],
    [1.5, () => ''],
  ])();
  // A hidden cell cannot be reached: its merge is.
  const reached = isHidden(sheet, row, column) ? { row: 1, column } : { row, column };
  return { does: 'type', sheet: at, ...reached, value };
}

function usedSize(sheet: HostSheet): readonly [rows: number, columns: number] {
  const rows = Math.max(2, ...sheet.rows.keys());
  const columns = Math.max(3, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
  return [Math.min(rows, 120), Math.min(columns, 16)];
}
