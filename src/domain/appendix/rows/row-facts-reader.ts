import type { CellContent } from '../../cell-content';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';
import { type ColumnMeaning, meaningOf } from './column-meaning';
import { RowFacts } from './row-facts';
import { inlineMarker, readMarker, type RowMarker } from './row-marker';

const NO_MARKER: RowMarker = { style: 'none', code: '', title: '' };

function isFormula(cell: CellContent): boolean {
  return cell.kind !== 'empty' && cell.isFormula === true;
}

/** Reads the facts of a row by the columns of its layout. */
export class RowFactsReader {
  private readonly key: number | undefined;
  /** The running numbers, where they are not the key. */
  private readonly order: number | undefined;
  private readonly content: number | undefined;
  private readonly group: number | undefined;
  /** By column. */
  private readonly meanings = new Map<number, readonly ColumnMeaning[]>();

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    this.key = layout.columns.get('code') ?? layout.columns.get('order');
    const order = layout.columns.get('order');
    this.order = order === this.key ? undefined : order;
    this.content = layout.columns.get('content');
    for (const [role, column] of layout.columns) {
      const meaning = meaningOf(role);
      if (meaning === undefined) continue;
      this.addMeaning(column, meaning);
      // On a scoring form, whoever has points of its own is what the rows of a plan are by their duties.
      if (meaning === 'score' && layout.form === 'scores') this.addMeaning(column, 'state');
    }
    for (const column of layout.tickedLeads?.keys() ?? []) this.addMeaning(column, 'lead');
    this.group = layout.groupColumn;
  }

  private addMeaning(column: number, meaning: ColumnMeaning): void {
    this.meanings.set(column, [...(this.meanings.get(column) ?? []), meaning]);
  }

  /** A formula is no state that somebody typed. */
  private meaningsOf(column: number, cell: CellContent): readonly ColumnMeaning[] {
    const meanings = this.meanings.get(column) ?? [];
    return isFormula(cell) ? meanings.filter((meaning) => meaning !== 'state') : meanings;
  }

  private ownMeanings(row: number, filled: readonly number[]): ReadonlySet<ColumnMeaning> {
    const own = new Set<ColumnMeaning>();
    for (const column of filled)
      for (const meaning of this.meaningsOf(column, this.grid.own(row, column))) own.add(meaning);
    return own;
  }

  /** What the cells of the row mean that show the value of a vertical merge. */
  private inheritedMeanings(row: number): readonly ColumnMeaning[] {
    const { grid } = this;
    if (!grid.hasMerges) return [];
    const inherited: ColumnMeaning[] = [];
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const cell = grid.at(row, column);
      if (grid.inherits(row, column) && cell.kind !== 'empty')
        inherited.push(...this.meaningsOf(column, cell));
    }
    return inherited;
  }

  private markerAt(row: number, column: number | undefined): RowMarker {
    if (column === undefined) return NO_MARKER;
    const cell = this.grid.own(row, column);
    return cell.kind === 'empty' ? NO_MARKER : readMarker(cell, this.grid.text(row, column));
  }

  /** The title of a numbered section that is merged across from before the content: all that stands beside the number. */
  private titleBefore(row: number, filled: readonly number[]): string {
    const [column, ...more] = filled.filter((each) => each !== this.key && each !== this.order);
    const { content, grid } = this;
    if (column === undefined || more.length > 0 || content === undefined || column >= content) return '';
    return grid.text(row, column);
  }

  read(row: number): RowFacts {
    const { grid } = this;
    const filled = grid.filled(row);
    const own = this.ownMeanings(row, filled);
    const inherited = this.inheritedMeanings(row);
    const all = inherited.length === 0 ? own : new Set([...own, ...inherited]);
    const contentText = this.content === undefined ? '' : grid.text(row, this.content);
    let marker = this.markerAt(row, this.key);
    if (marker === NO_MARKER && this.order !== undefined) {
      // Beside a column of codes, groups are often numbered "A", "I" among the running numbers.
      const running = this.markerAt(row, this.order);
      if (running.style === 'roman' || running.style === 'letter') marker = running;
    }
    let markerIsInline = marker.title !== '';
    let title = contentText !== '' ? contentText : marker.title;
    if (title === '' && marker.style !== 'none') title = this.titleBefore(row, filled);
    if (marker.style === 'none' && marker.title === '' && filled.length > 0) {
      // A section merged across may begin in any column.
      const isAlone = contentText === '' && filled.length === 1;
      const text = isAlone ? grid.text(row, filled[0] ?? 0) : contentText;
      // The title of a section, merged across from the column that groups.
      if (isAlone && filled[0] === this.group) title = text;
      const inline = text === '' ? undefined : inlineMarker(text);
      if (inline && !(isAlone && inline.style === 'dotted')) {
        marker = inline;
        markerIsInline = true;
        title = inline.title;
      }
    }
    const inheritsContent = this.content !== undefined && grid.inherits(row, this.content);
    return new RowFacts(row, filled, marker, markerIsInline, title, contentText, inheritsContent, own, all);
  }
}
