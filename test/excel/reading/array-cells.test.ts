import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recompute } from '../../../src/excel/actions/recompute';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostCell } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { EXCEL_PROFILE_NAMES } from '../../excel-host/protocol/profiles';
import { ON_15_OCTOBER } from '../plan-sheet';

const FILE = join(__dirname, '../../fixtures/cases/66-array-in-ratio.xlsx');
const RATIO_COLUMN = 7;

let uninstall: () => void;
afterEach(() => {
  uninstall();
  closeExcel();
});

/** The cells of the ratio column that a formula of G5 fills, G9 and G12 among them, which show nothing. */
function filledCells(rows: ReadonlyMap<number, ReadonlyMap<number, HostCell>>): readonly HostCell[] {
  return [...rows.values()].flatMap((row) => row.get(RATIO_COLUMN) ?? []).filter(({ filledBy }) => filledBy);
}

describe.each(EXCEL_PROFILE_NAMES)('a recompute in %s', (profile) => {
  it.each(['array', 'spill'] as const)('leaves cells alone that a formula fills (%s)', async (filledBy) => {
    const { workbook } = loadWorkbook(new Uint8Array(readFileSync(FILE)));
    const [sheet] = workbook.sheets;
    const filled = filledCells(sheet?.rows ?? new Map());
    expect(filled.length).toBeGreaterThanOrEqual(2);
    for (const cell of filled) cell.filledBy = filledBy;
    const excel = await excelForTest(workbook, { profile });
    uninstall = excel.installGlobals();
    const outcome = await recompute(ON_15_OCTOBER);
    expect(outcome).toMatchObject({ kind: 'done', value: { written: [] } });
    expect(filled.map(({ value }) => value)).toEqual(filled.map(() => ''));
  });
});
