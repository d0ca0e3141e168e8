import { type CodeReading, readCode } from '../../criteria/read-code';
import type { AppendixLayout } from '../layout/appendix-layout';
import { wellFormedCode } from '../rows/well-formed-code';
import type { SheetGrid } from '../sheet/sheet-grid';

const NO_CODE: CodeReading = { written: '', findings: [] };

/** Reads the criterion code of a row, from the code column or, in a table without one, from the running number. */
export class RowCodesReader {
  private readonly code: number | undefined;
  private readonly order: number | undefined;

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    this.code = layout.columns.get('code');
    this.order = layout.columns.get('order');
  }

  /** The code above, for a row without a number and a name of its own. */
  private above: CodeReading = NO_CODE;

  /** `goesByAbove`: the row has no name of its own. Rows must be read from the top down. */
  read(row: number, goesByAbove: boolean): CodeReading {
    const own = this.readOwn(row);
    if (goesByAbove && own.written === '') return { ...this.above, findings: [], isInherited: true };
    this.above = own;
    return own;
  }

  private readOwn(row: number): CodeReading {
    if (this.code !== undefined) {
      const cell = this.grid.at(row, this.code);
      const reading = wellFormedCode(cell) ?? readCode(cell);
      return this.grid.inherits(row, this.code) ? { ...reading, isInherited: true } : reading;
    }
    if (this.order === undefined) return NO_CODE;
    // A running number is no criterion code: it begins again in every section, and nothing is wrong with it.
    const reading = { ...readCode(this.grid.at(row, this.order)), findings: [] };
    return this.grid.inherits(row, this.order) ? { ...reading, isInherited: true } : reading;
  }
}
