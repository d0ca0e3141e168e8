import type { HostWorkbook } from '../../xlsx/host-workbook';
import { child } from '../../xlsx/package/xml-tree';
import type { FileWorkbook } from '../../xlsx/reading/read-workbook';
import { placeAfter } from './insert-child';
import type { TextEdit } from './text-edits';
import { withAttribute } from './xml-head';

/** The elements of workbook.xml that stand before the settings of calculation. */
const BEFORE =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames'.split(
    ' ',
  );

/** Excel works out every formula when it opens the file: results that the file states may rest on cells that changed. */
export function workOutOnLoad(file: FileWorkbook): readonly TextEdit[] {
  const found = child(file.root, 'calcPr');
  if (!found) {
    const at = placeAfter(file.root, BEFORE);
    return [{ start: at, end: at, text: `<${file.root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  }
  const tag = file.xml.slice(found.start, found.openEnd);
  const ending = /\s*\/?>$/.exec(tag)?.[0] ?? '>';
  const head = withAttribute(tag.slice(0, tag.length - ending.length), 'fullCalcOnLoad', '1');
  return [{ start: found.start, end: found.openEnd, text: head + ending }];
}

/** True where a formula stands in the workbook whose result the file states. */
export function statesResults(workbook: HostWorkbook): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheet.rows.values()].some((cells) =>
      [...cells.values()].some((cell) => cell.formula !== undefined && !cell.isNotWorkedOut),
    ),
  );
}
