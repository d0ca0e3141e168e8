import type { CatalogueReport } from '../../../excel/office/outcome';
import type { MessageCatalogue } from '../../../messages/message-catalogue';

export interface CatalogueWords {
  readonly words: string;
  /** The user should look: nothing could be compared, or it is the list of another year. */
  readonly isDoubtful: boolean;
}

/** What the criteria of a plan are compared with, in a line. */
export function catalogueWords(
  report: CatalogueReport,
  planYear: number | undefined,
  { pane }: MessageCatalogue,
): CatalogueWords {
  if (report.kind === 'otherYears') {
    const names = quoted(report.names);
    const words =
      planYear === undefined
        ? pane.catalogue.noneWithoutYear(names)
        : pane.catalogue.noneForYear(names, planYear);
    return { words, isDoubtful: true };
  }
  const { kind, name, entries, year, contents } = report;
  if (entries === undefined) {
    const words = kind === 'sheet' ? pane.catalogue.unread(name) : pane.catalogue.notLoaded;
    return { words, isDoubtful: true };
  }
  if (contents?.named === 0) return { words: pane.catalogue.noNames(name), isDoubtful: true };
  const byCode = kind === 'sheet' ? pane.catalogue.compared(name, entries) : pane.catalogue.reference(name);
  const compared = contents === undefined ? byCode : namesWords(name, contents, pane);
  if (year === undefined || planYear === undefined || year === planYear)
    return { words: compared, isDoubtful: false };
  return { words: `${compared}. ${pane.catalogue.otherYear(year, planYear)}.`, isDoubtful: true };
}

function namesWords(
  name: string,
  { named, missing }: NonNullable<Exclude<CatalogueReport, { kind: 'otherYears' }>['contents']>,
  pane: MessageCatalogue['pane'],
): string {
  const found = pane.catalogue.names(name, named, named + missing.length);
  return missing.length === 0 ? found : `${found}; ${pane.catalogue.missing(quoted(missing))}`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
