import type { CatalogueReading } from '../../domain/criteria/read-catalogue';
import { errorCode } from '../office/error-code';
import { readWithRetry } from '../office/round-trip';
import type { SheetTab } from '../stored/sheet-tab';
import { type CatalogueCells, checkedCells, queueCatalogueCells } from './catalogue-cells';

/** Reads the catalogue on a sheet; no catalogue where its headings are missing or it does not fit into one answer. */
export type CatalogueReader = (tab: SheetTab) => Promise<CatalogueReading>;

/** A reader that asks Excel for a sheet once, however many plans are compared with it: one round trip. */
export function catalogueReader(): CatalogueReader {
  const readings = new Map<string, Promise<CatalogueReading>>();
  return (tab) => {
    const reading = readings.get(tab.id) ?? read(tab);
    readings.set(tab.id, reading);
    return reading;
  };
}

async function read({ id, name }: SheetTab): Promise<CatalogueReading> {
  const checked = checkedCells(await readCells(id));
  if (checked === undefined) return { findings: [] };
  // A piece of its own: few workbooks have a catalogue.
  const { readCatalogue } = await import('../../domain/criteria/read-catalogue');
  return readCatalogue({ sheetName: name, ...checked });
}

/** A catalogue that does not fit into one answer, or that has just been deleted, is none. */
async function readCells(sheetId: string): Promise<CatalogueCells | undefined> {
  try {
    return await readWithRetry((context) =>
      queueCatalogueCells(context.workbook.worksheets.getItem(sheetId)),
    );
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ResponsePayloadSizeLimitExceeded' || code === 'ItemNotFound') return undefined;
    throw error;
  }
}
