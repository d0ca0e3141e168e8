import { type Reading } from '../../reading';
import type { DeadlineNotation } from '../pieces/notation';

export const namedLabelThenDeadline: DeadlineNotation = {
  name: 'named-label-then-deadline',
  // báo cáo: 15/6 · báo cáo quý I: trước 15/3 · 6 tháng đầu năm: trước 15/6 · cả năm: 15/12
  pattern:
    /^((?:quý [ivl]{1,4}|quý \d|(?:báo cáo )?\d tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|tháng \d{1,2}|quý|tháng)|(?:báo cáo|bc|kế hoạch|hội nghị|hồ sơ|tài liệu|văn bản|hạn|số liệu)(?: [\p{L} ]{1,40})?): ?(.+)$/u,
  read: ([, , rest = ''], reader): Reading | undefined => {
    const reading = reader.reading(rest);
    return reading?.kind === 'point' || reading?.kind === 'range' || reading?.kind === 'recurring'
      ? reading
      : undefined;
  },
};
