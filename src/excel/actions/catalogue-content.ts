import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import type { SheetContent } from '../writing/sheet-content';

/** What the headings are called where the catalogue is read again. */
const HEADINGS = ['Mã', 'Tên tiêu chí', 'Điểm tối đa'] as const;

/** The sheet of a catalogue: a title, the headings, then a row a criterion. */
export function catalogueContent(
  entries: CriterionCatalogue['entries'],
  year: number | undefined,
): SheetContent {
  const title = `Danh mục tiêu chí${year === undefined ? '' : ` năm ${year}`}`;
  const rows = entries.map(({ code, name, maxScore }) => [code ?? '', name, maxScore ?? '']);
  return { rows: [[title, '', ''], [...HEADINGS], ...rows], textColumns: 2 };
}
