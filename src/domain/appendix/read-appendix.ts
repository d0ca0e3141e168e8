import { EMPTY_CELL, shownText, type CellContent } from '../cell-content';
import { cleanCode } from './clean-code';
import { readCode, type CodeReading } from '../criteria/read-code';
import { readScore } from '../criteria/read-score';
import type { Deadline } from '../deadlines/deadline';
import { lastDaysOnTime } from '../deadlines/last-days';
import { parseDeadline } from '../deadlines/parse-deadline';
import type { CellFinding, Finding } from '../finding';
import { readLegacyText } from '../text/legacy-encoding';
import { tidy } from '../text/tidy';
import type { AppendixLayout, ColumnRole } from './appendix-layout';
import { appendixNumber } from './appendix-number';
import type { BodyRow } from './body-row';
import { errorCellFindings } from './error-cells';
import { buildHierarchy, type Place } from './hierarchy';
import { InheritedCells } from './inherited-cells';
import { legacyFinding } from './legacy-cells';
import type {
  AppendixNumber,
  PlanAppendix,
  PlanItem,
  PlanParent,
  PlanSection,
  RowScores,
} from './plan-appendix';
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

const SCORES = [
  ['maxScore', 'max'],
  ['selfScore', 'selfScored'],
  ['appraisedScore', 'appraised'],
  ['lastYearScore', 'lastYear'],
] as const satisfies readonly (readonly [ColumnRole, keyof RowScores])[];

type ParsedDeadline = ReturnType<typeof parseDeadline>;

