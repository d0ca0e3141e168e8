import type { CriterionNote, YearCriterion } from './next-year';

/** What the column "Ghi chú" of the new appendix says of a criterion. */
export function noteText({ from, score, max, notes }: YearCriterion, to: 'I' | 'II'): string {
  const isMoved = from !== undefined && from !== to && score !== undefined && max !== undefined;
  return [...(isMoved ? [`Chuyển từ Phụ lục ${from}`] : []), ...notes.map(textOf)].join('; ');
}

function textOf(note: CriterionNote): string {
  switch (note.kind) {
    case 'zero':
      return 'Năm trước 0 điểm';
    case 'comma':
      return `Điểm ghi “${note.written}”, đọc là số`;
    case 'aboveMax':
      return 'Điểm lớn hơn điểm tối đa, cần xem lại';
    case 'belowZero':
      return 'Điểm nhỏ hơn 0, cần xem lại';
    case 'blank':
      return 'Chưa có điểm';
    case 'unreadable':
      return `Chưa đọc được điểm “${note.written}”`;
    case 'noMax':
      return 'Chưa có điểm tối đa';
    case 'codeMended':
      return note.written === '' ? 'Mã theo đề xuất' : `Mã trong bảng cũ ghi “${note.written}”`;
  }
}
