import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { paragraphOf } from './docx-paragraphs';
import { closingTable, dataTable, headTable } from './docx-tables';
import { BODY_SIZE, FONT, MARGINS, type Orientation, PAGE, textWidth } from './page-measures';
import type { Block, DocumentSection, TextDocument } from './text-document';

/** The document as the bytes of a .docx file. */
export async function toDocx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: document.title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: document.sections.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The page number stands in the middle of the top margin, not on the first page; each section counts by itself. */
function sectionOf({ orientation, blocks }: DocumentSection): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the two lengths by itself where the page is landscape.
        size: {
          width: PAGE.short,
          height: PAGE.long,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...MARGINS[orientation] },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
    footers: { first: new Footer({ children: [] }), default: new Footer({ children: [] }) },
    children: blocks.flatMap((block) => childrenOf(block, orientation)),
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });
}

function childrenOf(block: Block, orientation: Orientation): ReturnType<typeof paragraphOf> {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, textWidth(orientation));
    case 'table':
      return [dataTable(block, textWidth(orientation))];
    case 'head':
      return [headTable(block, textWidth(orientation))];
    case 'closing':
      return [new Paragraph({ keepNext: true }), closingTable(block, textWidth(orientation))];
  }
}
