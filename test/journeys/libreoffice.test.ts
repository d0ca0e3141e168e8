import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { DEFAULT_PALETTE } from '../../src/domain/edits/highlights/highlight-kind';
import { isMarked } from '../../src/domain/edits/highlights/marker';
import { clearHighlights } from '../../src/excel/actions/clear-highlights';
import { readActiveSheet } from '../../src/excel/actions/read-active-sheet';
import { recompute } from '../../src/excel/actions/recompute';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import type { HostCell, HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { openExcel } from '../excel-host/node/excel-in-node';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';
import { runFile } from '../headless/run-file';
import { compareWorkbooks } from '../support/compare-workbooks';
import { findFaketime } from '../support/find-faketime';
import { findLibreOffice, itWithLibreOffice } from '../support/find-libreoffice';
import { drawRule } from '../support/host-workbook-builder';
import { convertAllByLibreOffice, paintedRows } from '../support/painted-rows';
import { pdfFillColours } from '../support/pdf-colours';

const FIXTURES = join(__dirname, '../fixtures/workbooks');
const { overdue, dueSoon } = DEFAULT_PALETTE;

/** What a person reads in the two sheets on days around a due day. `asOf`: the day of the first journey. */
const SAMPLES = [
  {
    name: 'cam-giang-phu-luc-1.xlsx',
    asOf: '2024-10-15',
    lit: [14, 18, 23, 31, 39],
    // Rows 14, 18, 31 and 39 are due on 30/9, row 23 on 31/8.
    days: [
      { day: '2024-09-29', overdue: [23], dueSoon: [14, 18, 31, 39] },
      { day: '2024-09-30', overdue: [23], dueSoon: [14, 18, 31, 39] },
      { day: '2024-10-01', overdue: [14, 18, 23, 31, 39], dueSoon: [] },
    ],
  },
  {
    name: 'trung-trac-cchc.xlsx',
    asOf: '2024-07-10',
    lit: [9, 15, 20, 37],
    // Rows 19 and 24 are due on 30/8 and 30/9, row 10 on 15/9, row 32 each quarter, row 29 each month.
    days: [
      { day: '2024-09-29', overdue: [9, 15, 19, 20, 37], dueSoon: [24, 32] },
      { day: '2024-09-30', overdue: [9, 15, 19, 20, 37], dueSoon: [24, 32] },
      { day: '2024-10-01', overdue: [9, 15, 19, 20, 24, 37], dueSoon: [] },
    ],
  },
] as const;

let folder = '';
const original = (name: string): string => join(FIXTURES, name);
/** Marked by the built ribbon command: for a fixed day, and to follow today. */
const fixed = (name: string): string => join(folder, `fixed-${name}`);
const following = (name: string): string => join(folder, `following-${name}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tien-do-libreoffice-'));
  if (findLibreOffice() === undefined) return;
  for (const { name, asOf } of SAMPLES) {
    const options = { json: false, file: original(name) };
    await runFile(original(name), { ...options, asOf, out: fixed(name) });
    await runFile(original(name), { ...options, out: following(name) });
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inExcel<T>(workbook: HostWorkbook, work: () => Promise<T>): Promise<T> {
  const excel = await openExcel(workbook, { profile: profileTellingMerges() });
  const uninstall = excel.installGlobals();
  try {
    return await work();
  } finally {
    uninstall();
    excel.dispose();
  }
}

const load = (file: string): ReturnType<typeof loadWorkbook> =>
  loadWorkbook(new Uint8Array(readFileSync(file)));

/** Values by address, without blanks; LibreOffice keeps the digits of a number a little differently. */
function values({ rows }: HostSheet): readonly string[] {
  const plain = ({ value }: HostCell): string =>
    typeof value === 'number' ? value.toFixed(9) : JSON.stringify(value);
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (cell.value === '' ? [] : [`${row},${column} ${plain(cell)}`])),
  );
}

describe('what the ribbon command wrote, opened by LibreOffice', () => {
  itWithLibreOffice(
    'shows the overdue fill on the rows that the review lists; the original shows none',
    (program) => {
      const marked = convertAllByLibreOffice(
        program,
        SAMPLES.map(({ name }) => fixed(name)),
        'html',
        join(folder, 'fixed'),
      );
      const plain = convertAllByLibreOffice(
        program,
        SAMPLES.map(({ name }) => original(name)),
        'html',
        join(folder, 'plain'),
      );
      expect(marked.map((file) => paintedRows(file, overdue.fill))).toEqual(SAMPLES.map(({ lit }) => lit));
      expect(plain.map((file) => paintedRows(file, overdue.fill))).toEqual(SAMPLES.map(() => []));
    },
  );

  itWithLibreOffice('prints that fill, and prints the original without it', (program) => {
    const hasFill = (file: string): boolean => pdfFillColours(readFileSync(file)).has(overdue.fill);
    const marked = convertAllByLibreOffice(
      program,
      SAMPLES.map(({ name }) => fixed(name)),
      'pdf',
      join(folder, 'fixed'),
    );
    const plain = convertAllByLibreOffice(
      program,
      SAMPLES.map(({ name }) => original(name)),
      'pdf',
      join(folder, 'plain'),
    );
    expect([marked.map(hasFill), plain.map(hasFill)]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  itWithLibreOffice('holds the values that it held', (program) => {
    const files = convertAllByLibreOffice(
      program,
      SAMPLES.map(({ name }) => fixed(name)),
      'xlsx',
      join(folder, 'theirs'),
    );
    files.forEach((file, index) => {
      const before = values(load(original(SAMPLES[index]!.name)).workbook.sheets[0]!);
      expect(before.length).toBeGreaterThan(100);
      expect([...values(load(file).workbook.sheets[0]!)].sort()).toEqual([...before].sort());
    });
  });
});

describe('a file that went through LibreOffice', () => {
  let saved: readonly string[] = [];
  const prepare = (program: string): void => {
    if (saved.length > 0) return;
    const files = SAMPLES.map(({ name }) => {
      const loaded = load(following(name));
      drawRule(loaded.workbook.sheets[0]!, {
        at: 'A1:C3',
        formula: '=LEN($A1)>200',
        format: { fillColor: '#00B050' },
      });
      const file = join(folder, `with-own-rule-${name}`);
      writeFileSync(file, saveWorkbook(loaded));
      return file;
    });
    saved = convertAllByLibreOffice(program, files, 'xlsx', join(folder, 'through'));
  };
  const marks = ({ sheets }: HostWorkbook): readonly string[] =>
    sheets[0]!.conditionalFormats.map(({ formula = '' }) => formula).filter(isMarked);

  itWithLibreOffice('loses our highlights, and only ours, by one press', async (program) => {
    prepare(program);
    expect(saved).toHaveLength(2);
    for (const file of saved) {
      const { workbook } = load(file);
      const before = structuredClone(workbook);
      expect(marks(workbook).length).toBeGreaterThan(10);
      await inExcel(workbook, clearHighlights);
      expect(workbook.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual(['=LEN($A1)>200']);
      for (const book of [before, workbook]) {
        book.settings.delete('tienDo.lastRun');
        book.sheets[0]!.conditionalFormats = [];
      }
      expect(compareWorkbooks(before, workbook)).toEqual([]);
    }
  });

  itWithLibreOffice('does not collect highlights: one more run leaves each of them once', async (program) => {
    prepare(program);
    for (const [index, file] of saved.entries()) {
      const { workbook } = load(file);
      const ours = load(following(SAMPLES[index]!.name)).workbook;
      await inExcel(workbook, () => recompute());
      expect([...marks(workbook)].sort()).toEqual([...marks(ours)].sort());
    }
  });
});

describe('the highlights follow the calendar without the add-in', () => {
  itOnAnotherDay(
    'LibreOffice lights up, day by day, the rows that our review of that day lists',
    async (program, faketime) => {
      const judged = [];
      for (const [index, { day }] of SAMPLES[0].days.entries()) {
        // One start of LibreOffice a day, with both sheets: nothing was recomputed in between.
        const pages = convertAllByLibreOffice(
          program,
          SAMPLES.map(({ name }) => following(name)),
          'html',
          join(folder, day),
          [faketime, `${day} 10:00:00`],
        );
        for (const [at, page] of pages.entries()) {
          const { name, days } = SAMPLES[at]!;
          const painted = {
            overdue: paintedRows(page, overdue.fill),
            dueSoon: paintedRows(page, dueSoon.fill),
          };
          expect({ name, day, ...painted }).toEqual({ name, ...days[index] });
          expect({ name, day, ...(await reviewOf(following(name), day)) }).toEqual({ name, ...days[index] });
          judged.push(`${name} ${day}`);
        }
      }
      expect(judged).toHaveLength(6);
    },
  );
});

async function reviewOf(file: string, day: string): Promise<{ overdue: number[]; dueSoon: number[] }> {
  const outcome = await inExcel(load(file).workbook, () => readActiveSheet({ today: dateOf(day) }));
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const rows = (kind: string): number[] =>
    outcome.value.reviews[0].items.flatMap(({ item, standing }) =>
      standing.kind === kind ? [item.row] : [],
    );
  return { overdue: rows('overdue'), dueSoon: rows('dueSoon') };
}

function dateOf(day: string): CalendarDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** Where the machine can also give LibreOffice another date. */
function itOnAnotherDay(name: string, test: (program: string, faketime: string) => Promise<void>): void {
  const faketime = findFaketime();
  if (faketime !== undefined) {
    itWithLibreOffice(name, (program) => test(program, faketime));
    return;
  }
  if (process.env['CI']) {
    it(name, () => {
      throw new Error('faketime is needed under CI: apt-get install -y faketime');
    });
    return;
  }
  it.skip(name, () => undefined);
  process.stdout.write(`SKIPPED (no faketime; apt-get install -y faketime): ${name}\n`);
}
