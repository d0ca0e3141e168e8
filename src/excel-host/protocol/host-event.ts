import type { CellArea } from '../../domain/cell-area';
import type { HostValue } from '../../xlsx/host-workbook';

/** Who changed something: the add-in (any of its runtimes), the person at this Excel, or a co-author elsewhere. */
export type EventOrigin = 'addin' | 'user' | 'coAuthor';

/** Something that happened in the workbook, before it is written down for the client. */
export type HostEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheetId: string;
      readonly area: CellArea;
      readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      /** Only where one cell changed. */
      readonly details?: { readonly before: HostValue; readonly after: HostValue };
      readonly origin: EventOrigin;
    }
  | {
      readonly kind: 'formatChanged';
      readonly sheetId: string;
      readonly area: CellArea;
      readonly origin: EventOrigin;
    }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly area: CellArea }
  | {
      readonly kind: 'rowHiddenChanged';
      readonly sheetId: string;
      readonly area: CellArea;
      readonly isHidden: boolean;
      readonly origin: EventOrigin;
    }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'deactivated'; readonly sheetId: string }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: CellArea }
  | { readonly kind: 'added'; readonly sheetId: string; readonly origin: EventOrigin }
  | { readonly kind: 'deleted'; readonly sheetId: string; readonly origin: EventOrigin }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: EventOrigin;
    }
  | {
      readonly kind: 'protectionChanged';
      readonly sheetId: string;
      readonly isProtected: boolean;
      readonly origin: EventOrigin;
    };
