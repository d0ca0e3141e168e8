import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AppendixLayout } from '../../../src/domain/appendix/layout/appendix-layout';
import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { cellAt } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import { isDone } from '../../../src/domain/appendix/status/item-status';
import { shownText } from '../../../src/domain/cell-content';
import { tidy } from '../../../src/domain/text/tidy';
import { type AppendixFixture, readAppendixFixture } from '../../support/appendix-fixture';
import { layoutsOf, planOf } from '../../support/read-snapshot';

const FOLDER = join(__dirname, '../../fixtures/appendices');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function layoutsIn(fixture: AppendixFixture): readonly AppendixLayout[] {
  const found = layoutsOf(fixture.snapshot);
  if (found.kind === 'refused') throw new Error(`refused: ${JSON.stringify(found.refusal)}`);
  return found.layouts;
}

/** The cell's own words as one name; nobody where it is blank. */
function asWritten(fixture: AppendixFixture, row: number, column: number | undefined): readonly string[] {
  const text = column === undefined ? '' : tidy(shownText(cellAt(fixture.snapshot, row, column)));
  return text === '' ? [] : [text];
}

/** Items done and items in all of a section and those inside it. */
function counts(appendix: PlanAppendix, sectionRow: number): string {
  const inside = new Set([sectionRow]);
  for (const section of appendix.sections)
    if (section.parentRow !== undefined && inside.has(section.parentRow)) inside.add(section.row);
  const items = appendix.items.filter((item) => item.sectionRow !== undefined && inside.has(item.sectionRow));
  return `${items.filter((item) => isDone(item.status)).length}/${items.length}`;
}

describe('hand-written sheets', () => {
  it('are at least fourteen', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(14);
  });

  describe.each(FILES)('%s', (file) => {
    const fixture = readAppendixFixture(join(FOLDER, file));

    it('holds the appendices that a person sees', () => {
      expect(layoutsIn(fixture)).toHaveLength(fixture.appendices.length);
    });

    it('has its columns where a person sees them', () => {
      const layouts = layoutsIn(fixture);
      const columns = layouts.map((layout) => Object.fromEntries([...layout.columns].sort()));
      expect(columns).toEqual(
        fixture.appendices.map((expected) => Object.fromEntries([...expected.columns].sort())),
      );
    });

    it('has rows, sections, items, leads and statuses as a person reads them', () => {
      const layouts = layoutsIn(fixture);
      const read: string[] = [];
      const wanted: string[] = [];
      for (const [index, expected] of fixture.appendices.entries()) {
        const layout = layouts[index];
        if (!layout) throw new Error('an appendix is missing');
        const appendix = planOf(fixture.snapshot, layout);
        const kinds = new Map(appendix.rows.map(({ row, kind }) => [row, kind]));
        const items = new Map(appendix.items.map((item) => [item.row, item]));
        read.push(`year ${String(appendix.planYear)}`);
        wanted.push(`year ${String(expected.planYear)}`);
        for (const row of expected.rows) {
          const item = items.get(row.row);
          const total = row.total === undefined ? '' : counts(appendix, row.row);
          read.push(
            `${row.row} ${String(kinds.get(row.row))} ${item?.status ?? ''}${total} ${(item?.leads ?? []).join('+')} / ${(item?.supports ?? []).join('+')}`,
          );
          const isItem = row.kind === 'item';
          const who = layout.columns.get('lead') ?? layout.columns.get('responsibility');
          const leads = row.leads ?? (isItem ? asWritten(fixture, row.row, who) : []);
          const supports =
            row.supports ?? (isItem ? asWritten(fixture, row.row, layout.columns.get('support')) : []);
          wanted.push(
            `${row.row} ${row.kind} ${row.status ?? ''}${row.total === undefined ? '' : `${String(row.done)}/${row.total}`} ${leads.join('+')} / ${supports.join('+')}`,
          );
        }
      }
      expect(read).toEqual(wanted);
    });
  });
});
