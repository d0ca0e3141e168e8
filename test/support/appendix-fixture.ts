import { readFileSync } from 'node:fs';
import { columnNumber } from '../../src/domain/a1-notation';
import type { RowKind } from '../../src/domain/appendix/rows/row-kind';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';
import type { ItemStatus } from '../../src/domain/appendix/status/item-status';
import { type GridCell, snapshotFromGrid } from './snapshot-from-grid';

/** What a person says of one row. Leads and supports are those of the cells, unless the row says otherwise. */
export interface ExpectedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly status?: ItemStatus;
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  /** Items done and items in all, nested sections included. */
  readonly done?: number;
  readonly total?: number;
}

export interface ExpectedAppendix {
  readonly planYear: number | undefined;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ExpectedRow[];
}

/** A hand-written sheet with its answers, one for each appendix on it. */
export interface AppendixFixture {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly appendices: readonly ExpectedAppendix[];
}

const KINDS: Readonly<Record<string, RowKind>> = {
  T: 'title',
  H: 'header',
  N: 'headerNumbers',
  S: 'section',
  P: 'parent',
  I: 'item',
  C: 'continuation',
  Z: 'total',
  G: 'note',
  K: 'signature',
  B: 'blank',
};

/** "=1.1" a number, "=45293@d-mmm" a number with its format, "#N/A" an error, "~" decomposed text, "_" U+00A0, "\n" a line break. */
function readCell(written: string): GridCell {
  const text = written.trim();
  if (text === '') return null;
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?)$/.test(text)) return { error: text };
  const number = /^=(-?[\d.]+)(?:@(.+))?$/.exec(text);
  if (number) return { value: Number(number[1]), format: number[2] ?? 'General' };
  const unescaped = text.replace(/\\n/g, '\n').replace(/_/g, '\u00A0').replace(/\\s/g, ' ');
  return unescaped.startsWith('~') ? unescaped.slice(1).normalize('NFD') : unescaped;
}

function names(answer: string, label: string): readonly string[] | undefined {
  const match = new RegExp(`${label}\\[([^\\]]*)\\]`).exec(answer);
  return match
    ? (match[1] ?? '')
        .split('+')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : undefined;
}

function readRow(line: string, row: number): { expected: ExpectedRow; cells: GridCell[] } {
  const [answer = '', grid = ''] = line.split('||');
  const kind = KINDS[answer.trim()[0] ?? ''];
  if (!kind) throw new Error(`row ${row}: "${answer}" names no kind`);
  const status = /^I (\w+)/.exec(answer.trim())?.[1] as ItemStatus | undefined;
  const counts = /^S (\d+)\/(\d+)/.exec(answer.trim());
  const leads = names(answer, 'leads');
  const supports = names(answer, 'supports');
  return {
    expected: {
      row,
      kind,
      ...(status ? { status } : {}),
      ...(leads ? { leads } : {}),
      ...(supports ? { supports } : {}),
      ...(counts ? { done: Number(counts[1]), total: Number(counts[2]) } : {}),
    },
    cells: grid.split('|').map(readCell),
  };
}

/**
 * Reads a fixture file. Its lines: "sheet: …", "merges: A1:B2 …", for each appendix "appendix: year 2024; code=A
 * content=B …", then one line a row: "KIND [answers] || cell | cell | …".
 */
export function readAppendixFixture(path: string): AppendixFixture {
  const lines = readFileSync(path, 'utf8').normalize('NFC').split('\n');
  const grid: GridCell[][] = [];
  const appendices: { planYear: number | undefined; columns: Map<string, number>; rows: ExpectedRow[] }[] =
    [];
  let sheetName = 'Sheet1';
  let merges: string[] | undefined;
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    if (line.startsWith('sheet:')) sheetName = line.slice(6).trim();
    else if (line.startsWith('merges:')) merges = line.slice(7).trim().split(/\s+/);
    else if (line.startsWith('appendix:')) {
      const year = /year (\d{4})/.exec(line)?.[1];
      const columns = [...line.matchAll(/(\w+)=([A-Z]+)/g)].map(
        ([, role = '', column = '']) => [role, columnNumber(column)] as const,
      );
      appendices.push({ planYear: year ? Number(year) : undefined, columns: new Map(columns), rows: [] });
    } else {
      const { expected, cells } = readRow(line, grid.length + 1);
      grid.push(cells);
      appendices[appendices.length - 1]?.rows.push(expected);
    }
  }
  return {
    name: path.replace(/^.*\/|\.txt$/g, ''),
    snapshot: snapshotFromGrid(grid, { sheetName, ...(merges ? { merges } : {}) }),
    appendices,
  };
}
