import { fold } from '../../text/fold';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { ColumnRole, LayoutDoubt } from './appendix-layout';
import { type ColumnSample, sampleColumn } from './column-sample';
import { answersDeadline } from './day-of-deadline';
import { type HeaderBlock, isRole } from './header-block';
import { MARK_ROLES } from './state-roles';
import { isTimeHeading } from './time-heading';

export interface AssignedColumns {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly groupColumn?: number;
  readonly tickedLeads?: ReadonlyMap<number, string>;
  readonly doubts: readonly LayoutDoubt[];
}

interface Candidate {
  readonly column: number;
  readonly role: ColumnRole;
  readonly strength: number;
}

type Sampler = (column: number, beside?: readonly number[]) => ColumnSample;

function without(candidates: readonly Candidate[], gone: Candidate): Candidate[] {
  return candidates.filter((candidate) => candidate !== gone);
}

function withRole(candidates: readonly Candidate[], old: Candidate, role: ColumnRole): Candidate[] {
  return candidates.map((candidate) => (candidate === old ? { ...candidate, role } : candidate));
}

/** Where a heading may mean two things, what stands under it decides. */
function resolveByContents(given: readonly Candidate[], sample: Sampler): readonly Candidate[] {
  let candidates = [...given];
  const of = (role: ColumnRole): Candidate[] => candidates.filter((candidate) => candidate.role === role);
  const isState = ({ role }: Candidate): boolean =>
    role === 'status' || role === 'progress' || MARK_ROLES.includes(role);

  // "Tiến độ", "Tiến độ thực hiện" is often the deadline of a plan.
  if (of('deadline').length === 0) {
    for (const candidate of of('status')) {
      const { filled, deadlines, statuses } = sample(candidate.column);
      if (candidate.strength < 3 && filled > 0 && deadlines * 2 > filled && deadlines > statuses)
        candidates = withRole(candidates, candidate, 'deadline');
    }
  }
  if (of('deadline').length === 0) {
    for (const candidate of of('completedOn').slice(0, 1))
      if (candidate.strength < 3) candidates = withRole(candidates, candidate, 'deadline');
  }
  // "Kế hoạch | Thực tế" may be days, numbers or words.
  for (const candidate of [...of('deadline'), ...of('completedOn')]) {
    const { filled, deadlines } = sample(candidate.column);
    const isLone = !of('deadline').some(({ column }) => column !== candidate.column);
    if (
      candidate.strength === 1 &&
      (candidate.role === 'deadline' || isLone || filled > 0) &&
      deadlines * 2 <= filled
    )
      candidates = without(candidates, candidate);
  }
  // A column of durations is no deadline, whatever stands over it.
  for (const candidate of of('deadline')) {
    const { filled, deadlines, durations } = sample(candidate.column);
    if (filled > 0 && deadlines === 0 && durations * 3 >= filled * 2)
      candidates = without(candidates, candidate);
  }
  // A share that no item row fills is where the completion ratio of the sections belongs.
  const duties = candidates
    .filter(({ role }) => role === 'deadline' || role === 'lead')
    .map(({ column }) => column);
  for (const candidate of of('progress')) {
    const { filled, statuses } = sample(candidate.column, duties);
    const others = candidates.some((other) => other !== candidate && isState(other));
    if (filled > 0 && statuses * 2 > filled) candidates = withRole(candidates, candidate, 'status');
    else if (others && filled === 0) candidates = withRole(candidates, candidate, 'ratio');
  }
  // One column "Hoàn thành" or "Đã hoàn thành" without its two neighbours may hold words.
  const marks = candidates.filter(({ role }) => MARK_ROLES.includes(role));
  for (const candidate of marks) {
    const { filled, deadlines } = sample(candidate.column);
    if (
      candidate.role === 'markDone' &&
      filled > 0 &&
      deadlines * 2 > filled &&
      of('completedOn').length === 0
    )
      candidates = withRole(candidates, candidate, 'completedOn');
  }
  if (marks.length === 1 && of('status').length === 0) {
    for (const candidate of marks) {
      const { filled, marks: ticked, statuses } = sample(candidate.column);
      if (filled > 0 && ticked * 2 < filled && statuses * 2 >= filled)
        candidates = withRole(candidates, candidate, 'status');
    }
  }
  // "Thực hiện" is who does it, or how far it has come.
  for (const candidate of of('lead')) {
    const { filled, statuses, marks } = sample(candidate.column);
    const others = candidates.some((other) => other !== candidate && isState(other));
    if (candidate.strength === 1 && filled > 0 && (statuses + marks) * 2 > filled)
      candidates = others ? without(candidates, candidate) : withRole(candidates, candidate, 'status');
  }
  // A bare "Kết quả" is the product where another column tells the state, or where no word in it does.
  for (const candidate of of('status')) {
    if (candidate.strength > 1) continue;
    const { filled, statuses } = sample(candidate.column);
    const others = candidates.some((other) => other !== candidate && isState(other));
    if (others || (filled > 0 && statuses * 4 < filled)) {
      candidates =
        of('evidence').length === 0
          ? withRole(candidates, candidate, 'evidence')
          : without(candidates, candidate);
    }
  }
  return candidates;
}

