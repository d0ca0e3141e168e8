import { shownText, type CellContent } from '../cell-content';
import type { CellFinding } from '../finding';
import type { ColumnRole } from './appendix-layout';
import { isDitto } from './ditto';
import { namesDocument } from './document-reference';
import type { ItemStatus } from './item-status';
import { readPercent } from './read-percent';
import { keywordText } from './sheet-grid';
import { readStatusWords } from './status-words';

/** A finding with the role of the column it belongs to. */
export interface RoleFinding {
  readonly role: ColumnRole;
  readonly finding: CellFinding;
}

export interface StatusReading {
  readonly status: ItemStatus;
  readonly findings: readonly RoleFinding[];
}

/** What one cell says of the state of its item. */
interface Voice {
  readonly role: ColumnRole;
  readonly written: string;
  readonly status: Exclude<ItemStatus, 'unknown' | 'conflict'>;
  /** A voice that is not firm gives way to one that is. */
  readonly firm: boolean;
}

export interface StatusCells {
  readonly at: (role: ColumnRole) => CellContent | undefined;
  /** The "%" column holds bare numbers above 1. */
  readonly wholePercents: boolean;
}

const MARKS = [
  ['markDone', 'done'],
  ['markInProgress', 'inProgress'],
  ['markNotStarted', 'notStarted'],
] as const;
const NO_MARK = /^([-–_./\s]+|0|không|khong|o|no)$/i;

const doneness = (status: ItemStatus): boolean => status === 'done' || status === 'doneLate';

function finding(role: ColumnRole, cell: CellFinding): RoleFinding {
  return { role, finding: cell };
}

class StatusReader {
  readonly voices: Voice[] = [];
  readonly findings: RoleFinding[] = [];
  private documentIn: ColumnRole | undefined;
  /** Cells with something in them that no rule could read. */
  private unread: RoleFinding | undefined;

  constructor(private readonly cells: StatusCells) {}

  private cell(role: ColumnRole): { content: CellContent; text: string } | undefined {
    const content = this.cells.at(role);
    const text = content ? keywordText(content) : '';
    return content && text !== '' && content.kind !== 'error' ? { content, text } : undefined;
  }

  private say(role: ColumnRole, written: string, status: Voice['status'], firm: boolean): void {
    this.voices.push({ role, written, status, firm });
  }

  private cannotRead(role: ColumnRole, written: string): void {
    this.unread ??= finding(role, { rule: 'status/unread', severity: 'warning', found: written, facts: {} });
  }

  private readWords(role: ColumnRole, content: CellContent, text: string): void {
    const words = readStatusWords(text);
    const written = shownText(content);
    if (words.kind === 'said') this.say(role, written, words.status, words.firm);
    else if (words.kind === 'document') this.documentIn ??= role;
    else this.cannotRead(role, written);
  }

  private readShare(role: ColumnRole, content: CellContent): void {
    const reading = readPercent(content, this.cells.wholePercents);
    const written = shownText(content);
    if (reading.kind === 'words') return this.readWords(role, content, keywordText(content));
    if (reading.kind === 'none') return;
    const { percent, unclear } = reading;
    if (unclear)
      this.findings.push(
        finding(role, {
          rule: 'status/percent-unclear',
          severity: 'warning',
          found: written,
          facts: { readAs: percent },
        }),
      );
    if (percent < 0 || percent > 200) return this.cannotRead(role, written);
    const status = percent >= 100 ? 'done' : percent === 0 ? 'notStarted' : 'inProgress';
    this.say(role, written, status, true);
  }

  readStatusCell(): void {
    const cell = this.cell('status');
    if (!cell || isDitto(cell.text) || /^[-–_./]+$/.test(cell.text)) return;
    if (cell.content.kind !== 'number') return this.readWords('status', cell.content, cell.text);
    const isDate = /[dy]/i.test(cell.content.format.replace(/general/i, '')) || cell.content.value > 36_526;
    if (isDate) this.documentIn ??= 'status';
    else this.readShare('status', cell.content);
  }

  readProgressCell(): void {
    const cell = this.cell('progress');
    if (cell) this.readShare('progress', cell.content);
  }

