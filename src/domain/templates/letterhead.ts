import type { PaperCell, PaperRow } from '../paper/paper';
import { tidy } from '../text/tidy';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const COMMITTEE = 'ỦY BAN NHÂN DÂN';
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu) /iu;
const OPEN = 'xã ……………………';

/** What stands above an appendix: who issues it, the nation, its number and name, the paper that it belongs to. */
export interface Letterhead {
  readonly unit: string | undefined;
  /** "Phụ lục I"; absent where the appendix is the only one. */
  readonly number?: string;
  /** In capitals. */
  readonly name: string;
  /** "(Kèm theo Kế hoạch số …)". */
  readonly attached: string;
}

/** "Kèm theo Kế hoạch số … của Ủy ban nhân dân xã Cẩm Giàng", its number and day still to be written. */
export function attachedTo(paper: string, unit: string | undefined, year: number): string {
  const number = ' '.repeat(8);
  const blank = ' '.repeat(6);
  return `(Kèm theo ${paper} số${number}/${paper === 'Kế hoạch' ? 'KH' : 'BC'}-UBND ngày${blank}tháng${blank}năm ${year} của ${issuer(unit)})`;
}

function issuer(unit: string | undefined): string {
  const name = tidy(unit ?? OPEN);
  return COMMUNE.test(name) ? `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** The rows of the head; `left` columns belong to who issues the paper, the rest to the nation. */
export function letterheadRows(
  { unit, number, name, attached }: Letterhead,
  left: number,
  columns: number,
): readonly PaperRow[] {
  const title = tidy(unit ?? OPEN);
  const isCommune = COMMUNE.test(title);
  const [first, second] = isCommune ? [COMMITTEE, title.toUpperCase()] : [title.toUpperCase(), ''];
  const bold = { bold: true, align: 'center' } as const;
  const both = (one: PaperCell, other: PaperCell): PaperRow => ({
    cells: beside({ ...one, columns: left }, { ...other, columns: columns - left }),
  });
  const over = (cell: PaperCell): PaperRow => ({ cells: [{ ...cell, align: 'center', columns }] });
  return [
    both({ value: first, size: 13, ...bold }, { value: NATION, size: 13, ...bold }),
    both({ value: second, size: 13, ...bold }, { value: MOTTO, size: 14, underline: true, ...bold }),
    both({ value: '_______', size: 8, align: 'center', vertical: 'top' }, { value: '' }),
    ...(number === undefined ? [] : [over({ value: number, size: 14, bold: true })]),
    { ...over({ value: name, size: 14, bold: true, wrap: true }), height: 22 },
    over({ value: attached, size: 13, italic: true }),
    { cells: [] },
  ];
}

/** Two cells in one row, each over its columns. */
function beside(one: PaperCell, other: PaperCell): readonly (PaperCell | undefined)[] {
  return [one, ...Array.from({ length: (one.columns ?? 1) - 1 }, () => undefined), other];
}
