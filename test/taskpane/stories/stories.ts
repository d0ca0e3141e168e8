import { INITIAL_STATE, type PaneState } from '../../../src/taskpane/state/pane-state';
import { updatePane } from '../../../src/taskpane/state/update-pane';
import type { LayoutRefusal } from '../../../src/domain/appendix/appendix-layout';
import { largeReport, sampleReport, sampleReview } from './sample-report';

const report = sampleReport();
const READY: PaneState = { ...INITIAL_STATE, connection: 'ready' };
const READ: PaneState = { ...READY, sheet: { kind: 'read', report, changed: false } };
const [lostZero, dateTurned] = report.review.findings;
const calmItems = report.review.items.filter(({ standing }) => standing.kind === 'done');

const MISSING: LayoutRefusal = {
  kind: 'missingColumns',
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

/** The states that the pane can be in, by name: what is to be looked at. */
export const STORIES: Readonly<Record<string, PaneState>> = {
  connecting: INITIAL_STATE,
  slow: { ...INITIAL_STATE, connection: 'slow' },
  noLibrary: { ...INITIAL_STATE, connection: 'noLibrary' },
  outside: { ...INITIAL_STATE, connection: 'outside' },
  tooOld: { ...INITIAL_STATE, connection: 'tooOld' },
  unread: { ...READY, activity: 'reading' },
  firstRun: { ...READ, showsSteps: true },
  todo: READ,
  recomputing: { ...READ, activity: 'recomputing' },
  recomputed: { ...READ, notice: { kind: 'recomputed', rows: 5, ratios: 6 } },
  preview: { ...READ, preview: lostZero ? [lostZero] : [], filter: { kind: 'mend', search: '' } },
  previewMany: {
    ...READ,
    preview: lostZero && dateTurned ? [lostZero, dateTurned] : [],
    filter: { kind: 'mend', search: '' },
  },
  filtered: { ...READ, filter: { kind: 'overdue', search: '', lead: 'Bộ phận TN&TKQ', sectionRow: 19 } },
  nothingFound: { ...READ, filter: { kind: 'all', search: 'không có gì' } },
  calm: {
    ...READ,
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...sampleReview([], []),
        items: calmItems,
        completion: { done: 5, total: 5, overdue: 0, dueSoon: 0 },
        appendix: { ...report.review.appendix, items: calmItems.map(({ item }) => item) },
      }),
      changed: false,
    },
  },
  many: { ...READ, sheet: { kind: 'read', report: largeReport(5_000), changed: true } },
  empty: { ...READ, sheet: { kind: 'read', report: sampleReport(sampleReview([], [])), changed: false } },
  sections: { ...READ, tab: 'sections' },
  leads: { ...READ, tab: 'leads', notice: { kind: 'copied' } },
  copyByHand: { ...READ, tab: 'leads', notice: { kind: 'copyByHand', text: 'Kính gửi: Nguyễn Văn A\n…' } },
  settings: updatePane({ ...READ, tab: 'settings' }, { kind: 'settingMistyped', setting: 'asOf' }),
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
  unsure: {
    ...READ,
    sheet: {
      kind: 'read',
      report: sampleReport({
        ...report.review,
        appendix: {
          ...report.review.appendix,
          layout: {
            ...report.review.appendix.layout,
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
  choosesColumns: { ...READ, choosesColumns: true },
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
