import type { CatalogueReport } from '../../excel/outcome';
import type { MessageCatalogue } from '../../messages/message-catalogue';

export interface CatalogueWords {
  readonly words: string;
  /** The user should look: nothing could be compared, or it is the list of another year. */
  readonly isDoubtful: boolean;
}

/** What the codes of a plan are compared with, in a line. */
export function catalogueWords(
  { kind, name, entries, year }: CatalogueReport,
  planYear: number | undefined,
  { pane }: MessageCatalogue,
): CatalogueWords {
  if (entries === undefined) {
    const words = kind === 'sheet' ? pane.catalogue.unread(name) : pane.catalogue.notLoaded;
    return { words, isDoubtful: true };
  }
  const compared = kind === 'sheet' ? pane.catalogue.compared(name, entries) : pane.catalogue.reference(name);
  if (year === undefined || planYear === undefined || year === planYear)
    return { words: compared, isDoubtful: false };
  return { words: `${compared}. ${pane.catalogue.otherYear(year, planYear)}.`, isDoubtful: true };
}