/** Everything that the items of one appendix share while they are read. */
class ItemReader {
  readonly findings: Finding[] = [];
  private readonly people = { lead: new Map<string, People>(), support: new Map<string, People>() };
  private readonly deadlines = new Map<string, ParsedDeadline>();
  private readonly statuses = new Map<string, StatusReading>();
  private readonly stateRoles: readonly ColumnRole[];
  private readonly cells: InheritedCells;
  private readonly wholePercents: boolean;

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: AppendixLayout,
    private readonly year: number | undefined,
  ) {
    this.cells = new InheritedCells(grid, layout);
    this.wholePercents = this.holdsWholePercents();
    // Evidence speaks only where no column asks for a status.
    const states = STATE.filter((role) => layout.columns.has(role));
    this.stateRoles = states.length > 0 || !layout.columns.has('evidence') ? states : ['evidence'];
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
      const cell = this.grid.at(row, column);
      const reading = cleanCode(cell) ?? readCode(cell);
      return this.grid.inherits(row, column) ? { ...reading, isInherited: true } : reading;
    }
    const order = this.layout.columns.get('order');
    if (order === undefined) return { written: '', findings: [] };
    // A running number is no criterion code: it begins again in every section, and nothing is wrong with it.
    return { ...readCode(this.grid.at(row, order)), findings: [] };
  }

  private textOf(row: number, role: ColumnRole): string {
    const column = this.layout.columns.get(role);
    return column === undefined ? '' : tidy(shownText(this.grid.at(row, column)));
  }

  content(row: number): string {
    return this.textOf(row, 'content') || this.textOf(row, 'task');
  }

  /** A section's own words: what was read for an old encoding is never shown in their place. */
  sectionName({ row, name }: PlanSection): string {
    const written = this.textOf(row, 'content');
    return readLegacyText(written) ? written : name;
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
    const scores: { -readonly [Kind in keyof RowScores]: RowScores[Kind] } = {};
    for (const [role, kind] of SCORES) {
      const score = this.score(row, role, reports);
      if (score !== undefined) scores[kind] = score;
    }
    return scores;
  }

  private namesIn(content: CellContent | undefined, duty: 'lead' | 'support'): People {
    const written = content && content.kind !== 'error' ? shownText(content) : '';
    if (written.trim() === '') return { leads: [], supports: [] };
    const known = this.people[duty].get(written) ?? readPeople(written, duty);
    this.people[duty].set(written, known);
    return known;
  }

  private reportEmptyDitto(row: number, role: ColumnRole): void {
    const found = this.textOf(row, role);
    this.report(row, role, { rule: 'lead/repeats-nothing', severity: 'warning', found, facts: {} });
  }

  private peopleOf(row: number): People {
    const role = this.layout.columns.has('lead') ? 'lead' : 'responsibility';
    const lead = this.cells.resolve(row, role);
    const support = this.cells.resolve(row, 'support');
    if (lead?.repeatsNothing) this.reportEmptyDitto(row, role);
    if (support?.repeatsNothing) this.reportEmptyDitto(row, 'support');
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
    const contents: CellContent[] = [];
    let key = '';
    for (const role of this.stateRoles) {
      const content = this.cells.resolve(row, role)?.content ?? EMPTY_CELL;
      contents.push(content);
      const said = content.kind === 'number' ? `=${content.value} ${content.format}` : shownText(content);
      key = key === '' ? said : `${key}\n${said}`;
    }
    if (contents.some(({ kind }) => kind === 'error' || kind === 'boolean')) key += '\n!';
    let reading = this.statuses.get(key);
    if (!reading) {
      const cells = new Map(this.stateRoles.map((role, index) => [role, contents[index] ?? EMPTY_CELL]));
      reading = readStatus({ at: (role) => cells.get(role), wholePercents: this.wholePercents });
      this.statuses.set(key, reading);
    }
    for (const { role, finding } of reading.findings) this.report(row, role, finding);
    return reading;
  }

  /** A sheet says "Quý II" a hundred times: each text is parsed once. */
  private deadlineOf(content: CellContent): ParsedDeadline {
    const key =
      content.kind === 'text'
        ? content.shown === content.text && content.format === 'General'
          ? content.text
          : `${content.format}\n${content.text}\n${content.shown}`
        : content.kind === 'number'
          ? `${content.format}\n${content.value}`
          : undefined;
    const known = key === undefined ? undefined : this.deadlines.get(key);
    if (known) return known;
    const parsed = parseDeadline(content, this.year === undefined ? {} : { planYear: this.year });
    if (key !== undefined) this.deadlines.set(key, parsed);
    return parsed;
  }

  private wasLate(row: number, deadline: Deadline): boolean {
    const completed = this.cells.resolve(row, 'completedOn')?.content;
    if (completed === undefined || completed.kind === 'empty') return false;
    const year = this.year === undefined ? {} : { planYear: this.year };
    return completedLate(completed, lastDaysOnTime(deadline, { ...year, beforeIsStrict: false }));
  }

  read({ facts: { row } }: BodyRow, place: Place | undefined): PlanItem {
    const people = this.peopleOf(row);
    const cell = this.cells.resolve(row, 'deadline');
    const content: CellContent = cell?.content ?? { kind: 'empty' };
    const isError = content.kind === 'error';
    const { deadline, findings } = this.deadlineOf(isError ? EMPTY_CELL : this.cells.readable(content));
    // What is wrong with an error cell is said once, by its error.
    if (!isError) for (const finding of findings) this.report(row, 'deadline', finding);
    const { status } = this.statusOf(row);
    const isLate = status === 'done' && this.wasLate(row, deadline);
    const evidence = this.cells.resolve(row, 'evidence')?.content ?? EMPTY_CELL;
    const item: { -readonly [Key in keyof PlanItem]: PlanItem[Key] } = {
      row,
      code: this.code(row),
      content: this.content(row),
      leads: people.leads,
      supports: people.supports,
      deadline,
      deadlineText: shownText(content),
      status: isLate ? 'doneLate' : status,
      evidence: tidy(shownText(evidence)),
      scores: this.scores(row),
    };
    if (place?.section) item.sectionRow = place.section.row;
    if (place?.parentRow !== undefined) item.parentRow = place.parentRow;
    return item;
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
  const shownSections = sections.map((section): PlanSection => {
    const scores = reader.scores(section.row, false);
    const name = reader.sectionName(section);
    return { ...section, name, ...(Object.keys(scores).length === 0 ? {} : { scores }) };
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
    sections: shownSections,
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
