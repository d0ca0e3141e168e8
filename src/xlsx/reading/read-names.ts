import type { HostName } from '../host-workbook';
import { child, childrenOf, flag, type XmlElement } from '../package/xml-tree';

/** A defined name with its element in workbook.xml. */
export interface FileName {
  readonly name: HostName;
  readonly element: XmlElement;
}

/** The names of the workbook; Excel's own (_xlnm.Print_Area) lose their prefix, as office.js shows them. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[]): FileName[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').map((element) => {
    const { name = '', hidden, comment, localSheetId } = element.attributes;
    const sheetId = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    return {
      element,
      name: {
        name: name.replace(/^_xlnm\./, ''),
        formula: `=${element.text}`,
        visible: !flag(hidden),
        ...(comment !== undefined && { comment }),
        ...(sheetId !== undefined && { sheetId }),
      },
    };
  });
}
