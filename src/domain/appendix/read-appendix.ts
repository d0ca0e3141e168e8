import { shownText, type CellContent } from '../cell-content';
import { readCode, type CodeReading } from '../criteria/read-code';
import { readScore } from '../criteria/read-score';
import { lastDaysOnTime } from '../deadlines/last-days';
import { parseDeadline } from '../deadlines/parse-deadline';
import type { CellFinding, Finding } from '../finding';
import { tidy } from '../text/tidy';
import type { AppendixLayout, ColumnRole } from './appendix-layout';
import { appendixNumber } from './appendix-number';
import type { BodyRow } from './body-row';
import { errorCellFindings } from './error-cells';
import { buildHierarchy, type Place } from './hierarchy';
import { InheritedCells } from './inherited-cells';
import { legacyFinding } from './legacy-cells';
import type { AppendixNumber, PlanAppendix, PlanItem, PlanParent, RowScores } from './plan-appendix';
import { planYear } from './plan-year';
import { readPeople, type People } from './read-people';
import { readStatus, type StatusReading } from './read-status';
import { readTotals } from './read-totals';
import { rowKinds } from './row-kinds';
import { sameUnitFindings } from './same-unit-findings';
import { SheetGrid } from './sheet-grid';
import type { SheetSnapshot } from './sheet-snapshot';
import { completedLate } from './completed-late';

export interface ReadOptions {
  /** The year that the user set; it stands above what the sheet says. */
  readonly planYear?: number;
}

const STATE: readonly ColumnRole[] = [
  'status',
  'progress',
  'markDone',
  'markInProgress',
  'markNotStarted',
  'completedOn',
];

function titleLines(grid: SheetGrid, layout: AppendixLayout): readonly string[] {
  const lines: string[] = [];
  for (let row = layout.firstRow; row < layout.headerFirstRow; row++)
    for (const column of grid.filled(row))
      for (const line of shownText(grid.own(row, column)).split(/\r\n|\r|\n/)) {
        const text = tidy(line);
        if (text !== '') lines.push(text);
      }
  return lines;
}

/** Everything that the items of one appendix share while they are read. */
class ItemReader {
  readonly findings: Finding[] = [];
  private readonly people = new Map<string, People>();
  private readonly cells: InheritedCells;
  private readonly wholePercents: boolean;

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: AppendixLayout,
    private readonly year: number | undefined,
  ) {
    this.cells = new InheritedCells(grid, layout);
    this.wholePercents = this.holdsWholePercents();
  }

  private holdsWholePercents(): boolean {
    const column = this.layout.columns.get('progress');
    if (column === undefined) return false;
    for (let row = this.layout.headerLastRow + 1; row <= this.layout.lastRow; row++) {
      const cell = this.grid.own(row, column);
      if (cell.kind === 'number' && cell.value > 1 && !cell.format.includes('%')) return true;
    }
    return false;
  }

  report(row: number, role: ColumnRole, finding: CellFinding): void {
    const column = this.layout.columns.get(role);
    if (column !== undefined) this.findings.push({ ...finding, row, column } as Finding);
  }

  code(row: number): CodeReading {
    const column = this.layout.columns.get('code');
    if (column !== undefined) {
      const reading = readCode(this.grid.at(row, column));
      return this.grid.inherits(row, column) ? { ...reading, isInherited: true } : reading;
    }
    const order = this.layout.columns.get('order');
    if (order === undefined) return { written: '', findings: [] };
    // A running number is no criterion code: it begins again in every section, and nothing is wrong with it.
    return { ...readCode(this.grid.at(row, order)), findings: [] };
  }

  content(row: number): string {
    const text = (role: ColumnRole): string => {
      const column = this.layout.columns.get(role);
      return column === undefined ? '' : tidy(shownText(this.grid.at(row, column)));
    };
    return text('content') || text('task');
  }

  /** The points of one cell; `reports`: what is wrong with it is said too. */
  private score(row: number, role: ColumnRole, reports: boolean): number | undefined {
    const column = this.layout.columns.get(role);
    // Points merged over several tasks are the points of one criterion, and add up once.
    if (column === undefined || this.grid.inherits(row, column)) return undefined;
    const { score, findings } = readScore(this.grid.at(row, column));
    if (reports) for (const finding of findings) this.report(row, role, finding);
    return score;
  }

  scores(row: number, reports = true): RowScores {
    const max = this.score(row, 'maxScore', reports);
    const selfScored = this.score(row, 'selfScore', reports);
    const appraised = this.score(row, 'appraisedScore', reports);
    const lastYear = this.score(row, 'lastYearScore', reports);
    return {
      ...(max === undefined ? {} : { max }),
      ...(selfScored === undefined ? {} : { selfScored }),
      ...(appraised === undefined ? {} : { appraised }),
      ...(lastYear === undefined ? {} : { lastYear }),
    };
  }

  private namesIn(content: CellContent | undefined, duty: 'lead' | 'support'): People {
    const written = content && content.kind !== 'error' ? shownText(content) : '';
    if (written.trim() === '') return { leads: [], supports: [] };
    const key = `${duty}${written}`;
    const known = this.people.get(key) ?? readPeople(written, duty);
    this.people.set(key, known);
    return known;
  }

  private peopleOf(row: number): People {
    const { columns } = this.layout;
    const role = columns.has('lead') ? 'lead' : 'responsibility';
    const lead = this.cells.resolve(row, role);
    const support = this.cells.resolve(row, 'support');
    for (const { role: where, cell } of [
      { role, cell: lead } as const,
      { role: 'support', cell: support } as const,
    ]) {
      if (cell?.repeatsNothing)
        this.report(row, where, {
          rule: 'lead/repeats-nothing',
          severity: 'warning',
          found: shownText(this.grid.at(row, columns.get(where) ?? 0)),
          facts: {},
        });
    }
    const first = this.namesIn(lead?.content, 'lead');
    const second = this.namesIn(support?.content, 'support');
    const leads = [...first.leads, ...second.leads];
    const isError = lead?.content.kind === 'error';
    if (leads.length === 0 && lead && !lead.repeatsNothing && !isError)
      this.report(row, role, {
        rule: 'lead/missing',
        severity: 'warning',
        found: shownText(lead.content),
        facts: {},
      });
    return { leads, supports: [...first.supports, ...second.supports] };
  }

  private statusOf(row: number): StatusReading {
    const reading = readStatus({
      at: (role) => this.cells.resolve(row, role)?.content,
      wholePercents: this.wholePercents,
    });
    for (const { role, finding } of reading.findings) this.report(row, role, finding);
    return reading;
  }

  read({ facts: { row } }: BodyRow, place: Place | undefined): PlanItem {
    const people = this.peopleOf(row);
    const cell = this.cells.resolve(row, 'deadline');
    const content: CellContent = cell?.content ?? { kind: 'empty' };
    const isError = content.kind === 'error';
    const { deadline, findings } = parseDeadline(
      isError ? { kind: 'empty' } : this.cells.readable(content),
      this.year === undefined ? {} : { planYear: this.year },
    );
    // What is wrong with an error cell is said once, by its error.
    if (!isError) for (const finding of findings) this.report(row, 'deadline', finding);
    const { status } = this.statusOf(row);
    const completed = this.cells.resolve(row, 'completedOn')?.content;
    const days = lastDaysOnTime(deadline, {
      ...(this.year === undefined ? {} : { planYear: this.year }),
      beforeIsStrict: false,
    });
    const isLate = status === 'done' && completed !== undefined && completedLate(completed, days);
    return {
      row,
      ...(place?.section ? { sectionRow: place.section.row } : {}),
      ...(place?.parentRow === undefined ? {} : { parentRow: place.parentRow }),
      code: this.code(row),
      content: this.content(row),
      leads: people.leads,
      supports: people.supports,
      deadline,
      deadlineText: shownText(content),
      status: isLate ? 'doneLate' : status,
      evidence: tidy(shownText(this.cells.resolve(row, 'evidence')?.content ?? { kind: 'empty' })),
      scores: this.scores(row),
    };
  }
}

