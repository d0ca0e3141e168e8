import type { LayoutRefusal } from '../../../src/domain/appendix/layout/appendix-layout';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import type { SheetPreview } from '../../../src/excel/actions/preview-sheet';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { findingKey } from '../../../src/taskpane/state/finding-key';
import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { updatePane } from '../../../src/taskpane/state/update-pane';
import { sampleExcelRecord } from './sample-excel-record';
import { overviewReport } from './sample-overview';
import { sampleProgress } from './sample-progress';
import { alikeReport, largeReport, sampleReport, sampleReview } from './sample-report';

const report = sampleReport();
const READY: PaneState = { ...INITIAL_STATE, connection: 'ready' };
const READ: PaneState = { ...READY, sheet: { kind: 'read', report, changed: false } };
const MEND = { kind: 'mend', search: '' } as const;
const [lostZero, dateTurned] = report.reviews[0].findings;
const calmItems = report.reviews[0].items.filter(({ standing }) => standing.kind === 'done');

const MISSING: LayoutRefusal = {
  kind: 'missingColumns',
  unclaimed: [],
  headerRow: 5,
  roles: ['deadline', 'status'],
  headings: new Map([
    [1, 'STT'],
    [2, 'Nội dung'],
    [3, 'Đơn vị'],
    [4, 'Mốc'],
  ]),
  columns: new Map([['content', 2]]),
};

const SHEETS = [
  { id: '{1}', name: 'PL1' },
  { id: '{2}', name: 'PL2' },
  { id: '{4}', name: 'Công văn' },
] as const;

const PREVIEW: SheetPreview = {
  sheetId: report.sheetId,
  sheetName: report.sheetName,
  visibleSheets: [],
  mayUndo: true,
  settings: { settings: DEFAULT_SETTINGS, damaged: false },
};

const COMPARED = {
  catalogue: { kind: 'sheet', sheetId: '{3}', name: 'Danh mục tiêu chí', entries: 60, toMend: 0 },
} as const;

/** The pane of a plan with points. */
function withPoints(tab: PaneState['tab']): PaneState {
  const review = sampleReview();
  const points = {
    rows: 12,
    max: 15.5,
    achieved: 12.25,
    lost: 3.25,
    toWin: 2.5,
    changeFromLastYear: -0.75,
    sections: [
      { row: 8, rows: 4, max: 5, achieved: 4.5, lost: 0.5, toWin: 0.5, changeFromLastYear: 1 },
      { row: 15, rows: 3, max: 3, achieved: 3, lost: 0, toWin: 0, changeFromLastYear: 0 },
      { row: 19, rows: 3, max: 4.5, achieved: 3.25, lost: 1.25, toWin: 0 },
    ],
  };
  return {
    ...READ,
    sheet: { kind: 'read', report: sampleReport({ ...review, points }), changed: false },
    tab,
  };
}

/** The same where the sheet is a form of points, in which nothing is due. */
function asScoringForm(state: PaneState): PaneState {
  if (state.sheet.kind !== 'read') return state;
  const {
    reviews: [review],
  } = state.sheet.report;
  const { layout } = review.appendix;
  const form: AppendixReview = {
    ...review,
    appendix: { ...review.appendix, layout: { ...layout, form: 'scores' } },
    completion: { done: 0, total: 0, overdue: 0, dueSoon: 0 },
    sections: [],
    leads: [],
    items: review.items.map((item) => ({ ...item, standing: { kind: 'noDate' } })),
  };
  return { ...state, sheet: { ...state.sheet, report: sampleReport(form) } };
}

