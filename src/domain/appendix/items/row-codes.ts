import { readCode, type CodeReading } from '../../criteria/read-code';
import type { AppendixLayout } from '../layout/appendix-layout';
import { cleanCode } from '../rows/clean-code';
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

  read(row: number): CodeReading {
    if (this.code !== undefined) {
      const cell = this.grid.at(row, this.code);
      const reading = cleanCode(cell) ?? readCode(cell);
      return this.grid.inherits(row, this.code) ? { ...reading, isInherited: true } : reading;
    }
    if (this.order === undefined) return NO_CODE;
    // A running number is no criterion code: it begins again in every section, and nothing is wrong with it.
    return { ...readCode(this.grid.at(row, this.order)), findings: [] };
  }
}