/**
 * Reads one appendix of a sheet: what every row is, its sections, parents and items, and what is wrong with single
 * cells. What a code cell alone tells stays in {@link PlanItem.code}; everything else is in `findings`.
 */
export function readAppendix(
  snapshot: SheetSnapshot,
  layout: AppendixLayout,
  options: ReadOptions = {},
): PlanAppendix {
  const grid = new SheetGrid(snapshot);
  const title = titleLines(grid, layout);
  const year = planYear(title, snapshot.sheetName, options.planYear);
  const { rows, body } = rowKinds(grid, layout);
  const { sections, places } = buildHierarchy(body);
  const reader = new ItemReader(grid, layout, year);
  const items: PlanItem[] = [];
  const parents: PlanParent[] = [];
  for (const entry of body) {
    const { row } = entry.facts;
    const place = places.get(row);
    if (entry.kind === 'item') items.push(reader.read(entry, place));
    if (entry.kind === 'parent')
      parents.push({
        row,
        ...(place?.section ? { sectionRow: place.section.row } : {}),
        code: reader.code(row),
        content: reader.content(row),
        scores: reader.scores(row),
      });
    if (entry.unclear && (entry.kind === 'section' || entry.kind === 'continuation' || entry.kind === 'item'))
      reader.report(row, 'content', {
        rule: 'layout/row-unclear',
        severity: 'warning',
        found: entry.facts.title,
        facts: { kind: entry.kind },
      });
  }
  const scoredSections = sections.map((section) => {
    const scores = reader.scores(section.row, false);
    return Object.keys(scores).length === 0 ? section : { ...section, scores };
  });
  const totals = readTotals(grid, body, sections, (row) => reader.scores(row, false));
  const findings = [
    ...reader.findings,
    ...errorCellFindings(grid, layout, body),
    ...sameUnitFindings(layout, items),
    ...legacyFinding(grid, layout),
    ...missingStatusColumn(layout),
  ];
  const number: AppendixNumber | undefined = layout.columns.has('maxScore')
    ? appendixNumber(title, snapshot.sheetName)
    : undefined;
  return {
    layout,
    title,
    ...(number === undefined ? {} : { appendixNumber: number }),
    ...(year === undefined ? {} : { planYear: year }),
    rows,
    sections: scoredSections,
    parents,
    items,
    totalRows: totals.map(({ row }) => row),
    totals,
    findings: findings.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function missingStatusColumn(layout: AppendixLayout): readonly Finding[] {
  if (STATE.some((role) => layout.columns.has(role))) return [];
  const column = layout.columns.get('content') ?? 1;
  const facts = {};
  return [
    {
      rule: 'layout/no-status-column',
      severity: 'warning',
      found: layout.headings.get(column) ?? '',
      facts,
      row: layout.headerFirstRow,
      column,
    },
  ];
}
