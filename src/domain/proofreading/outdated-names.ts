/** Districts, their departments and townships ended on 1 July 2025. */
const ENDED = { year: 2025, month: 7 } as const;

const NAMES = /(?<![\p{L}\p{M}])(?:phòng nội vụ|thị trấn|huyện)(?![\p{L}\p{M}])/giu;
/** A time that the clause itself names: "năm 2024", "ngày 15/3/2024", "tháng 01 năm 2025". */
const TIMES =
  /(?:(?:\d{1,2}[/.-]|tháng\s*)(?<month>\d{1,2})(?:\s*năm\s*|[/.-])|năm\s*|[/.-])(?<year>20\d\d)(?!\d)/giu;

/**
 * Names of what there no longer is: "huyện", "Phòng Nội vụ", "thị trấn". What stands beside a day of before it ended is
 * named rightly.
 */
export function outdatedNames(text: string): readonly string[] {
  return text.split(/[;\n]/u).flatMap((clause) => {
    const isOfThen = [...clause.matchAll(TIMES)].some(({ groups }) => {
      const year = Number(groups?.['year']);
      // A year alone that held both does not tell.
      const month = Number(groups?.['month'] ?? 12);
      return year < ENDED.year || (year === ENDED.year && month < ENDED.month);
    });
    return isOfThen ? [] : [...clause.matchAll(NAMES)].map(([name]) => name);
  });
}
