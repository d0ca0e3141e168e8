import type { DeadlineNotation } from '../pieces/notation';

export const purposeAfter: DeadlineNotation = {
  name: 'purpose-after',
  // trước ngày 15/7 hằng năm đối với báo cáo 6 tháng · trước 30/6 để tổng hợp báo cáo huyện · 15/6 (báo cáo 6 tháng) · trước 15/6 (6 tháng)
  pattern:
    /^(.+?),? (?:\(?(?:đối với|để) ([^;:()]*?)\)?|\((?:báo cáo|kế hoạch|đối với|tự chấm|tổng kết|sơ kết|hoàn thành)( [^;:()]*)?\)|(?<=\d.*)\((?:(?:6|9) tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|quý [ivl]+)\)|(?:phải )?(?:hoàn thành|hoàn tất|xong))$/,
  read: ([, head = '', purpose, name], reader) =>
    /\d ?[/.-] ?\d|ngày \d|trước|chậm nhất|hằng|quý [ivl\d]|tháng \d/.test(
      (purpose ?? name ?? '').replace(/6 tháng|§/g, ''),
    )
      ? undefined
      : reader.reading(head),
};
