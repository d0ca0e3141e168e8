import { shownText, type CellContent } from '../../cell-content';
import type { ColumnRole } from '../layout/appendix-layout';
import { isDitto } from '../people/ditto';
import { isDone } from './item-status';
import { readPercent } from './read-percent';
import { keywordText } from '../sheet/sheet-grid';
import { readStatusWords } from './status-words';
import type { RoleFinding, StatusCells, StatusVoice, StatusVoices } from './status-voices';

const MARKS = [
  ['markDone', 'done'],
  ['markInProgress', 'inProgress'],
  ['markNotStarted', 'notStarted'],
] as const;
const NO_MARK = /^([-–_./\s]+|0|không|khong|o|no)$/i;

class StatusListener implements StatusVoices {
  readonly voices: StatusVoice[] = [];
  readonly findings: RoleFinding[] = [];
  documentIn: ColumnRole | undefined;
  unread: RoleFinding | undefined;

  constructor(private readonly cells: StatusCells) {}

  private cell(role: ColumnRole): { content: CellContent; text: string } | undefined {
    const content = this.cells.at(role);
    const text = content ? keywordText(content) : '';
    return content && text !== '' && content.kind !== 'error' ? { content, text } : undefined;
  }

  private say(role: ColumnRole, written: string, status: StatusVoice['status'], firm: boolean): void {
    this.voices.push({ role, written, status, firm });
  }

  private cannotRead(role: ColumnRole, written: string): void {
    this.unread ??= {
      role,
      finding: { rule: 'status/unread', severity: 'warning', found: written, facts: {} },
    };
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
      const contrary = words?.kind === 'said' && !isDone(words.status);
      this.say('completedOn', shownText(content), contrary ? words.status : 'done', true);
    } else this.readWords('completedOn', content, text);
  }
}

/** Hears every cell of a row that speaks of its state, marks first. */
export function hearStatus(cells: StatusCells): StatusVoices {
  const listener = new StatusListener(cells);
  listener.readMarkCells();
  listener.readStatusCell();
  listener.readProgressCell();
  listener.readCompletedOnCell();
  return listener;
}
