import { columnName } from '../../domain/a1-notation';
import type { Paper } from '../../domain/paper/paper';
import { paperArea } from '../../domain/paper/paper-size';

const millimetres = (length: number): number => (length * 72) / 25.4;

/** As the decree on clerical work has it, in points. */
const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};
const HEADER_MARGIN = millimetres(10);

/** The page number in the middle above, as the decree has it; the first page has none. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Queues how the paper is printed; reads whether it is one page wide, which some Excels pass over in silence. */
export function queuePage(sheet: Excel.Worksheet, paper: Paper): () => boolean {
  const layout = sheet.pageLayout;
  const { orientation, titleRows, breaksBefore = [] } = paper.page;
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.topMargin = MARGINS.top;
  layout.bottomMargin = MARGINS.bottom;
  layout.leftMargin = MARGINS.left;
  layout.rightMargin = MARGINS.right;
  layout.headerMargin = HEADER_MARGIN;
  layout.centerHorizontally = true;
  // Every paper is numbered by itself, whatever else is printed with it.
  layout.firstPageNumber = 1;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(printArea(paper));
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  for (const row of breaksBefore) sheet.horizontalPageBreaks.add(`A${row}`);
  const { headersFooters } = layout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.firstPage.centerHeader = '';
  headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  layout.load('zoom');
  return () => layout.zoom.horizontalFitToPages === 1;
}

/** With the chart below the cells, and without the hidden columns, which stand behind the others. */
function printArea(paper: Paper): string {
  const { lastRow: lastCells, lastColumn } = paperArea(paper);
  const lastRow = Math.max(lastCells, paper.bars?.at.lastRow ?? 0);
  const hidden = paper.columnWidths.filter((width) => width === 0).length;
  return `A1:${columnName(Math.max(1, lastColumn - hidden))}${lastRow}`;
}
