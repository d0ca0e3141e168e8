import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearHighlights } from '../../src/excel/actions/clear-highlights';
import { recompute } from '../../src/excel/actions/recompute';
import { undoLastRun } from '../../src/excel/actions/undo';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { openExcel } from '../excel-host/node/excel-in-node';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';
import { changedParts } from '../support/changed-parts';
import { compareWorkbooks } from '../support/compare-workbooks';

// Starting office.js takes long on a busy machine.
jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../fixtures/workbooks');

/** What a person found in the two appendices; the rows of open items with a day are those that may ever light up. */
const JOURNEYS = [
  {
    file: 'cam-giang-phu-luc-1.xlsx',
    today: { year: 2024, month: 10, day: 15 },
    sheetName: 'PL1',
    completion: { done: 9, total: 23, overdue: 5, dueSoon: 0 },
    overdueRows: [14, 18, 23, 31, 39],
    codeErrors: [16, 24, 30, 39],
    deadlineErrors: [33],
  },
  {
    file: 'trung-trac-cchc.xlsx',
    today: { year: 2024, month: 7, day: 10 },
    sheetName: 'CCHC 2024',
    completion: { done: 9, total: 24, overdue: 4, dueSoon: 0 },
    overdueRows: [9, 15, 20, 37],
    codeErrors: [33],
    deadlineErrors: [33],
  },
] as const;

describe.each(JOURNEYS)('$file', ({ file, today, ...expected }) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));

  async function journey<T>(work: (loaded: ReturnType<typeof loadWorkbook>) => Promise<T>): Promise<T> {
    const loaded = loadWorkbook(bytes);
    const excel = await openExcel(loaded.workbook, { profile: profileTellingMerges() });
    const uninstall = excel.installGlobals();
    try {
      return await work(loaded);
    } finally {
      uninstall();
      excel.dispose();
      expect(excel.host.unsupported).toEqual([]);
    }
  }

  it('gets its highlights, and no cell of the workbook changes', async () => {
    await journey(async (loaded) => {
      const before = structuredClone(loaded.workbook);
      const outcome = await recompute({ today });
      expect(outcome).toMatchObject({
        kind: 'done',
        value: {
          sheetName: expected.sheetName,
          reviews: [{ completion: expected.completion }],
          written: [],
          highlights: [
            { kind: 'codeError', rows: expected.codeErrors },
            { kind: 'deadlineError', rows: expected.deadlineErrors },
            { kind: 'overdue', rows: expected.overdueRows },
          ],
        },
      });
      const marked = loaded.workbook.sheets[0]!.conditionalFormats;
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.every(({ formula }) => formula?.includes('N("tien-do:'))).toBe(true);
      loaded.workbook.sheets[0]!.conditionalFormats = [];
      loaded.workbook.settings.delete('tienDo.lastRun');
      expect(loaded.workbook.settings.delete('tienDo.progress')).toBe(true);
      expect(compareWorkbooks(before, loaded.workbook)).toEqual([]);
    });
  });

  it('changes only the parts that have to, and none the second time', async () => {
    await journey(async (loaded) => {
      await recompute({ today });
      const once = saveWorkbook(loaded);
      const parts = changedParts(bytes, once).filter((part) => !part.startsWith('xl/webextensions/'));
      expect(parts).toEqual([
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/styles.xml',
        'xl/worksheets/sheet1.xml',
      ]);
      await recompute({ today });
      expect(Buffer.compare(saveWorkbook(loaded), once)).toBe(0);
    });
  });

  it('changes nothing the second time after saving and opening again', async () => {
    const once = await journey(async (loaded) => {
      await recompute({ today });
      return saveWorkbook(loaded);
    });
    const reopened = loadWorkbook(once);
    const excel = await openExcel(reopened.workbook, { profile: profileTellingMerges() });
    const uninstall = excel.installGlobals();
    await recompute({ today });
    uninstall();
    excel.dispose();
    expect(changedParts(once, saveWorkbook(reopened))).toEqual([]);
  });

  it('gives its sheet back byte for byte when the highlights are cleared', async () => {
    await journey(async (loaded) => {
      await recompute({ today });
      const outcome = await clearHighlights();
      expect(outcome.kind === 'done' && outcome.value.removed).toBeGreaterThan(0);
      expect(changedParts(bytes, saveWorkbook(loaded))).not.toContain('xl/worksheets/sheet1.xml');
    });
  });

  it('is the original again when the run is undone', async () => {
    await journey(async (loaded) => {
      const before = structuredClone(loaded.workbook);
      await recompute({ today });
      await undoLastRun();
      expect(compareWorkbooks(before, loaded.workbook)).toEqual([]);
      expect(changedParts(bytes, saveWorkbook(loaded))).not.toContain('xl/worksheets/sheet1.xml');
    });
  });
});