/** Roles that depend on which others there are. */
function resolveByNeighbours(given: readonly Candidate[], sample: Sampler): readonly Candidate[] {
  let candidates = [...given];
  const of = (role: ColumnRole): Candidate[] => candidates.filter((candidate) => candidate.role === role);
  // "Phân công công việc" lists the work, or, beside a column of it, who does it.
  if (of('content').length + of('task').length > 1)
    for (const candidate of of('task'))
      if (candidate.strength === 1)
        candidates =
          of('lead').length + of('responsibility').length === 0
            ? withRole(candidates, candidate, 'responsibility')
            : without(candidates, candidate);
  // A bare "Điểm" is the most there is to win where somebody scores himself beside it, and else anything.
  for (const candidate of of('maxScore'))
    if (candidate.strength === 1 && (of('selfScore').length === 0 || of('maxScore').length > 1))
      candidates = without(candidates, candidate);
  // "Mục" over running numbers, beside "Nội dung".
  if (of('task').length + of('content').length > 1)
    for (const candidate of of('content')) {
      const { filled, numbers } = sample(candidate.column);
      if (candidate.strength > 2 || filled === 0 || numbers * 3 < filled * 2) continue;
      candidates =
        of('order').length + of('code').length === 0
          ? withRole(candidates, candidate, 'order')
          : without(candidates, candidate);
    }
  // "Lĩnh vực" beside "Nhiệm vụ" only names the group of each row.
  if (of('task').length > 0 || of('content').some(({ strength }) => strength > 1))
    for (const candidate of of('content'))
      if (candidate.strength === 1) candidates = without(candidates, candidate);
  if (of('content').length === 0)
    for (const candidate of of('task').slice(0, 1)) candidates = withRole(candidates, candidate, 'content');
  if (of('content').length === 0)
    for (const candidate of of('solution').slice(0, 1))
      candidates = withRole(candidates, candidate, 'content');
  // "Nội dung tiêu chí" and "Nội dung nhiệm vụ": the second is the task.
  if (of('content').length === 2 && of('task').length === 0) {
    const [first, second] = of('content');
    if (first && second && first.strength !== second.strength) {
      const weaker = first.strength < second.strength ? first : second;
      candidates = withRole(candidates, weaker, 'task');
    }
  }
  for (const candidate of of('responsibility')) {
    if (of('lead').length > 0) candidates = without(candidates, candidate);
    else if (of('support').length > 0) candidates = withRole(candidates, candidate, 'lead');
  }
  // Without a column of codes, "TT" may hold them: "I.1", "1.1".
  if (of('code').length === 0) {
    for (const candidate of of('order')) {
      const { filled, dottedCodes } = sample(candidate.column);
      if (dottedCodes >= 2 && dottedCodes * 4 >= filled) candidates = withRole(candidates, candidate, 'code');
    }
  }
  return candidates;
}

