import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';
import { type LoadedXlsx, loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { PLAN_SHEET } from '../excel/plan-sheet';
import { smallPlan } from '../excel/random-use/sheets';
import { readAppendixFixture } from '../support/appendix-fixture';
import { drawWorkbook } from '../support/host-workbook-builder';
import { type GridCell, snapshotFromGrid } from '../support/snapshot-from-grid';
import { generatedPlan } from './generated-plan';
import type { Seeded } from './seeded';
import { workbookOfSnapshot } from './workbook-of-snapshot';

const FIXTURES = join(__dirname, '../fixtures');
const HAND_WRITTEN = ['appendices', 'code-sheets'] as const;

/** A workbook to begin with; `loaded` where it came from a file, and can be saved into one. */
export interface Start {
  readonly workbook: HostWorkbook;
  readonly loaded?: LoadedXlsx;
}

/** The workbook of that name, always a new one. */
export function openStart(start: string): Start {
  const [kind = '', name = ''] = start.split(' ');
  switch (kind) {
    case 'plan':
      return { workbook: drawWorkbook(PLAN_SHEET, { name: 'Ghi chú', cells: [['Việc riêng']] }) };
    case 'small':
      return { workbook: smallPlan() };
    case 'generated':
      return { workbook: generatedPlan(Number(name)) };
    case 'file':
      return fromFile(join(FIXTURES, 'workbooks', `${name}.xlsx`));
    case 'case':
      return fromFile(join(FIXTURES, 'cases', `${name}.xlsx`));
    case 'code-sheets':
      return { workbook: workbookOfSnapshot(codeSheet(join(FIXTURES, kind, `${name}.txt`))) };
    default:
      return {
        workbook: workbookOfSnapshot(readAppendixFixture(join(FIXTURES, kind, `${name}.txt`)).snapshot),
      };
  }
}

/** Line by line, behind "||", the cells: "=1.1" a number, "=45293@d-mmm" a number with its format, "_" U+00A0. */
function codeSheet(path: string): SheetSnapshot {
  const lines = readFileSync(path, 'utf8').split('\n');
  const cell = (written: string): GridCell => {
    const text = written.trim().replaceAll('_', '\u00A0');
    const [, number, format = 'General'] = /^=([\d.]+)(?:@(.+))?$/.exec(text) ?? [];
    return number === undefined ? text : { value: Number(number), format };
  };
  const grid = lines.flatMap((line) => {
    const [, cells] = line.split('||');
    return cells === undefined ? [] : [cells.split('|').map(cell)];
  });
  return snapshotFromGrid(grid);
}

function fromFile(path: string): Start {
  const loaded = loadWorkbook(new Uint8Array(readFileSync(path)));
  return { workbook: loaded.workbook, loaded };
}

export function someStart(random: Seeded): string {
  const kind = random.weighed([
    [3, 'plan'],
    [2, 'small'],
    [8, 'generated'],
    [1, 'file'],
    [2, 'case'],
    [6, 'written'],
  ] as const);
  switch (kind) {
    case 'plan':
    case 'small':
      return kind;
    case 'generated':
      return `generated ${random.whole(1, 100_000)}`;
    case 'file':
      return `file ${random.pick(namesIn('workbooks', '.xlsx'))}`;
    case 'case':
      return `case ${random.pick(namesIn('cases', '.xlsx'))}`;
    case 'written': {
      const folder = random.pick(HAND_WRITTEN);
      return `${folder} ${random.pick(namesIn(folder, '.txt'))}`;
    }
  }
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
