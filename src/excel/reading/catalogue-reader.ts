import { readCatalogue, type CatalogueReading } from '../../domain/criteria/read-catalogue';
import { checkedCells, queueCatalogueCells, type CatalogueCells } from './catalogue-cells';
import type { SheetTab } from '../stored/sheet-tab';
import { errorCode } from '../office/error-code';
import { readWithRetry } from '../office/round-trip';

/** Reads the catalogue on a sheet; no catalogue where its headings are missing or it does not fit into one answer. */
export type CatalogueReader = (tab: SheetTab) => Promise<CatalogueReading>;

/**
 * A reader that asks Excel for a sheet once, however many plans are compared with it, and not at all for the one whose
 * cells are `known` already.
 */
export function catalogueReader(known: CatalogueCells | undefined): CatalogueReader {
  const readings = new Map<string, Promise<CatalogueReading>>();
  return (tab) => {
    const reading = readings.get(tab.id) ?? read(tab, known);
    readings.set(tab.id, reading);
    return reading;
  };
}

async function read({ id, name }: SheetTab, known: CatalogueCells | undefined): Promise<CatalogueReading> {
  const checked = checkedCells(known?.sheetId === id ? known : await readCells(id));
  return checked === undefined ? { findings: [] } : readCatalogue({ sheetName: name, ...checked });
}

/** A catalogue that does not fit into one answer is none. */
async function readCells(sheetId: string): Promise<CatalogueCells | undefined> {
  try {
    return await readWithRetry((context) =>
      queueCatalogueCells(context.workbook.worksheets.getItemOrNullObject(sheetId), true),
    );
  } catch (error) {
    if (errorCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
}
