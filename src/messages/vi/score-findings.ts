import type { PointsKind } from '../../domain/finding';
import type { FindingSentences } from '../finding-sentences';
import { formatNumber } from '../format';

const number = (value: number): string => formatNumber(value, 'vi');

const POINTS: Record<PointsKind, string> = {
  max: 'Điểm tối đa',
  selfScored: 'Điểm tự chấm',
  appraised: 'Điểm thẩm định',
  lastYear: 'Điểm năm trước',
};

export const scoreFindingsVi: FindingSentences<'score' | 'evidence'> = {
  'score/above-max': ({ facts }) =>
    `Điểm ${number(facts.score)} cao hơn điểm tối đa ${number(facts.max)}. Đồng chí kiểm tra lại hai ô điểm.`,
  'score/below-zero': ({ facts }) =>
    `Điểm ${number(facts.score)} nhỏ hơn 0. Nếu không phải điểm trừ, đồng chí sửa lại.`,
  'score/text': ({ found, facts }) =>
    `Điểm “${found}” đang là chữ, nên Excel không cộng ô này vào tổng; ở đây đọc là ${number(facts.readAs)}. Đồng chí gõ lại thành số.`,
  'score/unreadable': ({ found }) => `“${found}” không phải là điểm. Đồng chí ghi lại bằng số.`,
  'score/children-differ': ({ facts }) =>
    `${POINTS[facts.points]} của tiêu chí ghi ${number(facts.stated)}, nhưng các tiêu chí thành phần cộng lại được ${number(facts.sum)}. Số đã ghi được giữ nguyên; đồng chí đối chiếu lại.`,
  'score/section-differs': ({ facts }) =>
    `${POINTS[facts.points]} của nhóm ghi ${number(facts.stated)}, nhưng các dòng trong nhóm cộng lại được ${number(facts.sum)}. Số đã ghi được giữ nguyên; đồng chí đối chiếu lại.`,
  'score/total-differs': ({ facts }) =>
    `${POINTS[facts.points]} ở dòng tổng ghi ${number(facts.stated)}, nhưng cộng từng dòng được ${number(facts.sum)}. Số đã ghi được giữ nguyên; đồng chí đối chiếu lại.`,
  'score/misplaced': ({ facts }) =>
    facts.belongsIn === 2
      ? `Tiêu chí đạt ${number(facts.score)}/${number(facts.max)} điểm, chưa đạt tối đa, nên thuộc Phụ lục 2. Đồng chí chuyển dòng hoặc xem lại điểm.`
      : `Tiêu chí đã đạt tối đa ${number(facts.score)}/${number(facts.max)} điểm, nên thuộc Phụ lục 1. Đồng chí chuyển dòng hoặc xem lại điểm.`,
  'score/below-last-year': ({ facts }) =>
    `Điểm ${number(facts.score)} thấp hơn năm trước (${number(facts.lastYear)}). Đồng chí lưu ý tiêu chí này.`,
  'evidence/missing': () =>
    'Đã hoàn thành nhưng chưa ghi tài liệu kiểm chứng. Đồng chí bổ sung số văn bản hoặc tên tài liệu.',
  'evidence/not-done': ({ facts }) =>
    `Đã có tài liệu “${facts.evidence}” nhưng tình trạng chưa phải hoàn thành. Nếu đã xong, đồng chí cập nhật tình trạng.`,
  'evidence/points-without': ({ facts }) =>
    `Tự chấm ${number(facts.score)} điểm nhưng chưa ghi tài liệu kiểm chứng. Đồng chí bổ sung để bảo vệ điểm khi thẩm định.`,
};
