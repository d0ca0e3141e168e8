import type { CellLook } from '../paper/paper';

/** What a column of an appendix is for. */
export type ColumnKey =
  | 'order'
  | 'code'
  | 'content'
  | 'task'
  | 'max'
  | 'lastYear'
  | 'lost'
  | 'cause'
  | 'solution'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'doneOn'
  | 'evidence'
  | 'status'
  | 'ratio'
  | 'note';

export interface AppendixColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** In points. */
  readonly width: number;
}

const TEXT: CellLook = { wrap: true, size: 11, border: true };
const CENTRED: CellLook = { ...TEXT, align: 'center' };
const DAY: CellLook = { ...CENTRED, numberFormat: 'dd/mm/yyyy' };

/** How the cells of each column look. A code is a text before it is typed: 1.10 stays 1.10. */
export const COLUMN_LOOKS: Readonly<Record<ColumnKey, CellLook>> = {
  order: CENTRED,
  code: { ...CENTRED, numberFormat: '@' },
  content: TEXT,
  task: TEXT,
  max: CENTRED,
  lastYear: CENTRED,
  lost: CENTRED,
  cause: TEXT,
  solution: TEXT,
  lead: TEXT,
  support: TEXT,
  deadline: DAY,
  doneOn: DAY,
  evidence: TEXT,
  status: CENTRED,
  ratio: { ...CENTRED, numberFormat: '0.00%' },
  note: TEXT,
};
