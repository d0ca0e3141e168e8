const WEEKDAYS: Record<string, number> = {
  'thứ 2': 1,
  'thứ hai': 1,
  'thứ 3': 2,
  'thứ ba': 2,
  'thứ 4': 3,
  'thứ tư': 3,
  'thứ bốn': 3,
  'thứ 5': 4,
  'thứ năm': 4,
  'thứ 6': 5,
  'thứ sáu': 5,
  'thứ 7': 6,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'chủ nhật': 7,
  cn: 7,
};

/** A piece of pattern: a day of the week by name. */
export const WEEKDAY = 'thứ [2-7]|thứ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy)|chủ nhật|cn';

/** ISO day of the week: "thứ hai" is 1, "chủ nhật" 7. */
export function weekdayNumber(name: string): number | undefined {
  return WEEKDAYS[name];
}
