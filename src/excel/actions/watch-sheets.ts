import { isOwnWrite } from '../office/pending-writes';

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

/** Tells the listener of edits and sheet switches until the returned function is called. Rejects with Excel's error. */
export async function watchSheets(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const changed = worksheets.onChanged.add(({ worksheetId, address, source, triggerSource }) => {
    // Asked first and always: an event of ours that came must not be waited for any longer.
    const isOurs =
      isOwnWrite(worksheetId, address) || (triggerSource as string | undefined) === 'ThisLocalAddin';
    if (!isOurs) listener({ kind: 'changed', sheetId: worksheetId, address, isRemote: source === 'Remote' });
    return Promise.resolve();
  });
  const activated = worksheets.onActivated.add(({ worksheetId }) => {
    listener({ kind: 'activated', sheetId: worksheetId });
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    changed.remove();
    activated.remove();
    await context.sync();
  };
}
