import { columnName } from '../../src/domain/a1-notation';
import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import type {
  AppendixReview,
  CompletionCount,
  LeadCompletion,
  ReviewedItem,
} from '../../src/domain/review/appendix-review';
import { allFindings } from '../../src/domain/review/set-findings-aside';
import type { SheetReport } from '../../src/excel/office/outcome';
import { sayFinding } from '../../src/messages/say-finding';
import { messagesVi } from '../../src/messages/vi';

/** What the ribbon command's own run cost. */
export interface Traffic {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** The answer of `--json`. Several appendices on one sheet are told as one, in sheet order. */
export function reportJson(report: SheetReport, traffic: Traffic) {
  const { reviews } = report;
  const [review] = reviews;
  const completion = add(reviews.map((each) => each.completion));
  return {
    sheet: report.sheetName,
    form: review.appendix.layout.form ?? 'plan',
    asOf: formatIsoDate(review.options.asOf),
    planYear: review.appendix.planYear ?? null,
    columns: Object.fromEntries(
      [...review.appendix.layout.columns].map(([role, column]) => [role, columnName(column)]),
    ),
    rows: reviews.flatMap(({ appendix }) => appendix.rows.map(({ row, kind }) => ({ row, kind }))),
    items: reviews.flatMap((each) => each.items.map((item) => itemJson(item, each))),
    findings: reviews
      .flatMap((each) => {
        const setAside = new Set(each.setAside?.map(({ finding }) => finding));
        return allFindings(each).map((finding) => ({ finding, isSetAside: setAside.has(finding) }));
      })
      .map(({ finding, isSetAside }) => ({
        row: finding.row,
        column: columnName(finding.column),
        rule: finding.rule,
        severity: finding.severity,
        message: sayFinding(messagesVi, finding),
        ...(finding.proposal === undefined ? {} : { proposal: finding.proposal.text }),
        ...(isSetAside ? { setAside: true } : {}),
      })),
    completion: {
      ...completion,
      sections: reviews.flatMap(({ sections }) =>
        sections.map(({ row, code, name, done, total, overdue, dueSoon }) => ({
          row,
          code: code ?? null,
          name,
          done,
          total,
          overdue,
          dueSoon,
        })),
      ),
      leads: mergeLeads(reviews.flatMap(({ leads }) => leads)),
    },
    written: report.written,
    highlights: report.highlights,
    ...(report.heldBack === undefined ? {} : { heldBack: report.heldBack }),
    ...traffic,
  };
}

function itemJson({ item, code, lastDays, standing }: ReviewedItem, { appendix }: AppendixReview) {
  const section = appendix.sections.find(({ row }) => row === item.sectionRow);
  const { deadline } = item;
  const bound =
    deadline.kind === 'date' ? deadline.bound : deadline.kind === 'range' ? deadline.endBound : undefined;
  return {
    row: item.row,
    section: section === undefined ? null : (section.code ?? section.name),
    code: code ?? item.code.code ?? null,
    codeWritten: item.code.written,
    content: item.content,
    leads: item.leads,
    supports: item.supports,
    deadline: {
      kind: deadline.kind,
      due: lastDays.map(formatIsoDate),
      ...(bound === undefined ? {} : { bound }),
      text: item.deadlineText,
    },
    status: item.status,
    overdue: standing.kind === 'overdue',
    dueSoon: standing.kind === 'dueSoon',
  };
}

function add(counts: readonly CompletionCount[]): CompletionCount {
  return counts.reduce((sum, count) => ({
    done: sum.done + count.done,
    total: sum.total + count.total,
    overdue: sum.overdue + count.overdue,
    dueSoon: sum.dueSoon + count.dueSoon,
  }));
}

function mergeLeads(leads: readonly LeadCompletion[]): readonly LeadCompletion[] {
  const byName = new Map<string, LeadCompletion>();
  for (const lead of leads) {
    const known = byName.get(lead.name);
    byName.set(lead.name, known === undefined ? lead : { name: lead.name, ...add([known, lead]) });
  }
  return [...byName.values()];
}
