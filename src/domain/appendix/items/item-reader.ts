import { shownText } from '../../cell-content';
import type { Finding } from '../../finding';
import { tidy } from '../../text/tidy';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { PlanItem, PlanParent } from '../plan-appendix';
import type { BodyRow } from '../rows/body-row';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { SaidStatus } from '../status/read-status';
import { DittoColumn } from './ditto-column';
import type { Place } from './hierarchy';
import { ItemDeadlinesReader } from './item-deadlines';
import { ItemStatusesReader } from './item-statuses';
import { ItemUnitsReader } from './item-units';
import { statedIn } from './read-totals';
import { RowCodesReader } from './row-codes';
import type { RowContents } from './row-contents';
import type { RowScoresReader } from './row-scores';

/** Reads the items and parents of one appendix. Rows must be read from the top down: "-nt-" repeats the row above. */
export class ItemReader {
  private readonly codes: RowCodesReader;
  private readonly people: ItemUnitsReader;
  private readonly deadlines: ItemDeadlinesReader;
  private readonly statuses: ItemStatusesReader;
  private readonly evidence: DittoColumn;

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: AppendixLayout,
    planYear: number | undefined,
    private readonly contents: RowContents,
    private readonly scores: RowScoresReader,
    private readonly report: FindingList,
  ) {
    this.codes = new RowCodesReader(grid, layout);
    this.people = new ItemUnitsReader(grid, layout);
    this.deadlines = new ItemDeadlinesReader(grid, layout, planYear);
    this.statuses = new ItemStatusesReader(grid, layout, planYear);
    this.evidence = new DittoColumn(grid, layout, 'evidence');
  }

  item({ facts }: BodyRow, place: Place): PlanItem {
    const { row } = facts;
    const { report } = this;
    const { leads, supports } = this.people.read(row, report);
    const { deadline, text } = this.deadlines.read(row, report);
    const { text: statusText, doneOn, ...from } = this.statuses.read(row, report);
    const wasLate = doneOn?.role === 'completedOn' && this.deadlines.isLate(deadline, doneOn.day);
    const status = from.status === 'done' && wasLate ? 'doneLate' : from.status;
    const placed = ({ findings }: SaidStatus): readonly Finding[] =>
      findings.flatMap(({ role, finding }) => report.place(row, role, finding) ?? []);
    return {
      row,
      sectionRow: place.sectionRow,
      parentRow: place.parentRow,
      code: this.codes.read(row, !facts.hasContent && facts.title === ''),
      content: this.contents.of(facts),
      leads,
      supports,
      deadline,
      deadlineText: text,
      status,
      statusText,
      ...(doneOn && {
        doneOn: {
          day: doneOn.day,
          from: { status, findings: placed(from) },
          before: { status: doneOn.before.status, findings: placed(doneOn.before) },
        },
      }),
      evidence: tidy(shownText(this.evidence.read(row))),
      scores: this.scores.read(row, report),
    };
  }

  parent({ facts }: BodyRow, place: Place): PlanParent {
    const { row } = facts;
    return {
      row,
      ...(place.sectionRow === undefined ? {} : { sectionRow: place.sectionRow }),
      ...(place.parentRow === undefined ? {} : { parentRow: place.parentRow }),
      code: this.codes.read(row, false),
      content: this.contents.of(facts),
      scores: this.scores.read(row, this.report),
      ...statedIn(this.grid, this.layout, row),
    };
  }

  /** A row that heads others may name a lead or a deadline, which the first of them repeats by "-nt-". */
  pass({ facts: { row } }: BodyRow): void {
    this.people.skip(row);
    this.deadlines.pass(row);
    this.statuses.pass(row);
    this.evidence.skip(row);
  }
}
