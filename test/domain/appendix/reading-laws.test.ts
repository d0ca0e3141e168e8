import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import type { CellArea } from '../../../src/domain/cell-area';
import { type CellContent, EMPTY_CELL } from '../../../src/domain/cell-content';
import { tidy } from '../../../src/domain/text/tidy';
import { readAppendixFixture } from '../../support/appendix-fixture';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';

const SEED = 20_240_329;
const CASES = IS_WHOLE_SWEEP ? 500 : 150;
const FOLDER = join(__dirname, '../../fixtures/appendices');

function sampleSnapshot(name: string): SheetSnapshot {
  const sample = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
    sheetName: string;
    merges: string[];
    grid: Grid;
  };
  return snapshotFromGrid(sample.grid, { sheetName: sample.sheetName, merges: sample.merges });
}

const files = readdirSync(FOLDER);
const SNAPSHOTS: readonly SheetSnapshot[] = [
  ...files.filter((name) => name.endsWith('.json')).map(sampleSnapshot),
  ...files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readAppendixFixture(join(FOLDER, name)).snapshot),
];

/** What is read of a sheet, free of where its rows and columns stand and of how its letters are composed. */
function whatIsRead(snapshot: SheetSnapshot, rowShift = 0): string {
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') return JSON.stringify(found.refusal.kind);
  const read = found.layouts.map((layout) => {
    const appendix = planOf(snapshot, layout);
    return {
      year: appendix.planYear,
      number: appendix.appendixNumber,
      roles: [...layout.columns.keys()].sort(),
      rows: appendix.rows
        .filter(({ row, kind }) => row - rowShift >= 1 && kind !== 'blank')
        .map(({ row, kind }) => `${row - rowShift} ${kind}`),
      sections: appendix.sections.map(({ row, level, code, name }) => [
        row - rowShift,
        level,
        code,
        tidy(name),
      ]),
      items: appendix.items.map((item) => [
        item.row - rowShift,
        item.sectionRow === undefined ? undefined : item.sectionRow - rowShift,
        item.parentRow === undefined ? undefined : item.parentRow - rowShift,
        item.code.code,
        item.content,
        item.leads,
        item.supports,
        item.status,
        item.deadline.kind,
        item.scores,
      ]),
    };
  });
  return JSON.stringify(read);
}

const EXPECTED = SNAPSHOTS.map((snapshot) => whatIsRead(snapshot));
const anySheet = fc.nat({ max: SNAPSHOTS.length - 1 });

function mapTexts(snapshot: SheetSnapshot, change: (text: string, index: number) => string): SheetSnapshot {
  let index = 0;
  const changeCell = (cell: CellContent): CellContent => {
    if (cell.kind !== 'text') return cell;
    const text = change(cell.text, index++);
    return { ...cell, text, shown: text };
  };
  return { ...snapshot, rows: snapshot.rows.map((row) => row.map(changeCell)) };
}

function check(property: (sheet: number, bits: readonly number[]) => void): void {
  let cases = 0;
  fc.assert(
    fc.property(
      anySheet,
      fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 40 }),
      (sheet, bits) => {
        cases++;
        property(sheet, bits);
      },
    ),
    { seed: SEED, numRuns: CASES, endOnFailure: true },
  );
  expect(cases).toBeGreaterThanOrEqual(CASES);
}

const snapshotAt = (sheet: number): SheetSnapshot => {
  const snapshot = SNAPSHOTS[sheet];
  if (!snapshot) throw new Error('no such sheet');
  return snapshot;
};

