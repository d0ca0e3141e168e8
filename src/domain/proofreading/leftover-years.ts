const TIME = /(?:năm|quý\s*[IVX\d]+\s*[/-]|tháng\s*\d{1,2}\s*[/-])\s*(20\d\d)(?!\d|\s*[-–])/giu;
/** Words by which a text looks back; what follows them is rightly of the year before. */
const LOOKS_BACK =
  /khắc phục|tồn tại|hạn chế|kết quả|so với|tổng kết|chấm điểm|xếp hạng|chỉ số|giai đoạn|đã đạt|công bố|bình xét|quyết toán|tháng\s*\d{1,2}\s*$/iu;

/**
 * Years that were left over from last year's plan: "Kế hoạch CCHC năm 2025" in the plan of 2026. A text that looks back
 * on the year before, and the day of a document, are no leftovers.
 */
export function leftoverYears(text: string, planYear: number): readonly string[] {
  return text.split(/[;\n]/u).flatMap((clause) =>
    [...clause.matchAll(TIME)].flatMap((match) => {
      const before = clause.slice(0, match.index);
      const isLeftover =
        Number(match[1]) === planYear - 1 &&
        !LOOKS_BACK.test(before) &&
        !/\bngày\s*\d{1,2}\s*$/iu.test(before);
      return isLeftover ? [match[0]] : [];
    }),
  );
}
