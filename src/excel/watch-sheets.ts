/** What happened in the workbook. Our own writes are not told. */
export type SheetEvent =
  | { readonly kind: 'activated'; readonly sheetId: string }
  /** `isRemote`: a co-author did it. */
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly address: string;
      readonly isRemote: boolean;
    };

/** Tells the listener of edits and sheet switches until the returned function is called. */
export async function watchSheets(_listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  throw new Error('Not built yet');
}
