import { type CellContent, shownText } from '../../cell-content';
import { dateFormat } from '../../date-format';
import type { ColumnRole } from '../layout/appendix-layout';
import { isDitto } from '../people/ditto';
import { readable } from '../sheet/readable-content';
import { keywordText } from '../sheet/sheet-grid';
import { completionDay, saidDay } from './completion-day';
import { isDone } from './item-status';
import { readMark } from './read-mark';
import { readPercent } from './read-percent';
import type {
  CollectedStatements,
  NamedDay,
  RoleFinding,
  StatusCells,
  StatusStatement,
} from './status-statements';
import { readStatusWords, type StatusWords } from './status-words';

const STATUS_OF_MARK = [
  ['markDone', 'done'],
  ['markInProgress', 'inProgress'],
  ['markNotStarted', 'notStarted'],
] as const;

class StatementCollector implements CollectedStatements {
  readonly statements: StatusStatement[] = [];
  readonly findings: RoleFinding[] = [];
  documentIn: ColumnRole | undefined;
  unread: RoleFinding | undefined;

  constructor(private readonly cells: StatusCells) {}

  private cell(role: ColumnRole): { content: CellContent; text: string } | undefined {
    const content = this.cells.at(role);
    if (!content || content.kind === 'error') return undefined;
    const text = keywordText(content);
    return text === '' ? undefined : { content, text };
  }

  private add(
    role: ColumnRole,
    written: string,
    status: StatusStatement['status'],
    isDecisive: boolean,
    doneOn?: NamedDay,
  ): void {
    this.statements.push({ role, written, status, isDecisive, ...(doneOn ? { doneOn } : {}) });
  }

  private addSaid(
    role: ColumnRole,
    content: CellContent,
    status: StatusStatement['status'],
    isDecisive: boolean,
  ): void {
    const named = isDone(status) ? saidDay(shownText(readable(content)), this.cells.planYear) : undefined;
    this.add(role, shownText(content), status, isDecisive, named);
  }

  private cannotRead(role: ColumnRole, written: string): void {
    this.unread ??= {
      role,
      finding: { rule: 'status/unread', severity: 'warning', found: written, facts: {} },
    };
  }

  /** False where the words say nothing of the state. */
  private addWords(role: ColumnRole, content: CellContent, words: StatusWords): boolean {
    const written = shownText(content);
    if (words.kind === 'contrary') {
      const [first, second] = words.statements;
      this.add(role, first, 'done', true);
      this.add(role, second, 'notStarted', true);
    } else if (words.kind === 'said') {
      this.addSaid(role, content, words.status, words.firm);
      const { entry } = words;
      if (entry !== undefined)
        this.findings.push({
          role,
          finding: { rule: 'status/last-entry', severity: 'info', found: written, facts: { entry } },
        });
    } else if (words.kind === 'document') this.documentIn ??= role;
    else return false;
    return true;
  }

  private readWords(role: ColumnRole, content: CellContent): void {
    if (!this.addWords(role, content, readStatusWords(shownText(readable(content)))))
      this.cannotRead(role, shownText(content));
  }

  private readShare(role: ColumnRole, content: CellContent): void {
    const reading = readPercent(content, this.cells.wholePercents);
    const written = shownText(content);
    if (reading.kind === 'words') return this.readWords(role, content);
    if (reading.kind === 'none') return;
    const { percent, unclear } = reading;
    if (unclear)
      this.findings.push({
        role,
        finding: {
          rule: 'status/percent-unclear',
          severity: 'warning',
          found: written,
          facts: { readAs: percent },
        },
      });
    if (percent < 0 || percent > 200) return this.cannotRead(role, written);
    const status = percent >= 100 ? 'done' : percent === 0 ? 'notStarted' : 'inProgress';
    this.add(role, written, status, true);
  }

  readStatusCell(): void {
    const cell = this.cell('status');
    if (!cell || isDitto(cell.text) || /^[-–_./]+$/.test(cell.text)) return;
    if (cell.content.kind !== 'number') return this.readWords('status', cell.content);
    const isDate = dateFormat(cell.content.format) !== 'none' || cell.content.value > 36_526;
    if (isDate) this.documentIn ??= 'status';
    else this.readShare('status', cell.content);
  }

  readProgressCell(): void {
    const cell = this.cell('progress');
    if (cell) this.readShare('progress', cell.content);
  }

  readMarkCells(): void {
    for (const [role, status] of STATUS_OF_MARK) {
      const cell = this.cell(role);
      if (!cell) continue;
      switch (readMark(cell.content, cell.text)) {
        case 'yes':
          this.add(role, shownText(cell.content), status, true);
          break;
        case 'no':
          // Not done, said so; of the other two columns a "no" tells nothing.
          if (role === 'markDone') this.add(role, shownText(cell.content), 'notStarted', false);
          break;
        case 'unclear':
          this.readUnclearMark(role, cell.content);
          break;
        case 'blank':
      }
    }
  }

  /** "Đang làm" under "Đã hoàn thành" is no mark but a sentence in the wrong place; "?" is neither. */
  private readUnclearMark(role: ColumnRole, content: CellContent): void {
    const isDay = content.kind === 'number' && content.value > 36_526;
    const words: StatusWords = isDay ? { kind: 'document' } : readStatusWords(shownText(readable(content)));
    // A document tells that something was made, which only the first column asks for.
    const isAskedFor = words.kind !== 'document' || role === 'markDone';
    if (isAskedFor && this.addWords(role, content, words)) return;
    this.findings.push({
      role,
      finding: { rule: 'status/mark-unclear', severity: 'warning', found: shownText(content), facts: {} },
    });
  }

  readCompletedOnCell(): void {
    const cell = this.cell('completedOn');
    if (!cell) return;
    const { content, text } = cell;
    if (['blank', 'no'].includes(readMark(content, text))) return;
    if (content.kind !== 'number' && !/\d/.test(text)) return this.readWords('completedOn', content);
    // A day that stands here tells that all is done, where no words beside it tell how far.
    const words = content.kind === 'text' ? readStatusWords(text) : undefined;
    if (words?.kind === 'contrary') return void this.addWords('completedOn', content, words);
    if (words?.kind === 'said') return this.addSaid('completedOn', content, words.status, true);
    const day = completionDay(content, this.cells.planYear);
    if (day === 'none') return this.cannotRead('completedOn', shownText(content));
    this.add('completedOn', shownText(content), 'done', true, day && { day, isSaid: false, isWhen: true });
  }
}

/** Hears every cell of a row that speaks of its state, marks first. */
export function collectStatusStatements(cells: StatusCells): CollectedStatements {
  const listener = new StatementCollector(cells);
  listener.readMarkCells();
  listener.readStatusCell();
  listener.readProgressCell();
  listener.readCompletedOnCell();
  return listener;
}