/** Gives each role its column: the strongest heading, the left one where two are equal, which is a doubt. */
export function assignColumns(grid: SheetGrid, block: HeaderBlock): AssignedColumns {
  const samples = new Map<number, ColumnSample>();
  const sample: Sampler = (column, beside) => {
    if (beside) return sampleColumn(grid, column, block.lastRow + 1, beside);
    const known = samples.get(column) ?? sampleColumn(grid, column, block.lastRow + 1);
    samples.set(column, known);
    return known;
  };
  const named: Candidate[] = [];
  for (const heading of block.headings) {
    const { column, meaning } = heading;
    if (answersDeadline(heading, block.headings)) named.push({ column, role: 'completedOn', strength: 2 });
    else if (meaning && isRole(meaning.role))
      named.push({ column, role: meaning.role, strength: meaning.strength });
  }
  const candidates = resolveByNeighbours(resolveByContents(named, sample), sample);
  const columns = new Map<ColumnRole, number>();
  const doubts: LayoutDoubt[] = [];
  for (const role of new Set(candidates.map((candidate) => candidate.role))) {
    const rivals = candidates.filter((candidate) => candidate.role === role);
    const strongest = Math.max(...rivals.map(({ strength }) => strength));
    const best = rivals.filter(({ strength }) => strength === strongest);
    // An empty column is no rival of a filled one.
    const filled = best.filter(({ column }) => sample(column).filled > 0);
    const [winner] = filled.length > 0 ? filled : best;
    if (!winner) continue;
    columns.set(role, winner.column);
    if (filled.length > 1 && DOUBTED.has(role))
      doubts.push({ kind: 'severalColumns', role, columns: filled.map(({ column }) => column) });
    // "Đơn vị" alone says little where nothing is due.
    if (role === 'lead' && strongest === 1 && !candidates.some((other) => other.role === 'deadline'))
      columns.delete(role);
  }
  const left = claimWithoutHeading(grid, block, columns, sample);
  const dropped = named.find(
    ({ role, strength, column }) =>
      role === 'content' && strength === 1 && ![...columns.values()].includes(column),
  )?.column;
  const groupColumn = left ?? dropped ?? groupHeading(block);
  const tickedLeads = columnsOfPeople(block, columns, sample);
  return {
    columns,
    ...(groupColumn === undefined ? {} : { groupColumn }),
    ...(tickedLeads.size === 0 ? {} : { tickedLeads }),
    doubts,
  };
}

/** "Nhóm nhiệm vụ" and its like. */
function groupHeading(block: HeaderBlock): number | undefined {
  return block.headings.find(({ text }) => /^nhom (nhiem vu|cong viec|tieu chi|chi so)$/.test(fold(text)))
    ?.column;
}

/**
 * Columns without a heading of their own: the right one of two under one heading says what is done, the left one groups;
 * and to the left of it all there may be running numbers. Gives the column that groups.
 */
function claimWithoutHeading(
  grid: SheetGrid,
  block: HeaderBlock,
  columns: Map<ColumnRole, number>,
  sample: Sampler,
): number | undefined {
  const headed = new Set(block.headings.map(({ column }) => column));
  const content = columns.get('content');
  if (content === undefined) return undefined;
  const duties = (['deadline', 'lead', 'responsibility', 'status'] as const).flatMap(
    (role) => columns.get(role) ?? [],
  );
  let group: number | undefined;
  const right = content + 1;
  if (!headed.has(right) && right <= grid.lastColumn) {
    const beside = sampleColumn(grid, right, block.lastRow + 1, duties);
    const rows = Math.max(0, ...duties.map((column) => sample(column).filled));
    if (beside.worded > 0 && beside.worded * 2 > rows && beside.worded * 2 > beside.filled) {
      const { filled, numbers } = sample(content);
      columns.set('content', right);
      if (numbers * 2 < filled) group = content;
      else if (!columns.has('order')) columns.set('order', content);
    }
  }
  if (!columns.has('order') && !columns.has('code'))
    for (
      let column = (group ?? columns.get('content') ?? content) - 1;
      column >= grid.firstColumn;
      column--
    ) {
      const { filled, numbers, dottedCodes } = sample(column);
      if (headed.has(column) || filled < 2 || numbers * 3 < filled * 2) continue;
      columns.set(dottedCodes >= 2 && dottedCodes * 4 >= filled ? 'code' : 'order', column);
      break;
    }
  return group;
}

/** Where no column names the leads: columns that hold nothing but ticks, side by side, each with a name at its top. */
function columnsOfPeople(
  block: HeaderBlock,
  columns: ReadonlyMap<ColumnRole, number>,
  sample: Sampler,
): ReadonlyMap<number, string> {
  const people = new Map<number, string>();
  if (columns.has('lead') || columns.has('responsibility')) return people;
  const claimed = new Set(columns.values());
  for (const { column, text, meaning } of block.headings) {
    const name = text.split(' / ').at(-1) ?? text;
    const { filled, marks } = sample(column);
    const isTime = isTimeHeading({ kind: 'text', text: name, shown: name, format: '' });
    if (!claimed.has(column) && meaning === undefined && !isTime && filled > 0 && marks === filled)
      people.set(column, name);
  }
  return people.size >= 2 ? people : new Map();
}

/** Roles in which a wrong choice would change a number. */
const DOUBTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'content',
  'lead',
  'deadline',
  'status',
  'progress',
  'markDone',
]);
