import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../../src/domain/a1-notation';
import type { RowKind } from '../../../src/domain/appendix/rows/row-kind';
import { isDone, type ItemStatus } from '../../../src/domain/appendix/status/item-status';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

interface Sample {
  readonly sheetName: string;
  readonly merges: readonly string[];
  readonly grid: Grid;
  readonly expected: {
    readonly planYear: number;
    readonly columns: Readonly<Record<string, string>>;
    readonly parents: readonly number[];
    readonly rows: readonly { readonly row: number; readonly kind: RowKind }[];
    readonly sections: readonly {
      readonly row: number;
      readonly code: string;
      readonly name: string;
      readonly done: number;
      readonly total: number;
    }[];
    readonly items: readonly {
      readonly row: number;
      readonly section: string;
      readonly leads: readonly string[];
      readonly supports: readonly string[];
      readonly status: readonly ItemStatus[];
    }[];
  };
}

const FOLDER = join(__dirname, '../../fixtures/appendices');

describe.each(['cam-giang-phu-luc-1', 'trung-trac-cchc'])('the appendix %s', (name) => {
  const sample = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Sample;
  const { expected } = sample;
  const snapshot = snapshotFromGrid(sample.grid, { sheetName: sample.sheetName, merges: sample.merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the sample was refused');
  const layout = found.layouts[0];
  const appendix = planOf(snapshot, layout);

  it('has its columns, surely', () => {
    const columns = Object.fromEntries(
      [...layout.columns].map(([role, column]) => [role, columnName(column)]),
    );
    expect(columns).toEqual(expected.columns);
    expect(layout.certainty).toEqual({ kind: 'sure' });
  });

  it('has the kind of every row', () => {
    expect(appendix.rows).toEqual(expected.rows);
    expect(appendix.parents.map(({ row }) => row)).toEqual(expected.parents);
  });

  it('has the leads, supports and sections of every item, and its year', () => {
    const codes = new Map(appendix.sections.map((section) => [section.row, section.code]));
    const read = appendix.items.map(({ row, sectionRow, leads, supports }) => ({
      row,
      section: codes.get(sectionRow ?? 0),
      leads,
      supports,
    }));
    expect(read).toEqual(
      expected.items.map(({ row, section, leads, supports }) => ({ row, section, leads, supports })),
    );
    expect(appendix.planYear).toBe(expected.planYear);
  });

  it('has the status of every item', () => {
    const wrong = expected.items.filter(({ row, status }) => {
      const item = appendix.items.find((candidate) => candidate.row === row);
      return !item || !status.includes(item.status);
    });
    expect(wrong).toEqual([]);
    expect(expected.items.length).toBeGreaterThan(20);
  });

  it('has the totals of every section', () => {
    const read = appendix.sections.map(({ row, code, name: title }) => {
      const items = appendix.items.filter(({ sectionRow }) => sectionRow === row);
      return {
        row,
        code,
        name: title,
        done: items.filter(({ status }) => isDone(status)).length,
        total: items.length,
      };
    });
    expect(read).toEqual(expected.sections);
  });
});