/** The states that the pane can be in, by name: what is to be looked at. */
export const STORIES: Readonly<Record<string, PaneState>> = {
  connecting: INITIAL_STATE,
  slow: { ...INITIAL_STATE, connection: 'slow' },
  noLibrary: { ...INITIAL_STATE, connection: 'noLibrary' },
  outside: { ...INITIAL_STATE, connection: 'outside' },
  tooOld: { ...INITIAL_STATE, connection: 'tooOld' },
  unread: { ...READY, activity: 'reading' },
  previewed: {
    ...READY,
    activity: 'reading',
    sheet: {
      kind: 'previewed',
      preview: {
        ...PREVIEW,
        visibleSheets: SHEETS,
        lastDay: { day: { year: 2024, month: 10, day: 8 }, done: 8, total: 23, overdue: 6 },
      },
    },
  },
  previewedFirst: {
    ...READY,
    activity: 'reading',
    showsSteps: true,
    sheet: { kind: 'previewed', preview: PREVIEW },
  },
  firstRun: { ...READ, showsSteps: true },
  todo: READ,
  recomputing: { ...READ, activity: 'recomputing' },
  readingParts: {
    ...READ,
    activity: 'recomputing',
    progress: { phase: 'reading', parts: { done: 4, total: 12 } },
  },
  writingSheets: {
    ...READ,
    activity: 'recomputingAll',
    progress: { phase: 'writing', sheet: { name: 'Phụ lục 2 (thôn, tổ dân phố)', position: 2, total: 5 } },
  },
  stopped: { ...READ, notice: { kind: 'stopped' } },
  recomputed: {
    ...READ,
    undoable: 'recompute',
    notice: { kind: 'recomputed', rows: 5, ratios: 6, wrote: true, found: [{ overdue: 3, toReview: 4 }] },
  },
  twoAppendices: {
    ...READ,
    sheet: {
      kind: 'read',
      report: { ...report, reviews: [report.reviews[0], sampleReview([], [])] },
      changed: false,
    },
    undoable: 'recompute',
    notice: {
      kind: 'recomputed',
      rows: 5,
      ratios: 0,
      wrote: true,
      found: [
        { overdue: 3, toReview: 4 },
        { overdue: 0, toReview: 0 },
      ],
    },
  },
  earlierCutOff: {
    ...READ,
    settings: { ...DEFAULT_SETTINGS, asOf: '2024-06-30' },
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...report.reviews[0],
        options: { ...report.reviews[0].options, asOf: { year: 2024, month: 6, day: 30 } },
      }),
      changed: false,
    },
  },
  undone: updatePane(READ, {
    kind: 'ended',
    notice: { kind: 'undone', act: 'recompute', cutOff: '2024-06-30' },
  }),
  mend: { ...READ, filter: MEND },
  dueSoon: { ...READ, filter: { kind: 'dueSoon', search: '' } },
  alike: {
    ...READ,
    filter: MEND,
    sheet: { kind: 'read', report: alikeReport(), changed: false },
    unfolded: { line: 'alike status/missing ', findings: [] },
  },
  menu: { ...READ, isMenuOpen: true },
  keys: { ...READ, showsKeys: true },
  searching: { ...READ, isSearching: true, filter: { kind: 'overdue', search: 'cchc' } },
  preview: {
    ...READ,
    filter: MEND,
    ...(lostZero ? { unfolded: { line: findingKey(lostZero), findings: [lostZero] } } : {}),
  },
  previewMany: {
    ...READ,
    filter: MEND,
    ...(lostZero && dateTurned
      ? { unfolded: { line: 'certain error', findings: [lostZero, dateTurned] } }
      : {}),
  },
  filtered: { ...READ, filter: { kind: 'overdue', search: '', lead: 'Bộ phận TN&TKQ', sectionRow: 19 } },
  nothingFound: { ...READ, isSearching: true, filter: { kind: 'overdue', search: 'không có gì' } },
  noneDueSoon: {
    ...READ,
    filter: { kind: 'dueSoon', search: '', sectionRow: 8 },
  },
  calm: {
    ...READ,
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...sampleReview([], []),
        items: calmItems,
        completion: { done: 5, total: 5, overdue: 0, dueSoon: 0 },
        appendix: { ...report.reviews[0].appendix, items: calmItems.map(({ item }) => item) },
      }),
      changed: false,
    },
  },
  many: { ...READ, sheet: { kind: 'read', report: largeReport(5_000), changed: true } },
  manyFound: { ...READ, filter: MEND, sheet: { kind: 'read', report: largeReport(5_000), changed: true } },
  empty: { ...READ, sheet: { kind: 'read', report: sampleReport(sampleReview([], [])), changed: false } },
  progress: {
    ...READ,
    tab: 'summary',
    showsProgress: true,
    sheet: { kind: 'read', report: { ...report, progress: sampleProgress() }, changed: false },
  },
  progressFirstDays: {
    ...READ,
    tab: 'summary',
    showsProgress: true,
    settings: { ...DEFAULT_SETTINGS, asOf: '2024-10-15' },
    sheet: {
      kind: 'read',
      report: {
        ...report,
        reviews: [report.reviews[0], report.reviews[0]],
        progress: sampleProgress().slice(-1),
        damagedProgress: true,
      },
      changed: false,
    },
  },
  progressClosed: {
    ...READ,
    tab: 'summary',
    sheet: { kind: 'read', report: { ...report, progress: sampleProgress() }, changed: false },
  },
  progressNothing: { ...READ, tab: 'summary', showsProgress: true },
  settingAside: {
    ...READ,
    settingAside: '24:1:code/lost-zero',
    filter: MEND,
    ...(lostZero ? { unfolded: { line: findingKey(lostZero), findings: [lostZero] } } : {}),
  },
  setAside: {
    ...READ,
    filter: MEND,
    notice: { kind: 'setAside', address: 'A24' },
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...report.reviews[0],
        findings: report.reviews[0].findings.slice(2),
        setAside: report.reviews[0].findings.slice(0, 2).map((finding, index) => ({
          finding,
          key: `khóa ${index}`,
          reason:
            index === 0
              ? { kind: 'asInDocument' }
              : { kind: 'own', text: '<img src=x onerror=alert(1)> Sở đã trả lời' },
        })),
      }),
      changed: false,
    },
  },
  setAsideDamaged: {
    ...READ,
    filter: MEND,
    sheet: { kind: 'read', report: { ...report, damagedSetAside: true }, changed: false },
  },
  sections: { ...READ, tab: 'summary' },
  leads: { ...READ, tab: 'summary', groupKind: 'leads', notice: { kind: 'copied' } },
  copyByHand: {
    ...READ,
    tab: 'summary',
    groupKind: 'leads',
    notice: { kind: 'copyByHand', text: 'Kính gửi: Nguyễn Văn A\n…' },
  },
  reports: { ...READ, tab: 'reports' },
  reportOfDays: {
    ...READ,
    tab: 'reports',
    jobs: {
      period: {
        period: {
          kind: 'days',
          start: { year: 2024, month: 6, day: 1 },
          end: { year: 2024, month: 12, day: 31 },
        },
        mode: 'period',
        wrongDay: 'Không có ngày 31/6: tháng 6 chỉ có 30 ngày.',
      },
    },
  },
  slips: {
    ...READ,
    tab: 'reports',
    openJobs: ['slips'],
    jobs: { slips: { lead: report.reviews[0].leads[0]?.name, replyBy: { year: 2024, month: 10, day: 20 } } },
  },
  readAnew: { ...READ, tab: 'reports', openJobs: ['slips', 'templates', 'nextYear'], activity: 'reading' },
  tracker: {
    ...READ,
    tab: 'reports',
    openJobs: ['tracker'],
    jobs: {
      tracker: {
        text: 'Tên nhiệm vụ\tTrạng thái\nRà soát thủ tục hành chính…\tĐã hoàn thành',
        found: {
          sheetId: report.sheetId,
          findings: [
            {
              kind: 'otherStatus',
              row: 20,
              task: 'Rà soát, đơn giản hóa thủ tục hành chính',
              here: 'Đang thực hiện',
              there: { file: 'phan-mem.xlsx', row: 7 },
              is: 'Đã hoàn thành',
            },
            { kind: 'onlyHere', row: 24, task: 'Niêm yết công khai thủ tục hành chính' },
          ],
        },
      },
    },
  },
  settings: updatePane(
    { ...READ, tab: 'settings' },
    {
      kind: 'settingInvalid',
      wrong: { setting: 'asOf', why: { kind: 'noSuchDay', day: 31, month: 6, lastDay: 30 } },
    },
  ),
  excelCheck: { ...READ, tab: 'settings', showsExcelCheck: true },
  excelCheckWaiting: { ...READ, tab: 'settings', showsExcelCheck: true, activity: 'recomputing' },
  excelChecked: {
    ...READ,
    tab: 'settings',
    showsExcelCheck: true,
    excelRecord: sampleExcelRecord(),
    notice: { kind: 'excelChecked', fine: 3, asked: 5 },
  },
  liveFormulas: {
    ...READ,
    tab: 'summary',
    settings: { ...READ.settings, live: true, liveFormulas: true, palette: 'orangeAndBlue' },
    sheet: {
      kind: 'read',
      changed: true,
      report: {
        ...report,
        asNumbers: [
          ...['L8', 'L19', 'L27', 'L32', 'L40', 'L41'].map((address) => ({
            address,
            reason: 'uncountable' as const,
          })),
          { address: 'L50', reason: 'tooLong' },
        ],
      },
    },
  },
  excelHints: {
    ...READ,
    sheet: {
      kind: 'read',
      report: { ...report, stoppingRules: 2, unknownMerges: ['B8', 'B12', 'B20', 'B31', 'B40'] },
      changed: false,
    },
  },
  summaryLine: {
    ...READ,
    sheet: { kind: 'read', report: { ...report, summaryLineOffered: true }, changed: false },
  },
  notAnAppendix: {
    ...READY,
    sheet: {
      kind: 'failed',
      failure: {
        kind: 'notAnAppendix',
        sheetId: '{2}',
        sheetName: 'Trang tính 2',
        refusal: MISSING,
      },
    },
  },
  emptySheet: {
    ...READY,
    showsSteps: true,
    sheet: {
      kind: 'failed',
      failure: { kind: 'notAnAppendix', sheetId: '{2}', sheetName: 'Sheet1', refusal: { kind: 'empty' } },
    },
  },
  noHeading: {
    ...READY,
    sheet: {
      kind: 'failed',
      failure: {
        kind: 'notAnAppendix',
        sheetId: '{2}',
        sheetName: 'Theo dõi việc',
        refusal: {
          kind: 'noHeading',
          candidates: [
            {
              row: 1,
              headings: new Map([
                [1, 'UBND XÃ THẠCH CHÂU'],
                [3, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
              ]),
              columns: new Map(),
            },
            {
              row: 4,
              headings: new Map([
                [1, 'Nội dung công việc'],
                [2, 'Ai lo'],
                [3, 'Bao giờ xong'],
                [4, 'Làm tới đâu'],
              ]),
              columns: new Map([['content', 1]]),
            },
          ],
        },
      },
    },
  },
  unsure: {
    ...READ,
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...report.reviews[0],
        appendix: {
          ...report.reviews[0].appendix,
          layout: {
            ...report.reviews[0].appendix.layout,
            certainty: {
              kind: 'unsure',
              doubts: [
                { kind: 'severalColumns', role: 'lead', columns: [7, 8] },
                { kind: 'missingRole', role: 'evidence' },
              ],
            },
          },
        },
      }),
      changed: false,
    },
  },
  overview: {
    ...READ,
    tab: 'summary',
    sheet: { kind: 'read', report: { ...report, ...COMPARED, visibleSheets: SHEETS }, changed: false },
    overview: { report: overviewReport(), changed: false },
    notice: { kind: 'recomputedAll', computed: 2, leftAlone: 3, wrote: true },
  },
  pointsOfSections: withPoints('summary'),
  scoringForm: asScoringForm(withPoints('todo')),
  scoringFormSummary: asScoringForm(withPoints('summary')),
  papiSuggested: {
    ...READ,
    sheet: {
      kind: 'read',
      report: { ...report, ...COMPARED, suggestedCatalogue: { id: 'papi', named: 8 } },
      changed: false,
    },
  },
  papiChosen: {
    ...READ,
    sheet: {
      kind: 'read',
      report: {
        ...report,
        catalogue: {
          kind: 'builtIn',
          name: 'Chỉ số PAPI: 8 chỉ số nội dung (danh mục tham khảo)',
          year: 2024,
          entries: 36,
          contents: { named: 7, missing: ['Quản trị điện tử'] },
          toMend: 0,
        },
        visibleSheets: SHEETS,
      },
      changed: false,
    },
    settings: {
      ...READ.settings,
      sheets: { [report.sheetId]: { catalogue: { kind: 'builtIn', id: 'papi' } } },
    },
    tab: 'settings',
  },
  catalogueOfOtherYears: {
    ...READ,
    filter: MEND,
    sheet: {
      kind: 'read',
      report: {
        ...report,
        catalogue: { kind: 'otherYears', names: ['Danh mục tiêu chí 2023', 'Danh mục tiêu chí năm 2025'] },
        visibleSheets: SHEETS,
      },
      changed: false,
    },
  },
  catalogueToMend: {
    ...READ,
    sheet: {
      kind: 'read',
      report: {
        ...report,
        catalogue: { ...COMPARED.catalogue, year: 2023, toMend: 2 },
        visibleSheets: SHEETS,
      },
      changed: false,
    },
    tab: 'summary',
  },
  catalogueSheet: {
    ...READY,
    sheet: {
      kind: 'failed',
      failure: {
        kind: 'catalogueSheet',
        sheetId: '{3}',
        sheetName: 'Danh mục tiêu chí',
        entries: 60,
        findings: [
          {
            row: 6,
            column: 3,
            rule: 'catalogue/points-unreadable',
            severity: 'warning',
            found: 'ba điểm',
            facts: {},
          },
          {
            row: 7,
            column: 1,
            rule: 'code/duplicate',
            severity: 'error',
            found: '1.3',
            facts: { firstRow: 6 },
          },
        ],
      },
    },
  },
  choosesColumns: { ...READ, choosesColumns: true },
  heldBack: { ...READ, notice: { kind: 'heldBack' } },
  nothingToUndo: updatePane(READ, { kind: 'ended', notice: { kind: 'nothingToUndo' } }),
  cellEditMode: { ...READ, notice: { kind: 'failed', failure: { kind: 'cellEditMode' } } },
  excelFailed: {
    ...READ,
    notice: {
      kind: 'failed',
      failure: {
        kind: 'excelFailed',
        code: 'GeneralException',
        location: 'Range.getUsedRange',
        restored: true,
      },
    },
  },
};
