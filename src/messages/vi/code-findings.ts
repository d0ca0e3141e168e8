import type { CellFinding } from '../../domain/finding';
import type { FindingSentences } from '../finding-sentences';
import { formatNumber } from '../format';

const points = (value: number): string => formatNumber(value, 'vi');

/** "Có lẽ là 2.1." or, where nothing is left in doubt, "Mã đúng là 2.1."; nothing where there is no proposal. */
function meant({ proposal }: Pick<CellFinding, 'proposal'>): string {
  if (!proposal) return '';
  return proposal.certain ? ` Mã đúng là ${proposal.text}.` : ` Có lẽ là ${proposal.text}, đồng chí xem lại.`;
}

function between(previous: string | undefined, next: string | undefined): string {
  if (previous !== undefined && next !== undefined) return `giữa ${previous} và ${next}`;
  if (previous !== undefined) return `ngay sau ${previous}`;
  return next === undefined ? 'ở đây' : `ngay trước ${next}`;
}

export const codeFindingsVi: FindingSentences<'code' | 'catalogue'> = {
  'code/missing': (finding) =>
    `Dòng này chưa có mã, các dòng cùng nhóm đều có.${meant(finding) || ' Cần bổ sung mã.'}`,
  'code/malformed': (finding) =>
    `“${finding.found}” không phải là mã tiêu chí (mã viết như 1, 1.1, 1.1.1, I.1).${meant(finding) || ' Đồng chí sửa lại mã.'}`,
  'code/duplicate': (finding) =>
    `Mã ${finding.found} đã dùng ở dòng ${finding.facts.firstRow}.${meant(finding) || ' Đồng chí sửa một trong hai dòng.'}`,
  'code/lost-zero': (finding) =>
    `Excel hiểu mã này là số nên bỏ mất số 0 ở cuối: ${finding.found} đứng ${between(finding.facts.previous, finding.facts.next)}.${meant(finding)}`,
  'code/date-turned': (finding) =>
    `Excel đã tự đổi mã thành ngày tháng hoặc giờ (“${finding.found}”).${meant(finding) || ' Đồng chí gõ lại mã, đặt ô ở định dạng Văn bản (Text).'}`,
  'code/stored-as-number': () =>
    'Ô mã đang lưu dạng số; nên đổi sang văn bản (Text) để không mất số 0 ở cuối.',
  'code/comma': (finding) => `Mã “${finding.found}” dùng dấu phẩy thay cho dấu chấm.${meant(finding)}`,
  'code/look-alike': (finding) =>
    `Mã “${finding.found}” có ký tự trông giống nhau nhưng khác nhau (chữ l, I, O thay cho số 1, 0).${meant(finding)}`,
  'code/stray-characters': (finding) => `Mã “${finding.found}” có ký tự thừa.${meant(finding)}`,
  'code/stray-spaces': (finding) =>
    `Mã “${finding.found}” có khoảng trắng thừa; vẫn đọc được.${meant(finding)}`,
  'code/closing-mark': (finding) =>
    `Mã “${finding.found}” có dấu ở cuối hoặc có ngoặc, khác với các dòng khác; vẫn đọc được.${meant(finding)}`,
  'code/extra-words': (finding) =>
    `Ô mã “${finding.found}” có cả chữ; đang hiểu mã là phần đầu.${meant(finding)}`,
  'code/gap': ({ found, facts }) => {
    const named = facts.missing.join(', ');
    const rest = facts.count > facts.missing.length ? ` … (${facts.count} mã)` : '';
    const where =
      facts.previous === undefined ? `Trước mã ${found}` : `Giữa mã ${facts.previous} và ${found}`;
    return `${where} thiếu ${named}${rest}. Nếu sót, đồng chí thêm dòng; nếu không, gác lại.`;
  },
  'code/out-of-order': ({ found, facts }) =>
    `Mã ${found} đứng ${between(facts.previous, facts.next)}, không theo thứ tự. Đồng chí xem lại mã hoặc vị trí của dòng.`,
  'code/other-section': (finding) =>
    `Mã ${finding.found} không thuộc nhóm ${finding.facts.section} mà dòng đang đứng.${meant(finding) || ' Đồng chí xem lại mã hoặc vị trí của dòng.'}`,
  'code/parent-missing': ({ found, facts }) =>
    `Có mã ${found} nhưng không có dòng tiêu chí ${facts.parent}. Đồng chí bổ sung dòng ${facts.parent} hoặc sửa lại mã.`,
  'code/in-both-appendices': ({ found, facts }) =>
    `Mã ${found} có ở cả hai phụ lục (trang “${facts.sheet}”, dòng ${facts.otherRow}). Một tiêu chí chỉ thuộc một phụ lục; đồng chí bỏ ở một bên.`,
  'catalogue/unknown-code': (finding) =>
    `Mã ${finding.found} không có trong “${finding.facts.catalogue}”.${meant(finding) || ' Đồng chí xem lại mã, hoặc thay danh mục đang dùng.'}`,
  'catalogue/name-differs': ({ facts }) =>
    facts.isReference
      ? `Theo “${facts.catalogue}” (danh mục tham khảo), mã này là “${facts.name}”. Nếu tỉnh ban hành khác, đồng chí gác lại.`
      : `Tên không giống “${facts.catalogue}”: ở đó mã này là “${facts.name}”. Đồng chí xem lại mã hoặc tên.`,
  'catalogue/points-differ': ({ facts }) =>
    `Điểm tối đa ghi ${points(facts.stated)}, còn “${facts.catalogue}” ghi ${points(facts.points)}. Đồng chí đối chiếu lại.`,
  'catalogue/name-unlike': ({ found, facts }) =>
    `“${found}” không giống hẳn nội dung nào của “${facts.catalogue}”; có lẽ là “${facts.name}”. Đồng chí xem lại tên, hoặc gác lại nếu văn bản cấp trên ghi như vậy.`,
  'catalogue/unknown-name': ({ found, facts }) =>
    `“${found}” không có trong “${facts.catalogue}”. Nếu là nội dung riêng của địa phương, đồng chí gác lại.`,
  'catalogue/name-missing': () =>
    'Danh mục có mã ở dòng này nhưng chưa có tên tiêu chí. Đồng chí bổ sung tên.',
  'catalogue/points-unreadable': ({ found }) =>
    `Điểm “${found}” trong danh mục không phải là số, nên chưa đối chiếu được. Đồng chí ghi lại điểm.`,
};
