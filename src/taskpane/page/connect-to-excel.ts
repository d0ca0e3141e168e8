import { type Language, languageOf } from '../../messages/language';
import type { Connection } from '../state/pane-state';

/** The lowest set of Excel functions that the product works with: Excel 2021 and later. */
const NEEDED_EXCEL_API = '1.13';

export interface Connected {
  readonly connection: Extract<Connection, 'ready' | 'tooOld' | 'outside'>;
  readonly officeLanguage: Language;
}

/** Waits for office.js and for Excel behind it; undefined where office.js itself could not be loaded. */
export async function connectToExcel(): Promise<Connected | undefined> {
  if (!(await officeScriptLoaded())) return undefined;
  const { host } = await Office.onReady();
  // Outside Office, or in another program of Office, the host is null or another.
  if (host !== Office.HostType.Excel)
    return { connection: 'outside', officeLanguage: languageOf(navigator.language) };
  const officeLanguage = languageOf(Office.context.displayLanguage);
  const isNewEnough = Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API);
  return { connection: isNewEnough ? 'ready' : 'tooOld', officeLanguage };
}

/** office.js holds nothing up, so that the pane has words even where it is slow or blocked. */
function officeScriptLoaded(): Promise<boolean> {
  const isThere = (): boolean => typeof Office !== 'undefined';
  // A complete page has waited for it: then it has come, or failed before anybody listened.
  if (isThere() || document.readyState === 'complete') return Promise.resolve(isThere());
  return new Promise((resolve) => {
    document.querySelector('script[src$="/office.js"]')?.addEventListener('load', () => resolve(isThere()));
    window.addEventListener('load', () => resolve(isThere()));
  });
}
