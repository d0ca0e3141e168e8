import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { rule, textRun } from './docx-paragraphs';
import { shareOut, TABLE_SIZE, twips } from './page-measures';
import type { Closing, LetterHead, Run, Table as Described, TableRow as DescribedRow } from './text-document';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const CELL_MARGINS = { left: twips(1), right: twips(1), top: twips(0.5), bottom: twips(0.5) };

/** Columns, widths and the widths of cells are all said: programs differ in which of them they believe. */
function table(
  widths: readonly number[],
  rows: readonly TableRow[],
  borders: typeof LINES | typeof NO_BORDERS,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows: [...rows],
  });
}

function cell(width: number, children: readonly (Paragraph | Table)[], span = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [...children],
  });
}

/** A table with a header that is repeated on every page; no row is cut by the end of one. */
export function dataTable({ columns, rows }: Described, width: number): Table {
  const widths = shareOut(
    width,
    columns.map((column) => column.width),
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, isNote }, index) =>
      lined(widths[index] ?? 0, 'center', [
        textRun(
          { text: heading, ...(isNote === undefined ? {} : { isNote }) },
          { bold: true, size: TABLE_SIZE },
        ),
      ]),
    ),
  });
  // A sum does not stand alone on a page.
  const staysWithNext = (index: number): boolean => index === rows.length - 2;
  const rowOf = (row: DescribedRow, at: number): TableRow =>
    new TableRow({
      cantSplit: true,
      children:
        row.kind === 'group'
          ? [
              lined(
                width,
                'left',
                [textRun({ text: row.text }, { bold: true, size: TABLE_SIZE })],
                columns.length,
                true,
              ),
            ]
          : columns.map(({ align }, index) =>
              lined(
                widths[index] ?? 0,
                align,
                (row.cells[index] ?? []).map((run) => textRun(run, { size: TABLE_SIZE })),
                1,
                staysWithNext(at),
              ),
            ),
    });
  return table(widths, [header, ...rows.map(rowOf)], LINES);
}

function lined(
  width: number,
  align: 'left' | 'center',
  children: readonly TextRun[],
  span = 1,
  keepNext = false,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext,
        children: [...children],
      }),
    ],
  });
}

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** The issuing body on the left, the state on the right: in bold letters of 12 points its name takes 8,8 of its
 * 9,5 cm, in 13 points 9,6. */
export function headTable({ body = [], number, about, placeAndDay }: LetterHead, width: number): Table {
  const [left = 0, right = 0] = shareOut(width, [42, 58]);
  const noMargins = { left: 0, right: 0, top: 0, bottom: 0 };
  const side = (size: number, children: readonly Paragraph[]): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: noMargins,
      borders: NO_BORDERS,
      children: [...children],
    });
  return table(
    [left, right],
    [
      new TableRow({
        children: [
          side(left, [
            ...body.map((line) => centred([{ text: line, bold: true }], 24)),
            rule(left, twips(20)),
          ]),
          side(right, [
            centred([{ text: STATE, bold: true }], 24),
            centred([{ text: MOTTO, bold: true }], 26),
            rule(right, twips(53)),
          ]),
        ],
      }),
      new TableRow({
        children: [
          side(left, [centred(number, 26), ...(about === undefined ? [] : [centred([{ text: about }], 24)])]),
          side(right, [
            centred(
              placeAndDay.map((run) => ({ ...run, italic: true })),
              26,
            ),
          ]),
        ],
      }),
    ],
    NO_BORDERS,
  );
}

/** Who receives the paper on the left, who signs it on the right, with room for the signature and the seal. */
export function closingTable({ recipients, capacity, signer }: Closing, width: number): Table {
  const [left = 0, right = 0] = shareOut(width, [45, 55]);
  return table(
    [left, right],
    [
      new TableRow({
        cantSplit: true,
        height: { value: twips(35), rule: HeightRule.ATLEAST },
        children: [
          cell(left, [
            plain([{ text: 'Nơi nhận:', bold: true, italic: true }], 24),
            ...recipients.map((line) => plain(line, 22)),
          ]),
          cell(right, [
            ...capacity.map((line) => centred([{ text: line, bold: true }], 28)),
            ...Array.from({ length: 4 }, () => centred([], 28)),
            centred([{ ...signer, bold: true }], 28),
          ]),
        ],
      }),
    ],
    NO_BORDERS,
  );
}

function centred(runs: readonly Run[], size: number): Paragraph {
  return inSize(runs, size, { alignment: AlignmentType.CENTER });
}

function plain(runs: readonly Run[], size: number): Paragraph {
  return inSize(runs, size, {});
}

function inSize(runs: readonly Run[], size: number, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: runs.map((run) => textRun(run, { size })) });
}
