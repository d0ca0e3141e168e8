import { type CellContent, shownText } from '../../cell-content';
import { lazy } from '../../memo';
import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout } from '../layout/appendix-layout';
import { mayBeSeveral, readUnits, type Responsibility } from '../people/read-units';
import { keywordText, type SheetGrid } from '../sheet/sheet-grid';
import { readMark } from '../status/read-mark';
import { DittoColumn, NOTHING_TO_REPEAT } from './ditto-column';

const NOBODY: Responsibility = { leads: [], supports: [] };

/** The names that stand alone in a cell of these columns: they tell where one name ends and the next begins. */
function namesAlone(
  grid: SheetGrid,
  { columns, headerLastRow, lastRow }: AppendixLayout,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const role of ['lead', 'responsibility', 'support'] as const) {
    const column = columns.get(role);
    if (column === undefined) continue;
    for (let row = headerLastRow + 1; row <= lastRow; row++) {
      const cell = grid.own(row, column);
      if (cell.kind === 'text' && !/[,;\n\r:]/.test(cell.text)) names.add(fold(cell.text));
    }
  }
  return names;
}

function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** Reads who leads and who supports each item, from one column or two; a name that repeats is read once. */
export class ItemUnitsReader {
  private readonly lead: DittoColumn;
  private readonly support: DittoColumn;
  private readonly alone = lazy(() => namesAlone(this.grid, this.layout));
  private readonly known = {
    lead: new Map<string, Responsibility>(),
    support: new Map<string, Responsibility>(),
  };

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: AppendixLayout,
  ) {
    this.lead = new DittoColumn(grid, layout, layout.columns.has('lead') ? 'lead' : 'responsibility');
    this.support = new DittoColumn(grid, layout, 'support');
  }

  private names(content: CellContent, duty: 'lead' | 'support'): Responsibility {
    if (content.kind === 'empty' || content.kind === 'error') return NOBODY;
    const written = content.shown;
    let people = this.known[duty].get(written);
    if (!people) {
      people =
        written.trim() === '' ? NOBODY : readUnits(written, duty, (name) => this.alone().has(fold(name)));
      this.known[duty].set(written, people);
    }
    return people;
  }

  private reportEmptyDitto(row: number, { role }: DittoColumn, report: FindingList): void {
    const column = this.layout.columns.get(role) ?? 0;
    const found = tidy(shownText(this.grid.at(row, column)));
    report.add(row, role, { rule: 'lead/repeats-nothing', severity: 'warning', found, facts: {} });
  }

  read(row: number, report: FindingList): Responsibility {
    const { tickedLeads } = this.layout;
    if (tickedLeads !== undefined) return this.ticked(row, tickedLeads, report);
    const lead = this.lead.read(row);
    const support = this.support.read(row);
    if (lead === NOTHING_TO_REPEAT) this.reportEmptyDitto(row, this.lead, report);
    if (support === NOTHING_TO_REPEAT) this.reportEmptyDitto(row, this.support, report);
    const first = this.names(lead, 'lead');
    const second = this.names(support, 'support');
    const leads = joined(first.leads, second.leads);
    for (const name of leads)
      if (mayBeSeveral(name)) {
        report.add(row, this.lead.role, {
          rule: 'lead/several-names',
          severity: 'info',
          found: name,
          facts: {},
        });
        break;
      }
    const saysWhy = lead === NOTHING_TO_REPEAT || lead.kind === 'error';
    if (leads.length === 0 && this.lead.exists && !saysWhy) {
      const found = shownText(lead);
      report.add(row, this.lead.role, { rule: 'lead/missing', severity: 'warning', found, facts: {} });
    }
    if (second === NOBODY) return first;
    return { leads, supports: joined(first.supports, second.supports) };
  }

  /** Whoever stands over a tick of the row. */
  private ticked(row: number, names: ReadonlyMap<number, string>, report: FindingList): Responsibility {
    const leads = [...names].flatMap(([column, name]) => {
      const cell = this.grid.at(row, column);
      return readMark(cell, keywordText(cell)) === 'yes' ? [name] : [];
    });
    if (leads.length === 0)
      report.add(row, 'content', { rule: 'lead/missing', severity: 'warning', found: '', facts: {} });
    return { leads, supports: this.names(this.support.read(row), 'support').supports };
  }

  /** A row that is no item, and whose names the item below may repeat. */
  skip(row: number): void {
    this.lead.skip(row);
    this.support.skip(row);
  }
}
