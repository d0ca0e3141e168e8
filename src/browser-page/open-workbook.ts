import { type LoadedXlsx, loadWorkbook } from '../excel-host/xlsx/load-workbook';
import { XlsxError, type XlsxErrorKind } from '../xlsx/package/xlsx-error';

/** Why a file was not opened; each reason has a sentence of its own. */
export type OpenRefusal = XlsxErrorKind | 'emptyBook';

export type Opened =
  | { readonly kind: 'opened'; readonly loaded: LoadedXlsx }
  | { readonly kind: 'refused'; readonly reason: OpenRefusal };

/** Opens the bytes of a file as a workbook. What cannot be opened is a reason, never a throw. */
export function openWorkbook(bytes: Uint8Array): Opened {
  try {
    const loaded = loadWorkbook(bytes);
    const { sheets } = loaded.workbook;
    const isShown = sheets.some(({ visibility }) => visibility === 'visible');
    return isShown ? { kind: 'opened', loaded } : { kind: 'refused', reason: 'emptyBook' };
  } catch (error) {
    // A file can be broken in ways that its reader did not foresee: to the user it is damaged all the same.
    return { kind: 'refused', reason: error instanceof XlsxError ? error.kind : 'damaged' };
  }
}
