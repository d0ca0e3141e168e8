import { child, parseXml } from '../../xlsx/package/xml-tree';
import { placeAfter } from './insert-child';
import { applyTextEdits } from './text-edits';

/** The elements of a sheet's part in the order of the schema. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** The part with one element of the sheet replaced, added where the schema has it, or, for "", taken away. */
export function withElement(xml: string, name: string, element: string): string {
  const root = parseXml(xml, name);
  const found = child(root, name);
  const before = ORDER.slice(0, ORDER.indexOf(name));
  const place = found ?? { start: placeAfter(root, before), end: placeAfter(root, before) };
  return applyTextEdits(xml, [{ start: place.start, end: place.end, text: element }]);
}
