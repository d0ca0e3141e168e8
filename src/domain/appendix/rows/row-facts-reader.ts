import type { CellContent } from '../../cell-content';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';
import { LEAD, meaningOf, SCORE, STATE } from './column-meaning';
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
  private readonly meanings: number[] = [];
  private readonly stateColumns: readonly number[];
  /** Rows filled alike share one list of columns, and what it means together. */
  private readonly together = new Map<readonly number[], number>();

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    this.key = layout.columns.get('code') ?? layout.columns.get('order');
    const order = layout.columns.get('order');
    this.order = order === this.key ? undefined : order;
    this.content = layout.columns.get('content');
    for (let column = 0; column <= grid.lastColumn; column++) this.meanings.push(0);
    // On a scoring form, whoever has points of its own is what the rows of a plan are by their duties.
    const isScores = layout.form === 'scores';
    const meaning = (role: ColumnRole): number =>
      isScores && meaningOf(role) === SCORE ? SCORE | STATE : meaningOf(role);
    for (const [role, column] of layout.columns)
      this.meanings[column] = (this.meanings[column] ?? 0) | meaning(role);
    for (const column of layout.tickedLeads?.keys() ?? [])
      this.meanings[column] = (this.meanings[column] ?? 0) | LEAD;
    this.group = layout.groupColumn;
    this.stateColumns = [...layout.columns]
      .filter(([role]) => (meaning(role) & STATE) !== 0)
      .map(([, column]) => column);
  }

  private ownMeaning(row: number, filled: readonly number[]): number {
    let bits = this.together.get(filled);
    if (bits === undefined) {
      bits = 0;
      for (const column of filled) bits |= this.meanings[column] ?? 0;
      this.together.set(filled, bits);
    }
    if ((bits & STATE) === 0 || !this.grid.hasFormulas) return bits;
    // A formula is no state that somebody typed.
    for (const column of this.stateColumns) {
      if (filled.includes(column) && !isFormula(this.grid.own(row, column))) return bits;
    }
    return bits & ~STATE;
  }

  private meaningAt(row: number, column: number): number {
    const meaning = this.meanings[column] ?? 0;
    return (meaning & STATE) !== 0 && isFormula(this.grid.at(row, column)) ? meaning & ~STATE : meaning;
  }

  /** What the cells of the row mean that show the value of a vertical merge. */
  private inheritedMeaning(row: number): number {
    let bits = 0;
    if (!this.grid.hasMerges) return bits;
    for (let column = this.grid.firstColumn; column <= this.grid.lastColumn; column++)
      if (this.grid.inherits(row, column) && this.grid.at(row, column).kind !== 'empty')
        bits |= this.meaningAt(row, column);
    return bits;
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
    const own = this.ownMeaning(row, filled);
    const all = own | this.inheritedMeaning(row);
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