describe(`what is read of a sheet (seed ${SEED})`, () => {
  it('starts from sheets that are read', () => {
    expect(SNAPSHOTS.length).toBeGreaterThanOrEqual(16);
    for (const read of EXPECTED) expect(read).toContain('"items":[[');
  });

  it('stays when blank rows are inserted above', () => {
    check((sheet, [count = 0]) => {
      const shift = 1 + (count % 12);
      const snapshot = snapshotAt(sheet);
      const blank = (snapshot.rows[0] ?? []).map(() => EMPTY_CELL);
      const merges = snapshot.merges?.map((area) => ({
        ...area,
        firstRow: area.firstRow + shift,
        lastRow: area.lastRow + shift,
      }));
      const shifted = {
        ...snapshot,
        rows: [...Array.from({ length: shift }, () => blank), ...snapshot.rows],
        ...(merges ? { merges } : {}),
      };
      expect(whatIsRead(shifted, shift)).toBe(EXPECTED[sheet]);
    });
  });

  it('stays when the used range begins lower and further right', () => {
    check((sheet, [down = 0, right = 0]) => {
      const rows = down % 30;
      const columns = right % 8;
      const snapshot = snapshotAt(sheet);
      const merges = snapshot.merges?.map((area) => ({
        firstRow: area.firstRow + rows,
        lastRow: area.lastRow + rows,
        firstColumn: area.firstColumn + columns,
        lastColumn: area.lastColumn + columns,
      }));
      const moved = {
        ...snapshot,
        firstRow: 1 + rows,
        firstColumn: 1 + columns,
        ...(merges ? { merges } : {}),
      };
      expect(whatIsRead(moved, rows)).toBe(EXPECTED[sheet]);
    });
  });

  it('stays when letters are composed or decomposed', () => {
    check((sheet, bits) => {
      const changed = mapTexts(snapshotAt(sheet), (text, index) =>
        text.normalize((bits[index % bits.length] ?? 0) % 2 === 0 ? 'NFD' : 'NFC'),
      );
      expect(whatIsRead(changed)).toBe(EXPECTED[sheet]);
    });
  });

  it('stays when spaces trail, lead or are of another kind', () => {
    check((sheet, bits) => {
      const changed = mapTexts(snapshotAt(sheet), (text, index) => {
        const kind = (bits[index % bits.length] ?? 0) % 4;
        if (kind === 0) return `${text}  `;
        if (kind === 1) return ` ${text}\u00A0`;
        return kind === 2 ? text.replace(/ /g, '\u00A0') : text;
      });
      expect(whatIsRead(changed)).toBe(EXPECTED[sheet]);
    });
  });

  it('stays when columns change places, the groups of a header staying together', () => {
    check((sheet, bits) => {
      const snapshot = snapshotAt(sheet);
      const found = layoutsOf(snapshot);
      // A sheet with two tables has its columns in two orders at once.
      if (found.kind === 'refused' || found.layouts.length > 1) return;
      const blocks = columnBlocks(snapshot);
      const order = blocks
        .map((block, index) => ({ block, key: bits[index % bits.length] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .flatMap(({ block }) => block);
      const newPlace = new Map(order.map((column, index) => [column, index + 1]));
      const header = found.layouts[0]?.headerFirstRow ?? 1;
      const merges = snapshot.merges
        ?.filter(({ firstColumn, lastColumn }) => firstColumn === lastColumn)
        .map((area): CellArea => {
          const column = newPlace.get(area.firstColumn) ?? area.firstColumn;
          return { ...area, firstColumn: column, lastColumn: column };
        });
      const shuffled = {
        ...snapshot,
        rows: snapshot.rows.map((row, index) =>
          index + 1 < header ? row : order.map((column) => row[column - 1] ?? EMPTY_CELL),
        ),
        ...(merges ? { merges } : {}),
      };
      expect(whatIsRead(shuffled)).toBe(EXPECTED[sheet]);
    });
  });

  it('stays when merged header cells are split, their text repeated or not, or merges are not known', () => {
    check((sheet, [mode = 0, pick = 0]) => {
      const snapshot = snapshotAt(sheet);
      const found = layoutsOf(snapshot);
      if (found.kind === 'refused') return;
      const { headerFirstRow, headerLastRow } = found.layouts[0] ?? { headerFirstRow: 1, headerLastRow: 1 };
      const inHeader = (area: CellArea): boolean =>
        area.firstRow >= headerFirstRow && area.lastRow <= headerLastRow;
      const merges = (snapshot.merges ?? []).filter((area) => !inHeader(area));
      const tall = mode % 2 === 1;
      const rows = snapshot.rows.map((row) => [...row]);
      // Split by hand, a cell that was merged over two rows of the header often says its text in both.
      if (tall && headerLastRow > headerFirstRow)
        for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
          const top = rows[headerFirstRow - 1]?.[column];
          const below = rows[headerLastRow - 1]?.[column];
          const next = rows[headerLastRow - 1]?.[column + 1];
          const nextTop = rows[headerFirstRow - 1]?.[column + 1];
          const isGroup = nextTop?.kind === 'empty' && next?.kind !== undefined && next.kind !== 'empty';
          if (top?.kind === 'text' && below?.kind === 'empty' && !isGroup && (pick >> column) % 2 === 0)
            rows[headerLastRow - 1]?.splice(column, 1, top);
        }
      const { merges: _, ...withoutMerges } = snapshot;
      expect(whatIsRead({ ...withoutMerges, rows, ...(snapshot.merges ? { merges } : {}) })).toBe(
        EXPECTED[sheet],
      );
    });
  });
});

/** The columns, those under one group of the header together. */
function columnBlocks(snapshot: SheetSnapshot): readonly (readonly number[])[] {
  const found = layoutsOf(snapshot);
  const layout = found.kind === 'found' ? found.layouts[0] : undefined;
  const width = snapshot.rows[0]?.length ?? 0;
  const blocks: number[][] = [];
  for (let column = 1; column <= width; column++) {
    const group = layout?.headings.get(column)?.split(' / ')[0];
    const before = layout?.headings.get(column - 1)?.split(' / ')[0];
    const last = blocks[blocks.length - 1];
    if (last && group !== undefined && group === before) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
