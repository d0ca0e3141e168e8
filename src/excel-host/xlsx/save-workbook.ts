import type { HostWorkbook } from '../../xlsx/host-workbook';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { parseXml } from '../../xlsx/package/xml-tree';
import type { FileWorkbook } from '../../xlsx/reading/read-workbook';
import { addPart, removePart } from './add-part';
import { withAddedSheets } from './add-sheets';
import type { LoadedXlsx } from './load-workbook';
import { StyleWriter } from './style-writer';
import { applyTextEdits } from './text-edits';
import { statesResults, workOutOnLoad } from './work-out-on-load';
import { cellEdits } from './write-cells';
import { writeCharts } from './write-charts';
import { writeColumnsAndMerges } from './write-columns';
import { conditionalFormatEdits } from './write-conditional-formats';
import { filterEdits } from './write-filter';
import { nameEdits } from './write-names';
import { writePage } from './write-page';
import { writeSettings } from './write-settings';
import { writeValidations } from './write-validations';
import { zipPackage } from './zip-package';

/**
 * The bytes of the workbook as it is now. A part that nothing had to change in keeps its bytes, and a sheet that is
 * back to what the file says keeps its own. Saves cells with their looks, merges, sizes, what is hidden, the place of a
 * filter, conditional formats, lists of what may be entered, how a sheet is printed, bar charts, names, settings and
 * sheets added at the end; throws where anything else was changed, rather than lose it.
 */
export function saveWorkbook(loaded: LoadedXlsx): Uint8Array {
  const { workbook, source, file } = withAddedSheets(loaded);
  refuseWhatCannotBeSaved(file, workbook);
  const styles = new StyleWriter(file.styles, workbook.styles, (xml) => parseXml(xml, 'styles'));
  let saved = source;
  let losesFormula = false;
  let changesCells = false;
  file.sheets.forEach((fileSheet, index) => {
    const sheet = workbook.sheets[index];
    if (!sheet || sheet.kind === 'chart') return;
    const cells = cellEdits(fileSheet, sheet, styles);
    const rules = conditionalFormatEdits(fileSheet, sheet.conditionalFormats, styles);
    losesFormula ||= cells.losesFormula;
    changesCells ||= cells.edits.length > 0;
    const edited = applyTextEdits(fileSheet.xml, [
      ...cells.edits,
      ...filterEdits(fileSheet, sheet),
      ...rules,
    ]);
    const whole = [writeColumnsAndMerges, writeValidations, writePage].reduce(
      (xml, write) => write(xml, fileSheet, sheet),
      edited,
    );
    saved = writeCharts(saved.withText(fileSheet.part, whole), fileSheet, sheet, workbook);
  });
  saved = writeStyles(saved, file, styles.result());
  const calculation = changesCells && statesResults(file.workbook) ? workOutOnLoad(file) : [];
  const workbookEdits = [...nameEdits(file, workbook.names), ...calculation];
  saved = saved.withText(file.parts.workbook, applyTextEdits(file.xml, workbookEdits));
  if (losesFormula) saved = withoutCalculationChain(saved, file);
  return zipPackage(writeSettings(saved, workbook.settings));
}

function writeStyles(source: XlsxPackage, file: FileWorkbook, xml: string | undefined): XlsxPackage {
  if (xml === undefined) return source;
  if (file.parts.styles !== undefined) return source.withText(file.parts.styles, xml);
  return addPart(source, {
    name: 'xl/styles.xml',
    text: xml,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    from: file.parts.workbook,
    relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
  }).source;
}

/** Excel calls a file damaged whose calculation chain names a cell without a formula, and builds a missing one anew. */
function withoutCalculationChain(source: XlsxPackage, file: FileWorkbook): XlsxPackage {
  const chain = file.parts.relationships.find(({ type }) => type === 'calcChain')?.target;
  return chain !== undefined && source.has(chain) ? removePart(source, chain, file.parts.workbook) : source;
}

function refuseWhatCannotBeSaved(file: FileWorkbook, workbook: HostWorkbook): void {
  const fixed = (book: HostWorkbook): string =>
    JSON.stringify([
      book.dateSystem,
      book.isStructureProtected,
      book.sheets.map(({ id, name, visibility, isProtected, tables }) => [
        id,
        name,
        visibility,
        isProtected,
        tables.map(({ area }) => area),
      ]),
    ]);
  if (fixed(file.workbook) !== fixed(workbook)) {
    throw new Error('Sheets, their names, tables and protection cannot be changed and saved');
  }
}
