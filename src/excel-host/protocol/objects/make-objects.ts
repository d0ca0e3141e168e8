import type { HostRuntime, ObjectMaker } from '../host-runtime';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { workbookObject } from './workbook';
import { worksheetObject } from './worksheet';

/** The whole object model, tied together here so that its files need not import one another in circles. */
export function makeObjects(runtime: HostRuntime): ObjectMaker {
  return {
    workbook: () => workbookObject(runtime),
    worksheet: (sheetId) => worksheetObject(runtime, sheetId),
    range: (cells) => rangeObject(runtime, cells),
    rangeAreas: (cells) => rangeAreasObject(runtime, cells),
  };
}