  readMarkCells(): void {
    for (const [role, status] of MARKS) {
      const cell = this.cell(role);
      if (!cell || NO_MARK.test(cell.text)) continue;
      const words = cell.text.length > 1 ? readStatusWords(cell.text) : undefined;
      // "Đang làm" under "Đã hoàn thành" is no mark but a sentence in the wrong place.
      const says = words?.kind === 'said' && words.firm ? words.status : status;
      this.say(role, shownText(cell.content), role === 'markDone' ? says : status, true);
    }
  }

  readCompletedOnCell(): void {
    const cell = this.cell('completedOn');
    if (!cell || NO_MARK.test(cell.text)) return;
    const { content, text } = cell;
    if (content.kind === 'number' || /\d/.test(text)) {
      const words = content.kind === 'text' ? readStatusWords(text) : undefined;
      const contrary = words?.kind === 'said' && !doneness(words.status);
      this.say('completedOn', shownText(content), contrary ? words.status : 'done', true);
    } else this.readWords('completedOn', content, text);
  }

  /** The user's own words decide over a percent of 0 or 60, as long as both agree on done or not. */
  decide(): StatusReading {
    const { voices, findings } = this;
    const firm = voices.filter((voice) => voice.firm);
    const heard = firm.length > 0 ? firm : voices;
    const [first] = heard;
    if (!first) return this.decideSilence();
    const contrary = heard.find((voice) => doneness(voice.status) !== doneness(first.status));
    const marks = heard.filter(({ role }) => MARKS.some(([mark]) => mark === role));
    const other = contrary ?? (marks.length > 1 ? marks[1] : undefined);
    if (other) {
      const one = contrary ? first : (marks[0] ?? first);
      findings.push(
        finding(one.role, {
          rule: 'status/conflict',
          severity: 'error',
          found: one.written,
          facts: { first: one.written, second: other.written },
        }),
      );
      return { status: 'conflict', findings };
    }
    const late = heard.find(({ status }) => status === 'doneLate');
    if (late) return { status: 'doneLate', findings };
    const notApplicable = heard.find(({ status }) => status === 'notApplicable');
    if (notApplicable) return { status: 'notApplicable', findings };
    if (doneness(first.status)) return { status: 'done', findings };
    // 0 % beside "đang thực hiện" has begun; "chưa thực hiện" beside 40 % has begun as well.
    const begun = heard.some(({ status }) => status === 'inProgress');
    return { status: begun ? 'inProgress' : 'notStarted', findings };
  }

  private decideSilence(): StatusReading {
    const { findings } = this;
    if (this.unread) return { status: 'unknown', findings: [...findings, this.unread] };
    if (this.documentIn !== undefined) return this.fromDocument(this.documentIn);
    const columns = (['status', 'progress', 'markDone', 'markNotStarted', 'completedOn'] as const).filter(
      (role) => this.cells.at(role) !== undefined,
    );
    const [column] = columns;
    if (column === undefined) {
      const evidence = this.cell('evidence');
      return evidence && namesDocument(evidence.text)
        ? this.fromDocument('evidence')
        : { status: 'unknown', findings };
    }
    const content = this.cells.at(column);
    if (content?.kind === 'error') return { status: 'unknown', findings };
    const found = content ? shownText(content) : '';
    findings.push(finding(column, { rule: 'status/missing', severity: 'warning', found, facts: {} }));
    return { status: 'unknown', findings };
  }

  private fromDocument(role: ColumnRole): StatusReading {
    const written = shownText(this.cells.at(role) ?? { kind: 'empty' });
    const told = finding(role, {
      rule: 'status/from-evidence',
      severity: 'info',
      found: written,
      facts: { evidence: written },
    });
    return { status: 'done', findings: [...this.findings, told] };
  }
}

/**
 * The status of an item from every cell of its row that speaks of it. Cells that disagree on done or not done are a
 * conflict; a blank is unknown; a document alone is done where no column asks for a status, or where it stands in it.
 */
export function readStatus(cells: StatusCells): StatusReading {
  const reader = new StatusReader(cells);
  reader.readMarkCells();
  reader.readStatusCell();
  reader.readProgressCell();
  reader.readCompletedOnCell();
  return reader.decide();
}
