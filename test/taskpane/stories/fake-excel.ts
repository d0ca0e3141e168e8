import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import type { ExcelGateway } from '../../../src/taskpane/state/excel-gateway';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { sampleExcelRecord } from './sample-excel-record';
import { sampleReport } from './sample-report';

/** Answers of Excel made up for a story: everything succeeds at once. */
export function fakeExcel(state: PaneState): ExcelGateway {
  let report = state.sheet.kind === 'read' ? state.sheet.report : sampleReport();
  const done = <T>(value: T) => Promise.resolve({ kind: 'done' as const, value });
  return {
    previewSheet: () =>
      done({
        sheetId: report.sheetId,
        sheetName: report.sheetName,
        visibleSheets: [],
        mayUndo: true,
        settings: { settings: DEFAULT_SETTINGS, damaged: false },
      }),
    readActiveSheet: () => done(report),
    recompute: () => done({ ...report, written: [{ address: 'L8', value: 0.6 }] }),
    recomputeAll: () => done({ sheets: [{ kind: 'done', report }] }),
    addSample: () => done({ sheetName: 'Phụ lục mẫu', isNew: true }),
    createCatalogue: () => done({ entries: 60, sheetName: 'Danh mục tiêu chí' }),
    openSheet: () => done(undefined),
    removeFromWorkbook: () => done({ rules: 3, names: 4, settings: 2 }),
    clearHighlights: () => done({ removed: 3 }),
    undoLastRun: () => done({ restored: 4, gone: [] }),
    selectCell: () => done(undefined),
    acceptProposals: (_sheetId, findings) => done({ addresses: findings.map(({ row }) => `A${row}`) }),
    setFindingAside: (_report, finding, reason) => {
      const { findings, setAside = [] } = report.reviews[0];
      const key = `${finding.row} ${finding.rule}`;
      report = {
        ...report,
        reviews: [
          {
            ...report.reviews[0],
            findings: findings.filter((each) => each !== finding),
            setAside: [...setAside, { finding, key, reason }],
          },
        ],
      };
      return done(undefined);
    },
    takeFindingBack: (_report, key) => {
      const { findings, setAside = [] } = report.reviews[0];
      const back = setAside.filter((each) => each.key === key).map(({ finding }) => finding);
      report = {
        ...report,
        reviews: [
          {
            ...report.reviews[0],
            findings: [...back, ...findings],
            setAside: setAside.filter((each) => each.key !== key),
          },
        ],
      };
      return done(undefined);
    },
    loadSettings: () => done({ settings: DEFAULT_SETTINGS, damaged: false }),
    checkExcel: () => done(sampleExcelRecord()),
    saveSettings: () => done(undefined),
  };
}
