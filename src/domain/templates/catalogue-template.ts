import type { Paper, PaperCell } from '../paper/paper';
import type { TemplateRequest } from './template-kind';

const BLANK_ROWS = 60;
const TITLE = { align: 'center', columns: 3 } as const;
const LOOKS = [
  { numberFormat: '@', align: 'center' },
  { wrap: true },
  { align: 'center' },
] as const satisfies readonly Partial<PaperCell>[];
const HEADINGS = ['Mã', 'Tên tiêu chí, tiêu chí thành phần', 'Điểm tối đa'];

/** A criterion catalogue to be filled from the province's decision; an empty one is compared with nothing. */
export function catalogueTemplate({ year }: TemplateRequest): Paper {
  const blank = { cells: LOOKS.map((look): PaperCell => ({ value: '', border: true, ...look })) };
  return {
    name: `Danh mục tiêu chí ${year}`,
    columnWidths: [64, 330, 72],
    rows: [
      {
        cells: [{ value: `DANH MỤC TIÊU CHÍ NĂM ${year}`, size: 14, bold: true, ...TITLE }],
        height: 22,
      },
      {
        cells: [
          {
            value: `(Theo Quyết định số        /QĐ-UBND ngày      tháng      năm ${year})`,
            size: 13,
            italic: true,
            ...TITLE,
          },
        ],
        height: 22,
      },
      { cells: [] },
      {
        cells: HEADINGS.map((value) => ({ value, bold: true, align: 'center', border: true, wrap: true })),
        height: 32,
      },
      ...Array.from({ length: BLANK_ROWS }, () => blank),
    ],
    page: { orientation: 'portrait', titleRows: { first: 4, last: 4 } },
  };
}
