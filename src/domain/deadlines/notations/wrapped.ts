import { doubting, type DatedReading, type Reading } from '../reading';
import type { DeadlineNotation } from './notation';

/** What is done by the deadline. It says nothing of the day. */
const WORK = [
  'dự kiến',
  'phấn đấu',
  'hoàn thành',
  'hoàn tất',
  'hoàn thiện',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'xong',
  'tiến hành',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời gian',
  'thời hạn hoàn thành',
  'thời hạn',
  'thời điểm',
  'hạn',
  'gửi báo cáo',
  'nộp báo cáo',
  'gửi',
  'nộp',
  'báo cáo kết quả',
  'báo cáo',
  'ban hành kế hoạch',
  'ban hành',
  'trình',
  'tổng hợp',
  'xây dựng kế hoạch',
  'xây dựng',
  'cập nhật',
  'vào khoảng',
  'vào',
  'trong khoảng',
  'trong',
  'khoảng',
  'công bố',
  'công khai',
  'tham mưu',
  'phê duyệt',
  'sơ kết',
  'tổng kết',
  'là',
  'lúc',
  'và',
  'ubnd xã',
  'rà soát',
  'tự chấm điểm',
  'kiểm tra',
  'đồng thời',
].join('|');

export const work: DeadlineNotation = {
  name: 'work',
  // hoàn thành ngày 30/6 · dự kiến tháng 9/2024 · gửi báo cáo trước 15/12 · thời hạn: 30/6 · trong tháng 6
  pattern: new RegExp(String.raw`^(?:(?:${WORK})(?::|,)? )(.+)$`),
  read: ([, rest = ''], inner) => inner.reading(rest),
};

export const bullet: DeadlineNotation = {
  name: 'bullet',
  // - Quý I · + trước 30/6 · (30/6/2024)
  pattern: /^(?:[-+•*] ?([^-+•*].*)|\(([^()]+)\)|"([^"]+)")$/,
  read: ([, item, bracketed, quoted], inner) => inner.reading(item ?? bracketed ?? quoted ?? ''),
};

export const label: DeadlineNotation = {
  name: 'label',
  // đợt 1: tháng 6 · lần 2 trước 30/11 · giai đoạn 1: quý II · kỳ 1 - 15/6
  pattern:
    /^(?:đợt|lần|kỳ|giai đoạn|vòng|bước|học kỳ)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất|cuối|đầu)(?: là|,)?(?: ?[:-])? (.+)$/,
  read: ([, rest = ''], inner) => inner.reading(rest),
};

export const namedLabel: DeadlineNotation = {
  name: 'named-label',
  // báo cáo: 15/6 · báo cáo quý I: trước 15/3 · 6 tháng đầu năm: trước 15/6 · cả năm: 15/12
  pattern:
    /^((?:quý [ivl]{1,4}|quý \d|(?:báo cáo )?\d tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|tháng \d{1,2}|quý|tháng)|(?:báo cáo|kế hoạch|hội nghị|hồ sơ|tài liệu|văn bản|hạn|số liệu)(?: [\p{L} ]{1,40})?): ?(.+)$/u,
  read: ([, , rest = ''], inner): Reading | undefined => {
    const reading = inner.reading(rest);
    return reading?.kind === 'point' || reading?.kind === 'range' || reading?.kind === 'recurring'
      ? reading
      : undefined;
  },
};

export const batchAfter: DeadlineNotation = {
  name: 'batch-after',
  // trước ngày 30/6 (đợt 1) · 15/6 đợt 1 · tháng 6 (lần 2) · 30/6 (thứ nhất)
  pattern:
    /^(.+?),? (?:\((?:đợt|lần|kỳ|giai đoạn|vòng|bước)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất|cuối)\)|(?:đợt|lần|kỳ)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất))$/,
  read: ([, head = ''], inner) => inner.reading(head),
};

export const purposeAfter: DeadlineNotation = {
  name: 'purpose-after',
  // trước ngày 15/7 hằng năm đối với báo cáo 6 tháng · trước 30/6 để tổng hợp báo cáo huyện · 15/6 (báo cáo 6 tháng)
  pattern:
    /^(.+?),? (?:\(?(?:đối với|để) ([^;:()]*?)\)?|\((?:báo cáo|kế hoạch|đối với|tự chấm|tổng kết|sơ kết|hoàn thành)( [^;:()]*)?\))$/,
  read: ([, head = '', purpose, name], inner) =>
    /\d ?[/.-] ?\d|ngày \d|trước|chậm nhất|hằng|quý [ivl\d]|tháng \d/.test(
      (purpose ?? name ?? '').replace(/6 tháng|§/g, ''),
    )
      ? undefined
      : inner.reading(head),
};

function shared(reading: Reading | undefined, share: number): Reading | undefined {
  return reading && (reading.kind === 'point' || reading.kind === 'range')
    ? { ...(reading as DatedReading), share }
    : undefined;
}

export const shareBefore: DeadlineNotation = {
  name: 'share-before',
  // 50% trước 30/6 · đạt 100% chậm nhất 31/12 · hoàn thành 80% khối lượng trước 30/9
  pattern:
    /^(?:đạt |hoàn thành |ít nhất |tối thiểu |trên )*(\d{1,3})(?:[.,]\d+)? ?%(?: khối lượng| kế hoạch| nhiệm vụ| công việc| chỉ tiêu)*[:,]? (.+)$/,
  read: ([, share, rest = ''], inner) => shared(inner.reading(rest), Number(share)),
};

export const shareAfter: DeadlineNotation = {
  name: 'share-after',
  // trước 30/6: 50% · 30/6 (50%) · đến 30/6 đạt 50%
  pattern:
    /^(.+?)(?: ?:| đạt| hoàn thành)? \(?(?:đạt |hoàn thành )?(\d{1,3}) ?%(?: khối lượng| kế hoạch| nhiệm vụ)*\)?$/,
  read: ([, head = '', share], inner) => shared(inner.reading(head), Number(share)),
};

export const roughly: DeadlineNotation = {
  name: 'roughly',
  // 30/6 (dự kiến) · tháng 6 (tạm tính)
  pattern: /^(.+?),? \(?(?:dự kiến|tạm tính)\)?$/,
  read: ([, head = ''], inner) => {
    const reading = inner.reading(head);
    return reading && doubting(reading);
  },
};

export const refined: DeadlineNotation = {
  name: 'refined',
  // quý II (trước 15/6) · tháng 6, chậm nhất ngày 20 · năm 2024 (quý II): the narrower of the two is the deadline
  pattern:
    /^((?:tháng|quý|năm|trong|cả|\d)[^()]*?)(?:,? \(([^()]+)\)|, ((?:trước|chậm nhất|muộn nhất|không quá|xong|hoàn thành) .+))$/,
  read: ([, wide = '', bracketed, after], inner): Reading | undefined => {
    const period = inner.point(wide.replace(/^trong /, ''));
    const narrow = period && period.shape !== 'day' ? inner.dated(bracketed ?? after ?? '') : undefined;
    if (!period || period.vague !== undefined || narrow?.kind !== 'point') return undefined;
    const { point } = narrow;
    const year = point.year === undefined && period.year ? { year: period.year } : {};
    const month =
      period.shape === 'month' && point.shape === 'day' && point.month === undefined
        ? { month: period.month }
        : {};
    return doubting({ ...narrow, point: { ...point, ...year, ...month } }, { kind: 'refined' });
  },
};
